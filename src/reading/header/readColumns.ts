import type { Certainty, ColumnReading, Field } from '../../plan/plan';
import { Field as FieldSchema } from '../../plan/column';
import { columnLetters } from '../../workbook/address';
import type { Grid } from '../grid';
import { candidatesOf } from './candidates';
import { type Choice, choose } from './choose';
import type { Columns } from './columns';
import { comesBefore } from './dayOrder';
import { AGAINST, type Candidate, type Option, optionsOf } from './evidence';
import type { Header } from './header';
import { sampleRows } from './holds';
import { subNumberOf, takeMarks } from './marked';
import { type Role, WHO, WORK } from './role';
import { type SetColumn, takeGiven } from './setColumns';
import { bareUnitOf } from './bareTimes';
import { SPEAKING } from './weights';
import { firstSaid } from './wordsSay';

/**
 * What each column of a table is. What a person said holds. Then each column's header and cells speak for the roles it may have (`evidence.ts`), and
 * the reading of the whole table that explains them best is taken (`choose.ts`). How sure it is follows from what the words say and from how much
 * worse the table would be explained without it; what is not sure is asked.
 */
export function readColumns(grid: Grid, full: Header, lastRow: number, given: SetColumn[] = []): Columns {
  const columns: Columns = {
    at: new Map(),
    subNumber: null,
    section: null,
    partnerNote: null,
    deadlineMarks: [],
    impliedMarks: [],
    resultMarks: [],
    unitMarks: [],
    deadlineUnit: null,
    within: null,
    readings: [],
    unread: [],
    all: full.columns.map((c) => c.column),
    bothRoles: false,
  };
  takeGiven(full, given, columns);
  const said = new Set(given.map(({ column }) => column));
  const rows = sampleRows(grid, full.top, full.bottom, lastRow, full.columns.length);
  takeMarks(full, rows, said, columns);
  const candidates = candidatesOf(full, rows, said, columns);
  const marked = columns.deadlineMarks.length > 0;
  const set = new Set<string>([
    ...given.flatMap(({ field }) => field ?? []),
    ...(columns.unitMarks.length > 0 ? ['lead', 'partner'] : []),
  ]);
  // Beside months that are marked only a column that says so plainly is the deadline, or a start.
  const isOpen = ({ role, said: words }: Option, { held }: Candidate) =>
    !set.has(role) &&
    !(marked && (role === 'deadline' || role === 'start') && (words < PLAINLY || held.shares.mark > MARKED));
  const options = candidates.map((candidate) => optionsOf(candidate).filter((option) => isOpen(option, candidate)));
  const taken = new Set(marked ? [...set, 'deadline'] : set);
  const before = new Map<number, number>();
  const choices = choose(
    candidates,
    options,
    (a, b) => {
      const key = a * MOST_COLUMNS + b;
      let found = before.get(key);
      if (found === undefined) before.set(key, (found = comesBefore(rows, a, b, grid.snapshot.date1904)));
      return found;
    },
    taken,
  );
  take(choices, columns, set);
  columns.subNumber = subNumberOf(grid, full, lastRow, columns);
  columns.deadlineUnit = bareUnitOf(
    candidates.find(({ column }) => column === columns.at.get('deadline'))?.words ?? '',
  );
  columns.readings.sort((a, b) => a.column.length - b.column.length || (a.column < b.column ? -1 : 1));
  return columns;
}

/** More than a sheet has. */
const MOST_COLUMNS = 1 << 15;
/** Words that say a role and no other. */
const PLAINLY = 5;

const isField = (role: string): role is Field => (FieldSchema.options as readonly string[]).includes(role);

/** Roles that are read and give a field of another name. */
const GIVES: Partial<Record<Role, Field>> = { both: 'lead', partnerNote: 'partner' };

