import { fold } from '../../language/text';
import type { Grid, GridCell } from '../grid';
import { startsUnit } from '../units/nouns';
import type { Columns } from './columns';
import type { Header } from './header';
import { impliedMarks } from './impliedMarks';
import { isMark, markedState, markedTime } from './marks';
import { wordsSay } from './wordsSay';

const isResultTitle = (title: string) => /kết quả|tình hình|tình trạng|mức độ|đánh giá/iu.test(title);

/** Columns whose titles are values: months and quarters, states, units; their cells are marks. */
export function takeMarks(header: Header, rows: GridCell[][], said: ReadonlySet<number>, columns: Columns): void {
  const open = header.columns.filter(({ column }) => !said.has(column));
  const own = (words: readonly string[]) => words[words.length - 1]!;
  const times = open.filter(({ words }) => markedTime(own(words))).length;
  for (const { column, words } of open) {
    const title = words.length > 1 ? words[0]! : '';
    const time = markedTime(own(words), title);
    if (time && (words.length > 1 || times > 1) && !isResultTitle(title)) {
      const year = words
        .slice(0, -1)
        .flatMap((one) => /(?:^|\s)(20\d\d)(?!\d)/u.exec(one)?.[1] ?? [])
        .pop();
      columns.deadlineMarks.push({ column, words: year && !/20\d\d/.test(time) ? `${time}/${year}` : time });
      continue;
    }
    const state = words.length > 1 && isResultTitle(title) ? markedState(own(words)) : null;
    if (state) columns.resultMarks.push({ column, words: state });
  }
  const timed = new Set(columns.deadlineMarks.map(({ column }) => column));
  const rest = open.filter(({ column }) => !timed.has(column));
  columns.impliedMarks = impliedMarks(columns.deadlineMarks, rest, rows);
  columns.deadlineMarks = [...columns.deadlineMarks, ...columns.impliedMarks].sort((a, b) => a.column - b.column);
  const taken = new Set([...columns.deadlineMarks, ...columns.resultMarks].map(({ column }) => column));
  const duties = open.filter(
    ({ column, words }) => !taken.has(column) && isUnitTitle(own(words)) && holdsDuties(rows, column),
  );
  if (duties.length >= 2)
    for (const { column, words } of duties) columns.unitMarks.push({ column, words: own(words).replace(/\s+/g, ' ') });
}

/** What a cell under a unit's title says the unit does: "CT" leads, "PH" helps, a mark says only that it takes part. */
export function dutyOfMark(text: string): 'lead' | 'partner' | 'mark' | null {
  const words = fold(text)
    .replace(/[.:()]/g, '')
    .trim();
  if (LEADS.test(words)) return 'lead';
  if (HELPS.test(words)) return 'partner';
  return isMark(text) ? 'mark' : null;
}
const LEADS = /^(?:ct|c|chủ trì|chính|đm|đầu mối|thực hiện chính|tc|lead)$/u;
const HELPS = /^(?:ph|p|phối hợp|tham gia|hỗ trợ|tg|phụ|cùng thực hiện)$/u;

const isUnitTitle = (title: string): boolean =>
  title.length <= 60 &&
  (startsUnit(title) || /^[\p{Lu}][\p{Lu}\d&.-]{1,11}(?: \p{Lu}[\p{Lu}\p{Ll}\d&.-]{0,8})?$/u.test(title)) &&
  !/^(?:STT|TT|NO|GC|KPI|ĐVT)$/u.test(title);

function holdsDuties(rows: GridCell[][], column: number): boolean {
  let [duties, others] = [0, 0];
  for (const cells of rows)
    for (const cell of cells) {
      if (cell.column !== column) continue;
      if (dutyOfMark(cell.text)) duties += 1;
      else others += 1;
      if (others * (1 + MANY) > rows.length) return false;
    }
  return duties > 0 && duties >= others * MANY;
}
/** So many times more cells say a duty than another thing. */
const MANY = 4;

/** The second number column, right of the first: headed as one more, or without a header of its own and full of numbers. */
export function subNumberOf(grid: Grid, header: Header, lastRow: number, columns: Columns): number | null {
  const first = columns.at.get('number');
  if (first === undefined) return null;
  const next = first + 1;
  if (next > grid.lastColumn || [...columns.at.values()].includes(next)) return null;
  const headed = header.columns.find(({ column }) => column === next);
  const own = header.columns.find(({ column }) => column === first);
  const sameTitle = headed && own && headed.words.join() === own.words.join();
  const isNumber = headed && (wordsSay(headed.words).number ?? 0) >= PLAIN_NUMBER;
  if (!isNumber && !((!headed || sameTitle) && holdsNumbers(grid, header.bottom + 1, lastRow, next))) return null;
  columns.unread = columns.unread.filter(({ column }) => column !== next);
  return next;
}

const PLAIN_NUMBER = 5.5;
const NUMBERISH = /^[([]?(?:\d{1,3}(?:\.\d{1,3})*|[ivx]{1,5}|[a-zđ]|-|\+)[.):\]]?$/iu;
const MOST_ROWS = 200;

function holdsNumbers(grid: Grid, from: number, to: number, column: number): boolean {
  let found = 0;
  for (let row = from; row <= to && found < MOST_ROWS; row++) {
    const cell = grid.own(row, column);
    if (cell.text === '' || cell.unknown) continue;
    if (!NUMBERISH.test(cell.text)) return false;
    found += 1;
  }
  return found > 0;
}
