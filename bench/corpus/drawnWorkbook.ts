import type { CellSpec, SheetSpec } from '../../samples/making/spec';
import { makeWorkbook } from '../../samples/making/workbook';
import { SETTINGS_SHEETS } from '../../src/settings/sheets';
import { bytesOf, type Texts, textsOf } from '../../test/corpus/bases';
import { CELLS } from '../../test/corpus/habits/cells';
import { HANDS } from '../../test/corpus/habits/hands';
import { PACKAGES } from '../../test/corpus/habits/packages';
import { packed } from '../../test/corpus/packing';
import { Draw } from '../workbooks/draw';
import { COLLECTIVES, UNITS } from '../workbooks/words/units';
import { drawnTable, linesAbove, rangeAt } from './drawnTable';

const HABITS = [...PACKAGES, ...HANDS, ...CELLS];
const NAMES = ['Phụ lục', 'Kế hoạch 2026', "Của 'An'", 'A & B', 'x<y', 'Biểu (2)', '2026'];
const FONTS = ['Times New Roman', 'Times New Roman', '.VnTime', 'VNI-Times', 'Calibri'];

/** A workbook drawn by a seed: plans of any columns, texts and faults, as any program may have written it. */
export function drawnWorkbook(seed: string): Uint8Array {
  const draw = new Draw(seed);
  const count = draw.one([1, 1, 1, 2, 3]);
  const names = draw.some(NAMES, count);
  const sheets = names.map((name, i) => drawnSheet(draw, name, i > 0 && draw.chance(0.3)));
  if (draw.chance(0.12)) sheets.push(unitsSheet(draw));
  const bytes = makeWorkbook({ sheets, date1904: draw.chance(0.05), font: draw.one(FONTS) });
  if (!draw.chance(0.35)) return bytes;
  const { write = (texts: Texts) => texts, pack } = draw.one(HABITS);
  return packed(bytesOf(write(textsOf(bytes))), pack);
}

function drawnSheet(draw: Draw, name: string, isHidden: boolean): SheetSpec {
  const across = draw.chance(0.1) ? draw.whole(1, 3) : 0;
  const rows: CellSpec[][] = [];
  const merges: string[] = [];
  for (let tables = draw.chance(0.1) ? 2 : 1; tables > 0; tables--) {
    rows.push(...linesAbove(draw));
    const table = drawnTable(draw);
    merges.push(...table.merges.map((block) => rangeAt(block, rows.length, across)));
    rows.push(...table.rows, ...(draw.chance(0.5) ? [[]] : []));
  }
  if (draw.chance(0.5)) rows.push([null, 'Nơi nhận:'], [null, '- Như trên;'], [null, '- Lưu: VT.', null, 'GIÁM ĐỐC']);
  const shift = Array<CellSpec>(across).fill(null);
  return {
    name,
    rows: rows.map((row) => (row.length > 0 ? [...shift, ...row] : row)),
    merges,
    widths: draw.one([[], [6, 40, 20]]),
    hiddenRows: draw.chance(0.1)
      ? draw.some(
          rows.map((_, i) => i + 1),
          3,
        )
      : [],
    hiddenColumns: draw.chance(0.08) ? [draw.whole(2, 6)] : [],
    ...(isHidden && { state: draw.one(['hidden', 'veryHidden'] as const) }),
  };
}

/** The office's own units, in the sheet in which they are kept. */
function unitsSheet(draw: Draw): SheetSpec {
  const { title, columns } = SETTINGS_SHEETS.units;
  const entries = draw
    .some(UNITS, 12)
    .map((unit): CellSpec[] => [unit, unit.replace(/^\S+ /, ''), null, null, draw.one(COLLECTIVES)]);
  return { name: title, rows: [[title], [], columns, ...entries] };
}
