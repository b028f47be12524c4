import { nameKey } from '../../../workbook/sheetNames';
import type { Changes } from '../../../workbook/changes';
import { LAST, placeAt } from '../../../workbook/block';
import { parseAddress } from '../../../workbook/address';
import type { SheetEdit } from '../../../workbook/edits';
import type { CellFacts } from '../../../workbook/judgeEdits';
import { readSheets, type SheetKnown } from '../readSheets';
import { ChangeRefused } from '../../../workbook/host';
import { codeOf, wasNotTaken } from '../run';
import { askForAnchors } from './anchors';
import { askForHighlights, type KnownHighlights } from './highlights';
import { askForNotes, type KnownNote } from './notes';
import { askForCells, type KnownCell } from './cells';
import { askForPointers } from './pointers';
import { askForSurroundings, type Surroundings } from './surroundings';
import { isTypedAsText } from '../../../workbook/typedText';

/** How the workbook stands before anything is changed: all that decides whether the changes can be made. */
export interface Found {
  sheets: SheetKnown[];
  /** Marks of ours whose sheets are gone. */
  dangling: string[];
  structureProtected: boolean;
  /** Conditional formats of ours by sheet. */
  highlights: Map<string, KnownHighlights>;
  notes: KnownNote[];
  /** Sheets whose notes Excel does not give (office-js#6198): none are known of them. */
  notesUnread: string[];
  /** The first cell of the anchors that no longer holds what it held. */
  moved(): string | null;
  cell(sheet: string, at: string): KnownCell;
  /** What lies over the cells that are edited or covered by an added column, by sheet. */
  around: Map<string, Surroundings>;
  /** What decides whether an edit is made. */
  facts(edit: SheetEdit): CellFacts;
  /** Charts on sheets that are to be written anew, by sheet. */
  charts: Map<string, Excel.Chart[]>;
  /** Keys of sheets of ours that formulas elsewhere point to. */
  pointedTo: Set<string>;
}

/**
 * Looks at all of it in three round trips: the sheets; their cells, formats and notes; what only these can be asked. Where that fails it is
 * done again without the notes, and these are asked for by themselves: on some builds Excel gives none (office-js#6198).
 */
export async function look(context: Excel.RequestContext, changes: Changes): Promise<Found> {
  const { clearNotes, notes = [] } = changes;
  try {
    return await lookAt(context, changes);
  } catch (cause) {
    const asked = clearNotes === 'all' || (clearNotes?.length ?? 0) + notes.length > 0;
    if (!asked || codeOf(cause) === null || wasNotTaken(cause)) throw cause;
  }
  const found = await lookAt(context, { ...changes, clearNotes: [], notes: [] });
  const names = new Set(clearNotes === 'all' ? found.sheets.map(({ name }) => name) : [...(clearNotes ?? [])]);
  for (const { sheet } of notes) names.add(sheet);
  for (const name of names) {
    const known = await notesOf(context, name);
    if (known === null) found.notesUnread.push(name);
    else found.notes.push(...known);
  }
  return found;
}

/** Null where Excel does not give them. */
async function notesOf(context: Excel.RequestContext, name: string): Promise<KnownNote[] | null> {
  try {
    const asked = askForNotes(name, context.workbook.worksheets.getItem(name));
    await context.sync();
    asked.askMore();
    await context.sync();
    return asked.found();
  } catch (cause) {
    if (codeOf(cause) === null || wasNotTaken(cause)) throw cause;
    return null;
  }
}

