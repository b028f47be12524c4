import type { CollectReport } from '../../../actions/changeReport';
import { returnedUnread } from '../../../actions/collecting/unread';
import type { CollectResult } from '../../../actions/collectResult';
import { sayRefused } from '../../../actions/editRefused';
import { asideSentences } from '../../../actions/keptSheets';
import { remainders } from '../../../actions/leftOut';
import type { ReturnedUnit } from '../../../collecting/collection';
import { fileRemark } from '../../../collecting/sheets/fileRemark';
import { type Bilingual, fill, type Language, type Values } from '../../../language/bilingual';
import { showDay } from '../../../language/showDay';
import { aboutLines, wrapped } from '../aboutText';
import { CHANGE_WORDS } from '../changeWords';
import { hanging } from '../layout';
import type { Line } from '../printing';

export const COLLECT_TEXT = {
  counts: {
    vi: 'Đã nhận {received}/{units} đơn vị; lấy {taken} kết quả; {undecided} chỗ cần quyết.',
    en: '{received} of {units} units have sent something; {taken} {taken:result|results} taken; {undecided} {undecided:place|places} to be decided.',
  },
  notSent: { vi: 'Chưa gửi: {units}.', en: 'Nothing from: {units}.' },
  incomplete: {
    vi: 'Gửi thiếu (chủ trì việc đã đến hạn mà chưa ghi gì): {units}.',
    en: 'Incomplete (what they lead is due and nothing is written): {units}.',
  },
  unreadable: { vi: 'Không đọc được bài của: {units}.', en: 'Cannot be read, from: {units}.' },
  decide: {
    vi: 'Mở trang “{sheet}” của tệp mới, chọn ở cột “Chọn”, lưu lại, rồi thu bài lần nữa với tệp đó làm kế hoạch.',
    en: 'Open the sheet “{sheet}” of the new file, choose in the column “Chọn”, save it, and collect again with that file as the plan.',
  },
  edited: { vi: 'Đã ghi {edited} ô vào bảng kế hoạch.', en: '{edited} {edited:cell|cells} of the plan written.' },
  columns: { vi: 'Thêm cột: {columns}.', en: 'Columns added: {columns}.' },
  withoutColumn: {
    vi: 'Không ghi được vì bảng ghi kết quả bằng dấu ở nhiều cột: dòng {rows}. Hãy tự ghi.',
    en: 'Not written, for the table says results by marks in several columns: rows {rows}. Write them by hand.',
  },
  received: {
    vi: 'Sổ báo cáo: đã ghi ngày nhận của {n} đơn vị.',
    en: 'Register of reports: the day of receipt of {n} {n:unit|units} written.',
  },
  files: { vi: 'Các tệp:', en: 'Files:' },
  file: { vi: '{file}: {state}', en: '{file}: {state}' },
  fileOf: { vi: '{file} ({about}): {state}', en: '{file} ({about}): {state}' },
  copyDay: { vi: 'bản ngày {day}', en: 'of {day}' },
  subFolder: {
    vi: 'Bỏ qua thư mục con: chỉ đọc các tệp nằm ngay trong thư mục đã nêu. Nếu bài ở trong đó, hãy nêu cả thư mục này.',
    en: 'Passed over, a folder within the folder: only files that lie in the folder named are read. Name this one as well if copies are in it.',
  },
  noSuchFile: {
    vi: 'Không có tệp “{file}” (sau --unit-of) trong các bài gửi về. Hãy ghi đúng tên tệp, ví dụ: --unit-of "03.xlsx=Thanh tra Sở"',
    en: 'There is no file “{file}” (after --unit-of) among the copies. Write the file’s name as it is, for instance: --unit-of "03.xlsx=Thanh tra Sở"',
  },
} satisfies Record<string, Bilingual>;

/** What came of collecting, for a person: at most 100 signs a line. */
export function collectText({ output, result, made }: CollectReport, language: Language): Line[] {
  const say = (words: Bilingual, values: Values = {}) => fill(words[language], values);
  const W = COLLECT_TEXT;
  const { counts, edited, columns, withoutColumn, received, written, refused, setAside, leftOut } = result;
  const some = (is: boolean, words: Bilingual, values: Values = {}) => (is ? [say(words, values)] : []);
  const conflicts = written.find(({ mark }) => mark === 'NamRo_Conflicts')?.name ?? '';
  return [
    ...(made ? [...wrapped(made.notices), ''] : []),
    ...aboutLines(result, language),
    '',
    ...wrapped([
      say(W.counts, counts),
      ...unitLines(result, say),
      ...some(counts.undecided > 0, W.decide, { sheet: conflicts }),
      ...some(columns.length > 0, W.columns, { columns: columns.map(({ header }) => `“${header}”`) }),
      ...some(edited > 0, W.edited, { edited }),
      ...sayRefused(refused, language),
      ...some(withoutColumn.length > 0, W.withoutColumn, { rows: withoutColumn.map(({ row }) => row) }),
      ...some(received.length > 0, W.received, { n: received.length }),
      ...asideSentences(setAside, language),
      ...remainders({ leftOut, notes: undefined, once: false }, language),
    ]),
    '',
    say(W.files),
    ...result.files.flatMap((file) => hanging('  -', fileLine(file, language), 4)),
    '',
    say(CHANGE_WORDS.written, { output }),
    say(CHANGE_WORDS.inputKept),
  ];
}

function unitLines({ units }: CollectResult, say: (words: Bilingual, values: Values) => string): string[] {
  const named = (state: ReturnedUnit['state'], words: Bilingual) => {
    const found = units.filter((one) => one.state === state).map(({ unit }) => unit);
    return found.length > 0 ? [say(words, { units: found.join('; ') })] : [];
  };
  return [
    ...named('not-sent', COLLECT_TEXT.notSent),
    ...named('incomplete', COLLECT_TEXT.incomplete),
    ...named('unreadable', COLLECT_TEXT.unreadable),
  ];
}

function fileLine(file: CollectResult['files'][number], language: Language): string {
  const { kind, unit, day, items } = file;
  const say = (words: Bilingual, values: Values) => fill(words[language], values);
  const taken = items.filter(({ outcome }) => outcome === 'taken').length;
  const { what, waiting, advice } = fileRemark(file, language, {
    taken,
    unreadable: (why) => returnedUnread(why, language),
  });
  const isDated = day !== null && kind !== 'cannot-be-read';
  const copyDay = isDated ? say(COLLECT_TEXT.copyDay, { day: showDay(day, language) }) : '';
  const about = [unit ?? '', copyDay].filter((part) => part !== '').join(', ');
  return say(about === '' ? COLLECT_TEXT.file : COLLECT_TEXT.fileOf, {
    ...{ file: file.file, about },
    state: what + waiting + (advice === '' ? '' : `. ${advice}`),
  });
}
