import { type Bilingual, fill, type Language } from '../../language/bilingual';
import type { ErrorFacts } from './errorFacts';

/** Where Năm Rõ runs. */
export interface Surroundings {
  version: string;
  shell: 'excel' | 'page' | 'sheets' | 'cli';
  /** The program around it and its version, as it tells them itself: "PC 16.0.17328", "Node 20.11.1". */
  program?: string;
  /** The newest set of Excel's interface that is there: "1.17". */
  api?: string;
  /** What the browser says it is. */
  browser?: string;
}

const LINES = {
  head: {
    vi: 'Năm Rõ {version}: thông tin lỗi (không có nội dung bảng, tên tệp hay tên người)',
    en: 'Năm Rõ {version}: details of an error (no content of the workbook, no names of files or people)',
  },
  shell: { vi: 'Nơi chạy: {value}', en: 'Runs in: {value}' },
  program: { vi: 'Chương trình: {value}', en: 'Program: {value}' },
  api: { vi: 'ExcelApi: {value}', en: 'ExcelApi: {value}' },
  browser: { vi: 'Trình duyệt: {value}', en: 'Browser: {value}' },
  language: { vi: 'Ngôn ngữ: {value}', en: 'Language: {value}' },
  tried: { vi: 'Việc đang làm: {value}', en: 'What was tried: {value}' },
  kinds: { vi: 'Lỗi: {value}', en: 'Error: {value}' },
  places: { vi: 'Vị trí trong mã: {value}', en: 'Places in the code: {value}' },
} satisfies Record<string, Bilingual>;

/** What a program says of itself: plain letters, and not many. */
const plain = (text: string | undefined): string => (text ?? '').replace(/[^\x20-\x7e]/g, '').slice(0, 300);

/** The block that is copied for whoever helps: made of the facts alone. */
export function errorDetails(facts: ErrorFacts, around: Surroundings, language: Language): string {
  const say = (line: keyof typeof LINES, value: string) =>
    value === '' ? [] : [fill(LINES[line][language], { value, version: plain(around.version) })];
  return [
    ...say('head', ' '),
    ...say('shell', around.shell),
    ...say('program', plain(around.program)),
    ...say('api', plain(around.api)),
    ...say('browser', plain(around.browser)),
    ...say('language', language),
    ...say('tried', facts.tried),
    ...say('kinds', facts.kinds.join(' ← ')),
    ...say('places', facts.places.join(', ')),
  ].join('\n');
}