async function lookAt(context: Excel.RequestContext, changes: Changes): Promise<Found> {
  const { workbook } = context;
  workbook.protection.load({ protected: true });
  const { sheets, dangling } = await readSheets(context);
  const named = (name: string) => {
    if (!sheets.some((sheet) => sheet.name === name)) throw new ChangeRefused('no-such-sheet', name);
    return name;
  };
  const chosen = (which: 'all' | string[] | undefined) =>
    which === 'all' ? sheets.map(({ name }) => name) : (which ?? []).map(named);
  const sheetOf = (name: string) => workbook.worksheets.getItem(named(name));

  const isLocked = (name: string) => sheets.some((sheet) => sheet.name === name && sheet.protected);
  const cells = askForAll(sheetOf, isLocked, changes);
  const highlightSheets = new Set([
    ...chosen(changes.clearHighlights),
    ...(changes.highlights ?? []).map(({ sheet }) => named(sheet)),
  ]);
  const highlights = [...highlightSheets].map((name) => askForHighlights(name, sheetOf(name)));
  const noteSheets = new Set([
    ...chosen(changes.clearNotes),
    ...(changes.notes ?? []).map(({ sheet }) => named(sheet)),
  ]);
  const notes = [...noteSheets].map((name) => askForNotes(name, sheetOf(name)));
  const charts = sheets
    .filter(({ mark }) => (changes.sheets ?? []).some((model) => model.mark === mark))
    .map(({ name }) => ({ name, charts: sheetOf(name).charts.load({ name: true }) }));
  const pointers = askForPointers(sheets, changes, sheetOf);
  // What happens from here on is seen by what is asked along with the writing.
  const moved = askForAnchors([...(changes.anchors ?? []), ...(changes.leaving ?? [])], sheetOf);
  await context.sync();

  for (const one of [...highlights, ...notes]) one.askMore();
  pointers.askMore();
  cells.askMore();
  const found: Found = {
    sheets,
    dangling,
    structureProtected: workbook.protection.protected,
    highlights: new Map(),
    notes: [],
    notesUnread: [],
    moved,
    cell: cells.cell,
    around: new Map(),
    facts: (edit) => factsOf(found, edit),
    charts: new Map(charts.map(({ name, charts: { items } }) => [name, items])),
    pointedTo: new Set(),
  };
  await context.sync();
  found.around = cells.around();
  for (const one of highlights) found.highlights.set(one.sheet, one.found());
  found.notes = notes.flatMap((one) => one.found());
  found.pointedTo = new Set(pointers.found().map(nameKey));
  return found;
}

/** The cells that are expected to hold something, that are to be changed, or that are to be empty; and what lies over the latter two. */
function askForAll(
  sheetOf: (name: string) => Excel.Worksheet,
  isLocked: (name: string) => boolean,
  { expects = [], edits = [], columns = [] }: Changes,
) {
  const touched = new Map<string, Set<string>>();
  const wanted = new Map<string, Set<string>>();
  const want = (sheets: typeof wanted, sheet: string, at: string) =>
    sheets.set(sheet, (sheets.get(sheet) ?? new Set<string>()).add(at));
  for (const { sheet, at } of edits) {
    sheetOf(sheet);
    if (isCell(at)) want(touched, sheet, at);
  }
  for (const { sheet, column, fromRow, toRow } of columns)
    for (let row = fromRow; row <= toRow; row++) want(touched, sheet, `${column}${row}`);
  for (const [sheet, ats] of touched) for (const at of ats) want(wanted, sheet, at);
  for (const { sheet, at } of expects) want(wanted, sheet, at);
  const cells = new Map([...wanted].map(([sheet, ats]) => [sheet, askForCells(sheetOf(sheet), ats, isLocked(sheet))]));
  const around = new Map([...touched].map(([sheet, ats]) => [sheet, askForSurroundings(sheetOf(sheet), ats)]));
  return {
    askMore() {
      for (const one of [...cells.values(), ...around.values()]) one.askMore();
    },
    cell: (sheet: string, at: string) => cells.get(sheet)!.cell(at),
    around: () => new Map([...around].map(([sheet, one]) => [sheet, one.found()])),
  };
}

function isCell(at: string): boolean {
  const place = parseAddress(at);
  return place !== null && place.row <= LAST.row && place.column <= LAST.column;
}

/** All that decides whether an edit is made. */
function factsOf({ cell, around }: Pick<Found, 'cell' | 'around'>, { sheet, at, value, font }: SheetEdit): CellFacts {
  if (!isCell(at)) return { value: null, missing: true };
  const known = cell(sheet, at);
  const { isCovered, isTableHead, lock } = around.get(sheet)!;
  const place = placeAt(at);
  const changesLook = font !== undefined || isTypedAsText(value, known.format);
  return {
    value: known.value,
    formula: known.formula,
    covered: isCovered(place),
    tableHead: isTableHead(place),
    locked: lock !== null && (known.locked || (changesLook && lock.looks)),
  };
}
