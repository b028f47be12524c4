import { columnLetters } from '../../workbook/address';
import type { Certainty, ColumnReading, Field } from '../../plan/plan';
import type { Grid } from '../grid';
import {
  moveResponsible,
  preferFilled,
  readProducts,
  takeExecutors,
  takeNumber,
  takeRemedyAsTask,
  takeResult,
  takeTask,
  takeTimes,
} from './ambiguous';
import { type Claim, type Columns, STRENGTH } from './claims';
import type { Header } from './header';
import { inferColumns } from './infer';
import { markedState, markedTime } from './marks';
import { type SetColumn, takeGiven } from './setColumns';
import type { Meaning } from './words';

export type { Columns, MarkColumn } from './claims';

/**
 * What each column of a header means. What a person said holds; then a header's own words come first; where they may mean two things (Tiến độ, Kết quả, Mục tiêu, Ngày
 * hoàn thành, Đơn vị thực hiện) the other columns decide, then the cells below.
 */
export function readColumns(grid: Grid, full: Header, lastRow: number, given: SetColumn[] = []): Columns {
  const header = { ...full, columns: full.columns.filter(({ column }) => !given.some((one) => one.column === column)) };
  const columns: Columns = {
    at: new Map(),
    subNumber: null,
    section: null,
    deadlineMarks: [],
    resultMarks: [],
    readings: [],
    all: full.columns.map((c) => c.column),
    bothRoles: false,
  };
  const claims: Claim[] = [];
  for (const column of header.columns) {
    const own = column.words[column.words.length - 1]!;
    const title = column.words.length > 1 ? column.words[0]! : '';
    const time = markedTime(own, title);
    if (
      time &&
      (column.words.length > 1 || header.columns.filter((c) => markedTime(c.words[c.words.length - 1]!)).length > 1) &&
      !isResultTitle(title)
    ) {
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
  takeGiven(full, given, columns);
  const set = (field: Field, claim: Claim, by: ColumnReading['by'], certainty: Certainty) => {
    if (given.some((one) => one.field === field)) return;
    columns.at.set(field, claim.column.column);
    columns.readings.push({
      field,
      column: columnLetters(claim.column.column),
      header: claim.column.words.join(' / ').replace(/\s+/g, ' '),
      certainty,
      by,
    });
  };
  const sure = (claim: Claim): Certainty =>
    claim.match === 'whole' ? 'certain' : claim.match === 'key' ? 'likely' : 'guessed';
  const take = (field: Field, claim: Claim) => set(field, claim, ['header'], sure(claim));
  const of = (meaning: Meaning) =>
    claims.filter((c) => c.meaning === meaning).sort((a, b) => STRENGTH[b.match] - STRENGTH[a.match]);
  const has = (field: Field) => columns.at.has(field);

  // Fields whose words say one thing.
  for (const field of [
    'criterion',
    'activity',
    'lead',
    'partner',
    'director',
    'start',
    'deadline',
    'result',
    'doneOn',
    'evidence',
    'budget',
    'maximumScore',
    'reachedScore',
    'selfScore',
    'reason',
    'remedy',
    'responsible',
    'note',
    'product',
  ] as const) {
    const [first, ...others] = inOrder(field, of(field));
    if (first) take(field, first);
    if (field === 'deadline' && first && others.length)
      preferFilled(grid, header, lastRow, first, others, columns, set);
  }
  readProducts(grid, header, lastRow, of('result'), columns, set);
  takeNumber(grid, header, lastRow, of('number'), columns, take);
  takeTask(of('task'), of('target'), columns, take, set);
  takeRemedyAsTask(of('remedy'), of('reason'), columns, set);
  const [both] = of('both-roles');
  if (both && !has('lead')) {
    take('lead', both);
    columns.bothRoles = true;
  }
  takeExecutors(of('executor'), columns, set, sure);
  takeTimes(grid, header, lastRow, of('status-or-deadline'), of('done-or-deadline'), columns, set);
  takeResult(grid, header, lastRow, of('result-or-product'), columns, set);
  const known = claims.filter(({ meaning }) => meaning !== 'other').map(({ column }) => column.column);
  inferColumns(grid, header, lastRow, known, columns, set);
  if (!has('lead') && has('responsible') && !has('reachedScore')) moveResponsible(columns);
  columns.section = of('section')[0]?.column.column ?? null;
  if (columns.section !== null && !has('task') && !has('criterion') && !has('activity')) {
    take('task', of('section')[0]!);
    columns.section = null;
  }
  columns.readings.sort((a, b) => columns.at.get(a.field)! - columns.at.get(b.field)!);
  return columns;
}
/** Of several columns for one field, the one whose words are plainest: "Ghi chú" before "Căn cứ", "Nguyên nhân" before "Tồn tại, hạn chế". */
function inOrder(field: Field, claims: Claim[]): Claim[] {
  const plain = PLAIN_WORDS[field];
  const rank = (claim: Claim) => (plain?.test(claim.column.words.join(' ')) ? 0 : 1);
  return plain ? [...claims].sort((a, b) => rank(a) - rank(b)) : claims;
}
const PLAIN_WORDS: Partial<Record<Field, RegExp>> = { note: /ghi chú/iu, reason: /nguyên nhân|lý do|lí do/iu };

const isResultTitle = (title: string) => /kết quả|tình hình|tình trạng|mức độ|đánh giá/iu.test(title);
