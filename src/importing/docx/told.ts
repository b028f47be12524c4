import { fill, type Bilingual, type Language } from '../../language/bilingual';
import type { Seen } from './story';

/** What is to be told of a document that was read: what it holds and was not taken, and what was put together. */
type ToldKind =
  | 'prose'
  | 'other-tables'
  | 'hidden'
  | 'changes'
  | 'footnotes'
  | 'comments'
  | 'pictures'
  | 'embedded'
  | 'workbooks'
  | 'symbols'
  | 'covered'
  | 'cut'
  | 'joined'
  | 'perhaps'
  | 'header-differs';

export interface Told {
  kind: ToldKind;
  count: number;
  /** The first words of what it is about, where there are some. */
  examples: string[];
}

/** `{n}` is how many, `{examples}` the first of them. */
const TOLD_WORDS: Readonly<Record<ToldKind, Bilingual>> = {
  prose: {
    vi: '{n} đoạn lời văn ngoài bảng không được đưa vào bảng tính (ví dụ: {examples}). Hãy xem trong tệp Word có việc nào cần thêm vào bảng không.',
    en: '{n} {n:paragraph|paragraphs} outside of the tables {n:was|were} not taken into the workbook (such as: {examples}). See in the Word document whether any of it belongs into the table.',
  },
  'other-tables': {
    vi: '{n} bảng nhỏ trong tệp Word (dưới ba cột hoặc chỉ có một dòng) không được đưa thành trang tính. Nếu trong đó có việc được giao, hãy chép sang bảng kế hoạch.',
    en: '{n} small {n:table|tables} of the Word document (less than three columns, or a single row) became no sheet. If {n:it holds|they hold} tasks, copy them into the plan.',
  },
  hidden: {
    vi: 'Tệp Word có chữ ẩn ({n} ký tự); chữ ẩn không được đưa vào. Nếu cần, hãy bỏ định dạng Hidden trong Word rồi mở lại.',
    en: 'The Word document has hidden text ({n} {n:sign|signs}), which was not taken. If it is needed, take the format Hidden away in Word and open it again.',
  },
  changes: {
    vi: 'Tệp Word còn {n} chỗ theo dõi thay đổi (Track Changes): chữ thêm được giữ, chữ xóa bị bỏ. Hãy kiểm tra xem đó có phải bản cuối không.',
    en: 'The Word document has {n} tracked {n:change|changes}: what was put in is kept, what was deleted is dropped. See whether it is the final version.',
  },
  footnotes: {
    vi: '{n} chú thích cuối trang hoặc cuối tài liệu không được đưa vào. Nếu chú thích có nội dung cần theo dõi, hãy ghi vào ô của bảng.',
    en: '{n} {n:footnote or endnote was|footnotes or endnotes were} not taken. If they say something that matters, write it into a cell of the table.',
  },
  comments: {
    vi: '{n} nhận xét (Comment) bên lề không được đưa vào. Nếu nhận xét còn hiệu lực, hãy ghi vào ô của bảng.',
    en: '{n} {n:comment|comments} in the margin {n:was|were} not taken. If they still hold, write them into a cell of the table.',
  },
  pictures: {
    vi: '{n} hình trong tệp Word không được đưa vào; chữ nằm trong hình không đọc được. Nếu hình là bảng, hãy xin bản Word hoặc Excel của bảng đó.',
    en: '{n} {n:picture|pictures} of the Word document {n:was|were} not taken; words within pictures cannot be read. If one is a table, ask for its Word or Excel file.',
  },
  embedded: {
    vi: 'Trong tệp Word có {n} tài liệu khác được nhúng; phần nhúng không đọc được. Hãy mở bằng Word, lưu lại rồi mở tệp mới.',
    en: 'The Word document has {n} other {n:document|documents} embedded, which cannot be read. Open it in Word, save it, and open what was saved.',
  },
  workbooks: {
    vi: 'Trong tệp Word có {n} bảng Excel được nhúng; nội dung của nó không được đưa vào. Nếu bảng đó có việc cần theo dõi: trong Word, bấm đúp vào bảng, chọn vùng ô, chép rồi dán vào một trang tính.',
    en: 'The Word document has {n} Excel {n:table|tables} embedded, of which nothing was taken. If {n:it holds|they hold} tasks: double-click {n:it|each} in Word, select its cells, copy them and paste them into a sheet.',
  },
  symbols: {
    vi: '{n} ký hiệu của phông biểu tượng không có chữ tương ứng, được ghi là “□”. Hãy xem lại các ô có dấu này.',
    en: '{n} {n:sign|signs} of symbol fonts {n:stands|stand} for no letter and {n:is|are} written as “□”. Look at the cells that have it.',
  },
  covered: {
    vi: '{n} ô bị ô gộp che có chữ mà Word không hiện ra; chữ đó không được đưa vào. Nếu cần, hãy bỏ gộp ô trong Word để xem.',
    en: '{n} {n:cell|cells} covered by merged ones {n:holds|hold} words that Word does not show; these were not taken. Split the cells in Word to see them.',
  },
  cut: {
    vi: '{n} ô có chữ dài hơn một ô Excel chứa được (32.767 ký tự) nên phần sau bị cắt: {examples}. Hãy xem phần còn lại trong tệp Word.',
    en: '{n} {n:cell has|cells have} more text than a cell of Excel holds (32,767 signs), and what is beyond was cut off: {examples}. See the rest in the Word document.',
  },
  joined: {
    vi: 'Bảng bị ngắt thành nhiều phần trong tệp Word đã được nối lại ({n} chỗ). Hãy xem các dòng ở chỗ nối.',
    en: 'A table that the Word document breaks into parts was put together again (at {n} {n:place|places}). Look at the rows there.',
  },
  perhaps: {
    vi: '{n} dòng có số thứ tự chạy tiếp bảng trước nhưng không nối vào được (số cột khác, hoặc có đề mục chen giữa) nên nằm ở trang riêng. Nếu là cùng một kế hoạch, hãy chép các dòng đó vào cuối bảng trước.',
    en: '{n} {n:row goes|rows go} on with the numbers of the table before, but could not be put there (other columns, or a heading between) and {n:stands|stand} on another sheet. If it is one plan, copy {n:it|them} below that table.',
  },
  'header-differs': {
    vi: 'Ở chỗ nối bảng, {n} dòng tiêu đề lặp lại không giống hẳn tiêu đề đầu bảng và đã được bỏ: {examples}. Hãy kiểm tra tên các cột.',
    en: 'Where the table goes on, {n} repeated header {n:row differs|rows differ} from the first and {n:was|were} dropped: {examples}. Check the names of the columns.',
  },
};

