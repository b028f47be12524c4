import type { WorkbookSpec } from '../making/spec';
import { chiCucTieuChi } from './chi-cuc-tieu-chi-2026';
import { soKhacPhucDiem } from './so-khac-phuc-diem-2026';
import { soMucTieuHoatDong } from './so-muc-tieu-hoat-dong-2026';
import { soNhiemVuPhanCap } from './so-nhiem-vu-phan-cap-2026';
import { soTheoDoiKetQua } from './so-theo-doi-ket-qua-2026';

/** File name → what it holds. */
export const samples: Record<string, WorkbookSpec> = {
  'chi-cuc-tieu-chi-2026.xlsx': chiCucTieuChi,
  'so-khac-phuc-diem-2026.xlsx': soKhacPhucDiem,
  'so-muc-tieu-hoat-dong-2026.xlsx': soMucTieuHoatDong,
  'so-nhiem-vu-phan-cap-2026.xlsx': soNhiemVuPhanCap,
  'so-theo-doi-ket-qua-2026.xlsx': soTheoDoiKetQua,
};
