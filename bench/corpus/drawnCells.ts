import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CellSpec } from '../../samples/making/spec';
import type { Field } from '../../src/plan/plan';
import type { Draw } from '../workbooks/draw';
import { rowTexts, type RowTexts, workOf } from '../workbooks/rowTexts';
import { NOTES, SENTENCES } from '../workbooks/words/outcomes';
import { UNITS } from '../workbooks/words/units';
import { odd } from './oddities';

const TESTS = join(__dirname, '../../test');
const PHRASES = readdirSync(join(TESTS, 'deadlines/phrases'))
  .sort()
  .flatMap((file) => JSON.parse(readFileSync(join(TESTS, 'deadlines/phrases', file), 'utf8')) as { text: string }[])
  .map(({ text }) => text);

const PERSONS = [
  'Nguyễn Hữu Toàn',
  'Đ/c Trần Thu Hằng',
  'Ông Lê Bá Khôi - Phó Trưởng phòng',
  'Phạm Thị Mến, Chuyên viên',
];
const RHYTHMS = ['Hằng tháng', 'Hằng quý', 'Hàng năm', '6 tháng', 'Một lần', 'Đột xuất'];
const VERDICTS = ['Hoàn thành', 'Chưa hoàn thành', 'Quá hạn', 'x', 'Đạt', 'Không đạt', '🟢'];
const MONEY = ['500 triệu đồng', '1.250.000.000', 'Nguồn chi thường xuyên', 'Không', '1,5 tỷ'];
const ERRORS = ['#REF!', '#N/A', '#VALUE!', '#DIV/0!', '#NAME?'];
const FORMATS = [
  'dd/mm/yyyy',
  'm/d/yyyy',
  '"Tháng "m/yyyy',
  'd-mmm-yy',
  'dd/mm',
  '[$-42A]dd mmmm yyyy',
  'yyyy-mm-dd hh:mm',
];

/** The section a row stands in, and its number there. */
export interface Place {
  section: number;
  number: number;
}

/** What a cell of a column holds when nothing is odd about it. */
type Cells = Record<Field, (draw: Draw, texts: RowTexts, place: Place) => CellSpec>;
const CELLS: Cells = {
  number: () => null,
  criterion: (draw, _, { section, number }) => {
    const code = draw.chance(0.05) ? `${draw.whole(1, 8)}.${draw.whole(1, 9)}` : `${section}.${number}`;
    return `TC ${code}. ${workOf(draw)}`;
  },
  task: (_, { task }) => task,
  activity: (draw) => workOf(draw),
  target: (_, { target }) => target,
  product: (_, { product }) => product,
  lead: (draw, { lead }) => (draw.chance(0.1) ? draw.one(PERSONS) : lead),
  partner: (_, { partner }) => partner,
  director: (draw) => draw.one(PERSONS),
  given: (draw) => dayCell(draw),
  rhythm: (draw) => draw.one(RHYTHMS),
  start: (draw) => dayCell(draw),
  deadline: (draw, { deadline }) => {
    if (draw.chance(0.25)) return draw.one(PHRASES);
    return draw.chance(0.2) ? dayCell(draw) : deadline;
  },
  result: (draw, { result }) => (draw.chance(0.1) ? { value: draw.whole(0, 100) / 100, format: '0%' } : result),
  verdict: (draw) => draw.one(VERDICTS),
  doneOn: (draw) => (draw.chance(0.5) ? null : dayCell(draw)),
  evidence: (draw) => draw.filled(`Báo cáo số {n}/BC-UBND ngày {d}/{m}/2026`),
  budget: (draw) => (draw.chance(0.5) ? draw.whole(10, 5000) * 100_000 : draw.one(MONEY)),
  maximumScore: (draw) => draw.whole(1, 8) / 2,
  selfScore: (draw) => draw.whole(0, 8) / 2,
  reachedScore: (draw) => (draw.chance(0.2) ? `${draw.whole(0, 3)},${draw.whole(0, 9)}` : draw.whole(0, 8) / 2),
  reason: (draw) => draw.filled(draw.one(SENTENCES)),
  responsible: (draw) => draw.one(draw.chance(0.5) ? PERSONS : UNITS),
  remedy: (draw) => workOf(draw),
  note: (draw, { note }) => note ?? draw.filled(draw.one(NOTES)),
};

const dayCell = (draw: Draw): CellSpec =>
  draw.chance(0.3)
    ? draw.filled('{d}/{m}/2026')
    : { value: draw.whole(45_600, 46_500) + (draw.chance(0.1) ? 0.5 : 0), format: draw.one(FORMATS) };

/** The cells of a row, one a field; the number's is left empty. A share of `faults` of them is what it should not be. */
export function drawnCells(draw: Draw, fields: readonly Field[], faults: number, place: Place): CellSpec[] {
  const texts = rowTexts(draw, draw.chance(0.3));
  return fields.map((field) => {
    const cell = CELLS[field](draw, texts, place);
    return field !== 'number' && draw.chance(faults) ? faulty(cell, draw) : dressed(cell, draw);
  });
}

export function faulty(cell: CellSpec, draw: Draw): CellSpec {
  const kind = draw.whole(0, 9);
  if (kind === 0) return null;
  if (kind === 1) return draw.chance(0.5);
  if (kind === 2) return { error: draw.one(ERRORS) };
  if (kind === 3) return draw.whole(-5, 60_000);
  if (kind === 4) return { value: draw.whole(40_000, 47_000) + 0.25, format: draw.one(FORMATS) };
  return typeof cell === 'string' ? odd(cell, draw) : cell;
}

/** The same text as other hands leave it in a file. */
function dressed(cell: CellSpec, draw: Draw): CellSpec {
  if (typeof cell !== 'string' || !draw.chance(0.06)) return cell;
  const half = Math.floor(cell.length / 2);
  return draw.one<CellSpec>([
    { value: cell, inline: true },
    {
      runs: [
        { text: cell.slice(0, half), bold: true },
        { text: cell.slice(half), font: 'Arial' },
      ],
    },
    { value: cell, formula: 'CONCATENATE(A1,B1)' },
    { value: cell, bold: true, italic: true, fill: 'FFFF00' },
    { value: cell, format: '@' },
    { value: cell, font: '.VnTime' },
  ]);
}
