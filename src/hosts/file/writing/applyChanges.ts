import { parseAddress } from '../../../workbook/address';
import { movedCell } from '../../../workbook/anchors';
import type { Applied, Changes, Highlight } from '../../../workbook/changes';
import { ChangeRefused } from '../../../workbook/host';
import type { SheetModel } from '../../../workbook/sheetModel';
import { partKey } from '../zipDirectory';
import { addColumns } from './sheets/addedColumns';
import type { PackageDraft } from './draft';
import { dropFreedDxfs } from './styles/dxfUses';
import { makeEdits } from './sheets/edits';
import { clearingOf, setHighlights, type RuleChange } from './styles/highlights';
import { changeNotes } from './notes/notes';
import { writeOwnSheets } from './sheets/ownSheets';
import { refuseProtectedStructure } from './sheets/protection';
import { removeSheets } from './sheets/removeSheets';
import { setSheetsAside } from './sheets/setSheetsAside';
import type { SheetDraft } from './sheets/sheetDraft';
import { SheetDrafts, type ReadBook } from './sheets/sheetDrafts';
import { dropFreedStyles } from './styles/styleUses';
import { Stylesheet } from './styles/stylesheet';
import { workbookPartOf } from './sheets/workbookTabs';

/**
 * Makes changes in a draft, in the order of the fields of `Changes`. Sheets are looked through once each; their splices, and the styles
 * everything asked for, are written when all is known. `book` is the workbook as it is read, before any change; `own` are the marks of sheets that are ours by what stands on them.
 *
 * @throws ChangeRefused: the draft is of no use then.
 */
export function applyChanges(draft: PackageDraft, changes: Changes, book: ReadBook, own: ReadonlySet<string>): Applied {
  const workbook = workbookPartOf(draft);
  const sheets = new SheetDrafts(draft, workbook, changes, book);
  checkExpectations(sheets, changes);
  const clearing = clearingSheets(sheets, changes);
  const allowed = () => refuseProtectedStructure(draft, workbook);
  const setAside = setSheetsAside(draft, workbook, changes, own, allowed);
  const { removed, freed } = removeSheets(draft, workbook, changes.removeSheets ?? [], own, allowed);

  const styles = new Stylesheet(draft, workbook);
  dropFreedStyles(draft, styles, freed);

  const refused = grouped(changes.edits).flatMap(([name, edits]) => makeEdits(sheets.named(name), edits, styles));
  for (const [name, columns] of grouped(changes.columns)) addColumns(sheets.named(name).writable(), columns, styles);
  const highlights = changeHighlights(draft, sheets, clearing.rules, changes, styles);
  const { notes, leftOut } = changeAllNotes(sheets, clearing.notes, changes);
  sheets.flush();

  const models = (changes.sheets ?? []).map(withUsedStyles);
  const written = models.length ? writeOwnSheets(draft, models, own, (style) => styles.styleOf(style)) : [];
  styles.flush();
  return {
    highlights,
    notes,
    sheets: written,
    removed,
    edits: { made: (changes.edits?.length ?? 0) - refused.length, refused },
    columns: changes.columns?.length ?? 0,
    ...(leftOut.length > 0 && { leftOut }),
    ...(setAside.length > 0 && { setAside }),
  };
}

function checkExpectations(sheets: SheetDrafts, { expects = [], anchors = [], leaving = [] }: Changes): void {
  for (const { sheet, at, value } of expects) {
    const place = parseAddress(at);
    const now = place && sheets.named(sheet).valueAt(place.row, place.column);
    if (now !== value) throw new ChangeRefused('changed', `${sheet}!${at}`);
  }
  const moved = movedCell([...anchors, ...leaving], (sheet, block) => sheets.valuesIn(sheet, block));
  if (moved !== null) throw new ChangeRefused('changed', moved);
}

/** Sheets something of ours is taken from, for good or to be replaced. */
function clearingSheets(sheets: SheetDrafts, { clearHighlights = [], clearNotes = [], highlights = [] }: Changes) {
  const rules = new Set(sheets.withRules(clearHighlights));
  for (const { sheet } of highlights) rules.add(sheets.named(sheet).writable('formats'));
  return { rules, notes: new Set(sheets.withNotes(clearNotes)) };
}

function changeHighlights(
  draft: PackageDraft,
  sheets: SheetDrafts,
  clearing: Set<SheetDraft>,
  changes: Changes,
  styles: Stylesheet,
): Applied['highlights'] {
  const wanted = new Map<SheetDraft, Highlight[]>();
  for (const { sheet, highlights } of changes.highlights ?? [])
    wanted.set(sheets.named(sheet).writable('formats'), highlights);
  const found = new Map<string, RuleChange>();
  let cleared = 0;
  for (const sheet of clearing) {
    if (!draft.has(sheet.part)) {
      clearing.delete(sheet);
      continue;
    }
    const change = clearingOf(sheet);
    found.set(partKey(sheet.part), change);
    cleared += change.cleared;
    if (change.cleared > 0) sheet.writable('formats');
    else if (!wanted.has(sheet)) clearing.delete(sheet);
  }
  dropFreedDxfs(draft, styles, found);
  // In the order in which they are asked for, whatever was marked before: done again, the looks have the same numbers.
  const inOrder = new Set([...[...wanted.keys()].filter((sheet) => clearing.has(sheet)), ...clearing]);
  for (const sheet of inOrder) setHighlights(sheet, wanted.get(sheet) ?? [], styles);
  return { cleared, set: [...wanted.values()].flat().length };
}

function changeAllNotes(
  sheets: SheetDrafts,
  clearing: Set<SheetDraft>,
  { notes = [] }: Changes,
): { notes: Applied['notes']; leftOut: NonNullable<Applied['leftOut']> } {
  const wanted = new Map(grouped(notes).map(([name, list]) => [sheets.named(name), list]));
  for (const sheet of wanted.keys()) if (!sheet.leavesNotesOut) sheet.writable('notes');
  const applied: Applied['notes'] = { cleared: 0, set: 0, refused: [] };
  const leftOut: NonNullable<Applied['leftOut']> = [];
  for (const sheet of new Set([...clearing, ...wanted.keys()])) {
    const list = wanted.get(sheet) ?? [];
    if (!sheet.draft.has(sheet.part)) continue;
    const done = changeNotes(sheet, clearing.has(sheet), list);
    applied.cleared += done.cleared;
    applied.set += done.set;
    applied.refused.push(...done.refused);
    leftOut.push(...done.leftOut.map((what) => ({ sheet: sheet.name, what })));
  }
  return { notes: applied, leftOut };
}

/** A style no cell has would stay in the workbook when the sheet is removed: nobody could tell whose it is. */
function withUsedStyles(model: SheetModel): SheetModel {
  const used = new Set(model.rows.flatMap(({ cells }) => cells.map((cell) => cell?.style)));
  return { ...model, styles: Object.fromEntries(Object.entries(model.styles).filter(([key]) => used.has(key))) };
}

/** By sheet, in the order in which sheets are first named. */
function grouped<T extends { sheet: string }>(list: T[] = []): [string, T[]][] {
  const groups = new Map<string, T[]>();
  for (const one of list) {
    const known = groups.get(one.sheet);
    if (known) known.push(one);
    else groups.set(one.sheet, [one]);
  }
  return [...groups];
}
