import { inspectWorkbook } from '../../src/actions/inspectWorkbook';
import { reportPlan } from '../../src/actions/report';
import { memoryWorkbook } from '../../src/hosts/memory/memoryWorkbook';
import { cellsOf } from '../reading/headed';
import { snapshotOf } from '../snapshotOf';

async function columnsOf(header: string, ...rows: string[]) {
  const snapshot = snapshotOf('Phụ lục', [header, ...rows].map(cellsOf));
  const { inspections } = await inspectWorkbook(memoryWorkbook([{ snapshot }]), { asOf: '2026-06-15' });
  const { columns, columnReadings } = reportPlan('', inspections[0]!, 'vi');
  return { columns, all: columnReadings.map(({ field, column }) => `${field} ${column}`) };
}

test('of two columns of partners the first is named, and both are listed', async () => {
  const { columns, all } = await columnsOf(
    'STT | Nhiệm vụ | Chủ trì | Đơn vị phối hợp | Ghi chú & Đơn vị phối hợp | Thời hạn',
    '1 | Rà soát quy chế | Phòng Nội vụ | Sở Tư pháp | Công an tỉnh | 30/6/2026',
    '2 | Lập danh mục | Văn phòng | Sở Y tế | Sở Xây dựng | 31/7/2026',
  );
  expect(columns).toEqual({ number: 'A', task: 'B', lead: 'C', partner: 'D', deadline: 'F' });
  expect(all).toEqual(['number A', 'task B', 'lead C', 'partner D', 'partner E', 'deadline F']);
});

test('partners among remarks alone are the partners', async () => {
  const { columns } = await columnsOf(
    'STT | Nhiệm vụ | Chủ trì | Ghi chú & Đơn vị phối hợp | Thời hạn',
    '1 | Rà soát quy chế | Phòng Nội vụ | Công an tỉnh | 30/6/2026',
  );
  expect(columns).toEqual({ number: 'A', task: 'B', lead: 'C', partner: 'D', deadline: 'E' });
});
