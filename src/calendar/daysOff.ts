import type { Day } from './day';

/**
 * One row of a table of days off.
 * - `off`: a holiday, or the day on which a holiday that fell on a weekend is made up;
 * - `swap-off`: a weekday off for which a Saturday is worked;
 * - `swap-work`: that Saturday.
 */
export interface DayOff {
  day: Day;
  kind: 'off' | 'swap-off' | 'swap-work';
  name: string;
  source: string;
}

/**
 * The years that have a notice (thông báo, TB) of the ministry of labour, since 2025 of the ministry of home affairs.
 * Only weekdays off and worked Saturdays: an ordinary weekend needs no row. A new notice is added here, all its year at once:
 * a year with any row is taken as known and nothing is computed for it.
 * Sources: BLLĐ 2019 is the Labour Code 45/2019/QH14, CV a letter of the government's office, NQ a resolution of the assembly.
 */
const ROWS: [day: Day, kind: DayOff['kind'], name: string, source: string][] = [
  ['2021-01-01', 'off', 'Tết Dương lịch', 'BLLĐ 2019 Đ.112(1)'],
  ['2021-02-10', 'off', 'Tết Âm lịch', 'TB 4875/TB-LĐTBXH'],
  ['2021-02-11', 'off', 'Tết Âm lịch', 'TB 4875/TB-LĐTBXH'],
  ['2021-02-12', 'off', 'Tết Âm lịch', 'TB 4875/TB-LĐTBXH'],
  ['2021-02-15', 'off', 'Tết Âm lịch, nghỉ bù', 'TB 4875/TB-LĐTBXH'],
  ['2021-02-16', 'off', 'Tết Âm lịch, nghỉ bù', 'TB 4875/TB-LĐTBXH'],
  ['2021-04-21', 'off', 'Giỗ Tổ', 'BLLĐ 2019 Đ.112(1)'],
  ['2021-04-30', 'off', '30/4', 'BLLĐ 2019 Đ.112(1)'],
  ['2021-05-03', 'off', '1/5 (T7), nghỉ bù', 'BLLĐ 2019 Đ.111(3) nghỉ bù'],
  ['2021-09-02', 'off', 'Quốc khánh', 'BLLĐ 2019 Đ.112(1)'],
  ['2021-09-03', 'off', 'Quốc khánh, ngày liền kề', 'TB 4875/TB-LĐTBXH'],
  ['2022-01-03', 'off', 'Tết Dương lịch (T7), nghỉ bù', 'BLLĐ 2019 Đ.111(3) nghỉ bù'],
  ['2022-01-31', 'off', 'Tết Âm lịch', 'TB 119/TB-LĐTBXH'],
  ['2022-02-01', 'off', 'Tết Âm lịch', 'TB 119/TB-LĐTBXH'],
  ['2022-02-02', 'off', 'Tết Âm lịch', 'TB 119/TB-LĐTBXH'],
  ['2022-02-03', 'off', 'Tết Âm lịch', 'TB 119/TB-LĐTBXH'],
  ['2022-02-04', 'off', 'Tết Âm lịch', 'TB 119/TB-LĐTBXH'],
  ['2022-04-11', 'off', 'Giỗ Tổ (CN), nghỉ bù', 'BLLĐ 2019 Đ.111(3) nghỉ bù'],
  ['2022-05-02', 'off', '30/4 và 1/5 (T7, CN), nghỉ bù', 'BLLĐ 2019 Đ.111(3) nghỉ bù'],
  ['2022-05-03', 'off', '30/4 và 1/5 (T7, CN), nghỉ bù', 'BLLĐ 2019 Đ.111(3) nghỉ bù'],
  ['2022-09-01', 'off', 'Quốc khánh, ngày liền kề', 'TB 119/TB-LĐTBXH'],
  ['2022-09-02', 'off', 'Quốc khánh', 'BLLĐ 2019 Đ.112(1)'],
  ['2023-01-02', 'off', 'Tết Dương lịch (CN), nghỉ bù', 'BLLĐ 2019 Đ.111(3) nghỉ bù'],
  ['2023-01-20', 'off', 'Tết Âm lịch', 'TB 5034/TB-LĐTBXH'],
  ['2023-01-23', 'off', 'Tết Âm lịch', 'TB 5034/TB-LĐTBXH'],
  ['2023-01-24', 'off', 'Tết Âm lịch', 'TB 5034/TB-LĐTBXH'],
  ['2023-01-25', 'off', 'Tết Âm lịch, nghỉ bù', 'TB 5034/TB-LĐTBXH'],
  ['2023-01-26', 'off', 'Tết Âm lịch, nghỉ bù', 'TB 5034/TB-LĐTBXH'],
  ['2023-05-01', 'off', '1/5', 'BLLĐ 2019 Đ.112(1)'],
  ['2023-05-02', 'off', 'Giỗ Tổ 29/4 (T7) và 30/4 (CN), nghỉ bù', 'BLLĐ 2019 Đ.111(3) nghỉ bù'],
  ['2023-05-03', 'off', 'Giỗ Tổ 29/4 (T7) và 30/4 (CN), nghỉ bù', 'BLLĐ 2019 Đ.111(3) nghỉ bù'],
  ['2023-09-01', 'off', 'Quốc khánh, ngày liền kề', 'TB 5034/TB-LĐTBXH'],
  ['2023-09-04', 'off', 'Quốc khánh 2/9 (T7), nghỉ bù', 'TB 5034/TB-LĐTBXH'],
  ['2024-01-01', 'off', 'Tết Dương lịch', 'BLLĐ 2019 Đ.112(1)'],
  ['2024-02-08', 'off', 'Tết Âm lịch', 'TB 5015/TB-LĐTBXH'],
  ['2024-02-09', 'off', 'Tết Âm lịch', 'TB 5015/TB-LĐTBXH'],
  ['2024-02-12', 'off', 'Tết Âm lịch', 'TB 5015/TB-LĐTBXH'],
  ['2024-02-13', 'off', 'Tết Âm lịch, nghỉ bù', 'TB 5015/TB-LĐTBXH'],
  ['2024-02-14', 'off', 'Tết Âm lịch, nghỉ bù', 'TB 5015/TB-LĐTBXH'],
  ['2024-04-18', 'off', 'Giỗ Tổ', 'BLLĐ 2019 Đ.112(1)'],
  ['2024-04-29', 'swap-off', 'hoán đổi với T7 4/5', 'TB 1570/TB-LĐTBXH; CV 2450/VPCP-KGVX 12/4/2024'],
  ['2024-04-30', 'off', '30/4, 1/5', 'BLLĐ 2019 Đ.112(1)'],
  ['2024-05-01', 'off', '30/4, 1/5', 'BLLĐ 2019 Đ.112(1)'],
  ['2024-05-04', 'swap-work', 'làm bù T7', 'TB 1570/TB-LĐTBXH; CV 2450/VPCP-KGVX 12/4/2024'],
  ['2024-09-02', 'off', 'Quốc khánh', 'BLLĐ 2019 Đ.112(1)'],
  ['2024-09-03', 'off', 'Quốc khánh, ngày liền kề', 'TB 5015/TB-LĐTBXH'],
  ['2025-01-01', 'off', 'Tết Dương lịch', 'BLLĐ 2019 Đ.112(1)'],
  ['2025-01-27', 'off', 'Tết Âm lịch', 'TB 6150/TB-BLĐTBXH (3/12/2024)'],
  ['2025-01-28', 'off', 'Tết Âm lịch', 'TB 6150/TB-BLĐTBXH (3/12/2024)'],
  ['2025-01-29', 'off', 'Tết Âm lịch', 'TB 6150/TB-BLĐTBXH (3/12/2024)'],
  ['2025-01-30', 'off', 'Tết Âm lịch', 'TB 6150/TB-BLĐTBXH (3/12/2024)'],
  ['2025-01-31', 'off', 'Tết Âm lịch', 'TB 6150/TB-BLĐTBXH (3/12/2024)'],
  ['2025-04-07', 'off', 'Giỗ Tổ', 'BLLĐ 2019 Đ.112(1)'],
  ['2025-04-26', 'swap-work', 'làm bù T7', 'TB 6150/TB-BLĐTBXH (3/12/2024)'],
  ['2025-04-30', 'off', '30/4, 1/5', 'BLLĐ 2019 Đ.112(1)'],
  ['2025-05-01', 'off', '30/4, 1/5', 'BLLĐ 2019 Đ.112(1)'],
  ['2025-05-02', 'swap-off', 'hoán đổi với T7 26/4', 'TB 6150/TB-BLĐTBXH (3/12/2024)'],
  ['2025-09-01', 'off', 'Quốc khánh, ngày liền kề', 'TB 6150/TB-BLĐTBXH (3/12/2024)'],
  ['2025-09-02', 'off', 'Quốc khánh', 'BLLĐ 2019 Đ.112(1)'],
  ['2026-01-01', 'off', 'Tết Dương lịch', 'BLLĐ 2019 Đ.112(1)'],
  ['2026-01-02', 'swap-off', 'hoán đổi với T7 10/1', 'CV 12729/VPCP-KGVX 25/12/2025'],
  ['2026-01-10', 'swap-work', 'làm bù T7', 'CV 12729/VPCP-KGVX 25/12/2025'],
  ['2026-02-16', 'off', 'Tết Âm lịch', 'TB 9441/TB-BNV (16/10/2025)'],
  ['2026-02-17', 'off', 'Tết Âm lịch', 'TB 9441/TB-BNV (16/10/2025)'],
  ['2026-02-18', 'off', 'Tết Âm lịch', 'TB 9441/TB-BNV (16/10/2025)'],
  ['2026-02-19', 'off', 'Tết Âm lịch', 'TB 9441/TB-BNV (16/10/2025)'],
  ['2026-02-20', 'off', 'Tết Âm lịch', 'TB 9441/TB-BNV (16/10/2025)'],
  ['2026-04-27', 'off', 'Giỗ Tổ (CN), nghỉ bù', 'BLLĐ 2019 Đ.111(3) nghỉ bù'],
  ['2026-04-30', 'off', '30/4, 1/5', 'BLLĐ 2019 Đ.112(1)'],
  ['2026-05-01', 'off', '30/4, 1/5', 'BLLĐ 2019 Đ.112(1)'],
  ['2026-08-22', 'swap-work', 'làm bù T7', 'TB 9441/TB-BNV (16/10/2025)'],
  ['2026-08-31', 'swap-off', 'hoán đổi với T7 22/8', 'TB 9441/TB-BNV (16/10/2025)'],
  ['2026-09-01', 'off', 'Quốc khánh, ngày liền kề', 'TB 9441/TB-BNV (16/10/2025)'],
  ['2026-09-02', 'off', 'Quốc khánh', 'BLLĐ 2019 Đ.112(1)'],
  ['2026-11-24', 'off', 'Ngày Văn hóa Việt Nam', 'NQ 28/2026/QH16 (hiệu lực 1/7/2026)'],
];

export const DAYS_OFF: readonly DayOff[] = ROWS.map(([day, kind, name, source]) => ({ day, kind, name, source }));
