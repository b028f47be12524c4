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
import type { Placed } from './rows/placed';
import { isOfPercents, NOTHING, type Read, RowCells } from './rowCells';
import { readScore } from './scores/readScore';
import { readPartnersAndNotes } from './units/partnersAndNotes';
import { readDirectors, type RawUnit, readUnits } from './units/unitRef';
import { firstSigns } from '../language/firstSigns';

/** An item whose units have no canonical names yet. */
export type RawItem = Omit<Item, Duty> & Record<Duty, Sourced[]>;
type Duty = 'leads' | 'partners' | 'directors';
type Sourced = RawUnit & { from: 'cell' | 'merge' | 'group' };

/** Reads the items of a table from its placed rows. */
export class ItemReader {
  private readonly cells: RowCells;

  constructor(
    private readonly grid: Grid,
    private readonly columns: Columns,
    private readonly deadlines: DeadlineReader,
    private readonly year: number | null,
  ) {
    this.cells = new RowCells(grid, columns);
    this.isOfAnotherYear = this.headerOfAnotherYear();
    this.titledUnits = columns.unitMarks.map(({ column, words }) => ({
      column,
      units: readUnits(words).map((unit) => ({ ...unit, from: 'cell' })),
    }));
  }

  /** Cells of formulas that give 0 where words belong: they point to cells that are empty, or have not been worked out. */
  get zeros(): ReadonlySet<string> {
    return this.cells.zeros;
  }

  /** Columns of one unit each, with the unit their title names. */
  private readonly titledUnits: { column: number; units: Sourced[] }[];

  read(placed: Placed): RawItem {
    this.cells.begin(placed);
    const cells: Item['cells'] = {};
    const unknown = new Set<Field>(this.cells.unknownMarks(placed));
    const get = (field: Field): Read => {
      const read = this.cells.field(placed, field);
      if (read.cell) cells[field] = address(read.cell.row, read.cell.column);
      if (read.unknown) unknown.add(field);
      return read;
    };
    const number = this.cells.number(placed);
    if (number) cells.number = number;
    if (number && this.cells.isNumberUnknown(placed)) unknown.add('number');
    const { task, activity, criterion } = this.work(placed, get);
    const verbatim = {
      target: get('target').text,
      product: get('product').text,
      budget: get('budget').text,
      reason: get('reason').text,
      responsible: get('responsible').text,
      remedy: get('remedy').text,
      note: get('note').text,
      evidence: get('evidence').text,
    };
    const beside = this.partnersAndNotes(placed);
    if (beside.note !== '') verbatim.note = [verbatim.note, beside.note].filter((words) => words !== '').join('\n');
    const duties = { ...this.duties(placed, get, beside.partners), directors: this.directors(get('director')) };
    const deadline = this.deadline(placed, get);
    const { result, answer } = this.result(placed, get, verbatim.evidence, {
      severalDays: hasSeveralDays(deadline),
      target: firstSigns(verbatim.target),
      about: firstSigns(`${task} ${activity}`),
    });
    const score = this.score(get, `${task} ${activity}`);
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
    const read = partnerNote === null ? NOTHING : this.cells.at(placed.row, partnerNote, 'partner');
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
    const { text, milestones, rest } =
      start.text === '' || !start.cell ? finish : withStart(this.deadlines.cell(start.cell), finish);
    return { text, milestones, rest, from: read.from };
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
    const isNow = !this.isOfAnotherYear;
    const doneOn = this.doneOn(get('doneOn'));
    const state = get('verdict').text;
    // Of what nobody has told, no figure answers the target's.
    const isTold = text !== '' || state !== '' || doneOn !== null;
    const figures =
      isNow && isTold ? figuresAnswered(target, firstSigns(this.exactly(read, text)), about, this.year) : null;
    const result = readResult(firstSigns(text), {
      year: this.year,
      doneOn,
      evidence: firstSigns(evidence),
      reached: figures?.verdict ?? null,
      severalDays,
    });
    const told = { ...result, text };
    const whole =
      state === '' ? told : joinResults(told, readResult(firstSigns(state), { year: this.year, severalDays }));
    const lastDay = (words: string) => onlyDay(this.deadlines.words(words));
    const words = firstSigns(`${text}\n${state}`);
    return { result: whole, answer: isNow ? answerTarget(target, whole, figures, words, lastDay) : null };
  }

  /** “Mức thực hiện năm 2024” in a plan of 2025 says nothing of this year's target. */
  private readonly isOfAnotherYear: boolean;

  private headerOfAnotherYear(): boolean {
    const header = this.columns.readings.find(({ field }) => field === 'result')?.header ?? '';
    const years: string[] = header.match(/\b20\d\d\b/g) ?? [];
    return this.year !== null && years.length > 0 && !years.includes(String(this.year));
  }

  /** A percentage as the cell holds it, not as it is rounded to be shown. */
  private exactly({ cell, text }: Read, said: string): string {
    if (typeof cell?.value !== 'number' || !cell.format.includes('%') || said !== text) return said;
    return `${String(Math.round(cell.value * 1e8) / 1e6).replace('.', ',')}%`;
  }

  /** A bare figure under "% hoàn thành" is a percentage. */
  private withPercent(text: string): string {
    return isOfPercents(this.columns) && /^\d{1,3}(?:[.,]\d+)?$/.test(text) ? `${text}%` : text;
  }

  private doneOn(read: Read): Day | null {
    const { cell } = read;
    if (!cell || read.text === '') return null;
    if (typeof cell.value === 'number' && dateFormatKind(cell.format) === 'date')
      return dayOfSerial(cell.value, this.grid.snapshot.date1904);
    const text = firstSigns(read.text);
    return findDays(/^\d{1,2}\/\d{1,2}$/.test(text) ? `ngày ${text}` : text, this.year)[0]?.day ?? null;
  }

  private score(get: (field: Field) => Read, about: string): Item['score'] {
    const { at } = this.columns;
    if (!at.has('maximumScore') && !at.has('reachedScore') && !at.has('selfScore')) return null;
    const [maximum, reached, self] = [get('maximumScore'), get('reachedScore'), get('selfScore')];
    const value = (read: Read) => (!read.unknown && typeof read.cell?.value === 'number' ? read.cell.value : null);
    return readScore(
      { maximum: firstSigns(maximum.text), reached: firstSigns(reached.text), self: firstSigns(self.text) },
      { maximum: value(maximum), reached: value(reached), self: value(self) },
      firstSigns(about),
    );
  }
}

const hasSeveralDays = ({ milestones }: Deadline): boolean =>
  milestones.length > 1 || milestones.some(({ occurrences }) => occurrences.length > 1);

/** The one last day that words come to; null where they say more, or less. */
function onlyDay({ milestones: [only, ...more], rest }: Omit<Deadline, 'from'>): Day | null {
  return only === undefined || more.length > 0 || rest !== '' ? null : only.lastDay;
}

function withoutNumber(text: string, placed: Placed): string {
  return placed.titleInText ? text.slice(placed.titleInText).trim() : text;
}
