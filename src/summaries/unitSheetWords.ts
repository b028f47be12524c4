import { TYPING_HEADS } from '../workbook/typing';
import { WORDS } from './words';

/** The words of one unit's sheet. `{name}` is filled in. */
export const UNIT_SHEET_WORDS = {
  title: 'Phiếu nhiệm vụ của {unit}',
  /** The sheet's third line. */
  code: WORDS.code,
  summary: 'Chủ trì {leads} nhiệm vụ, phối hợp {partners} nhiệm vụ.',
  summaryWithGroups:
    'Chủ trì {leads} nhiệm vụ, phối hợp {partners} nhiệm vụ, cùng làm {grouped} nhiệm vụ giao cho nhóm có đơn vị.',
  lateOf: 'Trong số chủ trì: {overdue} quá hạn, {soon} sắp đến hạn.',
  perhapsOf: 'Có thể quá hạn, ngày chưa rõ: {n} nhiệm vụ.',
  parts: {
    lead: 'A. Đơn vị chủ trì: {n} nhiệm vụ',
    partner: 'B. Đơn vị phối hợp: {n} nhiệm vụ',
    collective: 'C. Việc giao chung (tập thể): {n} nhiệm vụ',
    group: 'C. Việc giao cho nhóm có đơn vị: {n} nhiệm vụ',
    open: 'D. Việc giao chung khác (tập thể): {n} nhiệm vụ',
  },
  groupRemark: 'Theo trang “Năm Rõ - Đơn vị”, đơn vị thuộc: {groups}.',
  collectiveRemark:
    'Bảng giao chung cho một tập thể (ví dụ “{example}”) và không ghi tập thể đó gồm những ai. Đơn vị tự xem việc nào có phần của mình.',
  none: 'Không có.',
  heads: {
    number: TYPING_HEADS.number,
    task: TYPING_HEADS.task,
    product: TYPING_HEADS.product,
    others: 'Đơn vị cùng làm',
    deadline: 'Thời hạn ghi trong bảng',
    lastDay: 'Ngày cuối',
    state: 'Tình trạng',
    result: TYPING_HEADS.result,
    note: TYPING_HEADS.note,
  },
  leadBy: 'Chủ trì: {units}',
  coLead: 'Cùng chủ trì: {units}',
  with: 'Phối hợp: {units}',
  coPartner: 'Cùng phối hợp: {units}',
  directors: 'Chỉ đạo: {units}',
  role: 'Phần của đơn vị: {units}',
  place: '…………, ngày …… tháng …… năm ………',
  signatures: ['NGƯỜI LẬP', 'THỦ TRƯỞNG ĐƠN VỊ'],
  sign: '(Ký, ghi rõ họ tên)',
} as const;
