import type { Certainty, ColumnReading, Field } from '../../plan/plan';
import type { Grid } from '../grid';
import { filledCells, looksLikeStatus, looksLikeTime, sampleCells } from './cells';
import { type Claim, type Columns, STRENGTH } from './claims';
import type { Header } from './header';

/** Gives a field its column, and says what decided. */
type SetColumn = (field: Field, claim: Claim, by: ColumnReading['by'], certainty: Certainty) => void;
/** Of several columns that could be the deadline, the one with more times in its cells. */
export function preferFilled(
  grid: Grid,
  header: Header,
  lastRow: number,
  first: Claim,
  others: Claim[],
  columns: Columns,
  set: SetColumn,
): void {
  const times = (claim: Claim) =>
    sampleCells(grid, header.bottom + 1, lastRow, claim.column.column).filter(looksLikeTime).length;
  const best = [first, ...others].sort((a, b) => times(b) - times(a) || STRENGTH[b.match] - STRENGTH[a.match])[0]!;
  if (best === first) return;
  columns.readings = columns.readings.filter((r) => r.field !== 'deadline');
  set('deadline', best, ['header', 'cells'], 'likely');
}
export function takeNumber(
  grid: Grid,
  header: Header,
  lastRow: number,
  claims: Claim[],
  columns: Columns,
  take: (f: Field, c: Claim) => void,
): void {
  const [first, second] = [...claims].sort((a, b) => a.column.column - b.column.column);
  if (!first) return;
  take('number', first);
  const next = first.column.column + 1;
  const headed = header.columns.find((c) => c.column === next);
  const sameTitle = headed && headed.words.join() === first.column.words.join();
  if (second && second.column.column === next) columns.subNumber = next;
  else if ((!headed || sameTitle) && next <= grid.lastColumn && holdsNumbers(grid, header.bottom + 1, lastRow, next))
    columns.subNumber = next;
}
const NUMBERISH = /^[([]?(?:\d{1,3}(?:\.\d{1,3})*|[ivx]{1,5}|[a-zđ]|-|\+)[.):\]]?$/iu;
function holdsNumbers(grid: Grid, from: number, to: number, column: number): boolean {
  const cells = sampleCells(grid, from, to, column);
  return cells.length > 0 && cells.every((cell) => NUMBERISH.test(cell.text));
}
/** Nội dung | Nhiệm vụ: the first is the task, the second its activity. Mục tiêu alone over texts of work is the task. */
export function takeTask(
  tasks: Claim[],
  targets: Claim[],
  columns: Columns,
  take: (f: Field, c: Claim) => void,
  set: SetColumn,
): void {
  const inOrder = [...tasks].sort((a, b) => a.column.column - b.column.column);
  const [first, second] = inOrder.filter((c) => c.match !== 'word' || tasks.every((t) => t.match === 'word'));
  if (
    first &&
    columns.at.has('criterion') &&
    columns.at.get('criterion')! < first.column.column &&
    !columns.at.has('activity') &&
    second
  ) {
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
export function takeExecutors(claims: Claim[], columns: Columns, set: SetColumn, sure: (c: Claim) => Certainty): void {
  const lessSure = (claim: Claim): Certainty => (sure(claim) === 'certain' ? 'likely' : sure(claim));
  for (const claim of [...claims].sort((a, b) => STRENGTH[b.match] - STRENGTH[a.match])) {
    const scored = columns.at.has('reachedScore') || columns.at.has('reason');
    const blame = /^trách nhiệm$/iu.test(claim.column.words[claim.column.words.length - 1]!.trim());
    if (blame && scored && !columns.at.has('responsible'))
      set('responsible', claim, ['header', 'neighbours'], 'likely');
    else if (!columns.at.has('lead')) set('lead', claim, ['header', 'neighbours'], lessSure(claim));
    else if (!columns.at.has('partner') && !blame) set('partner', claim, ['header', 'neighbours'], lessSure(claim));
    else if (!columns.at.has('responsible')) set('responsible', claim, ['header', 'neighbours'], lessSure(claim));
  }
}
/** "Tiến độ" and "Ngày hoàn thành" are the deadline of a plan that has no other, and what was done in one that has. */
export function takeTimes(
  grid: Grid,
  header: Header,
  lastRow: number,
  progress: Claim[],
  completed: Claim[],
  columns: Columns,
  set: SetColumn,
): void {
  const dated = () => columns.at.has('deadline') || columns.deadlineMarks.length > 0;
  for (const claim of progress) {
    const cells = sampleCells(grid, header.bottom + 1, lastRow, claim.column.column);
    const status =
      cells.filter(looksLikeStatus).length > cells.filter(looksLikeTime).length || /%/.test(claim.column.words.join());
    if (!dated() && !status)
      set('deadline', claim, ['header', 'neighbours', 'cells'], cells.some(looksLikeTime) ? 'certain' : 'likely');
    else if (!columns.at.has('result')) set('result', claim, ['header', 'neighbours', 'cells'], 'likely');
  }
  for (const claim of completed) {
    if (!dated()) set('deadline', claim, ['header', 'neighbours'], 'likely');
    else if (!columns.at.has('doneOn')) set('doneOn', claim, ['header', 'neighbours'], 'likely');
  }
}
/** Bare "Kết quả": what was done where a product column stands too, or where its cells are empty or speak of what was done. */
export function takeResult(
  grid: Grid,
  header: Header,
  lastRow: number,
  claims: Claim[],
  columns: Columns,
  set: SetColumn,
): void {
  for (const claim of claims) {
    const cells = sampleCells(grid, header.bottom + 1, lastRow, claim.column.column);
    const status = cells.filter(looksLikeStatus).length;
    if (columns.at.has('product') || cells.length === 0 || status * 2 > cells.length) {
      if (!columns.at.has('result')) set('result', claim, ['header', 'neighbours', 'cells'], 'likely');
    } else set('product', claim, ['header', 'neighbours', 'cells'], 'likely');
  }
}
export function moveResponsible(columns: Columns): void {
  const reading = columns.readings.find((r) => r.field === 'responsible')!;
  columns.at.set('lead', columns.at.get('responsible')!);
  columns.at.delete('responsible');
  reading.field = 'lead';
  reading.by = ['header', 'neighbours'];
  reading.certainty = 'likely';
}

/**
 * A table of shortcomings without a task column: "Nhiệm vụ, giải pháp khắc phục" is the work; else the shortcoming names the row ("Tồn tại, hạn
 * chế" beside "Nguyên nhân"), and the remedy stays one.
 */
export function takeRemedyAsTask(remedies: Claim[], reasons: Claim[], columns: Columns, set: SetColumn): void {
  const [remedy] = remedies;
  if (!remedy || (['task', 'criterion', 'activity'] as const).some((field) => columns.at.has(field))) return;
  const shortcoming = reasons.find(({ column }) => column.column !== columns.at.get('reason'));
  const isWork = /nhiệm vụ|công việc|nội dung|việc/iu.test(remedy.column.words.join(' '));
  if (!isWork && shortcoming) return set('task', shortcoming, ['header', 'neighbours'], 'likely');
  columns.at.delete('remedy');
  columns.readings = columns.readings.filter(({ field }) => field !== 'remedy');
  set('task', remedy, ['header', 'neighbours'], 'likely');
}

/** "Kết quả đạt được" in a plan without a product column, filled with papers and no word of what was done: the product to come. */
export function readProducts(
  grid: Grid,
  header: Header,
  lastRow: number,
  claims: Claim[],
  columns: Columns,
  set: SetColumn,
): void {
  const [claim, results] = claims;
  if (!claim || columns.at.has('product') || !/kết quả/iu.test(claim.column.words.join(' '))) return;
  const cells = sampleCells(grid, header.bottom + 1, lastRow, claim.column.column);
  const filled = filledCells(grid, header.bottom + 1, lastRow, claim.column.column);
  const rows = filledCells(grid, header.bottom + 1, lastRow, columns.at.get('deadline') ?? claim.column.column);
  const states = cells.filter((cell) => looksLikeStatus(cell) || /\d\/\p{L}|ngày \d/u.test(cell.text)).length;
  if (cells.length < 3 || filled < rows * 0.7 || states > cells.length * 0.1) return;
  columns.at.delete('result');
  columns.readings = columns.readings.filter(({ field }) => field !== 'result');
  set('product', claim, ['header', 'neighbours', 'cells'], 'likely');
  if (results) set('result', results, ['header', 'neighbours'], 'likely');
}
