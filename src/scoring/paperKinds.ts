/**
 * Papers by which a criterion is proved, as a criterion asks for them: the word, the sign in their numbers (Nghị định 30/2020/NĐ-CP, appendix III),
 * and other words for the same. A line each.
 */
export const PAPER_KINDS: readonly { kind: string; signs: readonly string[]; words: readonly string[] }[] = [
  { kind: 'kế hoạch', signs: ['KH'], words: ['kế hoạch'] },
  { kind: 'báo cáo', signs: ['BC'], words: ['báo cáo'] },
  { kind: 'biên bản', signs: ['BB'], words: ['biên bản'] },
  { kind: 'thông báo', signs: ['TB'], words: ['thông báo'] },
  { kind: 'quyết định', signs: ['QĐ'], words: ['quyết định'] },
  { kind: 'danh mục', signs: ['DM'], words: ['danh mục', 'bản danh mục', 'bảng danh mục'] },
  { kind: 'công văn', signs: ['CV'], words: ['công văn', 'văn bản'] },
  { kind: 'tờ trình', signs: ['TTr'], words: ['tờ trình'] },
  { kind: 'kết luận', signs: ['KL'], words: ['kết luận'] },
];

/** Only of these a criterion that names them says which paper is wanted; the others are named for much else. */
export const ASKED_KINDS: readonly string[] = [
  'kế hoạch',
  'báo cáo',
  'biên bản',
  'thông báo',
  'quyết định',
  'danh mục',
];

/** What a criterion does with a paper when the paper is what is wanted: "Ban hành kế hoạch". */
export const MAKING = [
  'ban hành',
  'xây dựng',
  'xây dựng và ban hành',
  'lập',
  'có',
  'gửi',
  'trình',
  'nộp',
  'công bố',
  'tham mưu ban hành',
  'ký ban hành',
  'phê duyệt',
];

/** Words that may stand before a paper in a list without changing what it is. */
export const BEFORE_PAPER = ['các', 'những', 'bản', 'có', 'gồm', 'bao gồm', 'kèm', 'kèm theo', 'và', 'cùng', 'dự thảo'];

/** Papers that hold for years, by words of theirs or of the criterion: one of an earlier year proves this year's criterion too. */
export const LASTING = [
  'quy chế',
  'quy định',
  'quy trình',
  'nội quy',
  'đề án',
  'phân cấp',
  'nghị quyết',
  'nghị định',
  'thông tư',
  'luật',
  'giai đoạn',
  '5 năm',
  '05 năm',
  'quy hoạch',
  'chiến lược',
];

/** Signs of papers on which others rest: they are no evidence of a year's work. */
export const LASTING_SIGNS = ['NĐ', 'TT', 'NQ', 'QH'];
