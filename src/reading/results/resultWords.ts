/**
 * What the words of a result cell mean. Lower case, one phrase an entry; "…" stands for a few words in between.
 * Where two phrases overlap the longer one counts: "chưa phát sinh" is read before "chưa", "cơ bản hoàn thành" before
 * "hoàn thành". So a wrong reading is mended by adding the longer phrase to the right list.
 */
export type WordMeaning =
  | 'stopped'
  | 'not-met'
  | 'not-begun'
  | 'not-finished'
  | 'not-applicable'
  | 'waiting'
  | 'in-progress'
  | 'done'
  | 'not-written'
  | 'says-nothing';

/** Work that is over once the verb stands after "đã" or "đã được". */
const FINISHING_VERBS = [
  'ban hành',
  'báo cáo',
  'bố trí',
  'công bố',
  'công khai',
  'cập nhật',
  'đăng tải',
  'giải quyết',
  'gửi',
  'gửi báo cáo',
  'khắc phục',
  'kiểm tra',
  'kiện toàn',
  'ký',
  'kết thúc',
  'nghiệm thu',
  'niêm yết',
  'nộp',
  'phê duyệt',
  'rà soát',
  'tham mưu',
  'thành lập',
  'thực hiện',
  'tổ chức',
  'xây dựng',
  'xử lý',
];

/** What a stopped task is no longer carried on with. */
const CARRYING_ON = ['thực hiện', 'triển khai', 'xây dựng', 'ban hành', 'tham mưu', 'theo dõi'];

