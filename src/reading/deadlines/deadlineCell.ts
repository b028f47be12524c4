import { addDays, type Day, lastOfMonth, partsOf } from '../../calendar/day';
import { dayOfSerial } from '../../calendar/serial';
import type { Assumption, Deadline, Milestone } from '../../plan/plan';
import { dateFormatKind } from '../../workbook/numberFormat';
import type { GridCell } from '../grid';
import type { DeadlineContext } from './context';
import { readDeadline } from './readDeadline';
import { firstSigns } from '../../language/firstSigns';

/** Serial numbers that lie in plans' years: 2000-01-01 to 2069-12-31. */
const FIRST_SERIAL = 36526;
const LAST_SERIAL = 62093;

/** Reads deadlines of a table: each distinct text once. */
export class DeadlineReader {
  private readonly read = new Map<string, Omit<Deadline, 'from'>>();

  constructor(
    private readonly context: DeadlineContext,
    private readonly date1904: boolean,
    /** The header says "trước ngày": a bare day in its cells is strictly before. */
    private readonly headerSaysBefore: boolean,
  ) {}

  /** A cell: a true date, a month shown by its format, or words. */
  cell(cell: GridCell): Omit<Deadline, 'from'> {
    if (typeof cell.value === 'number') {
      const dated = this.fromNumber(cell.value, cell);
      if (dated) return dated;
    }
    return this.words(cell.text);
  }

  words(text: string): Omit<Deadline, 'from'> {
    let deadline = this.read.get(text);
    if (!deadline) {
      deadline = this.readFirst(text);
      if (this.headerSaysBefore)
        deadline = { ...deadline, milestones: deadline.milestones.map((m) => this.strictly(m)) };
      this.read.set(text, deadline);
    }
    return deadline;
  }

  /** What stands behind the signs that are looked at is left over. */
  private readFirst(text: string): Omit<Deadline, 'from'> {
    const first = firstSigns(text);
    const read = readDeadline(first, this.context);
    if (first === text) return read;
    return { ...read, text, rest: [read.rest, text.slice(first.length).trim()].filter((r) => r !== '').join('; ') };
  }

  private strictly(milestone: Milestone): Milestone {
    const bareDay = milestone.kind === 'date' && milestone.boundary === 'by' && /^(?:ngày )?\d/i.test(milestone.text);
    return bareDay ? (readDeadline(`trước ${milestone.text}`, this.context).milestones[0] ?? milestone) : milestone;
  }

  private fromNumber(value: number, cell: GridCell): Omit<Deadline, 'from'> | null {
    const kind = dateFormatKind(cell.format);
    const unformatted =
      kind === 'other' && /^general$/i.test(cell.format) && value >= FIRST_SERIAL && value <= LAST_SERIAL;
    if (kind !== 'date' && kind !== 'month' && !unformatted) return null;
    const day = dayOfSerial(value, this.date1904);
    if (!day) return null;
    const milestone =
      kind === 'month' ? month(day, cell.text) : date(day, cell.text, unformatted ? ['serial-number'] : []);
    return {
      text: cell.text,
      milestones: [this.headerSaysBefore && kind === 'date' ? before(milestone) : milestone],
      rest: '',
    };
  }
}

const date = (day: Day, text: string, assumed: Assumption[]): Milestone => ({
  label: null,
  kind: 'date',
  from: null,
  lastDay: day,
  occurrences: [],
  boundary: 'by',
  text,
  assumed,
});

function month(day: Day, text: string): Milestone {
  const { year, month: m } = partsOf(day);
  return { ...date(lastOfMonth(year, m), text, []), kind: 'period', from: `${day.slice(0, 7)}-01` };
}

/** In a column "Hoàn thành trước ngày" the day of a date cell is already late. */
const before = (milestone: Milestone): Milestone => ({
  ...milestone,
  lastDay: addDays(milestone.lastDay!, -1),
  boundary: 'before',
});
