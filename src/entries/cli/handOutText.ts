import type { HandOutReport } from '../../actions/changeReport';
import { OUTCOMES } from '../../actions/outcomeWords';
import { type Bilingual, fill, type Language, type Values } from '../../language/bilingual';
import { showDay } from '../../language/showDay';
import { aboutLines, wrapped } from './aboutText';
import { CHANGE_WORDS } from './changeWords';
import { hanging } from './layout';
import type { Line } from './printing';

export const HAND_OUT_TEXT = {
  books: {
    vi: 'Đã lập phiếu giao việc cho {n} đơn vị:',
    en: 'Made a workbook for {n} {n:unit|units}:',
  },
  book: {
    vi: '{unit}: chủ trì {leads}, phối hợp {partners}, qua tập thể {groups} — {file}',
    en: '{unit}: leads {leads}, helps with {partners}, through a collective {groups} — {file}',
  },
  due: { vi: 'Các đơn vị gửi lại chậm nhất ngày {day}.', en: 'They are to come back by {day}.' },
  list: { vi: 'Danh sách các phiếu: {list}', en: 'The list of them: {list}' },
  folder: { vi: 'Đã ghi {n} tệp vào thư mục: {output}', en: 'Wrote {n} {n:file|files} into the folder: {output}' },
  some: {
    vi: 'Trước khi dừng đã ghi: {files}. Hãy xóa các tệp này, hoặc chạy lại với --force.',
    en: 'Written before it stopped: {files}. Remove them, or run it again with --force.',
  },
} satisfies Record<string, Bilingual>;

/** What was handed out, for a person: at most 100 signs a line. */
export function handOutText({ output, result, made }: HandOutReport, language: Language): Line[] {
  const say = (words: Bilingual, values: Values = {}) => fill(words[language], values);
  const W = HAND_OUT_TEXT;
  const { books, due, list, openGroups } = result;
  const groups = openGroups.map((group) => `“${group}”`);
  return [
    ...(made ? [...wrapped(made.notices), ''] : []),
    ...aboutLines(result, language),
    '',
    say(W.books, { n: books.length }),
    ...books.flatMap((book) => hanging('  -', say(W.book, book), 4)),
    ...(due === null ? [] : [say(W.due, { day: showDay(due, language) })]),
    ...(groups.length > 0 ? wrapped([say(OUTCOMES['groups-open'], { groups })]) : []),
    '',
    say(W.list, { list }),
    say(W.folder, { n: books.length + 1, output }),
    say(CHANGE_WORDS.inputKept),
  ];
}