export const RESULT_WORDS: Record<WordMeaning, readonly string[]> = {
  // Whatever else the cell says: nobody is to be pressed for a task that was stopped.
  stopped: [
    'dừng',
    'tạm dừng',
    'ngừng',
    'tạm ngừng',
    'thôi thực hiện',
    'không tiếp tục',
    ...CARRYING_ON.map((verb) => `không tiếp tục ${verb}`),
    ...CARRYING_ON.map((verb) => `không ${verb} nữa`),
    'đưa ra khỏi',
    'đưa ra ngoài chương trình',
    'đưa ra ngoài kế hoạch',
    'loại khỏi',
    'rút khỏi',
    'rút ra khỏi',
    'rút',
    'bãi bỏ nhiệm vụ',
  ],

  'not-met': ['không đạt', 'chưa đạt', 'không đạt được', 'chưa đạt được'],

  'not-begun': [
    'chưa thực hiện',
    'chưa được thực hiện',
    'chưa triển khai',
    'chưa được triển khai',
    'chưa bắt đầu',
    'chưa làm',
    'không thực hiện',
    'không triển khai',
    'không tổ chức',
    'sẽ thực hiện',
    'sẽ triển khai',
    'sẽ tổ chức',
  ],

  // Not over; whether it has begun, the rest of the cell may say.
  'not-finished': ['chưa', 'chưa hoàn thành', 'chưa xong', 'không hoàn thành', 'không xong', 'không kịp'],

  'not-applicable': [
    'không phát sinh',
    'không có phát sinh',
    'chưa phát sinh',
    'chưa có phát sinh',
    'không có trường hợp',
    'chưa có trường hợp',
    'không áp dụng',
    'không thuộc thẩm quyền',
    'không thuộc nhiệm vụ',
    'không còn phù hợp',
    'không thực hiện do',
    'không thực hiện vì',
    'không triển khai do',
    'không triển khai vì',
    'không tổ chức do',
    'không tổ chức vì',
    'hoãn',
    'tạm hoãn',
    'hủy',
    'hủy bỏ',
    'chuyển sang năm',
    'chuyển sang quý',
    'lùi sang năm',
    'lùi sang quý',
    'gia hạn đến',
    'gia hạn sang',
    'được gia hạn',
  ],

  waiting: [
    'đã trình',
    'đang trình',
    'trình … phê duyệt',
    'trình … ban hành',
    'trình … thẩm định',
    'trình … xem xét',
    'chờ phê duyệt',
    'chờ … phê duyệt',
    'chờ thẩm định',
    'chờ … thẩm định',
    'chờ ý kiến',
    'chờ … ý kiến',
    'chờ xác nhận',
    'chờ … xác nhận',
    'chờ ban hành',
    'chờ … ban hành',
    'chờ ký',
    'đã gửi … thẩm định',
    'đã gửi … phê duyệt',
    'đã gửi … ý kiến',
    'chưa phê duyệt',
    'chưa được phê duyệt',
    'chưa thẩm định',
    'chưa được thẩm định',
    'chưa có ý kiến',
  ],

  'in-progress': [
    'đang',
    'dự thảo',
    'cơ bản hoàn thành',
    'hoàn thành cơ bản',
    'cơ bản đã hoàn thành',
    'đã cơ bản hoàn thành',
    'cơ bản xong',
    'một phần',
    'bước đầu',
    'gần xong',
    'gần hoàn thành',
    'sắp xong',
    'sắp hoàn thành',
    'đã triển khai',
    'đã bắt đầu',
    'dự kiến hoàn thành',
    'sẽ hoàn thành',
    'phấn đấu',
    'tiếp tục thực hiện',
    'tiếp tục triển khai',
    'thường xuyên thực hiện',
    'thực hiện thường xuyên',
  ],

  done: [
    'hoàn thành',
    'hoàn tất',
    'xong',
    'đạt',
    'được ban hành',
    'được phê duyệt',
    'vượt chỉ tiêu',
    'vượt kế hoạch',
    'đã trình … và được phê duyệt',
    'đã trình … và được ban hành',
    'đã trình … đã được phê duyệt',
    'đã trình … đã phê duyệt',
    'đã trình … đã ban hành',
    ...FINISHING_VERBS.flatMap((verb) => [`đã ${verb}`, `đã được ${verb}`]),
  ],

  // An office's own word for an empty cell; it does not say that nothing was done.
  'not-written': ['chưa cập nhật', 'chưa có số liệu', 'chưa có thông tin'],

  // Longer words that only contain one of the above.
  'says-nothing': [
    'truyền đạt',
    'diễn đạt',
    'để đạt',
    'quy trình',
    'chương trình',
    'công trình',
    'lộ trình',
    'quá trình',
    'tờ trình',
    'tiêu hủy',
    'hủy hồ sơ',
    'hồ sơ … đã hủy',
    'dừng xử lý',
    'không dừng',
    'chưa dừng',
    'dừng lại ở',
    'chỉ dừng ở',
    'không ngừng',
    'ngừng hoạt động',
    'rút kinh nghiệm',
    'rút ngắn',
    'rút gọn',
    'rút giảm',
    'rút xuống',
    'rút ra bài học',
    'rút ra được',
    'đề xuất rút',
    'đề nghị rút',
    'đề nghị dừng',
    'đề nghị tạm dừng',
    'đề xuất dừng',
    'xin dừng',
    'xin rút',
    'trì hoãn',
    'xin gia hạn đến',
    'đề nghị gia hạn đến',
    'mức độ hoàn thành',
    'thời hạn hoàn thành',
    'thời gian hoàn thành',
    'không có khó khăn',
    'không có vướng mắc',
    'chưa có khó khăn',
    'chưa có vướng mắc',
    'không gặp khó khăn',
    'chưa gặp khó khăn',
    'không phát sinh khó khăn',
    'không phát sinh vướng mắc',
    'chưa phát sinh khó khăn',
    'chưa phát sinh vướng mắc',
    'không phát sinh hồ sơ quá hạn',
    'không phát sinh hồ sơ trễ hẹn',
  ],
};

/** What a cell says of time. Kept beside the computed day, never instead of it. */
type TimeMeaning = 'late' | 'on-time' | 'says-nothing';

export const TIME_WORDS: Record<TimeMeaning, readonly string[]> = {
  late: [
    'quá hạn',
    'trễ hạn',
    'chậm',
    'trễ',
    'muộn',
    'không đúng hạn',
    'chưa đúng hạn',
    'không đúng thời hạn',
    'không đúng tiến độ',
  ],
  'on-time': [
    'đúng hạn',
    'trước hạn',
    'trong hạn',
    'đúng thời hạn',
    'trước thời hạn',
    'đúng thời gian',
    'đúng tiến độ',
    'không quá hạn',
    'chưa quá hạn',
    'chưa đến hạn',
    'không trễ hạn',
    'không chậm',
  ],
  'says-nothing': ['chậm nhất', 'muộn nhất', 'trễ hẹn', 'không trễ hẹn'],
};

/** Time words in a clause about these tell of files, not of the task ("100% hồ sơ đúng hạn"). */
export const FILE_WORDS = ['hồ sơ', 'thủ tục', 'tthc'];

/** The whole cell. */
export const DONE_MARKS = ['x', '✓', '✔', '☑', '√', 'true'];
export const EMPTY_MARKS = ['-', '–', '—', '...', '…', '/', '☐', '□', 'false'];
export const NOT_APPLICABLE_MARKS = ['n/a'];
