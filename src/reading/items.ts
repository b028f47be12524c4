import { address } from '../workbook/address';
import type { Day } from '../calendar/day';
import { dayOfSerial } from '../calendar/serial';
import { dateFormatKind } from '../workbook/numberFormat';
import type { Deadline, Field, Item, Result, TargetAnswer } from '../plan/plan';
import { readCriterion } from './criterion';
import { fromMarks, withStart } from './deadlines/combine';
import type { DeadlineReader } from './deadlines/deadlineCell';
import { sinceGiven } from './deadlines/sinceGiven';
import { withRhythm } from './deadlines/withRhythm';
import type { Grid, GridCell } from './grid';
import type { Columns } from './header/columns';
import { dutyOfMark } from './header/marked';
import { isMark } from './header/marks';
import { joinResults } from './results/joinResults';
import { readResult } from './results/readResult';
import { findDays } from './results/writtenDays';
import { answerTarget } from './targets/answerTarget';
import { figuresAnswered } from './targets/figuresAnswered';
import type { LaidRow } from './rows/laidRow';
import type { Placed } from './rows/placed';
import { readScore } from './scores/readScore';
import { readPartnersAndNotes } from './units/partnersAndNotes';
import { readDirectors, type RawUnit, readUnits } from './units/unitRef';
import { firstSigns, MOST_SIGNS } from '../language/firstSigns';

/** An item whose units have no canonical names yet. */
export type RawItem = Omit<Item, Duty> & Record<Duty, Sourced[]>;
type Duty = 'leads' | 'partners' | 'directors';
type Sourced = RawUnit & { from: 'cell' | 'merge' | 'group' };

/** A field's words, and the cell they come from. */
interface Read {
  text: string;
  cell: GridCell | null;
  from: 'cell' | 'merge' | 'group';
  /** Something stands there that nobody has worked out. */
  unknown: boolean;
}

const NOTHING: Read = { text: '', cell: null, from: 'cell', unknown: false };
const VERBATIM = ['target', 'product', 'budget', 'reason', 'responsible', 'remedy', 'note', 'evidence'] as const;

/** Reads the items of a table from its placed rows. */
export class ItemReader {
  /** Sheet row → the item that stands on it, for merged blocks that begin on the lower half of a cut row. */
  private readonly owners = new Map<number, Placed>();

  constructor(
    private readonly grid: Grid,
    private readonly columns: Columns,
    private readonly deadlines: DeadlineReader,
    private readonly year: number | null,
  ) {
    this.titledUnits = columns.unitMarks.map(({ column, words }) => ({
      column,
      units: readUnits(words).map((unit) => ({ ...unit, from: 'cell' })),
    }));
  }

  /** Columns of one unit each, with the unit their title names. */
  private readonly titledUnits: { column: number; units: Sourced[] }[];

  /** Cells of formulas that give 0 where words belong: they point to cells that are empty, or have not been worked out. */
  readonly zeros = new Set<string>();

  /** What the row above said in each field, for "như trên". */
  private above = new Map<Field, Read>();

  read(placed: Placed): RawItem {
    for (const tail of placed.tails) this.owners.set(tail.row.row, placed);
    const cells: Item['cells'] = {};
    const unknown = new Set<Field>(this.unknownMarks(placed));
    const get = (field: Field): Read => {
      const read = this.asAbove(field, this.field(placed, field));
      if (read.cell) cells[field] = address(read.cell.row, read.cell.column);
      if (read.unknown) unknown.add(field);
      return read;
    };
    const number = this.numberCell(placed);
    if (number) cells.number = number;
    if (number && this.isNumberUnknown(placed)) unknown.add('number');
    const { task, activity, criterion } = this.work(placed, get);
    const verbatim = Object.fromEntries(VERBATIM.map((field) => [field, get(field).text])) as Record<
      (typeof VERBATIM)[number],
      string
    >;
    const beside = this.partnersAndNotes(placed);
    if (beside.note !== '') verbatim.note = [verbatim.note, beside.note].filter((words) => words !== '').join('\n');
    const duties = { ...this.duties(placed, get, beside.partners), directors: this.directors(get('director')) };
    const deadline = this.deadline(placed, get);
    const { result, answer } = this.result(placed, get, verbatim.evidence, {
      severalDays: hasSeveralDays(deadline),
      target: firstSigns(verbatim.target),
      about: firstSigns(`${task} ${activity}`),
    });
    const score = this.score(get);
    return {
      row: placed.row.row.row,
      rows: [placed.row.row.row, ...placed.tails.map((tail) => tail.row.row)],
      section: placed.section,
      group: placed.group,
      number: placed.number,
      key: placed.key,
      criterion,
      task,
      activity,
      ...verbatim,
      ...duties,
      deadline,
      result,
      ...(answer && { answer }),
      score,
      cells,
      ...(unknown.size > 0 && { unknown: [...unknown] }),
    };
  }

