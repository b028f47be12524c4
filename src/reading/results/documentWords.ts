/** Kinds of document, with the sign that stands in their numbers (Nghị định 30/2020/NĐ-CP, appendix III), or the letters a cell writes for it. */
export const DOCUMENT_KINDS: readonly (readonly [kind: string, sign: string])[] = [
  ['Nghị quyết', 'NQ'],
  ['Quyết định', 'QĐ'],
  ['Chỉ thị', 'CT'],
  ['Quy chế', 'QC'],
  ['Quy định', 'QyĐ'],
  ['Thông cáo', 'TC'],
  ['Thông báo', 'TB'],
  ['Hướng dẫn', 'HD'],
  ['Chương trình', 'CTr'],
  ['Kế hoạch', 'KH'],
  ['Phương án', 'PA'],
  ['Đề án', 'ĐA'],
  ['Dự án', 'DA'],
  ['Báo cáo', 'BC'],
  ['Biên bản', 'BB'],
  ['Tờ trình', 'TTr'],
  ['Hợp đồng', 'HĐ'],
  ['Công điện', 'CĐ'],
  ['Giấy mời', 'GM'],
  ['Giấy giới thiệu', 'GGT'],
  ['Phiếu gửi', 'PG'],
  ['Phiếu chuyển', 'PC'],
  ['Phiếu báo', 'PB'],
  ['Thông tư', 'TT'],
  ['Nghị định', 'NĐ'],
  ['Kết luận', 'KL'],
  ['Công văn', 'CV'],
  ['Văn bản', 'VB'],
];

/** A document right after these words is what the work rests on, not what came of it. */
export const BASIS_BEFORE = [
  'căn cứ',
  'theo',
  'thực hiện',
  'triển khai',
  'giao tại',
  'chỉ đạo tại',
  'hướng dẫn tại',
  'yêu cầu tại',
  'quy định tại',
];

/** … but not after these, though they end in the same word. */
export const EVIDENCE_BEFORE = [
  'hoàn thành theo',
  'xong theo',
  'tài liệu: theo',
  'tài liệu theo',
  'kết quả theo',
  'ban hành theo',
];

/** Signs of documents that are themselves the work: nobody carries out a report. */
export const PRODUCT_SIGNS = ['BC', 'BB', 'TTr'];
