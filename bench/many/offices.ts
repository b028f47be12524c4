import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeWorkbook } from '../../samples/making/workbook';
import type { CellSpec, WorkbookSpec } from '../../samples/making/spec';
import { openWorkbook } from '../../src/hosts/file/openWorkbook';
import { SETTINGS_SHEETS } from '../../src/settings/sheets';
import type { SheetEdit } from '../../src/workbook/edits';

/** Tasks of a plan. */
const ROWS = 65;
/** Of these the first are given to all units under one word; the others to one unit each. */
const SHARED = 20;
const GROUP = 'UBND các xã, phường';
const SHEET = 'Phụ lục';
/** The header's row. */
const HEADER = 5;

/** Names as a province has them: no two alike. */
const communes = (count: number): string[] =>
  Array.from({ length: count }, (_, i) => `UBND xã ${NAMES[i % NAMES.length]} ${Math.floor(i / NAMES.length) + 1}`);
const NAMES = 'An Bình,Bắc Sơn,Cẩm Lĩnh,Đông Hòa,Gia Phúc,Hải Vân,Kim Liên,Long Thành,Mỹ Lộc,Nam Giang'.split(',');

const works = 'Rà soát,Công bố,Tổ chức,Hoàn thành,Kiểm tra'.split(',');
const things = [
  'thủ tục hành chính thuộc thẩm quyền giải quyết của xã',
  'hội nghị đối thoại với người dân và doanh nghiệp',
  'văn bản quy phạm pháp luật đã ban hành trong ba năm gần nhất',
  'số hóa hồ sơ tại bộ phận một cửa',
  'tuyên truyền trên hệ thống truyền thanh cơ sở',
  'vị trí việc làm của cán bộ, công chức',
  'quy chế làm việc của cơ quan',
];

const taskOf = (i: number, seed: number) =>
  `${works[i % works.length]} ${things[(i * 3 + seed) % things.length]}, đợt ${i + 1} năm 2026 (mã ${seed * 7 + i})`;

/** One office's plan; `seed` makes its words its own. */
function planOf(units: string[], seed: number): WorkbookSpec {
  const rows: CellSpec[][] = Array.from({ length: ROWS }, (_, i) => [
    i + 1,
    taskOf(i, seed),
    `Báo cáo kết quả thực hiện, đạt ${80 + (i % 20)}%`,
    i < SHARED ? GROUP : units[i % units.length]!,
    i % 4 === 0 ? 'Văn phòng UBND tỉnh' : 'Sở Nội vụ',
    `Trước ngày ${1 + ((i * 5) % 28)}/${1 + ((i + seed) % 12)}/2026`,
    ...[null, null, null, null],
  ]);
  const header = ['STT', 'Nhiệm vụ', 'Sản phẩm', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời hạn hoàn thành'];
  const tracking = ['Kết quả thực hiện', 'Ngày hoàn thành', 'Tài liệu kiểm chứng', 'Ghi chú'];
  const plan = {
    name: SHEET,
    headerRow: HEADER,
    rows: [
      ['PHỤ LỤC'],
      [`KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2026, SỐ ${seed + 1}`],
      ['(Kèm theo Kế hoạch số 12/KH-UBND ngày 15/01/2026)'],
      [],
      [...header, ...tracking],
      ...rows,
    ],
    widths: [6, 50, 30, 24, 24, 22, 20, 14, 26, 20],
  };
  const { title } = SETTINGS_SHEETS.units;
  const head = ['Tên đơn vị', 'Tên gọi khác', 'Từ ngày', 'Đến ngày', 'Thuộc nhóm', 'Thủ trưởng', 'Thư điện tử'];
  const entries = units.map((unit) => [unit, null, null, null, GROUP, null, null]);
  return { sheets: [plan, { name: title, rows: [[title], [], head, ...entries] }] };
}

/** A folder of as many plans, each another office's. */
function plans(folder: string, count: number): void {
  mkdirSync(folder, { recursive: true });
  const units = communes(20);
  for (let i = 0; i < count; i++) writeFileSync(join(folder, `ke-hoach-${i + 1}.xlsx`), makeWorkbook(planOf(units, i)));
}

/** A master, and the copies as many units sent back, each with its own results. */
async function returns(folder: string, count: number): Promise<void> {
  const units = communes(count);
  const master = makeWorkbook(planOf(units, 0));
  mkdirSync(join(folder, 'copies'), { recursive: true });
  writeFileSync(join(folder, 'master.xlsx'), master);
  for (const [u, unit] of units.entries()) {
    const host = await openWorkbook(master);
    const own = Array.from({ length: ROWS }, (_, i) => i).filter((i) => i < SHARED || i % count === u);
    const edits = own.flatMap((i): SheetEdit[] => {
      const write = (column: string, text: string) => ({
        ...{ sheet: SHEET, at: `${column}${HEADER + 1 + i}`, expect: null, value: text },
      });
      if ((i + u) % 5 === 4) return [];
      if ((i + u) % 5 === 3) return [write('G', 'Đang thực hiện')];
      return [write('G', 'Đã hoàn thành'), write('I', `Báo cáo số ${10 + i}/BC-UBND ngày ${1 + (i % 28)}/5/2026`)];
    });
    await host.apply({ edits });
    writeFileSync(join(folder, 'copies', `${unit}.xlsx`), host.bytes());
  }
}

const [kind, folder, count] = process.argv.slice(2);
if (kind === 'plans') plans(folder!, Number(count));
else void returns(folder!, Number(count));
