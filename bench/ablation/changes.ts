import type { Field, Item } from '../../src/plan/plan';
import { type Manner, MANNERS } from './manners';
import { seeded } from '../random';
import { type Edit, Sheet } from './sheet';
import type { Table } from './table';
import { KINDS, NONSENSE, SYNONYMS } from './wordings';

/** A table changed in one way. */
export interface Case {
  sheet: Sheet['snapshot'];
  /** What was changed, for people: "E lead → “Quăm”". */
  what: string;
  /** Fields whose column was changed. */
  own: Field[];
  /** Where a column of the unchanged table stands now. */
  now: (column: number) => number;
  /** Rows of its items that are still there. */
  rows: number[];
  /** Cells written in another manner: the row of their item, and whether an item read there reads them rightly. */
  cells?: { row: number; field: Field; isRead: (item: Item) => boolean }[];
}

export interface Change {
  name: string;
  cases: (table: Table) => Case[];
}

const still = (column: number): number => column;
const fieldAt = (table: Table, column: number): Field | undefined => table.columns.find(([, at]) => at === column)?.[0];
const fieldsAt = (table: Table, column: number): Field[] =>
  table.marks.includes(column) ? ['deadline'] : [fieldAt(table, column)].flatMap((field) => field ?? []);

/** New words for the header of a column, and wherever the header stands again. */
function headerEdits(table: Table, column: number, value: string | null): Edit[] {
  const sheet = new Sheet(table.sheet);
  const at = sheet.ownHeader(table.header, column);
  if (!at) return [];
  const words = sheet.text(at.row, at.column);
  const again = table.plan.repeatedHeaders.flatMap((row) => Array.from({ length: 4 }, (_, i) => row + i));
  const rows = again.filter((row) => !table.rows.includes(row) && sheet.text(row, column) === words);
  return [at.row, ...new Set(rows)].map((row) => ({ row, column, value }));
}

/** One header after the other; `word` gives its new words, or none where the change has nothing to say of it. */
function eachHeader(name: string, word: (table: Table, column: number) => (string | null)[]): Change {
  return {
    name,
    cases: (table) =>
      table.headed.flatMap((column) =>
        word(table, column).map((value) => ({
          sheet: new Sheet(table.sheet).with(headerEdits(table, column, value)),
          what: `header of column ${column} → ${value === null ? 'nothing' : `“${value}”`}`,
          own: fieldsAt(table, column),
          now: still,
          rows: table.rows,
        })),
      ),
  };
}

const nonsense = (column: number): string => NONSENSE[(column * 7) % NONSENSE.length]!;

/** The plain wording of the kind of the column beside: of the one to the left, of the one to the right for the first. */
function besides(table: Table, column: number): string[] {
  const i = table.headed.indexOf(column);
  const beside = table.headed[i === 0 ? 1 : i - 1];
  const field = beside === undefined ? undefined : fieldAt(table, beside);
  return KINDS.flatMap(({ fields, wording }) => (field && fields.includes(field) ? [wording] : []));
}

/** "Quý II" over a column of marks is a time, and no name of a field is another word for it. */
const synonyms = (table: Table, column: number): string[] =>
  table.marks.includes(column) ? [] : fieldsAt(table, column).flatMap((field) => SYNONYMS[field]);

/** The case with more done to it: the header's change stays. */
const and = (name: string, change: Change, more: (table: Table, found: Case) => Case | null): Change => ({
  name,
  cases: (table) => change.cases(table).flatMap((found) => more(table, found) ?? []),
});

const unchanged: Change = {
  name: 'none',
  cases: (table) => [{ sheet: table.sheet, what: 'nothing', own: everything(table), now: still, rows: table.rows }],
};

const everything = (table: Table): Field[] => [
  ...table.columns.map(([field]) => field),
  ...(table.marks.length > 0 ? ['deadline' as const] : []),
];

function blankThird(table: Table, found: Case): Case {
  const next = seeded(`${table.name} ${found.what}`);
  const sheet = new Sheet(found.sheet);
  const edits = found.rows.flatMap((row) =>
    sheet.columns().flatMap((column) => (next() < 1 / 3 ? [{ row, column, value: null }] : [])),
  );
  return { ...found, sheet: sheet.with(edits), what: `${found.what}, a third of the cells blank` };
}

