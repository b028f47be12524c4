import fc from 'fast-check';
import type { SheetEdit } from '../../src/workbook/edits';
import { valueAt } from '../../src/workbook/edits';
import { address } from '../../src/workbook/address';
import type { WorkbookHost } from '../../src/workbook/host';
import { type Seed, type Subject, SUBJECTS } from './subjects';

/** Whatever cells are, and whatever is asked of them: every program makes and refuses the same edits, for the same reasons. */
const SHEET = 'Phụ lục';
const [ROWS, COLUMNS] = [5, 4];
const CASES = Number(process.env.EDIT_CASES ?? 8);

const drawnPlace = fc.tuple(fc.integer({ min: 1, max: ROWS }), fc.integer({ min: 1, max: COLUMNS }));
const drawnCell = fc.constantFrom('a', 'b', 1, true, null);
const drawnSeed = fc
  .record({
    rows: fc.array(fc.array(drawnCell, { minLength: COLUMNS, maxLength: COLUMNS }), {
      minLength: ROWS,
      maxLength: ROWS,
    }),
    formulas: fc.uniqueArray(drawnPlace, { maxLength: 3, selector: String }),
    unlocked: fc.uniqueArray(drawnPlace, { maxLength: 4, selector: String }),
    locked: fc.boolean(),
    merged: fc.boolean(),
  })
  .map(({ rows, formulas, unlocked, locked, merged }): Seed => {
    // The first cell holds something in every workbook, so that all programs count rows and columns from it.
    rows[0]![0] = 'STT';
    rows[ROWS - 1]![COLUMNS - 1] = 'x';
    const inBlock = ([row, column]: [number, number]) => merged && column === 2 && row >= 2 && row <= 3;
    if (merged) rows[2]![1] = null;
    const places = formulas.filter((place) => !inBlock(place));
    for (const [row, column] of places) rows[row - 1]![column - 1] = 'f';
    return {
      sheets: [
        {
          name: SHEET,
          rows,
          merges: merged ? ['B2:B3'] : [],
          formulas: Object.fromEntries(places.map(([row, column]) => [address(row, column), '"f"'])),
          protected: locked,
          unlocked: locked ? unlocked.map(([row, column]) => address(row, column)) : [],
        },
      ],
    };
  });
const drawnEdits = fc.array(
  fc.record({
    place: drawnPlace,
    expect: fc.option(drawnCell, { nil: undefined }),
    value: fc.constantFrom('một', 'hai', 7, null),
    group: fc.constantFrom(undefined, undefined, 'g', 'h'),
  }),
  { minLength: 1, maxLength: 6 },
);

const memory = SUBJECTS.find(({ name }) => name === 'memory')!;

describe.each(SUBJECTS.filter((subject) => subject !== memory))('edits at random through the $name host', (subject) => {
  if (subject.prepare) beforeAll(subject.prepare);

  test(`${CASES} workbooks say what the workbook in memory says`, async () => {
    const drawn = fc.sample(fc.tuple(drawnSeed, drawnEdits), { numRuns: CASES, seed: 20260615 });
    let refused = 0;
    for (const [seed, wanted] of drawn) {
      const edits = wanted.map(({ place: [row, column], expect: told, value, group }): SheetEdit => {
        const now = seed.sheets[0]!.rows[row - 1]![column - 1] as SheetEdit['expect'];
        return { sheet: SHEET, at: address(row, column), expect: told === undefined ? now : told, value, group };
      });
      const reference = await outcome(memory, seed, edits);
      expect({ seed, edits, ...(await outcome(subject, seed, edits)) }).toEqual({ seed, edits, ...reference });
      refused += reference.refused.length;
    }
    expect(refused).toBeGreaterThan(CASES / 2);
  });
});

async function outcome(subject: Subject, seed: Seed, edits: SheetEdit[]) {
  const host = await subject.open(structuredClone(seed));
  const { edits: said } = await host.apply({ edits });
  return {
    made: said.made,
    refused: said.refused.map(({ at, reason, value }) => `${at} ${reason} ${String(value)}`).sort(),
    values: await valuesOf(host),
  };
}

async function valuesOf(host: WorkbookHost) {
  const sheet = await host.read(SHEET);
  return Array.from({ length: ROWS }, (_, row) =>
    Array.from({ length: COLUMNS }, (__, column) => valueAt(sheet, address(row + 1, column + 1)) ?? null),
  );
}