/** Writes the chosen roles down as fields, with what is sure of them. */
function take(choices: Choice[], columns: Columns, set: ReadonlySet<string>): void {
  const best = new Map<Role, Choice>();
  for (const choice of choices) {
    const role = choice.option.role;
    if (role === 'none') continue;
    const other = best.get(role);
    if (!other || isBetter(choice, other)) best.set(role, choice);
  }
  const plain = PLAIN.filter((roles) =>
    roles.some((role) => set.has(role) || (best.get(role)?.option.said ?? 0) >= SPEAKING),
  ).length;
  const isWorkSaid = [...WORK, ...JUDGED].some((role) => (best.get(role)?.option.said ?? 0) >= SPEAKING);
  const isMarked = choices.filter(({ candidate: { held } }) => held.shares.mark > MARKED).length >= MARKED_TIMES;
  const whole = PLAIN.every((roles) =>
    roles.some((role) => set.has(role) || best.has(role) || (role === 'deadline' && isMarked)),
  );
  const applied = plain >= 2 || whole ? APPLIED.amongPlain : APPLIED.alone;
  for (const choice of choices) {
    const { candidate, option } = choice;
    const role = option.role;
    if (role === 'deadline' && best.get(role) !== choice && bareUnitOf(candidate.words)) {
      columns.within = candidate.column;
      continue;
    }
    if (role === 'none' || role === 'beside' || role === 'foreign' || best.get(role) !== choice) {
      leave(choice, columns);
      continue;
    }
    const { column } = candidate;
    if (role === 'section') {
      columns.section = column;
      continue;
    }
    const certainty = certaintyOf(choice, plain, isWorkSaid);
    if (certainty === 'guessed' && option.said === 0 && (option.score < applied || candidate.held.filled < FEWEST)) {
      leave(choice, columns);
      continue;
    }
    const field = GIVES[role] ?? (role as Field);
    if (role === 'partnerNote') columns.partnerNote = column;
    else columns.at.set(field, column);
    if (role === 'both') columns.bothRoles = true;
    if (!columns.all.includes(column)) columns.all.push(column);
    columns.readings.push(readingOf(choice, field, certainty));
  }
  // A column of sections is the work where nothing else is.
  if (columns.section !== null && !WORK.some((field) => columns.at.has(field))) {
    const choice = best.get('section')!;
    columns.at.set('task', columns.section);
    columns.readings.push(readingOf(choice, 'task', 'likely'));
    columns.section = null;
  }
}

/** Of two columns of numbers the first is the number, unless only the other says so. */
function isBetter({ option }: Choice, { option: other }: Choice): boolean {
  if (option.role !== 'number') return option.score > other.score;
  return option.said >= SPEAKING && other.said === 0;
}

/** Guesses by cells alone that rest on less are asked and not read: beside columns whose words are plain, and without. */
const APPLIED = { amongPlain: 0, alone: 2 };
/** So many columns that hold this share of marks are the table's times. */
const MARKED_TIMES = 3;
const MARKED = 0.8;
/** So many cells have to speak. */
const FEWEST = 3;
/** Cells alone that explain less are a guess, whatever the margin. */
const WELL = 1.5;
/** A further column of work beside one that says so is asked about, however much it looks like it. */
const WORKS: readonly (Role | 'none')[] = [...WORK, 'target', 'reason', 'remedy'];
/** Days, and persons, that cells alone do not tell apart. */
const NOT_BY_CELLS: readonly (Role | 'none')[] = ['start', 'given', 'doneOn', 'responsible', 'director'];
/** Of these, two have to be said in words before cells alone are believed. */
const PLAIN: readonly (readonly Role[])[] = [WORK, WHO, ['deadline']];

/** Fields of which a table has one column: which of two with much the same evidence it is has to be asked. */
const ONE: ReadonlySet<Role | 'none'> = new Set<Role>(['lead', 'deadline']);
const MUCH_THE_SAME = 0.5;

const STATES: readonly (Role | 'none')[] = ['result', 'verdict'];

