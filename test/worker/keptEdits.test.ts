import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import type { InspectedWorkbook } from '../../src/actions/inspectWorkbook';
import { serveInspection } from '../../src/entries/worker/serveInspection';
import { WorkerInspector } from '../../src/entries/worker/workerInspector';
import { openFile } from '../../src/entries/cli/openFile';
import type { WorkbookReader } from '../../src/workbook/host';
import type { CellValue, MergedRange, SheetSnapshot } from '../../src/workbook/snapshot';
import { describePlans } from '../plansAtHand';
import { starting, useFakeLocks } from './fakeWorker';

beforeAll(useFakeLocks);

/** Something that happens in a sheet; places are shares of its rows and columns. */
type Happening = { at: number; column: number } & (
  | { kind: 'value'; value: CellValue }
  /** What stands in another cell, copied here. */
  | { kind: 'copy'; from: number }
  /** A formula whose last result stands there. */
  | { kind: 'formula' }
  | { kind: 'insert' | 'remove' | 'undo' }
);

const place = {
  at: fc.double({ min: 0, max: 0.999, noNaN: true }),
  column: fc.double({ min: 0, max: 0.999, noNaN: true }),
};
const VALUES = [
  '',
  'Sở Nội vụ',
  'Quý III/2026',
  'Trước 30/02/2026',
  'Thường xuyên',
  'Đã hoàn thành',
  46_000,
  12.5,
  true,
  null,
];
const happening: fc.Arbitrary<Happening> = fc.oneof(
  fc.record({ ...place, kind: fc.constant('value' as const), value: fc.constantFrom(...VALUES) }),
  fc.record({ ...place, kind: fc.constant('copy' as const), from: place.at }),
  fc.record({
    ...place,
    kind: fc.constantFrom('formula' as const, 'insert' as const, 'remove' as const, 'undo' as const),
  }),
);

const matrices = ['values', 'texts', 'formats', 'fonts'] as const;

/** The sheet after it; what was before is not altered. */
function after(sheet: SheetSnapshot, it: Happening): SheetSnapshot {
  const rows = sheet.values.length;
  const [row, column] = [Math.floor(it.at * rows), Math.floor(it.column * sheet.width)];
  if (it.kind === 'insert' || it.kind === 'remove') return shifted(sheet, row, it.kind === 'insert');
  if (it.kind === 'formula') {
    const [r, c] = [sheet.top + row, sheet.left + column];
    return { ...sheet, formulas: [...(sheet.formulas ?? []), { top: r, left: c, bottom: r, right: c }] };
  }
  const source = it.kind === 'copy' ? Math.floor(it.from * rows) : row;
  const value = it.kind === 'value' ? it.value : (sheet.values[source]?.[column] ?? null);
  const text = it.kind === 'value' ? String(value ?? '') : (sheet.texts[source]?.[column] ?? '');
  const put = <T>(all: T[][], content: T, empty: T) => {
    const cells = Array.from({ length: Math.max(column + 1, all[row]?.length ?? 0) }, (_, i) => all[row]?.[i] ?? empty);
    return all.with(row, cells.with(column, content));
  };
  return { ...sheet, values: put(sheet.values, value, null), texts: put(sheet.texts, text, '') };
}

/** A row is put in, empty, or taken out. Blocks that would be cut stay whole. */
function shifted(sheet: SheetSnapshot, row: number, isIn: boolean): SheetSnapshot {
  const by = isIn ? 1 : -1;
  const at = sheet.top + row;
  const moved = (blocks: MergedRange[]) =>
    blocks.flatMap((block) =>
      block.bottom < at
        ? [block]
        : block.top > at
          ? [{ ...block, top: block.top + by, bottom: block.bottom + by }]
          : [],
    );
  const changed = { ...sheet, merges: moved(sheet.merges), ...(sheet.formulas && { formulas: moved(sheet.formulas) }) };
  for (const matrix of matrices) {
    const cells = sheet[matrix] as string[][] | undefined;
    if (cells) changed[matrix] = isIn ? cells.toSpliced(row, 0, []) : cells.toSpliced(row, 1);
  }
  return changed;
}

const OPTIONS = { asOf: '2026-06-15' };
const json = (all: InspectedWorkbook) => JSON.stringify({ ...all, snapshots: [...all.snapshots] });

/** The same cells opened by a program that has never seen them: nothing is kept. */
async function opened(workbook: WorkbookReader): Promise<InspectedWorkbook> {
  let whole: InspectedWorkbook | undefined;
  await jest.isolateModulesAsync(async () => {
    const { inspectWorkbook } = await import('../../src/actions/inspectWorkbook');
    whole = await inspectWorkbook(workbook, OPTIONS);
  });
  return whole!;
}

/** Others for each file, the same each time. */
const seedOf = (file: string): number =>
  [...path.basename(file)].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7) | 0;

async function keptIsWhole(file: string, count: number): Promise<void> {
  const workbook = await openFile(new Uint8Array(readFileSync(file)));
  const sheets = await workbook.sheets();
  const first = new Map<string, SheetSnapshot>();
  for (const { name } of sheets) first.set(name, await workbook.read(name));
  const inspector = new WorkerInspector(starting(serveInspection).start);
  const longest = [...first.values()].reduce((one, other) => (other.values.length > one.values.length ? other : one));
  const several = fc.array(happening, { minLength: count, maxLength: count });
  await fc.assert(
    fc.asyncProperty(several, async (happenings) => {
      const past = [longest];
      for (const it of happenings) {
        if (it.kind !== 'undo') past.push(after(past.at(-1)!, it));
        else if (past.length > 1) past.pop();
        const now = past.at(-1)!;
        const reader = {
          sheets: async () => structuredClone(sheets),
          // As from a program: other objects each time.
          read: async (name: string) => structuredClone(name === longest.name ? now : first.get(name)!),
        };
        const kept = await inspector.inspect(reader, OPTIONS);
        if (it === happenings.at(-1)) expect(json(kept)).toBe(json(await opened(reader)));
      }
    }),
    { numRuns: 1, seed: seedOf(file) },
  );
  inspector.stop();
}

const folder = path.resolve(__dirname, '../../samples');
const samples = readdirSync(folder).filter((file) => file.endsWith('.xlsx'));

test.each(samples)('%s: after edits, what was kept and what is read anew are the same', async (file) => {
  await keptIsWhole(path.join(folder, file), 8);
});

describePlans('real plans: after edits, what was kept and what is read anew are the same', (plans) => {
  test.each(readdirSync(plans).filter((file) => file.endsWith('.xlsx')))('%s', async (file) => {
    await keptIsWhole(path.join(plans, file), 6);
  });
});
