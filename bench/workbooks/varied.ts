import type { CellSpec, SheetSpec } from '../../samples/making/spec';
import { Draw } from './draw';
import { toRoman } from '../../src/checks/numbering/numberText';
import { type RowTexts, rowTexts } from './rowTexts';
import { THEMES } from './words/works';

/** A plan of words drawn from tables, all tasks different. */
export interface VariedPlan {
  /** Rows of the table, sections and groups among them. */
  rowCount: number;
  seed: string;
  /** How many of the rows say it in the turns of offices, from 0 to 1. */
  office: number;
}

const HEADER = [
  'STT',
  'Nhiệm vụ',
  'Mục tiêu, yêu cầu',
  'Sản phẩm',
  'Đơn vị chủ trì',
  'Đơn vị phối hợp',
  'Thời hạn hoàn thành',
  'Kết quả thực hiện',
  'Ghi chú',
];
const LEAD = 5;
const DEADLINE = 7;
/** The table's header is the sheet's sixth row. */
const HEADER_ROW = 6;
/** The reader knows numbers of sections up to LXXXIX. */
const MOST_SECTIONS = 80;
const LEAST_SECTIONS = 3;
const ROWS_A_SECTION = 25;
/** A page of a long table begins with the header again. */
const ROWS_A_PAGE = 400;

/** One sheet with the plan. */
export function variedSheet({ rowCount, seed, office }: VariedPlan): SheetSpec {
  const draw = new Draw(seed);
  const table = new VariedTable(draw, office);
  const sections = Math.min(MOST_SECTIONS, Math.max(LEAST_SECTIONS, Math.round(rowCount / ROWS_A_SECTION)));
  const share = Math.ceil(rowCount / sections);
  while (table.rows.length < rowCount) {
    if (table.rows.length % share === 0) table.addSection();
    else if (table.rows.length % ROWS_A_PAGE === ROWS_A_PAGE - 1) table.addHeader();
    else table.addItem();
  }
  table.endMerges();
  return {
    name: 'Phụ lục nhiệm vụ',
    headerRow: HEADER_ROW,
    widths: [6, 50, 34, 30, 26, 30, 26, 36, 30],
    rows: [
      [{ value: 'UBND TỈNH ĐÔNG LĨNH', plain: true, bold: true }],
      [{ value: 'PHỤ LỤC', plain: true, bold: true }],
      [{ value: 'NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2026', plain: true, bold: true }],
      [
        {
          value: '(Kèm theo Kế hoạch số 21/KH-UBND ngày 12/01/2026 của UBND tỉnh Đông Lĩnh)',
          plain: true,
          italic: true,
        },
      ],
      [],
      HEADER,
      ...table.rows,
      [],
      [null, { value: 'Người lập biểu', plain: true, bold: true }],
    ],
    merges: [...['A2:I2', 'A3:I3', 'A4:I4'], ...table.merges],
  };
}

class VariedTable {
  readonly rows: CellSpec[][] = [];
  readonly merges: string[] = [];
  private readonly known = new Set<string>();
  private sections = 0;
  private number = 0;
  /** Members that the group begun is to have still. */
  private members = 0;
  private member = 0;
  /** Columns whose cell reaches down, and how many rows more. */
  private readonly reaching = new Map<number, { from: number; more: number }>();

  constructor(
    private readonly draw: Draw,
    private readonly office: number,
  ) {}

  addSection(): void {
    this.endMerges();
    this.members = 0;
    const theme = THEMES[this.sections % THEMES.length]!;
    const title =
      this.sections < THEMES.length ? theme : `${theme}, PHẦN ${Math.floor(this.sections / THEMES.length) + 1}`;
    this.sections++;
    this.number = 0;
    const look = { bold: true };
    this.rows.push([{ value: toRoman(this.sections), ...look }, { value: title, ...look }, ...BLANK]);
  }

  addHeader(): void {
    this.endMerges();
    this.rows.push(HEADER);
  }

  addItem(): void {
    if (this.members === 0 && this.draw.chance(0.03)) return this.addGroup();
    const texts = this.newTexts();
    const isMember = this.members > 0;
    if (isMember) {
      this.members--;
      this.member++;
    } else this.number++;
    this.rows.push([isMember ? `${this.number}.${this.member}` : this.number, ...this.cells(texts)]);
    for (const column of [LEAD, DEADLINE]) this.merge(column);
  }

  /** A row without a duty of its own, and how many rows under it are its members. */
  private addGroup(): void {
    this.endMerges();
    this.number++;
    this.member = 0;
    this.members = this.draw.whole(2, 5);
    this.rows.push([this.number, { value: `${this.newTexts().task}, gồm`, bold: true }, ...BLANK]);
  }

  private newTexts(): RowTexts {
    for (let turn = 0; ; turn++) {
      const texts = rowTexts(this.draw, this.draw.chance(this.office));
      if (turn > 20) texts.task += `, đợt ${this.rows.length}`;
      if (this.known.has(texts.task)) continue;
      this.known.add(texts.task);
      return texts;
    }
  }

  private cells({ task, target, product, lead, partner, deadline, result, note }: RowTexts): CellSpec[] {
    const { draw } = this;
    const day = draw.chance(0.15) ? { value: FIRST_DAY + draw.whole(0, 364), format: 'dd/mm/yyyy' } : deadline;
    return [
      task,
      target,
      product,
      this.hidden(LEAD) ? null : lead,
      partner,
      this.hidden(DEADLINE) ? null : day,
      result,
      note,
    ];
  }

  /** The cell belongs to a merged block that began above. */
  private hidden(column: number): boolean {
    return this.reaching.has(column);
  }

  private merge(column: number): void {
    const row = HEADER_ROW + this.rows.length;
    const block = this.reaching.get(column);
    if (block && --block.more === 0) this.endMerge(column);
    else if (!block && this.draw.chance(0.02)) this.reaching.set(column, { from: row, more: this.draw.whole(1, 4) });
  }

  private endMerge(column: number): void {
    const { from } = this.reaching.get(column)!;
    const last = HEADER_ROW + this.rows.length;
    const letter = String.fromCharCode(64 + column);
    if (last > from) this.merges.push(`${letter}${from}:${letter}${last}`);
    this.reaching.delete(column);
  }

  endMerges(): void {
    for (const column of [...this.reaching.keys()]) this.endMerge(column);
  }
}

/** 1 January 2026. */
const FIRST_DAY = 46023;
const BLANK: CellSpec[] = HEADER.slice(2).map(() => null);
