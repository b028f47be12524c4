import { columnLetters } from '../../workbook/address';
import type { Certainty, ColumnReading, Field } from '../../plan/plan';
import type { Grid } from '../grid';
import type { Header, HeaderColumn } from './findHeaders';
import { markedState, markedTime } from './marks';
import { looksLikeStatus, looksLikeTime, sampleCells } from './cells';
import type { Meaning } from './words';

/** A column whose cells are marks and whose title is the value. */
export interface MarkColumn {
  column: number;
  words: string;
}

export interface Columns {
  /** Field → 1-based column. */
  at: Map<Field, number>;
  /** A second number column ("1" with "a)"). */
  subNumber: number | null;
  /** A column that names each row's section. */
  section: number | null;
  deadlineMarks: MarkColumn[];
  resultMarks: MarkColumn[];
  readings: ColumnReading[];
  /** Every column that has a header. */
  all: number[];
  /** The lead column names partners as well. */
  bothRoles: boolean;
}

interface Claim {
  column: HeaderColumn;
  meaning: Meaning;
  match: 'whole' | 'key' | 'word';
}

const STRENGTH = { whole: 3, key: 2, word: 1 };

/**
 * What each column of a header means. A header's own words come first; where they may mean two things (Tiến độ, Kết quả, Mục tiêu, Ngày
 * hoàn thành, Đơn vị thực hiện) the other columns decide, then the cells below.
 */
export function readColumns(grid: Grid, header: Header, lastRow: number): Columns {
  const columns: Columns = { at: new Map(), subNumber: null, section: null, deadlineMarks: [], resultMarks: [], readings: [], all: header.columns.map((c) => c.column), bothRoles: false };
  const claims: Claim[] = [];
  for (const column of header.columns) {
    const own = column.words[column.words.length - 1]!;
    const title = column.words.length > 1 ? column.words[0]! : '';
    const time = markedTime(own, title);
    if (time && (column.words.length > 1 || header.columns.filter((c) => markedTime(c.words[c.words.length - 1]!)).length > 1) && !isResultTitle(title)) {
      columns.deadlineMarks.push({ column: column.column, words: time });
      continue;
    }
    const state = column.words.length > 1 && isResultTitle(title) ? markedState(own) : null;
    if (state) {
      columns.resultMarks.push({ column: column.column, words: state });
      continue;
    }
    const meaning = column.meanings[0];
    if (meaning) claims.push({ column, meaning: meaning.meaning, match: meaning.match });
  }
  const set = (field: Field, claim: Claim, by: ColumnReading['by'], certainty: Certainty) => {
    columns.at.set(field, claim.column.column);
    columns.readings.push({ field, column: columnLetters(claim.column.column), header: claim.column.words.join(' / ').replace(/\s+/g, ' '), certainty, by });
  };
  const sure = (claim: Claim): Certainty => (claim.match === 'whole' ? 'certain' : claim.match === 'key' ? 'likely' : 'guessed');
  const take = (field: Field, claim: Claim) => set(field, claim, ['header'], sure(claim));
  const of = (meaning: Meaning) => claims.filter((c) => c.meaning === meaning).sort((a, b) => STRENGTH[b.match] - STRENGTH[a.match]);
  const has = (field: Field) => columns.at.has(field);

  // Fields whose words say one thing.
  for (const field of ['criterion', 'activity', 'lead', 'partner', 'start', 'deadline', 'result', 'doneOn', 'evidence', 'budget', 'maximumScore', 'reachedScore', 'selfScore', 'reason', 'remedy', 'responsible', 'note', 'product'] as const) {
    const [first, ...others] = field === 'note' ? notesFirst(of(field)) : of(field);
    if (first) take(field, first);
    if (field === 'deadline' && first && others.length) preferFilled(grid, header, lastRow, first, others, columns, set);
  }
  takeNumber(grid, header, lastRow, of('number'), columns, take);
  takeTask(of('task'), of('target'), columns, take, set);
  const [both] = of('both-roles');
  if (both && !has('lead')) {
    take('lead', both);
    columns.bothRoles = true;
  }
  takeExecutors(of('executor'), columns, set, sure);
  takeTimes(grid, header, lastRow, of('status-or-deadline'), of('done-or-deadline'), columns, set);
  takeResult(grid, header, lastRow, of('result-or-product'), columns, set);
  if (!has('lead') && has('responsible') && !has('reachedScore')) moveResponsible(columns);
  columns.section = of('section')[0]?.column.column ?? null;
  if (columns.section !== null && !has('task') && !has('criterion') && !has('activity')) {
    take('task', of('section')[0]!);
    columns.section = null;
  }
  columns.readings.sort((a, b) => columns.at.get(a.field)! - columns.at.get(b.field)!);
  return columns;
}

type Set = (field: Field, claim: Claim, by: ColumnReading['by'], certainty: Certainty) => void;

/** "Ghi chú" before "Căn cứ". */
const notesFirst = (claims: Claim[]) => [...claims].sort((a, b) => Number(/ghi chú/iu.test(b.column.words.join(' '))) - Number(/ghi chú/iu.test(a.column.words.join(' '))));

const isResultTitle = (title: string) => /kết quả|tình hình|tình trạng|mức độ|đánh giá/iu.test(title);

/** Of several columns that could be the deadline, the one with more times in its cells. */
function preferFilled(grid: Grid, header: Header, lastRow: number, first: Claim, others: Claim[], columns: Columns, set: Set): void {
  const times = (claim: Claim) => sampleCells(grid, header.bottom + 1, lastRow, claim.column.column).filter(looksLikeTime).length;
  const best = [first, ...others].sort((a, b) => times(b) - times(a) || STRENGTH[b.match] - STRENGTH[a.match])[0]!;
  if (best === first) return;
  columns.readings = columns.readings.filter((r) => r.field !== 'deadline');
  set('deadline', best, ['header', 'cells'], 'likely');
}

