import { firstSigns } from '../language/firstSigns';
import { fold, oneLine } from '../language/text';
import type { Deadline, Item } from '../plan/plan';
import { readCriterion } from '../reading/criterion';
import { Grid } from '../reading/grid';
import { readResult } from '../reading/results/readResult';
import { address, columnLetters, columnNumber } from '../workbook/address';
import { ENTRY_FIELDS } from './entryWords';
import type { ReadSheet } from './master';

/** Longer words that say “chưa” tell why, and are a remark. */
const SHORT = 40;

/** Whether words say how far something has come, so that they belong among the results. */
export function isLikeResult(words: string, year: number | null): boolean {
  const read = readResult(firstSigns(words), { year });
  if (['done', 'in-progress', 'waiting'].includes(read.state) || read.evidence.length > 0) return true;
  return ['not-begun', 'not-applicable'].includes(read.state) && words.length <= SHORT;
}

/** Heads of columns for what has come of a task. */
const OF_RESULTS = /(?:^| )(?:kết quả|kq|tình hình|tiến độ|đánh giá|báo cáo)(?: |$)/u;
/** So many syllables say something. */
const SENTENCE = 5;

/** Finds what a unit wrote where the reading of a plan does not look: in rows that are no items there, in columns that were put in. */
export class StrayWords {
  private readonly grid: Grid;
  private readonly columns: ReadonlyMap<string, number>;

  constructor(
    private readonly sheet: ReadSheet,
    /** Folded texts that the master has in rows that are no items, and in its heads. */
    private readonly ofMaster: ReadonlySet<string>,
  ) {
    this.grid = new Grid(sheet.snapshot);
    this.columns = new Map(sheet.plan.columns.map(({ field, column }) => [field, columnNumber(column)]));
  }

  /** Rows between the items in which something is written: a row put in below makes a heading of the one above, and what was written there stays. */
  rows(): Item[] {
    const { plan } = this.sheet;
    const items = new Set(plan.items.flatMap(({ rows }) => rows));
    const heads = new Set([...plan.repeatedHeaders, ...plan.totals.map(({ row }) => row)]);
    const last = Math.max(0, ...items);
    const found: Item[] = [];
    for (let row = plan.headerRow + 1; row < last; row += 1) {
      if (items.has(row) || heads.has(row)) continue;
      const written = ENTRY_FIELDS.filter((field) => this.text(row, field) !== '');
      if (written.length === 0 || written.every((field) => this.ofMaster.has(fold(this.text(row, field))))) continue;
      found.push(this.itemOf(row));
    }
    return found;
  }

  /** What stands in columns that were put in, where it says how far something has come: by the head of the column. */
  beside(item: Item): string {
    return this.added()
      .map(({ column, head }) => ({ head, words: this.grid.cell(item.row, column).text }))
      .filter(({ head, words }) => words !== '' && this.isSaid(head, words))
      .map(({ words }) => words)
      .join('; ');
  }

  /** A result, by its own words or by those of its head; or more words than a code or a name has. */
  private isSaid(head: string, words: string): boolean {
    if (isLikeResult(words, this.sheet.plan.year) || OF_RESULTS.test(fold(head))) return true;
    return oneLine(words).split(' ').length >= SENTENCE;
  }

  private addedColumns: { column: number; head: string }[] | null = null;

  private added(): { column: number; head: string }[] {
    if (this.addedColumns) return this.addedColumns;
    const { plan } = this.sheet;
    const read = new Set<string>(
      ENTRY_FIELDS.flatMap((field) => plan.columns.find((one) => one.field === field)?.column ?? []),
    );
    const heads = this.grid.filled(plan.headerRow);
    // Where the heads are none of the master's, nobody can tell what was put in.
    const known = heads.filter(({ text }) => this.ofMaster.has(fold(text))).length;
    if (known < heads.length / 2) return (this.addedColumns = []);
    this.addedColumns = heads
      .map(({ column, text }) => ({ column, head: text }))
      .filter(({ column, head }) => !read.has(columnLetters(column)) && !this.ofMaster.has(fold(oneLine(head))));
    return this.addedColumns;
  }

  private text(row: number, field: string): string {
    const column = this.columns.get(field);
    return column === undefined ? '' : this.grid.text(row, column);
  }

  /** The row as an item: what it is known by, and its cells. */
  private itemOf(row: number): Item {
    const words = (field: string) => this.text(row, field);
    const heading = this.titleAt(row) || words('task') || words('criterion');
    const { criterion, name } = readCriterion(words('criterion') || heading);
    const cells = Object.fromEntries(
      ENTRY_FIELDS.flatMap((field) => {
        const column = this.columns.get(field);
        return column === undefined ? [] : [[field, address(row, column)]];
      }),
    );
    return {
      ...NO_ITEM,
      ...{ row, rows: [row], number: words('number'), key: words('number'), criterion, cells },
      ...{ task: words('task') || name, activity: words('activity') },
      ...{ evidence: words('evidence'), note: words('note') },
    };
  }

  /** What a heading says stands in any of its cells. */
  private titleAt(row: number): string {
    const { plan } = this.sheet;
    const heading = [...plan.groups, ...plan.sections].find((one) => one.row === row);
    return heading?.title ?? '';
  }
}

const NO_DEADLINE: Deadline = { text: '', milestones: [], rest: '', from: 'cell' };

const NO_ITEM: Item = {
  ...{ row: 0, rows: [], section: null, group: null, number: '', key: '', criterion: null },
  ...{ task: '', activity: '', target: '', product: '', budget: '', leads: [], partners: [], directors: [] },
  ...{ deadline: NO_DEADLINE, result: null, score: null, reason: '', responsible: '', remedy: '', note: '' },
  ...{ evidence: '', cells: {} },
};