  /** Where the number stands: in the second number column where there is one, in the first cell of a merged block. */
  private numberCell({ row }: Placed): string | null {
    const column = this.columns.at.get('number');
    if (column === undefined) return null;
    const sub = this.columns.subNumber;
    if (sub !== null && this.grid.own(row.row.row, sub).text !== '') return address(row.row.row, sub);
    const merge = this.grid.mergeAt(row.row.row, column);
    return merge ? address(merge.top, merge.left) : address(row.row.row, column);
  }

  private isNumberUnknown({ row }: Placed): boolean {
    const cells = [this.columns.at.get('number'), this.columns.subNumber].flatMap((column) =>
      typeof column === 'number' ? [this.grid.cell(row.row.row, column)] : [],
    );
    return cells.some((cell) => cell.unknown || this.isZero(cell, 'number'));
  }

  /** Columns of marks ("x" under a month, under “Hoàn thành”) with a formula in the row that nobody has worked out. */
  private unknownMarks({ row }: Placed): Field[] {
    const isUnknown = ({ column }: { column: number }) => this.grid.cell(row.row.row, column).unknown;
    return [
      ...(this.columns.deadlineMarks.some(isUnknown) ? (['deadline'] as const) : []),
      ...(this.columns.resultMarks.some(isUnknown) ? (['result'] as const) : []),
    ];
  }

  private isZero(cell: GridCell, field: Field): boolean {
    if (
      FIGURES.has(field) ||
      (field === 'result' && this.isOfPercents()) ||
      cell.format.includes('%') ||
      !this.grid.isZeroOfFormula(cell)
    )
      return false;
    this.zeros.add(address(cell.row, cell.column));
    return true;
  }

  private work(placed: Placed, get: (field: Field) => Read): Pick<Item, 'task' | 'activity' | 'criterion'> {
    const code = get('criterion').text;
    const task = get('task').text;
    const { criterion, name } = readCriterion(code === '' ? task : code);
    const activity = get('activity').text;
    const fromTask = code === '' ? name : task;
    const words = this.columns.at.has('task')
      ? code === ''
        ? fromTask
        : task || name
      : name || (this.columns.at.has('criterion') ? '' : activity);
    return { task: placed.titleInText ? withoutNumber(words, placed) : words, activity, criterion };
  }

  /** A field's own cell, its merged cell, the other half of a cut row, or the group's cell; halves are joined by a blank. */
  private field(placed: Placed, field: Field): Read {
    const column = this.columns.at.get(field);
    if (column === undefined) return NOTHING;
    const own = this.at(placed.row, column, field);
    const tails = placed.tails.map((tail) => this.grid.own(tail.row.row, column));
    if (own.unknown || tails.some((tail) => tail.unknown || this.isZero(tail, field)))
      return { ...own, text: '', unknown: true };
    const parts = [own.text, ...tails.map((tail) => tail.text)].filter((t) => t !== '');
    if (parts.length > 0) return { ...own, text: this.joined(parts, [own.cell, ...tails]) };
    const above = placed.inherits.find((row) => this.grid.own(row, column).text !== '');
    if (above === undefined || !INHERITED.has(field)) return own;
    const cell = this.grid.own(above, column);
    return this.readOf(cell, field, 'group');
  }

  /** Halves that are looked at in part only when they are put together are long cells too. */
  private joined(parts: string[], cells: (GridCell | null)[]): string {
    const text = parts.join(' ');
    if (parts.length > 1 && text.length > MOST_SIGNS)
      for (const cell of cells) if (cell) this.grid.long.add(address(cell.row, cell.column));
    return text;
  }

  private at(row: LaidRow, column: number, field: Field): Read {
    const cell = this.grid.cell(row.row.row, column);
    const merged = cell.merged && cell.row !== row.row.row;
    if (!merged) return this.readOf({ ...cell, row: row.row.row, column }, field, 'cell');
    const owner = this.owners.get(cell.row);
    if (owner) return { ...this.field(owner, field), from: 'merge' };
    return this.readOf(cell, field, 'merge');
  }

  private readOf(cell: GridCell, field: Field, from: Read['from']): Read {
    const unknown = cell.unknown || this.isZero(cell, field);
    return { text: unknown ? '' : cell.text, cell, from, unknown };
  }

