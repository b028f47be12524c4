import type { GapReason } from '../figures/parentGaps';

/** The words of the sheet of what the plan above asks and this one does not have. */
export const PARENT_WORDS = {
  name: 'Việc cấp trên chưa có',
  title: 'Việc của cấp trên chưa có trong kế hoạch này',
  above: 'Kế hoạch cấp trên: {plans} (tệp “{file}”).',
  compared: 'Đã so {compared} nhiệm vụ {of}: {found} đã có trong kế hoạch này, {n} chưa có.',
  of: 'có ghi tên “{office}”, giao chung hoặc không ghi đơn vị',
  ofAll: 'của kế hoạch cấp trên (không nhiệm vụ nào ghi tên “{office}” nên so tất cả)',
  ofAllNameless: 'của kế hoạch cấp trên (chưa biết tên cơ quan nên so tất cả)',
  none: 'Không thiếu nhiệm vụ nào.',
  parts: {
    named: 'Ghi tên cơ quan: {n} nhiệm vụ',
    several: 'Giao chung, có thể gồm cơ quan: {n} nhiệm vụ',
    nobody: 'Không ghi đơn vị: {n} nhiệm vụ',
    all: 'Tất cả nhiệm vụ chưa có: {n}',
  } satisfies Record<GapReason, string>,
  heads: {
    row: 'Dòng (bảng cấp trên)',
    number: 'Số',
    task: 'Nhiệm vụ của cấp trên',
    lead: 'Chủ trì',
    partners: 'Phối hợp',
    deadline: 'Thời hạn',
    near: 'Gần giống nhất trong kế hoạch này (chưa coi là một)',
    nearRow: 'Xem trong bảng',
  },
  noNear: '(không có việc nào gần giống)',
  note: 'So theo tiêu chí, nội dung và mức độ giống nhau; số thứ tự không dùng để so. Nội dung giống nhau nhưng khác số, khác quý, khác năm được coi là việc khác: hãy xem cột bên phải trước khi thêm vào kế hoạch.',
} as const;
