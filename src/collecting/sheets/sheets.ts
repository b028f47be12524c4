import type { SheetName } from '../../summaries/names';

export type CollectingSheet = 'returns' | 'conflicts' | 'matrix';

/** The sheets that collecting writes, one of each in a workbook. The title is by what a sheet is known whose foot is gone. */
export const COLLECTING_NAMES: Record<CollectingSheet, SheetName & { title: string }> = {
  returns: { mark: 'NamRo_Returns', name: 'Thu bài', title: 'Tình hình gửi kết quả của các đơn vị' },
  conflicts: { mark: 'NamRo_Conflicts', name: 'Cần quyết', title: 'Những chỗ cần quyết khi thu bài' },
  matrix: { mark: 'NamRo_Matrix', name: 'Kết quả từng đơn vị', title: 'Kết quả của từng đơn vị' },
};

/** A sheet that cannot be made again from the plan alone: what was returned, decided and taken stands nowhere else. */
export const isCollectingMark = (mark: string | null): boolean =>
  Object.values(COLLECTING_NAMES).some((one) => one.mark === mark);
