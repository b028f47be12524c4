import { addDays, type Day, lastOfMonth, partsOf } from '../../calendar/day';
import { dayOfSerial } from '../../calendar/serial';
import type { Assumption, Deadline, Milestone } from '../../plan/plan';
import { dateFormatKind, hasWords, showsYear } from '../../workbook/numberFormat';
import type { GridCell } from '../grid';
import type { DeadlineContext } from './context';
import { readDeadline } from './readDeadline';
import { contradiction } from './twoColumns';
import { begunWith, isAmbiguous, type Unit, withUnit } from './underUnit';
import { assumedIn, type Frame, frameOf, inYear, isWithin, wordsIn } from './withinTime';
import { firstSigns } from '../../language/firstSigns';

type Read = Omit<Deadline, 'from'>;
export type KnownWords = Map<string, Read>;

/** Serial numbers that lie in plans' years: 2000-01-01 to 2069-12-31. */
const FIRST_SERIAL = 36526;
const LAST_SERIAL = 62093;

/** What the table says of a deadline cell besides its words. */
interface Beside {
  /** What its header says bare figures are: "II" is a quarter under "Quý". */
  unit?: Unit | null;
  /** The cell of a column that gives the month or year of its day: `Tháng 03/2027 | 12/3`. */
  within?: GridCell | null;
}

/** Reads deadlines of a table: each distinct text once. */
export class DeadlineReader {
  private readonly read = new Map<string, Read>();

  constructor(
    private readonly context: DeadlineContext,
    private readonly date1904: boolean,
    /** The header says "trước ngày": a bare day in its cells is strictly before. */
    private readonly headerSaysBefore: boolean,
    /** Words read in the same context, and how. */
    private readonly known: KnownWords = new Map(),
  ) {}

  /** A cell: a true date, a month or year shown by its format, or words. */
  cell(cell: GridCell, { unit = null, within = null }: Beside = {}): Read {
    if (within && within.text !== '') return this.within(cell, this.cell(within, { unit: 'month' }), within.text);
    if (typeof cell.value === 'number') {
      const dated =
        unit && this.isBareDay(cell.value, cell, unit) ? notUnderstood(cell.text) : this.fromNumber(cell.value, cell);
      if (dated) return dated;
    }
    return this.words(cell.text, unit);
  }

  words(text: string, unit: Unit | null = null): Read {
    // No cell's text begins with a line's end.
    const key = unit === null ? text : `\n${unit}\n${text}`;
    let deadline = this.read.get(key);
    if (!deadline) {
      deadline = unit === null ? this.readFirst(text) : this.underUnit(text, unit);
      if (this.headerSaysBefore)
        deadline = { ...deadline, milestones: deadline.milestones.map((m) => this.strictly(m)) };
      this.read.set(key, deadline);
    }
    return deadline;
  }

  /** What stands behind the signs that are looked at is left over. */
  private readFirst(text: string): Read {
    const first = firstSigns(text);
    let read = this.known.get(first);
    if (!read) this.known.set(first, (read = readDeadline(first, this.context)));
    if (first === text) return read;
    return { ...read, text, rest: [read.rest, text.slice(first.length).trim()].filter((r) => r !== '').join('; ') };
  }

  private underUnit(text: string, unit: Unit): Read {
    const named = withUnit(text, unit);
    if (named !== null) return { ...this.readFirst(named), text };
    if (isAmbiguous(text, unit)) return notUnderstood(text);
    const read = this.readFirst(text);
    if (read.milestones.length > 0 || text === '') return read;
    const begun = this.readFirst(begunWith(text, unit));
    return begun.milestones.length > 0 && begun.rest === '' ? { ...begun, text } : read;
  }

