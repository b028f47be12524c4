import type { Bilingual } from '../language/bilingual';

/** What a table needs to be read as a plan. */
export const PLAN_NEEDS: Bilingual = {
  vi: 'Bảng cần có dòng tiêu đề với ít nhất ba cột quen thuộc, ví dụ: STT, Nhiệm vụ, Đơn vị chủ trì, Thời hạn.',
  en: 'A plan needs a header row with at least three known columns, e.g. STT, Nhiệm vụ, Đơn vị chủ trì, Thời hạn.',
};
