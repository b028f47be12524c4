import type { ReturnedFile, ReturnedItem } from '../collection';
import type { Bilingual } from '../../language/bilingual';

interface Remark {
  /** What it is. */
  what: Bilingual;
  /** What to do about it; left out where nothing is. */
  advice?: Bilingual;
}

/** What is said of a file. `{n}` results taken, `{why}` the reason or the other file. */
export const FILE_WORDS: Record<ReturnedFile['kind'], Remark> = {
  taken: { what: { vi: 'Lấy {n} kết quả', en: '{n} {n:result|results} taken' } },
  'older-copy': {
    what: { vi: 'Bản cũ hơn', en: 'An older copy' },
    advice: {
      vi: 'Bản mới hơn của cùng đơn vị đã được lấy. Chỗ ghi khác nhau, nếu có, ở mục “Những điều cần xem lại” của trang “Thu bài”.',
      en: 'A newer copy of the same unit was taken. Where the two differ is told on the sheet “Thu bài”.',
    },
  },
  'nothing-written': {
    what: { vi: 'Không ghi gì', en: 'Nothing written' },
    advice: {
      vi: 'Tệp không có kết quả nào khác với bảng giao. Hãy hỏi lại đơn vị đã gửi đúng tệp chưa.',
      en: 'The file says nothing beyond what was handed out. Ask the unit whether it sent the right file.',
    },
  },
  'cannot-be-read': {
    what: { vi: 'Không đọc được', en: 'Cannot be read' },
    advice: { vi: '{why}', en: '{why}' },
  },
  'another-plan': {
    what: { vi: 'Không phải của kế hoạch này', en: 'Not of this plan' },
    advice: {
      vi: 'Quá ít việc trong tệp trùng với sổ nên không lấy gì. Hãy kiểm tra xem đơn vị có gửi nhầm tệp không.',
      en: 'Too few of its tasks are those of the master, so nothing was taken. Check whether the unit sent the wrong file.',
    },
  },
  'another-year': {
    what: { vi: 'Của năm khác', en: 'Of another year' },
    advice: {
      vi: 'Kế hoạch trong tệp là của năm khác nên không lấy gì. Hãy xin đơn vị bản của năm nay.',
      en: 'The plan in the file is of another year, so nothing was taken. Ask the unit for this year’s.',
    },
  },
  'unit-unknown': {
    what: { vi: 'Không rõ của đơn vị nào', en: 'Whose it is is unknown' },
    advice: {
      vi: 'Không lấy gì. Hãy đặt tên đơn vị vào tên tệp, hoặc cho biết tệp của đơn vị nào, rồi thu bài lại.',
      en: 'Nothing was taken. Put the unit’s name into the file’s name, or say whose it is, and collect again.',
    },
  },
  twice: {
    what: { vi: 'Trùng với tệp khác', en: 'The same as another file' },
    advice: {
      vi: 'Giống hệt tệp “{why}” nên chỉ tính một lần.',
      en: 'The same as “{why}” to the byte, so it counts once.',
    },
  },
  master: {
    what: { vi: 'Chính là sổ gốc', en: 'The master itself' },
    advice: {
      vi: 'Tệp này là sổ gốc, không phải bài của đơn vị, nên bỏ qua.',
      en: 'This file is the master and no unit’s copy; it was passed over.',
    },
  },
};

/** What is said of a row that was not taken; of outcomes left out there is nothing to say here. */
export const ROW_WORDS: Partial<Record<ReturnedItem['outcome'], Remark>> = {
  older: {
    what: { vi: 'Bản cũ ghi khác', en: 'An older copy says otherwise' },
    advice: {
      vi: 'Đã lấy theo bản mới hơn của cùng đơn vị. Nếu bản này mới đúng, hãy sửa trong sổ.',
      en: 'The newer copy of the same unit was taken. If this one is right, change the master.',
    },
  },
  'not-own': {
    what: { vi: 'Ghi vào việc không phải của mình', en: 'Written to a task that is not its own' },
    advice: {
      vi: 'Không lấy. Nếu đơn vị có tham gia, hãy ghi thêm vào cột phối hợp hoặc trang “Năm Rõ - Đơn vị”, rồi thu bài lại.',
      en: 'Not taken. If the unit takes part, name it among the partners or in “Năm Rõ - Đơn vị”, and collect again.',
    },
  },
  'wrong-column': {
    what: { vi: 'Kết quả ghi ở cột khác', en: 'A result in another column' },
    advice: {
      vi: 'Không tự lấy. Hãy quyết ở trang “Cần quyết”: nếu đúng là kết quả thì chọn tên đơn vị.',
      en: 'Not taken by itself. Decide on the sheet “Cần quyết”: if it is the result, choose the unit.',
    },
  },
  'not-found': {
    what: { vi: 'Không tìm được việc này trong sổ gốc', en: 'The task is not in the master' },
    advice: {
      vi: 'Không lấy. Hãy xem đơn vị sửa tên việc hay ghi việc khác, rồi ghi tay nếu cần.',
      en: 'Not taken. See whether the unit renamed a task or means another, and write it in by hand if needed.',
    },
  },
  added: {
    what: { vi: 'Việc đơn vị tự thêm', en: 'A task the unit added' },
    advice: {
      vi: 'Không thêm vào sổ. Nếu cần, hãy thêm dòng này vào bảng kế hoạch.',
      en: 'Not added to the master. Add the row to the plan if it is wanted.',
    },
  },
  'cannot-be-taken': {
    what: { vi: 'Ô lỗi hoặc công thức chưa có kết quả', en: 'An error, or a formula without a result' },
    advice: {
      vi: 'Không lấy. Hãy xin đơn vị gõ lại nội dung ô này.',
      en: 'Not taken. Ask the unit to type what the cell is to say.',
    },
  },
};

/** What is said of a text that is not the units' to change. `{field}`, `{copy}`, `{master}`. */
export const CHANGED_WORDS = {
  what: {
    vi: 'Sửa {field}: “{copy}”; trong sổ là “{master}”',
    en: 'Changed {field}: “{copy}”; the master says “{master}”',
  },
  advice: {
    vi: 'Sổ giữ nguyên. Hãy quyết ở trang “Cần quyết”: nếu sửa là đúng thì chọn tên đơn vị.',
    en: 'The master stays. Decide on the sheet “Cần quyết”: if the change is right, choose the unit.',
  },
} satisfies Remark;

/** Behind what is said of a file: places of it that wait for a decision. */
export const WAITING_WORDS = {
  what: { vi: '; {c} chỗ chờ quyết', en: '; {c} {c:place waits|places wait} for a decision' },
  advice: { vi: 'Xem trang “Cần quyết”.', en: 'See the sheet “Cần quyết”.' },
} satisfies Remark;