  /** A day whose month, or year, another column gives. Where the two contradict each other the cell holds, and the contradiction is left over. */
  private within(cell: GridCell, beside: Read, shown: string): Read {
    if (cell.text === '') return { ...beside, text: cell.text };
    const frame = frameOf(beside);
    if (!frame) return this.cell(cell);
    const read = this.inFrame(cell, frame);
    if (read && read.rest === '' && isWithin(read.milestones, frame)) return read;
    return { ...this.cell(cell), rest: contradiction(shown, cell.text) };
  }

  /** Null when the frame has no such day. */
  private inFrame(cell: GridCell, frame: Frame): Read | null {
    if (typeof cell.value !== 'number' || dateFormatKind(cell.format) !== 'date') {
      const read = this.words(wordsIn(cell.text, frame));
      return { ...read, text: cell.text, milestones: read.milestones.map((one) => assumedIn(one, frame)) };
    }
    const read = this.fromNumber(cell.value, cell);
    const [only] = read?.milestones ?? [];
    if (!read || !only?.lastDay || showsYear(cell.format)) return read;
    const lastDay = inYear(only.lastDay, frame);
    return lastDay === null ? null : { ...read, milestones: [assumedIn({ ...only, lastDay }, frame)] };
  }

  /** A program makes a day of "3-6" and shows no year: under "Tháng" nobody can tell it from March to June. */
  private isBareDay(value: number, { format }: GridCell, unit: Unit): boolean {
    const day = dateFormatKind(format) === 'date' && !showsYear(format) ? dayOfSerial(value, this.date1904) : null;
    if (day === null || unit === 'rhythm') return false;
    const parts = partsOf(day);
    return Math.max(parts.day, parts.month) <= (unit === 'quarter' ? 4 : 12);
  }

  private strictly(milestone: Milestone): Milestone {
    const bareDay = milestone.kind === 'date' && milestone.boundary === 'by' && /^(?:ngày )?\d/i.test(milestone.text);
    return bareDay ? (readDeadline(`trước ${milestone.text}`, this.context).milestones[0] ?? milestone) : milestone;
  }

  private fromNumber(value: number, cell: GridCell): Read | null {
    const kind = dateFormatKind(cell.format);
    const unformatted =
      kind === 'other' && /^general$/i.test(cell.format) && value >= FIRST_SERIAL && value <= LAST_SERIAL;
    if (kind !== 'date' && kind !== 'month' && kind !== 'year' && !unformatted) return null;
    const day = dayOfSerial(value, this.date1904);
    if (!day) return null;
    const milestone = this.milestoneOf(day, cell.text, unformatted ? 'figure' : kind);
    const shown = hasWords(cell.format) && showsYear(cell.format) ? this.words(cell.text) : null;
    if (shown && saysMore(shown, milestone)) return shown;
    return {
      text: cell.text,
      milestones: [this.headerSaysBefore && kind === 'date' ? before(milestone) : milestone],
      rest: '',
    };
  }

  private milestoneOf(day: Day, text: string, kind: string): Milestone {
    if (kind === 'month') return month(day, text);
    return kind === 'year' ? year(day, text) : date(day, text, kind === 'figure' ? ['serial-number'] : []);
  }
}

/** "Quý II/"yyyy, "Trước "dd/mm/yyyy: what the cell shows says more than its number. */
function saysMore({ milestones, rest }: Read, number: Milestone): boolean {
  const same = (one: Milestone) =>
    one.kind === number.kind && one.from === number.from && one.lastDay === number.lastDay;
  return rest === '' && milestones.length > 0 && !milestones.every(same);
}

const notUnderstood = (text: string): Read => ({ text, milestones: [], rest: text });

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

function year(day: Day, text: string): Milestone {
  const { year } = partsOf(day);
  return { ...date(lastOfMonth(year, 12), text, []), kind: 'period', from: `${year}-01-01` };
}

/** In a column "Hoàn thành trước ngày" the day of a date cell is already late. */
const before = (milestone: Milestone): Milestone => ({
  ...milestone,
  lastDay: addDays(milestone.lastDay!, -1),
  boundary: 'before',
});
