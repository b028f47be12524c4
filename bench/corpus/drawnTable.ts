import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CellSpec } from '../../samples/making/spec';
import type { Field } from '../../src/plan/plan';
import { address } from '../../src/workbook/address';
import { NONSENSE, SYNONYMS } from '../ablation/wordings';
import type { Draw } from '../workbooks/draw';
import { toRoman } from '../../src/checks/numbering/numberText';
import { workOf } from '../workbooks/rowTexts';
import { COLLECTIVES, UNITS } from '../workbooks/words/units';
import { THEMES } from '../workbooks/words/works';
import { drawnCells, faulty } from './drawnCells';
import { odd } from './oddities';

const HEADS = JSON.parse(readFileSync(join(__dirname, '../../test/reading/header/phrases.json'), 'utf8')) as Record<
  string,
  string[]
>;

/** A table, from its header down, as rows of cells, with blocks that are merged in it (rows and columns from 1, within the table). */
export interface DrawnTable {
  rows: CellSpec[][];
  merges: [top: number, left: number, bottom: number, right: number][];
}

const USUAL: Field[] = ['number', 'task', 'product', 'lead', 'partner', 'deadline'];
const MORE: Field[] = [
  ...([
    'criterion',
    'activity',
    'target',
    'director',
    'given',
    'rhythm',
    'start',
    'result',
    'verdict',
    'doneOn',
  ] as const),
  ...([
    'evidence',
    'budget',
    'maximumScore',
    'selfScore',
    'reachedScore',
    'reason',
    'responsible',
    'remedy',
    'note',
  ] as const),
];
/** Fields that share a title over them where a header has two rows. */
const TITLED: [string, Field[]][] = [
  ['Phân công thực hiện', ['lead', 'partner']],
  ['Điểm số', ['maximumScore', 'selfScore', 'reachedScore']],
  ['Tiến độ', ['start', 'deadline']],
  ['Kết quả', ['result', 'doneOn', 'evidence']],
];

export function drawnTable(draw: Draw): DrawnTable {
  const fields = drawnFields(draw);
  const heads = fields.map((field) => headOf(field, draw));
  const table = draw.chance(0.25) ? twoRows(fields, heads) : { rows: [heads], merges: [] };
  if (draw.chance(0.15)) table.rows.push(fields.map((_, i) => `(${i + 1})`));
  const headRows = table.rows.slice();
  const faults = draw.one([0, 0.03, 0.03, 0.1, 0.3]);
  const itemCount = draw.one([2, 5, 8, 14, 22, 35]);
  const style = draw.one<(number: number, section: number) => CellSpec>([
    (number) => number,
    (number) => `${number}.`,
    (number) => `(${number})`,
    (number, section) => `${section}.${number}`,
    (number) => String.fromCodePoint(96 + Math.min(26, number)),
    () => null,
  ]);
  let [section, number] = [0, 0];
  const at = fields.indexOf('number');
  const counted = (cell: CellSpec, cells: CellSpec[]) => cells.map((one, i) => (i === at ? cell : one));
  const blank = fields.map((): CellSpec => null);
  const work = fields.findIndex((field) => field !== 'number');
  const titled = (cell: CellSpec, title: string) =>
    counted(
      cell,
      blank.map((one, i) => (i === work ? title : one)),
    );
  for (let item = 0; item < itemCount; item++) {
    if (item % 9 === 0 && draw.chance(0.7)) {
      section++;
      if (draw.chance(0.5)) number = 0;
      table.rows.push(titled(draw.one([toRoman(section), `${toRoman(section)}.`]), draw.one(THEMES)));
      if (draw.chance(0.4)) table.merges.push([table.rows.length, work + 1, table.rows.length, fields.length]);
    }
    if (draw.chance(0.05)) table.rows.push(titled(`${number + 1}`, workOf(draw)));
    if (draw.chance(0.04)) table.rows.push(...headRows);
    if (draw.chance(0.03))
      table.rows.push(blank.map((_, i) => (i === Math.floor(fields.length / 2) ? draw.whole(2, 9) : null)));
    if (draw.chance(0.04)) table.rows.push(blank);
    number += draw.chance(0.04) ? draw.whole(-2, 3) : 1;
    const cells = counted(style(number, section), drawnCells(draw, fields, faults, { section, number }));
    table.rows.push(draw.chance(0.02) ? counted(faulty(cells[at] ?? null, draw), cells) : cells);
    if (draw.chance(0.05))
      table.rows.push(
        drawnCells(draw, fields, faults, { section, number }).map((cell, i) =>
          i === at || draw.chance(0.5) ? null : cell,
        ),
      );
    if (draw.chance(0.06)) mergeDown(table, draw, fields);
  }
  if (draw.chance(0.3)) table.rows.push(titled(null, 'Tổng cộng'));
  return table;
}

