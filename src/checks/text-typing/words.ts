/**
 * Phrases that are wrong in any official text → as they should be. Small letters, whole words. Only what can be no other word belongs here:
 * "cũng cố" is left out because of "cũng cố gắng", "thức hiện" because of "nhận thức hiện nay".
 */
export const MISSPELT: Record<string, string> = {
  'cập nhập': 'cập nhật',
  'cập nhât': 'cập nhật',
  'bổ xung': 'bổ sung',
  'dữ liêu': 'dữ liệu',
  'giữ liệu': 'dữ liệu',
  'dử liệu': 'dữ liệu',
  'còn liệu lực': 'còn hiệu lực',
  'hết liệu lực': 'hết hiệu lực',
  'có liệu lực': 'có hiệu lực',
  'đặc biết': 'đặc biệt',
  'triết xuất': 'trích xuất',
  'sữa đổi': 'sửa đổi',
  'xửa đổi': 'sửa đổi',
  'sữa chữa': 'sửa chữa',
  'xắp xếp': 'sắp xếp',
  'sắp sếp': 'sắp xếp',
  'chia xẻ': 'chia sẻ',
  'thủ thục': 'thủ tục',
  'hổ trợ': 'hỗ trợ',
  'kiễm tra': 'kiểm tra',
  'kiễm soát': 'kiểm soát',
  'kỹ luật': 'kỷ luật',
  'kỹ cương': 'kỷ cương',
  'kỷ năng': 'kỹ năng',
  'kỷ thuật': 'kỹ thuật',
  nghành: 'ngành',
  'đãm bảo': 'đảm bảo',
  'đảm bão': 'đảm bảo',
  'bão đảm': 'bảo đảm',
  'quyết đinh': 'quyết định',
  'quy đinh': 'quy định',
  'nghị đinh': 'nghị định',
  'thẩm đinh': 'thẩm định',
  'vấn đế': 'vấn đề',
  'kinh phí nguồn từ': 'kinh phí từ nguồn',
  'tiếp nhận, quả kết quả': 'tiếp nhận, trả kết quả',
  'với để phối hợp': 'để phối hợp',
  'trực sở cơ quan': 'trụ sở cơ quan',
  'trực sở làm việc': 'trụ sở làm việc',
  'niêm yến': 'niêm yết',
  'chuẩn hoá hoá': 'chuẩn hóa',
  'hiệu qủa': 'hiệu quả',
  'kết qủa': 'kết quả',
  // Words left out, and commas that change the sense.
  'phát triển - xã hội': 'phát triển kinh tế - xã hội',
  'phối hợp với triển khai': 'phối hợp triển khai',
  'phối hợp với thực hiện': 'phối hợp thực hiện',
  'theo dõi, thi hành pháp luật': 'theo dõi thi hành pháp luật',
  'phân loại, cbccvc': 'phân loại CBCCVC',
  'các cơ quan đơn vị': 'các cơ quan, đơn vị',
  'các phòng đơn vị': 'các phòng, đơn vị',
  'kết quả và sau kiểm tra': 'kết quả kiểm tra và sau kiểm tra',
  'kiểm tra chỉ thị số': 'kiểm tra việc thực hiện Chỉ thị số',
  'theo định kỳ, quý': 'theo định kỳ quý',
};

/** Verbs and nouns that begin no name: a capital in the middle of a sentence is a slip ("Báo cáo Kết quả kiểm tra"). */
export const NO_NAMES = ['Kết quả', 'Tiếp nhận', 'Thực hiện', 'Triển khai', 'Xử lý'];

/** Words that never stand twice in a row, and the words before them that end in the same syllable ("trình tự tự đánh giá"). */
export const NEVER_TWICE: Record<string, string[]> = {
  và: [],
  của: [],
  các: [],
  những: [],
  với: [],
  hoặc: [],
  được: [],
  đã: [],
  sẽ: [],
  khi: [],
  là: [],
  ở: [],
  trong: ['bên', 'ở'],
  tự: ['trình', 'thứ', 'trật', 'tuần', 'ký', 'văn', 'mẫu'],
};

/** Phrases of two words that may follow themselves: a noun that is a verb as well ("các cơ quan, tổ chức tổ chức thực hiện"). */
export const MAY_FOLLOW_ITSELF = ['tổ chức', 'quy định', 'yêu cầu', 'từng bước', 'từng ngày'];

/** Two spellings of one word that differ by an accent, both right. */
export const BOTH_RIGHT: readonly [string, string][] = [['hàng', 'hằng']];
