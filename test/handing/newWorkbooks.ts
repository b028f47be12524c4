import type { NewWorkbook } from '../../src/actions/handOut';
import { handOutSheet } from '../../src/handing/handOutSheet';
import { tableContext } from '../summaries/tableContext';

/** A unit's workbook, and a second one. */
export function newWorkbooks(): NewWorkbook[] {
  const { inspection } = tableContext({ rows: [[1, 'Rà soát', 'Phòng Nội vụ', '30/6/2026', null]] });
  const sheet = handOutSheet({ inspection, results: ['Đã hoàn thành'], due: null, allRows: false }, 'Phòng Nội vụ');
  return [
    { file: 'Phieu giao - Phong Noi vu.xlsx', sheets: [sheet] },
    { file: 'Danh sach giao.xlsx', sheets: [sheet] },
  ];
}