function takeNumber(grid: Grid, header: Header, lastRow: number, claims: Claim[], columns: Columns, take: (f: Field, c: Claim) => void): void {
  const [first, second] = [...claims].sort((a, b) => a.column.column - b.column.column);
  if (!first) return;
  take('number', first);
  const next = first.column.column + 1;
  const headed = header.columns.find((c) => c.column === next);
  const sameTitle = headed && headed.words.join() === first.column.words.join();
  if (second && second.column.column === next) columns.subNumber = next;
  else if ((!headed || sameTitle) && next <= grid.lastColumn && holdsNumbers(grid, header.bottom + 1, lastRow, next)) columns.subNumber = next;
}

const NUMBERISH = /^[([]?(?:\d{1,3}(?:\.\d{1,3})*|[ivx]{1,5}|[a-zđ]|-|\+)[.):\]]?$/iu;

function holdsNumbers(grid: Grid, from: number, to: number, column: number): boolean {
  const cells = sampleCells(grid, from, to, column);
  return cells.length > 0 && cells.every((cell) => NUMBERISH.test(cell.text));
}

/** Nội dung | Nhiệm vụ: the first is the task, the second its activity. Mục tiêu alone over texts of work is the task. */
function takeTask(tasks: Claim[], targets: Claim[], columns: Columns, take: (f: Field, c: Claim) => void, set: Set): void {
  const inOrder = [...tasks].sort((a, b) => a.column.column - b.column.column);
  const [first, second] = inOrder.filter((c) => c.match !== 'word' || tasks.every((t) => t.match === 'word'));
  if (first && columns.at.has('criterion') && columns.at.get('criterion')! < first.column.column && !columns.at.has('activity') && second) {
    take('task', first);
    set('activity', second, ['header', 'neighbours'], 'likely');
  } else if (first) {
    take('task', first);
    if (second && !columns.at.has('activity')) set('activity', second, ['header', 'neighbours'], 'likely');
  }
  const [target] = targets;
  if (!target) return;
  if (columns.at.has('task') || columns.at.has('criterion') || columns.at.has('activity')) take('target', target);
  else set('task', target, ['header', 'neighbours'], 'likely');
}

/** "Đơn vị thực hiện": the lead where nobody else leads; beside a lead it works with it; beside both it answers for the work. */
function takeExecutors(claims: Claim[], columns: Columns, set: Set, sure: (c: Claim) => Certainty): void {
  const lessSure = (claim: Claim): Certainty => (sure(claim) === 'certain' ? 'likely' : sure(claim));
  for (const claim of [...claims].sort((a, b) => STRENGTH[b.match] - STRENGTH[a.match])) {
    const scored = columns.at.has('reachedScore') || columns.at.has('reason');
    const blame = /^trách nhiệm$/iu.test(claim.column.words[claim.column.words.length - 1]!.trim());
    if (blame && scored && !columns.at.has('responsible')) set('responsible', claim, ['header', 'neighbours'], 'likely');
    else if (!columns.at.has('lead')) set('lead', claim, ['header', 'neighbours'], lessSure(claim));
    else if (!columns.at.has('partner') && !blame) set('partner', claim, ['header', 'neighbours'], lessSure(claim));
    else if (!columns.at.has('responsible')) set('responsible', claim, ['header', 'neighbours'], lessSure(claim));
  }
}

/** "Tiến độ" and "Ngày hoàn thành" are the deadline of a plan that has no other, and what was done in one that has. */
function takeTimes(grid: Grid, header: Header, lastRow: number, progress: Claim[], completed: Claim[], columns: Columns, set: Set): void {
  const dated = () => columns.at.has('deadline') || columns.deadlineMarks.length > 0;
  for (const claim of progress) {
    const cells = sampleCells(grid, header.bottom + 1, lastRow, claim.column.column);
    const status = cells.filter(looksLikeStatus).length > cells.filter(looksLikeTime).length || /%/.test(claim.column.words.join());
    if (!dated() && !status) set('deadline', claim, ['header', 'neighbours', 'cells'], cells.some(looksLikeTime) ? 'certain' : 'likely');
    else if (!columns.at.has('result')) set('result', claim, ['header', 'neighbours', 'cells'], 'likely');
  }
  for (const claim of completed) {
    if (!dated()) set('deadline', claim, ['header', 'neighbours'], 'likely');
    else if (!columns.at.has('doneOn')) set('doneOn', claim, ['header', 'neighbours'], 'likely');
  }
}

/** Bare "Kết quả": what was done where a product column stands too, or where its cells are empty or speak of what was done. */
function takeResult(grid: Grid, header: Header, lastRow: number, claims: Claim[], columns: Columns, set: Set): void {
  for (const claim of claims) {
    const cells = sampleCells(grid, header.bottom + 1, lastRow, claim.column.column);
    const status = cells.filter(looksLikeStatus).length;
    if (columns.at.has('product') || cells.length === 0 || status * 2 > cells.length) {
      if (!columns.at.has('result')) set('result', claim, ['header', 'neighbours', 'cells'], 'likely');
    } else set('product', claim, ['header', 'neighbours', 'cells'], 'likely');
  }
}

function moveResponsible(columns: Columns): void {
  const reading = columns.readings.find((r) => r.field === 'responsible')!;
  columns.at.set('lead', columns.at.get('responsible')!);
  columns.at.delete('responsible');
  reading.field = 'lead';
  reading.by = ['header', 'neighbours'];
  reading.certainty = 'likely';
}
