import type { Bilingual } from '../language/bilingual';
import { CODE_TOKEN } from '../workbook/sheetCode';
import type { MarkKind } from './kinds';

interface KindWords {
  name: Bilingual;
  /** What the marked cell looks like, for a grey print and for whoever does not see the colour. */
  sign: Bilingual;
  means: Bilingual;
  do: Bilingual;
}

/** The kinds in words: on the legend, and where a shell says what it has marked. */
export const KIND_WORDS: Record<MarkKind, KindWords> = {
  overdue: {
    name: { vi: 'Quá hạn', en: 'Overdue' },
    sign: { vi: 'đỏ sẫm, chữ trắng đậm, viền liền', en: 'dark red, bold white letters, solid border' },
    means: { vi: 'Đã qua hạn cuối mà chưa hoàn thành.', en: 'The last day has passed and it is not done.' },
    do: {
      vi: 'Đôn đốc đơn vị chủ trì; đã xong thì ghi kết quả.',
      en: 'Press the lead unit; if it is done, write the result.',
    },
  },
  'due-soon': {
    name: { vi: 'Sắp đến hạn', en: 'Due soon' },
    sign: { vi: 'cam, chữ đậm, viền nét đứt', en: 'orange, bold letters, dashed border' },
    means: { vi: 'Còn ít ngày là đến hạn cuối.', en: 'The last day is only a few days away.' },
    do: { vi: 'Nhắc đơn vị chủ trì.', en: 'Remind the lead unit.' },
  },
  'no-owner': {
    name: { vi: 'Thiếu chủ trì', en: 'No lead unit' },
    sign: { vi: 'xanh dương, viền liền', en: 'blue, solid border' },
    means: { vi: 'Chưa ghi đơn vị chủ trì.', en: 'No lead unit is named.' },
    do: { vi: 'Ghi một đơn vị chủ trì vào ô.', en: 'Name one lead unit in the cell.' },
  },
  'no-deadline': {
    name: { vi: 'Thiếu thời hạn', en: 'No deadline' },
    sign: { vi: 'tím, chữ trắng, viền chấm', en: 'purple, white letters, dotted border' },
    means: { vi: 'Chưa ghi thời hạn.', en: 'No deadline is given.' },
    do: { vi: 'Ghi ngày, tháng hoặc quý phải xong.', en: 'Write the day, month or quarter by which it is done.' },
  },
  'not-understood': {
    name: { vi: 'Thời hạn chưa rõ', en: 'Deadline not clear' },
    sign: {
      vi: 'vàng, chữ nghiêng gạch chân, viền nét đứt',
      en: 'yellow, italic underlined letters, dashed border',
    },
    means: {
      vi: 'Không đọc được thời hạn, ngày không có thật, năm chưa rõ, hoặc không khớp với năm, ngày ban hành kế hoạch.',
      en: 'The deadline’s words are not understood, its day does not exist, its year is unclear, or it does not fit the plan’s year or day of issue.',
    },
    do: { vi: 'Ghi lại thời hạn cho rõ.', en: 'Write the deadline more clearly.' },
  },
  other: {
    name: { vi: 'Nội dung khác cần xem', en: 'Other, to be looked at' },
    sign: { vi: 'xám, chữ nghiêng, viền chấm', en: 'grey, italic letters, dotted border' },
    means: {
      vi: 'Lỗi hoặc nội dung cần xem lại thuộc loại khác; chỉ tô riêng ô đó.',
      en: 'A fault or doubt of another kind; only its cell is marked.',
    },
    do: {
      vi: 'Xem trang “Cần sửa” hoặc ghi chú tại ô.',
      en: 'See the sheet of findings, or the note at the cell.',
    },
  },
};

export const LEGEND_WORDS = {
  sheet: { vi: 'Chú giải màu', en: 'Colour legend' },
  title: { vi: 'CHÚ GIẢI MÀU', en: 'COLOUR LEGEND' },
  written: {
    vi: 'Đánh dấu lúc {time} ngày {day}, tính đến ngày {asOf}; nếu bảng đã được sắp xếp hoặc sửa, hãy tô màu lại.',
    en: 'Marked at {time} on {day}, as of {asOf}; if the table has been sorted or changed since, mark it again.',
  },
  sheets: { vi: 'Trang tính đã tô: {sheets}.', en: 'Sheets marked: {sheets}.' },
  head: {
    cell: { vi: 'Ô có lỗi', en: 'The cell' },
    row: { vi: 'Dòng', en: 'The row' },
    sign: { vi: 'Cách thể hiện', en: 'How it looks' },
    means: { vi: 'Ý nghĩa', en: 'What it means' },
    do: { vi: 'Việc cần làm', en: 'What to do' },
    cells: { vi: 'Số ô', en: 'Cells' },
    items: { vi: 'Số việc', en: 'Tasks' },
    first: { vi: 'Ô đầu tiên', en: 'First cell' },
  },
  order: {
    vi: 'Dòng có nhiều lỗi thì mang màu của lỗi xếp trên trong bảng này; từng ô vẫn mang màu của lỗi ở ô đó.',
    en: 'A row with several faults has the colour of the one that stands higher in this list; each cell keeps the colour of its own.',
  },
  own: {
    vi: 'Màu, chữ và định dạng của bạn không bị thay đổi: bỏ đánh dấu là bảng trở lại như cũ.',
    en: 'Your own colours, letters and formats are not changed: take the marks away and the table is as it was.',
  },
  code: {
    vi: `Mã trang: ${CODE_TOKEN} (để Năm Rõ nhận ra trang đã được ghi thêm hay chưa).`,
    en: `Sheet code: ${CODE_TOKEN} (by which Năm Rõ sees whether anything was added to this sheet).`,
  },
} satisfies Record<string, Bilingual | Record<string, Bilingual>>;
