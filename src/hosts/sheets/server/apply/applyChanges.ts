import { wholeColumns } from '../../../../workbook/addedColumns';
import { anchorsAfter } from '../../../../workbook/anchors';
import { type Applied, type Changes, type LeftOut, nothingApplied } from '../../../../workbook/changes';
import { ChangeRefused, ChangeUnfinished } from '../../../../workbook/host';
import { writingOf } from '../../../../workbook/unfinishedSheet';
import { formulaText } from '../formulaText';
import type { Spreadsheet } from '../service';
import { wordsOf } from '../../wire/faults';
import type { AppliedPart, Begun } from '../../wire/messages';
import { giveFormats, giveLooks } from './appearance';
import { followsEdits, overtakenAt, type Overtaken } from './anchors';
import { addCharts } from './charts';
import { check } from './check';
import { addColumn } from './columns';
import { type Directory, directoryOf, makeRoom, say, widthOf, writeContents } from './contents';
import { type Ledger, lookInto } from './ledger';
import { makeEdits } from './edits';
import { clearHighlights, setHighlights } from './highlights';
import { offerLists } from './choices';
import { layOut, mergeBlocks } from './layout';
import { clearNotes, setNotes } from './notes';
import { takeBack } from './takeBack';
import { addSheets, clearBeyond, makeBare, removeSheets, setSheetsAside } from './ownSheets';

/**
 * Makes changes, in the order of the fields of `Changes`, until all are made or the time of this run is over; what is then left goes on in the
 * next run. All that could be refused is refused before the first of them.
 * @throws ChangeRefused before anything is written; ChangeUnfinished from then on.
 */
export function applyChanges(
  book: Spreadsheet,
  changes: Changes,
  begun: Begun | null,
  hasTime: () => boolean,
): AppliedPart {
  const before = overtakenAt(book, withLeaving(changes));
  if (before !== null && begun === null) throw new ChangeRefused(before.reason, before.where);
  const ledger = lookInto(book);
  const done = begun ?? { applied: nothingApplied(), added: [], written: [] };
  for (const name of done.written) ledger.written.add(name);
  if (before !== null) throw takenBack(book, changes, done, ledger, before);
  check(changes, ledger);
  // Formulas are asked for before anything is written: of what follows our own edits nobody can say that it was moved.
  const isLeftOut = followsEdits(ledger, changes);
  let rest: Changes | null = null;
  try {
    for (const left of steps(ledger, changes, done)) {
      if (hasTime() || !isLeft(left)) continue;
      rest = left;
      break;
    }
    // What is written is kept back and done in one go: whatever fails there is to fail here, where the script can report it.
    SpreadsheetApp.flush();
    const after = overtakenAt(book, changes, isLeftOut);
    if (after !== null) throw takenBack(book, changes, done, ledger, after);
  } catch (cause) {
    if (cause instanceof ChangeUnfinished || ledger.written.size === 0) throw cause;
    throw brokenOff(cause, ledger, () => {
      // Cells that are not there any more are mostly somebody's work of this moment.
      const meanwhile = overtakenAt(book, changes, isLeftOut);
      return meanwhile && takenBack(book, changes, done, ledger, meanwhile);
    });
  }
  return { begun: { ...done, written: [...ledger.written] }, rest };
}

/** The error of a failure after the first writing. `overtaken` may fail as well: then the first failure is the one reported. */
function brokenOff(cause: unknown, ledger: Ledger, overtaken: () => ChangeUnfinished | null): ChangeUnfinished {
  const { reason, detail } =
    cause instanceof ChangeRefused ? cause : { reason: 'failed' as const, detail: wordsOf(cause) };
  const unfinished = new ChangeUnfinished(reason, [...ledger.written], detail, { cause });
  try {
    return overtaken() ?? unfinished;
  } catch {
    return unfinished;
  }
}

/** Takes back what may stand beside the wrong rows by now, that of earlier runs as well, and says so. */
function takenBack(book: Spreadsheet, changes: Changes, { applied }: Begun, ledger: Ledger, overtaken: Overtaken) {
  const marked =
    applied.highlights.set + applied.notes.set > 0 ? (changes.anchors ?? []).map(({ sheet }) => sheet) : [];
  const written = takeBack(book, changes, marked, ledger);
  const own = [...applied.sheets.map(({ name }) => name), ...ledger.written];
  // Between our look and our writing somebody may have moved a row: the service has no way to compare and write in one go.
  const doubtful = (changes.edits ?? []).flatMap(({ sheet, at }) =>
    ledger.written.has(sheet) ? [`${sheet}!${at}`] : [],
  );
  const sheets = [...new Set([...written, ...own])];
  return new ChangeUnfinished(overtaken.reason, sheets, overtaken.where, { doubtful });
}

