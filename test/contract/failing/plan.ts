import type { Seed } from '../subjects';

const HEAD = ['STT', 'Nội dung nhiệm vụ', 'Sản phẩm', 'Cơ quan chủ trì', 'Thời gian hoàn thành'];
const UNITS = ['Sở Nội vụ', 'Sở Tài chính', 'Sở Tư pháp'];
const TIMES = ['Quý I/2026', '30/6/2026', 'Thường xuyên', null, 'Trước ngày 15/12/2026', '30/02/2026'];

/** A plan of so many rows with faults of several kinds, some of which can be mended, and a sheet beside it that is none of ours. */
export const planOf = (rows: number): Seed => ({
  sheets: [
    {
      name: 'Phụ lục',
      rows: [
        ['KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2026', null, null, null, null],
        HEAD,
        ...Array.from({ length: rows }, (_, i) => [
          i + 1,
          `Rà soát  thủ tục hành chính nhóm ${i + 1} ,trình tỉnh`,
          i % 4 === 0 ? null : `Báo cáo nhóm ${i + 1}`,
          i % 5 === 0 ? null : UNITS[i % UNITS.length]!,
          TIMES[i % TIMES.length]!,
        ]),
      ],
    },
    { name: 'Danh bạ', rows: [['Họ tên'], ['Nguyễn Thị Hoa']] },
  ],
});

/** A plan whose header is repeated at each new page of so many rows. */
export function pagedPlan(rows: number, page: number): Seed {
  const [plan, beside] = planOf(rows).sheets as [Seed['sheets'][number], Seed['sheets'][number]];
  const [title, head, ...items] = plan.rows;
  const paged = items.flatMap((row, i) => (i > 0 && i % page === 0 ? [head!, row] : [row]));
  return { sheets: [{ ...plan, rows: [title!, head!, ...paged] }, beside] };
}