/** What is told, as a sentence: what is so, and what to do. */
export const toldSentence = ({ kind, count, examples }: Told, language: Language): string =>
  fill(TOLD_WORDS[kind][language], { n: count, examples: examples.join('; ') });

/** What is told of what the reader passed over. */
export function toldOfSeen(seen: Seen): Told[] {
  const counts: [ToldKind, number][] = [
    ['other-tables', seen.smallTables],
    ['hidden', seen.hidden],
    ['changes', seen.inserted + seen.deleted],
    ['footnotes', seen.footnotes],
    ['comments', seen.comments],
    ['pictures', seen.pictures],
    ['embedded', seen.embedded],
    ['workbooks', seen.workbooks],
    ['symbols', seen.symbols],
    ['covered', seen.covered],
  ];
  return counts.flatMap(([kind, count]) => (count > 0 ? [{ kind, count, examples: [] }] : []));
}

/** @returns nothing where there is nothing to tell */
export const toldOf = (kind: ToldKind, texts: readonly string[]): Told[] =>
  texts.length === 0 ? [] : [{ kind, count: texts.length, examples: texts.slice(0, MOST_EXAMPLES).map(shortened) }];

const MOST_EXAMPLES = 2;
const LONGEST_EXAMPLE = 80;

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return `“${line.length > LONGEST_EXAMPLE ? `${line.slice(0, LONGEST_EXAMPLE).trimEnd()}…` : line}”`;
}