/** Only the first ten rows of items: null where there are no more. */
function tenRows(_table: Table, found: Case): Case | null {
  const [last, end] = [found.rows[9], Math.max(...found.rows)];
  if (last === undefined || last === end) return null;
  return {
    ...found,
    sheet: new Sheet(found.sheet).without(last + 1, end),
    what: `${found.what}, ten rows`,
    rows: found.rows.filter((row) => row <= last),
  };
}

const allNonsense: Change = {
  name: 'all headers nonsense',
  cases: (table) => {
    const [top, bottom] = table.header;
    const sheet = new Sheet(table.sheet);
    const titles = Array.from({ length: bottom - top + 1 }, (_, i) => top + i).flatMap((row) =>
      sheet
        .columns()
        .filter((column) => sheet.isFilled(row, column))
        .map((column) => ({ row, column, value: nonsense(column + row) })),
    );
    const edits = [...titles, ...table.headed.flatMap((column) => headerEdits(table, column, nonsense(column)))];
    return [
      { sheet: sheet.with(edits), what: 'all headers nonsense', own: everything(table), now: still, rows: table.rows },
    ];
  },
};

/** Pairs of columns side by side. */
const pairs = ({ headed }: Table): [number, number][] =>
  headed.slice(1).flatMap((column, i) => (column === headed[i]! + 1 ? [[headed[i]!, column]] : []));

/** Months that stand out of their order say something else than before: two columns of marks are not swapped. */
const swapped: Change = {
  name: 'two columns swapped, headers with them',
  cases: (table) =>
    pairs(table).flatMap(([first, second]) => {
      if (table.marks.includes(first) && table.marks.includes(second)) return [];
      const sheet = new Sheet(table.sheet).swapped(first, second, [table.header[0], Math.max(...table.rows)]);
      if (!sheet) return [];
      const now = (column: number) => (column === first ? second : column === second ? first : column);
      const own = [first, second].flatMap((column) => fieldsAt(table, column));
      return [{ sheet, what: `columns ${first} and ${second} swapped`, own, now, rows: table.rows }];
    }),
};

const exchanged: Change = {
  name: 'two headers exchanged (nobody could know)',
  cases: (table) =>
    pairs(table).map(([first, second]) => {
      const sheet = new Sheet(table.sheet);
      const words = (column: number) => {
        const at = sheet.ownHeader(table.header, column);
        return at && sheet.text(at.row, at.column);
      };
      const edits = [...headerEdits(table, first, words(second)), ...headerEdits(table, second, words(first))];
      const own = [first, second].flatMap((column) => fieldsAt(table, column));
      return {
        sheet: sheet.with(edits),
        what: `headers of ${first} and ${second} exchanged`,
        own,
        now: still,
        rows: table.rows,
      };
    }),
};

const inManner = ({ name, fields, cell, isRead }: Manner): Change => ({
  name,
  cases: (table) =>
    fields.flatMap((field) => {
      const column = table.columns.find(([one]) => one === field)?.[1];
      if (column === undefined) return [];
      const sheet = new Sheet(table.sheet);
      const filled = table.rows.filter((row) => {
        const block = sheet.blockAt(row, column);
        return sheet.text(row, column) !== '' && (!block || (block.top === row && block.left === column));
      });
      const year = table.plan.year ?? 2026;
      const edits = filled.map((row, i) => ({ row, column, value: cell(sheet.text(row, column), i, year) }));
      const cells = filled.flatMap((row, i) => {
        const before = table.plan.items.find((item) => item.row === row);
        if (!before || before.rows.length > 1) return [];
        return [{ row, field, isRead: (item: Item) => isRead(item, field, before, i, year) }];
      });
      return [
        {
          sheet: sheet.with(edits),
          what: `${field} in column ${column}: ${name}`,
          own: [field],
          now: still,
          rows: table.rows,
          cells,
        },
      ];
    }),
});

const oneNonsense = eachHeader('a header nonsense', (_table, column) => [nonsense(column)]);

export const CHANGES: Change[] = [
  unchanged,
  oneNonsense,
  eachHeader('a header in the words of its neighbour’s kind', besides),
  eachHeader('a header an unusual synonym', synonyms),
  eachHeader('a header blank', () => [null]),
  allNonsense,
  and('a third of the cells blank', unchanged, blankThird),
  and('a header nonsense, a third of the cells blank', oneNonsense, blankThird),
  and('ten rows', unchanged, tenRows),
  and('a header nonsense, ten rows', oneNonsense, tenRows),
  swapped,
  ...MANNERS.map(inManner),
  exchanged,
];