  /** "nt", "Như trên", a ditto mark: the same as in the row above. */
  private asAbove(field: Field, read: Read): Read {
    const above = this.above.get(field);
    const meant = isDitto(read.text) && above ? { ...above, from: read.from } : read;
    this.above.set(field, meant);
    return meant;
  }

  /** Who leads and who helps: from their columns, or from a column a unit. */
  private duties(placed: Placed, get: (field: Field) => Read, beside: Sourced[]): Pick<RawItem, 'leads' | 'partners'> {
    const read = this.units(get('lead'), get('partner'));
    read.partners.push(...beside);
    if (this.titledUnits.length === 0) return read;
    const marked = this.titledUnits.flatMap(({ column, units }) => {
      const duty = dutyOfMark(this.grid.cell(placed.row.row.row, column).text);
      return duty ? [{ duty, units }] : [];
    });
    // A mark says who takes part: beside one that leads it helps, alone it leads.
    const isLed = read.leads.length > 0 || marked.some(({ duty }) => duty === 'lead');
    const only = marked.length === 1;
    for (const { duty, units } of marked)
      (duty === 'lead' || (duty === 'mark' && !isLed && only) ? read.leads : read.partners).push(...units);
    return read;
  }

  /** What a column of partners and remarks together holds. */
  private partnersAndNotes(placed: Placed): { partners: Sourced[]; note: string } {
    const { partnerNote } = this.columns;
    const read = partnerNote === null ? NOTHING : this.at(placed.row, partnerNote, 'partner');
    if (read.text === '') return { partners: [], note: '' };
    const { partners, note } = readPartnersAndNotes(firstSigns(read.text));
    return { partners: partners.map((unit) => ({ ...unit, from: read.from })), note };
  }

  private units(lead: Read, partner: Read): Pick<RawItem, 'leads' | 'partners'> {
    const leads: Sourced[] = [];
    const partners: Sourced[] = [];
    for (const unit of readUnits(firstSigns(lead.text)))
      (unit.duty === 'partner' ? partners : leads).push({ ...unit, from: lead.from });
    for (const unit of readUnits(firstSigns(partner.text)))
      (unit.duty === 'lead' && leads.length === 0 ? leads : partners).push({ ...unit, from: partner.from });
    return { leads, partners };
  }

  private directors({ text, from }: Read): Sourced[] {
    return readDirectors(firstSigns(text)).map((director) => ({ ...director, from }));
  }

  private deadline(placed: Placed, get: (field: Field) => Read): Deadline {
    const read = get('deadline');
    const marked = this.columns.deadlineMarks.filter((m) => isMark(this.grid.cell(placed.row.row.row, m.column).text));
    if (read.text === '' && !read.unknown && marked.length > 0)
      return { ...fromMarks(marked, this.columns.deadlineMarks, this.deadlines), from: 'cell' };
    const joined = read.unknown || placed.tails.length > 0 || !read.cell || read.text !== read.cell.text;
    const unit = this.columns.deadlineUnit;
    const own = joined
      ? this.deadlines.words(read.text, unit)
      : this.deadlines.cell(read.cell!, { unit, within: this.within(placed) });
    const finish = this.counted(own, get('given'), get('rhythm'));
    const start = get('start');
    if (start.text === '' || !start.cell) return { ...finish, from: read.from };
    return { ...withStart(this.deadlines.cell(start.cell), finish), from: read.from };
  }

  /** A deadline with what columns beside it say: the day it is counted from, how often it comes again. */
  private counted(due: Omit<Deadline, 'from'>, given: Read, rhythm: Read): Omit<Deadline, 'from'> {
    const dated =
      given.text !== '' && given.cell ? sinceGiven(due, this.deadlines.cell(given.cell), this.deadlines) : due;
    if (rhythm.text === '') return dated;
    return withRhythm(this.deadlines.words(rhythm.text, 'rhythm'), dated, this.deadlines);
  }

  /** The cell that gives the month or year of the deadline's day. */
  private within(placed: Placed): GridCell | null {
    const { within } = this.columns;
    return within === null ? null : this.grid.cell(placed.row.row.row, within);
  }

