import { fill, type Bilingual, type Language } from '../language/bilingual';
import type { DamageName } from '../workbook/damage';
import type { UnreadableReason, UnreadableWorkbook } from '../workbook/host';
import { LIMITS, type LimitName } from '../workbook/limits';
import { DAMAGE } from './damageWords';
import { LIMIT_ADVICE, LIMIT_WORDS } from './limitWords';
import { PLAN_NEEDS } from './planNeeds';

/** One clear sentence for each reason a workbook cannot be read: what it is, and what to do. `{detail}` is a sheet's name, `{what}` what exactly is wrong. */
export const UNREADABLE: Record<UnreadableReason | 'no-plan', Bilingual> = {
  'not-found': {
    vi: 'Không tìm thấy tệp. Hãy kiểm tra lại tên và thư mục.',
    en: 'The file was not found. Check its name and folder.',
  },
  'no-access': {
    vi: 'Không mở được tệp: có thể tệp đang bị khóa hoặc bạn chưa có quyền đọc. Hãy đóng tệp ở chương trình khác rồi thử lại.',
    en: 'The file cannot be opened: it may be locked, or you may not be allowed to read it. Close it elsewhere and try again.',
  },
  'not-a-file': {
    vi: 'Đây là thiết bị hoặc đường ống, không phải tệp thường. Hãy chọn một tệp Excel (.xlsx, .xlsm).',
    en: 'This is a device or a pipe, not a common file. Choose an Excel file (.xlsx, .xlsm).',
  },
  'not-a-workbook': {
    vi: 'Tệp này không phải bảng tính hay văn bản Word (.xlsx, .xls, .ods, .csv, .docx). Hãy mở bằng chương trình đã tạo ra nó rồi lưu thành “Excel Workbook (*.xlsx)”.',
    en: 'This file is no workbook and no Word document (.xlsx, .xls, .ods, .csv, .docx). Open it in the program that made it and save it as “Excel Workbook (*.xlsx)”.',
  },
  'old-xls': {
    vi: 'Đây là tệp Excel đời cũ (.xls). Hãy mở bằng Excel rồi lưu thành “Excel Workbook (*.xlsx)”.',
    en: 'This is an old Excel file (.xls). Open it in Excel and save it as “Excel Workbook (*.xlsx)”.',
  },
  odt: {
    vi: 'Đây là văn bản OpenDocument (.odt). Hãy mở bằng Word hoặc LibreOffice, lưu thành .docx, rồi mở tệp .docx đó.',
    en: 'This is an OpenDocument text (.odt). Open it in Word or LibreOffice, save it as .docx, and open that.',
  },
  rtf: {
    vi: 'Đây là văn bản RTF. Hãy mở bằng Word, chọn Lưu thành “Word Document (*.docx)”, rồi mở tệp .docx đó.',
    en: 'This is an RTF text. Open it in Word, save it as “Word Document (*.docx)”, and open that.',
  },
  pdf: {
    vi: 'Đây là tệp PDF: bảng trong PDF không còn ô để đọc. Hãy mở bằng Word (Word tự chuyển), lưu thành .docx rồi soát lại; nếu PDF là ảnh chụp, hãy xin tệp Word hoặc Excel của nơi ban hành.',
    en: 'This is a PDF: a table in it has no cells left to read. Open it in Word, which converts it, save it as .docx and look it over; if the PDF is a scan, ask whoever issued it for the Word or Excel file.',
  },
  picture: {
    vi: 'Đây là ảnh, không đọc được thành bảng. Hãy xin tệp Word hoặc Excel của nơi ban hành.',
    en: 'This is a picture; no table can be read from it. Ask whoever issued it for the Word or Excel file.',
  },
  archive: {
    vi: 'Đây là tệp nén (.zip, .rar…). Hãy giải nén rồi mở từng tệp bên trong.',
    en: 'This is an archive (.zip, .rar, …). Unpack it and open the files in it one by one.',
  },
  presentation: {
    vi: 'Đây là tệp trình chiếu, không phải bảng kế hoạch. Hãy mở tệp Word hoặc Excel của kế hoạch.',
    en: 'This is a presentation, not the table of a plan. Open the Word or Excel file of the plan.',
  },
  'web-archive': {
    vi: 'Đây là trang web lưu thành một tệp (.mht), dù có thể mang đuôi .xls. Hãy mở bằng Excel rồi lưu thành “Excel Workbook (*.xlsx)”.',
    en: 'This is a web page saved as one file (.mht), though it may be called .xls. Open it in Excel and save it as “Excel Workbook (*.xlsx)”.',
  },
  'lock-file': {
    vi: 'Đây là tệp khóa mà Office để cạnh một tệp đang mở, bên trong không có nội dung. Hãy chọn tệp cùng tên không có “~$” ở đầu.',
    en: 'This is the lock file that Office keeps beside a file that is open; there is nothing in it. Choose the file of the same name without “~$” in front.',
  },
  'a-workbook': {
    vi: 'Đây đã là sổ Excel: hãy mở bằng Excel (Tệp > Mở), rồi mở Năm Rõ ở sổ đó.',
    en: 'This is an Excel workbook already: open it in Excel (File > Open), and Năm Rõ there.',
  },
  'too-slow': {
    vi: 'Đọc tệp này quá lâu nên Năm Rõ dừng lại; tệp vẫn nguyên vẹn. Hãy mở bằng Excel, chép bảng kế hoạch sang một sổ mới, lưu thành .xlsx rồi dùng sổ đó.',
    en: 'Reading this file takes too long, so it was stopped; the file is as it was. Open it in Excel, copy the plan to a new workbook, save that as .xlsx and use it.',
  },
  encrypted: {
    vi: 'Tệp được đặt mật khẩu mở nên không đọc được. Hãy mở bằng Excel (hoặc Word), bỏ mật khẩu ở một bản sao rồi dùng bản sao đó.',
    en: 'The file is protected by a password to open it. Open it in Excel (or Word), remove the password from a copy, and use the copy.',
  },
  truncated: {
    vi: 'Tệp bị thiếu phần cuối, có lẽ do tải về hoặc sao chép chưa xong. Hãy lấy lại tệp gốc.',
    en: 'The end of the file is missing; a download or copy may have been cut off. Get the original again.',
  },
  empty: {
    vi: 'Tệp rỗng, không có nội dung nào. Hãy lấy lại tệp gốc.',
    en: 'The file is empty, there is nothing in it. Get the original again.',
  },
  'strict-ooxml': {
    vi: 'Tệp được lưu theo kiểu “Strict Open XML”. Hãy mở bằng Excel rồi lưu lại thành “Excel Workbook (*.xlsx)” thông thường.',
    en: 'The file is saved as “Strict Open XML”. Open it in Excel and save it as an ordinary “Excel Workbook (*.xlsx)”.',
  },
  'too-large': {
    vi: 'Tệp quá lớn so với mức an toàn khi mở. Hãy tách trang tính có kế hoạch sang một tệp riêng.',
    en: 'The file is larger than what can safely be opened. Move the plan’s sheet to a file of its own.',
  },
  damaged: {
    vi: 'Tệp bị hỏng: {what}. Đọc tiếp thì có thể sai nên Năm Rõ dừng lại. Hãy chép lại hoặc xin lại bản gốc; nếu không còn, hãy mở bằng Excel để sửa, soát lại nội dung rồi lưu.',
    en: 'The file is damaged: {what}. What is read might be wrong, so it is not read on. Copy it again or ask for the original; if there is none, let Excel repair it, look the content over and save it.',
  },
  'no-such-sheet': {
    vi: 'Không có trang tính nào tên “{detail}” trong tệp.',
    en: 'There is no sheet called “{detail}” in the file.',
  },
  'being-changed': {
    vi: 'Trang tính “{detail}” đang được người khác thêm, bớt dòng hoặc cột nên mỗi lần đọc một khác. Chưa có gì được kiểm tra hay thay đổi. Hãy chờ họ làm xong rồi bấm lại.',
    en: 'Others are adding or removing rows or columns of the sheet “{detail}”, so each reading of it differs. Nothing was checked or changed. Wait until they have finished, then try again.',
  },
  'old-doc': {
    vi: 'Đây là tệp Word đời cũ (.doc), dù tên tệp có thể ghi khác. Hãy mở bằng Word rồi lưu thành “Word Document (*.docx)”.',
    en: 'This is an old Word file (.doc), whatever its name says. Open it in Word and save it as “Word Document (*.docx)”.',
  },
  'not-a-document': {
    vi: 'Tệp này không phải văn bản Word (.docx). Hãy mở bằng chương trình đã tạo ra tệp rồi lưu thành “Word Document (*.docx)”.',
    en: 'This file is no Word document (.docx). Open it in the program that made it and save it as “Word Document (*.docx)”.',
  },
  'no-table': {
    vi: 'Văn bản Word này không có bảng nào nên không có kế hoạch để đọc. Hãy chọn văn bản có phụ lục kế hoạch lập thành bảng; nếu việc được viết thành đoạn, hãy đưa vào bảng trong Word trước.',
    en: 'This Word document has no table, so there is no plan to be read. Choose the document whose annex has the plan as a table; where tasks are written as text, put them into a table in Word first.',
  },
  'table-picture': {
    vi: 'Văn bản Word này không có bảng, nhưng có hình. Nếu kế hoạch nằm trong hình (bản quét, ảnh chụp) thì chữ không đọc được. Hãy xin tệp Word hoặc Excel gốc của bảng.',
    en: 'This Word document has no table, but it has pictures. If the plan is within a picture (a scan, a photograph), its words cannot be read. Ask for the original Word or Excel file of the table.',
  },
  'table-embedded': {
    vi: 'Văn bản Word này không có bảng của Word, chỉ có bảng Excel được nhúng, nên không đọc thẳng được. Hãy mở bằng Word, bấm đúp vào bảng, chép vùng ô vào một tệp Excel mới rồi mở tệp Excel đó.',
    en: 'This Word document has no table of Word, only an Excel table embedded in it, which cannot be read from there. Open it in Word, double-click the table, copy its cells into a new Excel file, and open that.',
  },
  'document-encrypted': {
    vi: 'Văn bản Word được đặt mật khẩu mở nên không đọc được. Hãy mở bằng Word, bỏ mật khẩu ở một bản sao rồi dùng bản sao đó.',
    en: 'The Word document is protected by a password to open it. Open it in Word, remove the password from a copy, and use the copy.',
  },
  'document-damaged': {
    vi: 'Văn bản Word bị hỏng: {what}. Đọc tiếp thì có thể sai nên Năm Rõ dừng lại. Hãy chép lại hoặc xin lại bản gốc; nếu không còn, hãy mở bằng Word để sửa, soát lại nội dung rồi lưu.',
    en: 'The Word document is damaged: {what}. What is read might be wrong, so it is not read on. Copy it again or ask for the original; if there is none, let Word repair it, look the content over and save it.',
  },
  'document-too-large': {
    vi: 'Văn bản Word vượt mức an toàn: {what}. Mở tiếp có thể làm treo máy nên Năm Rõ dừng lại. Nếu là văn bản của cơ quan, hãy chép bảng kế hoạch sang một văn bản Word mới rồi dùng văn bản đó; nếu là tệp lạ, đừng mở.',
    en: 'The Word document passes what can safely be opened: {what}. Reading on might stop the machine, so it is not read. If it is a document of your office, copy the plan’s table to a new Word document and use that; if it comes from a stranger, do not open it.',
  },
  'no-plan': {
    vi: `Không tìm thấy bảng kế hoạch nào. ${PLAN_NEEDS.vi}`,
    en: `No plan was found. ${PLAN_NEEDS.en}`,
  },
};

