import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WorkbookSpec } from './making/spec';
import { makeWorkbook } from './making/workbook';
import { chiCucTieuChi } from './plans/chi-cuc-tieu-chi-2026';
import { soKhacPhucDiem } from './plans/so-khac-phuc-diem-2026';
import { soMucTieuHoatDong } from './plans/so-muc-tieu-hoat-dong-2026';
import { soNhiemVuPhanCap } from './plans/so-nhiem-vu-phan-cap-2026';
import { soTheoDoiKetQua } from './plans/so-theo-doi-ket-qua-2026';

/** File name → what it holds. */
export const samples: Record<string, WorkbookSpec> = {
  'chi-cuc-tieu-chi-2026.xlsx': chiCucTieuChi,
  'so-khac-phuc-diem-2026.xlsx': soKhacPhucDiem,
  'so-muc-tieu-hoat-dong-2026.xlsx': soMucTieuHoatDong,
  'so-nhiem-vu-phan-cap-2026.xlsx': soNhiemVuPhanCap,
  'so-theo-doi-ket-qua-2026.xlsx': soTheoDoiKetQua,
};

export function writeSamples(folder: string): void {
  for (const [file, spec] of Object.entries(samples)) writeFileSync(join(folder, file), makeWorkbook(spec));
}