  private result(
    placed: Placed,
    get: (field: Field) => Read,
    evidence: string,
    { target, about, severalDays }: { target: string; about: string; severalDays: boolean },
  ): { result: Result | null; answer: TargetAnswer | null } {
    const { columns } = this;
    const marked = columns.resultMarks.find((m) => isMark(this.grid.cell(placed.row.row.row, m.column).text));
    const kept =
      columns.at.has('result') ||
      columns.at.has('doneOn') ||
      columns.at.has('evidence') ||
      columns.resultMarks.length > 0;
    if (!kept) return { result: null, answer: null };
    const read = get('result');
    // "x" under "Hoàn thành" beside a percentage: both are said.
    const text = [marked?.words ?? '', read.text === '' ? '' : this.withPercent(read.text)]
      .filter((words) => words !== '')
      .join(' ');
    const isNow = !this.isOfAnotherYear();
    const figures = isNow ? figuresAnswered(target, firstSigns(this.exactly(read, text)), about, this.year) : null;
    const result = readResult(firstSigns(text), {
      year: this.year,
      doneOn: this.doneOn(get('doneOn')),
      evidence: firstSigns(evidence),
      reached: figures?.verdict ?? null,
      severalDays,
    });
    const told = { ...result, text };
    const state = get('verdict').text;
    const whole =
      state === '' ? told : joinResults(told, readResult(firstSigns(state), { year: this.year, severalDays }));
    const lastDay = (words: string) => onlyDay(this.deadlines.words(words));
    const words = firstSigns(`${text}\n${state}`);
    return { result: whole, answer: isNow ? answerTarget(target, whole, figures, words, lastDay) : null };
  }

  /** “Mức thực hiện năm 2024” in a plan of 2025 says nothing of this year's target. */
  private isOfAnotherYear(): boolean {
    const header = this.columns.readings.find(({ field }) => field === 'result')?.header ?? '';
    const years: string[] = header.match(/\b20\d\d\b/g) ?? [];
    return this.year !== null && years.length > 0 && !years.includes(String(this.year));
  }

  /** A percentage as the cell holds it, not as it is rounded to be shown. */
  private exactly({ cell, text }: Read, said: string): string {
    if (typeof cell?.value !== 'number' || !cell.format.includes('%') || said !== text) return said;
    return `${String(Math.round(cell.value * 1e8) / 1e6).replace('.', ',')}%`;
  }

  private isOfPercents(): boolean {
    return /%|tỷ lệ|tỉ lệ/iu.test(this.columns.readings.find(({ field }) => field === 'result')?.header ?? '');
  }

  /** A bare figure under "% hoàn thành" is a percentage. */
  private withPercent(text: string): string {
    return this.isOfPercents() && /^\d{1,3}(?:[.,]\d+)?$/.test(text) ? `${text}%` : text;
  }

  private doneOn(read: Read): Day | null {
    const { cell } = read;
    if (!cell || read.text === '') return null;
    if (typeof cell.value === 'number' && dateFormatKind(cell.format) === 'date')
      return dayOfSerial(cell.value, this.grid.snapshot.date1904);
    const text = firstSigns(read.text);
    return findDays(/^\d{1,2}\/\d{1,2}$/.test(text) ? `ngày ${text}` : text, this.year)[0]?.day ?? null;
  }

  private score(get: (field: Field) => Read): Item['score'] {
    const { at } = this.columns;
    if (!at.has('maximumScore') && !at.has('reachedScore') && !at.has('selfScore')) return null;
    const [maximum, reached, self] = [get('maximumScore'), get('reachedScore'), get('selfScore')];
    const value = (read: Read) => (!read.unknown && typeof read.cell?.value === 'number' ? read.cell.value : null);
    return readScore(
      { maximum: firstSigns(maximum.text), reached: firstSigns(reached.text), self: firstSigns(self.text) },
      { maximum: value(maximum), reached: value(reached), self: value(self) },
    );
  }
}

const hasSeveralDays = ({ milestones }: Deadline): boolean =>
  milestones.length > 1 || milestones.some(({ occurrences }) => occurrences.length > 1);

/** Fields in which a 0 says something. */
const FIGURES = new Set<Field>(['maximumScore', 'reachedScore', 'selfScore', 'budget']);

/** The one last day that words come to; null where they say more, or less. */
function onlyDay({ milestones: [only, ...more], rest }: Omit<Deadline, 'from'>): Day | null {
  return only === undefined || more.length > 0 || rest !== '' ? null : only.lastDay;
}

/** Marks that repeat the cell above. */
const isDitto = (text: string): boolean => /^[-–.\s]*(?:nt|n\/t|như trên|["″”“〃]+|'')[-–.\s]*$/iu.test(text);

/** Fields that a group row hands down to the rows under it. */
const INHERITED = new Set<Field>(['lead', 'partner', 'director', 'deadline', 'start']);

function withoutNumber(text: string, placed: Placed): string {
  return placed.titleInText ? text.slice(placed.titleInText).trim() : text;
}