const BEYOND: Bilingual = {
  vi: 'Tệp vượt mức an toàn: {what}. Mở tiếp có thể làm treo máy nên Năm Rõ dừng lại. Nếu là tệp của cơ quan, hãy mở bằng Excel, chép bảng kế hoạch sang một sổ mới rồi dùng sổ đó; nếu là tệp lạ, đừng mở.',
  en: 'The file passes what can safely be opened: {what}. Reading on might stop the machine, so it is not read. If it is a file of your office, open it in Excel, copy the plan to a new workbook and use that; if it comes from a stranger, do not open it.',
};

const MEBIBYTE = 1024 * 1024;
/** What a file says of itself may be as long as it likes; a sentence is not. */
const LONGEST_DETAIL = 80;

/** Why a workbook cannot be read: what is wrong, why it matters, what to do. */
export function unreadableSentence({ reason, detail, what }: UnreadableWorkbook, language: Language): string {
  const shown = { detail: shortened(detail) };
  if (reason === 'too-large' && isLimit(what)) {
    const words = limitWords(what, shown, language);
    return fill((LIMIT_ADVICE[what] ?? BEYOND)[language], { what: words });
  }
  if (reason === 'document-too-large' && isLimit(what)) {
    return fill(UNREADABLE[reason][language], { what: limitWords(what, shown, language) });
  }
  const damage = what !== undefined && isDamage(what) ? what : 'zip';
  return fill(UNREADABLE[reason][language], { ...shown, what: fill(DAMAGE[damage][language], shown) });
}

function limitWords(what: LimitName, shown: { detail: string }, language: Language): string {
  const most = what.endsWith('-size') ? LIMITS[what] / MEBIBYTE : LIMITS[what];
  return fill(LIMIT_WORDS[what][language], { ...shown, most: grouped(most, language) });
}

/** Some things are both: columns can be too many, and columns can be none. */
const isDamage = (what: DamageName | LimitName): what is DamageName => what in DAMAGE;

const isLimit = (what: DamageName | LimitName | undefined): what is LimitName => what !== undefined && what in LIMITS;

const shortened = (text: string): string => (text.length > LONGEST_DETAIL ? `${text.slice(0, LONGEST_DETAIL)}…` : text);

/** 65.490 in Vietnamese, 65,490 in English. */
const grouped = (number: number, language: Language): string =>
  new Intl.NumberFormat(language === 'vi' ? 'vi-VN' : 'en-US').format(number);