/** In a table of points what stands in its rows is a criterion, or a task. */
const JUDGED: readonly Role[] = ['maximumScore', 'reachedScore', 'selfScore', 'reason', 'remedy'];

function certaintyOf(
  { candidate, option: { said, role, score, cells }, others: [instead], margin: alone, twin }: Choice,
  plain: number,
  isWorkSaid: boolean,
): Certainty {
  if (twin && candidate.held.filled > 0 && ONE.has(role) && Math.abs(twin.gap) < MUCH_THE_SAME) return 'guessed';
  // Words and cells that contradict each other are asked about, whichever of them was followed.
  const isAgainstWords =
    said > 0
      ? (cells <= AGAINST && candidate.held.filled >= FEWEST) || (role === 'lead' && saysWhoHelps(candidate, said))
      : speaksOfOurs(candidate);
  if (isAgainstWords) return 'guessed';
  // Another column of the field says nothing against this one.
  // Nor is it a doubt which of two columns of states is the first: what says more of them holds.
  const isOfTwoStates = STATES.includes(role) && instead !== undefined && STATES.includes(instead.role);
  const margin = twin || isOfTwoStates ? Math.max(alone, 2) : alone;
  if ((said >= 5.5 && margin >= 1.5) || (said >= 4.4 && margin >= 3)) return 'certain';
  if (said >= 2.5 && margin >= 0.8) return 'likely';
  if (said >= 2.5 && candidate.held.filled === 0) return 'likely'; // nothing hangs on an empty column
  if (said > 0 || plain < 2 || margin < 2 || score < WELL || candidate.held.filled < FEWEST) return 'guessed';
  if (NOT_BY_CELLS.includes(role)) return 'guessed';
  return WORKS.includes(role) && isWorkSaid ? 'guessed' : 'likely';
}

/** "Đơn vị phối hợp" leads only where nobody else does, and then it is asked. */
const saysWhoHelps = ({ said }: Candidate, lead: number): boolean => (said.partner ?? 0) - lead >= LOUDER;
const LOUDER = 1;

/** The header says plainly what a column of ours is. */
const speaksOfOurs = ({ said }: Candidate): boolean => {
  const first = firstSaid(said);
  return first !== null && first.weight >= SPEAKING && first.role !== 'foreign' && first.role !== 'beside';
};

function readingOf(choice: Choice, field: Field, certainty: Certainty): ColumnReading {
  const { candidate, option, margin } = choice;
  const other = choice.twin?.candidate ?? choice.rival;
  const by: ColumnReading['by'] = [];
  if (option.said > 0) by.push('header');
  if (option.said < 5.5 && margin > 0) by.push('neighbours');
  if (option.said === 0 || option.cells !== 0) by.push('cells');
  return {
    field,
    column: columnLetters(candidate.column),
    header: candidate.words,
    certainty,
    by: by.length > 1 && certainty === 'certain' && option.said >= 5.5 ? ['header'] : by,
    choices: choicesOf(choice),
    ...(other && certainty === 'guessed' && { rival: { column: columnLetters(other.column), header: other.words } }),
  };
}

/** The fields a column may be, the likeliest first, its own among them. */
function choicesOf({ option, others }: Choice): Field[] {
  const fields = [option, ...others].flatMap(({ role }) =>
    role === 'none' ? [] : (GIVES[role] ?? (isField(role) ? role : [])),
  );
  return [...new Set(fields)];
}

/** A filled column that no field takes is told. */
function leave(choice: Choice, columns: Columns): void {
  const { column, words, said, held } = choice.candidate;
  if (held.filled === 0) return;
  const first = firstSaid(said);
  const role = first && first.weight >= SPEAKING ? (GIVES[first.role] ?? first.role) : null;
  const field = role !== null && isField(role) ? role : null;
  columns.unread.push({ column, header: words, choices: choicesOf(choice), said: field });
}