/** Does one step after the other and gives what is left after each that did something: so each run gets further. */
function* steps(ledger: Ledger, changes: Changes, { applied, added }: Begun): Generator<Changes> {
  const stillFor = leavingOf(ledger, changes);
  // What had to hold has held, and may do so no longer; but sheets of ours that wait to be written over may not have been typed into meanwhile.
  const rest: Changes = {
    ...changes,
    expects: undefined,
    leaving: stillFor(changes.sheets ?? []),
    anchors: anchorsAfter(changes.anchors ?? [], changes.edits ?? []),
  };
  const all = ledger.sheets.map(({ name }) => name);
  const meant = (sheets: 'all' | string[] = []) => (sheets === 'all' ? all : sheets);
  for (const name of meant(changes.clearHighlights)) applied.highlights.cleared += clearHighlights(ledger, name);
  for (const name of meant(changes.clearNotes)) applied.notes.cleared += clearNotes(ledger, name);
  const setAside = setSheetsAside(ledger, changes.setAside ?? []);
  if (setAside.length > 0) applied.setAside = setAside;
  applied.removed.push(...removeSheets(ledger, changes.removeSheets ?? []));
  Object.assign(rest, {
    clearHighlights: undefined,
    clearNotes: undefined,
    removeSheets: undefined,
    setAside: undefined,
  });
  if (changes.setAside ?? changes.clearHighlights ?? changes.clearNotes ?? changes.removeSheets) yield rest;

  const edits = makeEdits(ledger, changes.edits ?? []);
  applied.edits.made += edits.made;
  applied.edits.refused.push(...edits.refused);
  for (const pieces of wholeColumns(changes.columns ?? [])) addColumn(ledger, pieces);
  applied.columns += changes.columns?.length ?? 0;
  Object.assign(rest, { edits: undefined, columns: undefined });
  if (changes.edits ?? changes.columns) yield rest;

  for (const { sheet, highlights } of changes.highlights ?? []) {
    const { cleared, set } = setHighlights(ledger, sheet, highlights);
    applied.highlights.cleared += cleared;
    applied.highlights.set += set;
  }
  for (const name of new Set((changes.notes ?? []).map(({ sheet }) => sheet))) {
    const wanted = changes.notes!.filter(({ sheet }) => sheet === name);
    const { set, refused } = setNotes(ledger, name, wanted);
    applied.notes.set += set;
    applied.notes.refused.push(...refused);
  }
  Object.assign(rest, { highlights: undefined, notes: undefined });
  if (changes.highlights ?? changes.notes) yield rest;

  const models = changes.sheets ?? [];
  if (models.length === 0) return;
  added.push(...addSheets(ledger, models));
  const directory = directoryOf(ledger, formulaText(ledger.book.getSpreadsheetLocale()));
  for (const [i, model] of models.entries()) {
    const leftOut: LeftOut[] = [];
    applied.sheets.push(putSheet(ledger, model, directory, added, leftOut));
    if (leftOut.length > 0) applied.leftOut = [...(applied.leftOut ?? []), ...leftOut];
    const later = models.slice(i + 1);
    yield Object.assign(rest, { sheets: later, leaving: stillFor(later) });
  }
}

function putSheet(
  ledger: Ledger,
  model: NonNullable<Changes['sheets']>[number],
  directory: Directory,
  added: string[],
  leftOut: LeftOut[],
): Applied['sheets'][number] {
  const known = ledger.sheets.find(({ mark }) => mark === model.mark)!;
  const { sheet, name } = known;
  const replaced = !added.includes(model.mark);
  ledger.written.add(name);
  const { first, draft, pending, last } = writingOf(model, replaced ? known.code : null);
  makeRoom(known, model);
  if (replaced) {
    say(known, first);
    makeBare(known);
  }
  writeContents(known, draft, directory, pending);
  if (replaced) clearBeyond(known, model.rows.length, widthOf(model.rows));
  giveFormats(sheet, model);
  mergeBlocks(sheet, model);
  say(known, last);
  const looks = tried(() => {
    giveLooks(sheet, model);
    layOut(sheet, model);
    if (model.tab !== null) sheet.setTabColor(model.tab);
  });
  if (!looks) leftOut.push({ sheet: name, what: 'look' });
  if (!tried(() => offerLists(sheet, model))) leftOut.push({ sheet: name, what: 'list' });
  if (!tried(() => addCharts(sheet, model, replaced))) leftOut.push({ sheet: name, what: 'charts' });
  return { mark: model.mark, name: known.name, replaced };
}

/** Does what only adorns: where the service refuses it the cells stand, and all else goes on. @returns Whether it was done. */
function tried(work: () => void): boolean {
  try {
    work();
    return true;
  } catch (cause) {
    // A fault of ours is none of the service's.
    if (cause instanceof TypeError) throw cause;
    return false;
  }
}

/** What stood on the sheets of ours that wait to be written over; one that is set aside is none of ours any more. */
function leavingOf(ledger: Ledger, { leaving = [], setAside = [] }: Changes) {
  const marks = new Map(
    ledger.sheets.map(({ name, mark }) => [name, mark !== null && !setAside.includes(mark) ? mark : null]),
  );
  return (models: NonNullable<Changes['sheets']>): Changes['leaving'] => {
    const left = leaving.filter(({ sheet }) => models.some(({ mark }) => mark === marks.get(sheet)));
    return left.length > 0 ? left : undefined;
  };
}

/** Sheets of ours are compared before they are written: from then on they are what we write. */
const withLeaving = ({ anchors = [], leaving = [] }: Changes): Changes => ({ anchors: [...anchors, ...leaving] });

const isLeft = ({ anchors: _anchors, leaving: _leaving, ...changes }: Changes): boolean =>
  Object.values(changes).some((part) => part !== undefined && part.length > 0);