/** A cell of a body, a time or a product over the rows that are there already. */
function mergeDown(table: DrawnTable, draw: Draw, fields: readonly Field[]): void {
  const field = draw.one<Field>(['lead', 'partner', 'deadline', 'product', 'task']);
  const column = fields.indexOf(field) + 1;
  const bottom = table.rows.length;
  const top = bottom - draw.whole(1, 3);
  const isTaken = table.merges.some(([t, l, b, r]) => b >= top && t <= bottom && l <= column && column <= r);
  if (column === 0 || top < 4 || isTaken) return;
  for (let row = top + 1; row <= bottom; row++)
    table.rows[row - 1] = table.rows[row - 1]!.map((cell, i) => (i === column - 1 ? null : cell));
  table.merges.push([top, column, bottom, column]);
}

function drawnFields(draw: Draw): Field[] {
  const usual = USUAL.filter(() => !draw.chance(0.08));
  const fields = [...usual, ...draw.some(MORE, draw.whole(0, 6))];
  if (!draw.chance(0.3)) return fields;
  return fields
    .map((field) => [draw.whole(0, 999), field] as const)
    .sort(([a], [b]) => a - b)
    .map(([, field]) => field);
}

function headOf(field: Field, draw: Draw): string {
  if (draw.chance(0.03)) return draw.one(NONSENSE);
  if (draw.chance(0.05)) return draw.one(SYNONYMS[field]);
  const known = HEADS[field] ?? [field];
  const words = draw.one(draw.chance(0.5) ? known.slice(0, 4) : known);
  const text = words.slice(0, 1).toUpperCase() + words.slice(1);
  return draw.chance(0.08) ? odd(text, draw) : draw.chance(0.15) ? text.toUpperCase() : text;
}

/** Fields that are neighbours and of one kind get a title above them; the other heads reach over both rows. */
function twoRows(fields: readonly Field[], heads: readonly string[]): DrawnTable {
  const [upper, lower]: [CellSpec[], CellSpec[]] = [[], []];
  const merges: DrawnTable['merges'] = [];
  for (let i = 0; i < fields.length;) {
    const group = TITLED.find(([, members]) => members.includes(fields[i]!));
    let end = i + 1;
    while (group && end < fields.length && group[1].includes(fields[end]!)) end++;
    if (group && end - i > 1) {
      upper.push(group[0], ...Array<CellSpec>(end - i - 1).fill(null));
      lower.push(...heads.slice(i, end));
      merges.push([1, i + 1, 1, end]);
    } else {
      end = i + 1;
      upper.push(heads[i]!);
      lower.push(null);
      merges.push([1, i + 1, 2, i + 1]);
    }
    i = end;
  }
  return { rows: [upper, lower], merges };
}

/** Lines that stand above a table. */
export function linesAbove(draw: Draw): CellSpec[][] {
  const year = draw.one(['2026', '2026', '2026', '2025', '']);
  const lines: CellSpec[][] = [
    [draw.one(UNITS).toUpperCase()],
    ['PHỤ LỤC'],
    [`NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH${year && ` NĂM ${year}`}`],
    [draw.filled(`(Kèm theo Kế hoạch số {n}/KH-UBND ngày {d}/01/${year || '2026'} của ${draw.one(COLLECTIVES)})`)],
    [],
  ];
  return lines.filter(() => !draw.chance(0.15));
}

/** "B7:F9", from a block within a table that begins below `down` rows and right of `across` columns. */
export const rangeAt = (
  [top, left, bottom, right]: DrawnTable['merges'][number],
  down: number,
  across: number,
): string => `${address(top + down, left + across)}:${address(bottom + down, right + across)}`;
