/** A text that begins so gives a rate or a state. Small letters. */
export const STATE_BEGINNINGS = [
  'tỷ lệ',
  'tỉ lệ',
  'tỷ trọng',
  'số',
  'số lượng',
  'có',
  'đã',
  'không có',
  'không để',
  'tthc được',
  'thủ tục hành chính được',
  'hồ sơ được',
  'mức độ',
  'chất lượng',
  'chỉ số',
  'tính',
];

/** A text that begins so names a thing or a field of work. */
export const NOUN_BEGINNINGS = ['sáng kiến', 'kết quả', 'công tác'];

/** Begin alike and are actions: "Số hóa hồ sơ", "Tính toán", "Có văn bản đôn đốc" is none of them. */
export const VERBS_ALIKE = ['số hóa', 'tính toán', 'tính điểm', 'công tác xã'];
