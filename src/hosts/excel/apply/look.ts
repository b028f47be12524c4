import type { Changes } from '../../../workbook/changes';
import type { CellValue } from '../../../workbook/snapshot';
import { type Block, blockText, columnBlocks, nameKey, placeOf } from '../addresses';
import { readSheets, type SheetKnown } from '../readSheets';
import { ChangeRefused } from '../../../workbook/host';
import { codeOf, wasNotTaken } from '../run';
import { askForHighlights, type KnownHighlights } from './highlights';
import { askForNotes, type KnownNote } from './notes';
import { askForPointers } from './pointers';

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
  cell(sheet: string, at: string): { value: CellValue; format: string };
  /** Added columns that touch a merged block: the first row of it. */
  merged: Map<string, Block[]>;
  /** Charts on sheets that are to be written anew, by sheet. */
  charts: Map<string, Excel.Chart[]>;
  /** Keys of sheets of ours that formulas elsewhere point to. */
  pointedTo: Set<string>;
}

/** Rows between two cells of a column that are read along rather than asked for apart. */
const GAP = 20;

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

  const cells = askForCells(sheetOf, changes);
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
  const merged = (changes.columns ?? []).map(({ sheet, column, fromRow, toRow }) => {
    const areas = sheetOf(sheet).getRange(`${column}${fromRow}:${column}${toRow}`).getMergedAreasOrNullObject();
    areas.load('areas/rowIndex,areas/rowCount');
    return { key: `${sheet}!${column}`, areas };
  });
  const charts = sheets
    .filter(({ mark }) => (changes.sheets ?? []).some((model) => model.mark === mark))
    .map(({ name }) => ({ name, charts: sheetOf(name).charts.load({ name: true }) }));
  const pointers = askForPointers(sheets, changes, sheetOf);
  await context.sync();

  for (const one of [...highlights, ...notes]) one.askMore();
  pointers.askMore();
  const found: Found = {
    sheets,
    dangling,
    structureProtected: workbook.protection.protected,
    highlights: new Map(),
    notes: [],
    notesUnread: [],
    cell: cells,
    merged: new Map(
      merged.map(({ key, areas }) => [
        key,
        areas.isNullObject
          ? []
          : areas.areas.items.map(({ rowIndex, rowCount }) => ({
              top: rowIndex + 1,
              bottom: rowIndex + rowCount,
              left: 0,
              right: 0,
            })),
      ]),
    ),
    charts: new Map(charts.map(({ name, charts: { items } }) => [name, items])),
    pointedTo: new Set(),
  };
  await context.sync();
  for (const one of highlights) found.highlights.set(one.sheet, one.found());
  found.notes = notes.flatMap((one) => one.found());
  found.pointedTo = new Set(pointers.found().map(nameKey));
  return found;
}

/** The cells that are expected to hold something, that are to be changed, or that are to be empty. */
function askForCells(sheetOf: (name: string) => Excel.Worksheet, changes: Changes): Found['cell'] {
  const wanted = new Map<string, Set<string>>();
  const want = (sheet: string, at: string) => {
    if (!wanted.has(sheet)) wanted.set(sheet, new Set());
    wanted.get(sheet)!.add(at);
  };
  for (const { sheet, at } of [...(changes.expects ?? []), ...(changes.edits ?? [])]) want(sheet, at);
  for (const { sheet, column, fromRow, toRow } of changes.columns ?? [])
    for (let row = fromRow; row <= toRow; row++) want(sheet, `${column}${row}`);
  const read = [...wanted].flatMap(([sheet, ats]) =>
    columnBlocks([...ats].map(placeOf), GAP).map((block) => {
      const range = sheetOf(sheet).getRange(blockText(block));
      range.load({ values: true, numberFormat: true });
      return { sheet, block, range };
    }),
  );
  const byColumn = new Map<string, typeof read>();
  for (const one of read) {
    const key = `${one.sheet}!${one.block.left}`;
    if (!byColumn.has(key)) byColumn.set(key, []);
    byColumn.get(key)!.push(one);
  }
  return (sheet, at) => {
    const { row, column } = placeOf(at);
    const own = byColumn.get(`${sheet}!${column}`)!.find(({ block }) => block.top <= row && row <= block.bottom)!;
    const value = own.range.values[row - own.block.top]![0] as CellValue;
    return {
      value: value === '' ? null : value,
      format: own.range.numberFormat[row - own.block.top]![0] as string,
    };
  };
}
