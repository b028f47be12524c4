import type { MemoryState } from '../../../src/hosts/memory/memoryState';
import type { Book, Look, Sheet } from '../../excel/book';
import { address } from '../../../src/workbook/address';
import type { FakeBook } from '../../sheets/fake/fakeBook';
import type { FakeSheet } from '../../sheets/fake/fakeSheet';

/** A workbook as plain data that can be compared: of each sheet what it says, and what only adorns it. */
export interface Shown {
  /** What belongs to no sheet: names, in order. */
  book: unknown;
  sheets: Map<string, ShownSheet>;
}

export interface ShownSheet {
  cells: unknown;
  /** Notes and comments by cell. */
  notes: Map<string, string>;
  look: unknown;
}

/** What takes away leaves nothing. */
const TAKES_AWAY = /\.(remove|unfreeze|removePageBreaks|clear)\(\)$/;

/** Of things set twice the last counts, and the order in which different ones were set does not. */
const lastOf = (looks: Look[]): string[] => [
  ...new Set(
    looks
      .filter(({ what }) => !TAKES_AWAY.test(what))
      .map(({ at, what, value }) => `${at} ${what} ${JSON.stringify(value)}`),
  ),
];

export const bookShown = ({ sheets, names }: Book): Shown => ({
  book: names.map(({ name, formula }) => `${name} ${formula}`).sort(),
  sheets: new Map(sheets.map((sheet) => [sheet.name, sheetShown(sheet)])),
});

function sheetShown({ cells, merges, rules, comments, notes, charts, looks }: Sheet): ShownSheet {
  const held = [...cells].flatMap(([row, own]) =>
    [...own].flatMap(([column, { value, formula, format, text }]) =>
      value === null && formula === null && format === 'General' ? [] : [[row, column, value, formula, format, text]],
    ),
  );
  return {
    cells: {
      held: held.map((cell) => JSON.stringify(cell)).sort(),
      merges: merges.map((merge) => JSON.stringify(merge)).sort(),
      rules: rules.map(({ type, at, formula }) => ({ type, at, formula })),
    },
    notes: new Map([
      ...notes.map((at): [string, string] => [at, '']),
      ...comments.map(({ at, content }): [string, string] => [at, content]),
    ]),
    look: {
      charts: charts.map((chart) => lastOf(chart.looks.map((look) => ({ ...look, at: '' }))).sort()),
      looks: lastOf(looks.filter(({ at }) => !at.startsWith('{'))).sort(),
    },
  };
}

/** Empty cells at the ends of rows say nothing. */
const trimmed = <T>(rows: T[][], empty: T): T[][] =>
  rows.map((row) =>
    row.slice(
      0,
      row.reduce((end, value, i) => (value === empty ? end : i + 1), 0),
    ),
  );

export const memoryShown = (states: MemoryState[]): Shown => ({
  book: null,
  sheets: new Map(
    states.map(({ snapshot, notes, userNotes, ...state }) => {
      const { values, texts, formats, merges } = snapshot;
      const held = [trimmed(values, null), trimmed(texts, ''), trimmed(formats, 'General'), merges];
      const standing = new Map(Object.entries({ ...userNotes, ...notes }));
      return [state.info.name, { cells: { ...state, held }, notes: standing, look: null }];
    }),
  ),
});

export const spreadsheetShown = (book: FakeBook): Shown => ({
  book: [...book.names].map(([name, range]) => `${name} ${range.on.name}`).sort(),
  sheets: new Map(book.sheets.map((sheet) => [sheet.name, fakeShown(sheet)])),
});

/** A cell's key in the fake is its row times this, and its column. */
const KEYED = 20_000;

function fakeShown(sheet: FakeSheet): ShownSheet {
  const held = [...sheet.cells].flatMap(([key, { value, formula, format, validation }]) =>
    value === '' && formula === '' && format === 'General' && validation === null
      ? []
      : [JSON.stringify([key, value, formula, format, validation])],
  );
  const notes = [...sheet.cells].flatMap(([key, { note }]): [string, string][] =>
    note === '' ? [] : [[address(Math.floor(key / KEYED), key % KEYED), note]],
  );
  return {
    cells: {
      held: held.sort(),
      merges: sheet.merges.map((merge) => JSON.stringify(merge)).sort(),
      rules: sheet.rules.map(({ formula, look, ranges }) => ({
        formula,
        look,
        at: ranges.map(({ block }) => block),
      })),
    },
    notes: new Map(notes),
    // The sheet goes on being written: what is held against it later is to be as it was.
    look: structuredClone({
      charts: sheet.charts,
      filter: sheet.filter,
      frozen: sheet.frozen,
      widths: [...sheet.widths].sort(([a], [b]) => a - b),
      heights: [...sheet.heights].sort(([a], [b]) => a - b),
      tab: sheet.tab,
    }),
  };
}
