/** Kinds of paper by the words they begin with. */
export const KINDS: Record<string, string[]> = {
  'kế hoạch': ['kế hoạch', 'kh'],
  'đăng ký': ['đăng ký', 'văn bản đăng ký', 'bảng đăng ký'],
  'quy chế': ['quy chế', 'nội quy'],
  'văn bản': ['văn bản', 'công văn'],
  'quyết định': ['quyết định', 'qđ', 'nghị quyết'],
  'dự thảo': ['dự thảo'],
  'tờ trình': ['tờ trình', 'trình'],
  'hồ sơ': ['hồ sơ'],
  'đề án': ['đề án', 'phương án'],
  'danh mục': ['danh mục', 'danh sách'],
  'hoạt động': ['thực hiện', 'các hoạt động', 'hoạt động'],
  'biên bản': ['biên bản'],
  'thông báo': ['thông báo', 'kết luận'],
  'báo cáo': ['báo cáo'],
  'kết quả': ['kết quả thực hiện', 'kết quả kiểm tra'],
};

/** Words before the kind that say nothing of it. */
export const LEADING = /^(?:(?:các|những|kịp thời|ban hành|xây dựng|lập|bản|\d{1,3})\s+)+/u;

/** Papers with which work begins, and papers with which it ends. */
export const STAGES: Record<string, 'first' | 'last'> = {
  'kế hoạch': 'first',
  'đăng ký': 'first',
  'quy chế': 'first',
  'văn bản': 'first',
  'hoạt động': 'first',
  'báo cáo': 'last',
  'kết quả': 'last',
};

/** No paper: work that a report follows. */
export const WORK = 'hoạt động';

/** Kinds that count behind a comma or "và" too. */
export const INLINE = new Set(['kế hoạch', 'đăng ký', 'hoạt động', 'báo cáo', 'kết quả']);

/** Papers that go into one file and are handed in on one day. */
export const MADE_TOGETHER = [
  ['tờ trình', 'dự thảo', 'quyết định', 'hồ sơ', 'đề án', 'danh mục', 'báo cáo'],
  ['biên bản', 'thông báo', 'báo cáo'],
  ['hồ sơ', 'danh mục', 'quyết định'],
  ['kế hoạch', 'quyết định'],
];
