import { type Case, CHANGES } from '../../bench/ablation/changes';
import { ownTables, tablesIn } from '../../bench/ablation/table';
import { unknowableFields } from '../../bench/ablation/unknowable';
import { snapshotOf } from '../snapshotOf';
import { cellsOf } from './headed';

const changeOf = (name: string) => CHANGES.find((change) => change.name === name)!;

describe('a deadline by marks', () => {
  const table = ownTables().find(({ name }) => name === 'benh-vien-cot-quy')!;
  const unknown = (change: string, is: (found: Case) => boolean = () => true) =>
    changeOf(change)
      .cases(table)
      .filter(is)
      .map((found) => [...unknowableFields(table, found)].includes('deadline'));
  test('with all headers unknown', () => expect(unknown('all headers nonsense')).toEqual([true]));
  test('with one quarter unknown the others tell it', () =>
    expect(unknown('a header nonsense', ({ own }) => own.includes('deadline'))).toEqual([false, false, false, false]));
  test('with one quarter blank too', () =>
    expect(unknown('a header blank', ({ own }) => own.includes('deadline'))).toEqual([false, false, false, false]));
  test('with no header changed', () => expect(unknown('a third of the cells blank')).toEqual([false]));
});

describe('who leads and who helps', () => {
  const work = ['Rà soát quy chế', 'Lập danh mục', 'Kiểm tra việc', 'Tổng kết năm', 'Họp giao ban'];
  const fieldsOf = (leads: string, partners: string, change = 'all headers nonsense', own: string[] = []) => {
    const [lead, partner] = [leads.split(' / '), partners.split(' / ')];
    const lines = work.map((text, i) => `${i + 1} | ${text} | ${lead[i]} | ${partner[i]} | 15/${i + 3}/2026`);
    const header = 'STT | Nhiệm vụ | Đơn vị chủ trì | Đơn vị phối hợp | Thời hạn';
    const [table] = tablesIn('thử', snapshotOf('Kế hoạch', [header, ...lines].map(cellsOf)));
    const found = changeOf(change)
      .cases(table!)
      .find((one) => own.every((field) => one.own.includes(field as 'lead')))!;
    return [...unknowableFields(table!, found)];
  };
  const ONE = 'Phòng Nội vụ / Văn phòng / Thanh tra / Phòng Tư pháp / Văn phòng';
  const OTHER = 'Công an / Phòng Y tế / Văn phòng / Thanh tra / Phòng Nội vụ';

  test.each<[what: string, leads: string, partners: string, known: boolean]>([
    ['one body in each cell of both', ONE, OTHER, false],
    ['several helping', ONE, 'Công an, Phòng Y tế / Các phòng / Văn phòng / Thanh tra; Công an / Các phòng', true],
    ['several in one of five', ONE, 'Công an, Phòng Y tế / Phòng Y tế / Văn phòng / Thanh tra / Công an', true],
    ['cells without a helper', ONE, 'Công an /  / Văn phòng /  / Thanh tra', true],
    [
      'all of a kind in both',
      'Các phòng / Các phòng / Văn phòng / Các sở / Các phòng',
      'Các xã / Các sở / Công an / Các xã / Các sở',
      false,
    ],
  ])('%s', (_what, leads, partners, known) => {
    expect(fieldsOf(leads, partners)).toEqual(known ? [] : ['lead', 'partner']);
  });

  test('one header unknown: the other tells it', () => {
    expect(fieldsOf(ONE, OTHER, 'a header nonsense', ['lead'])).toEqual([]);
    expect(fieldsOf(ONE, OTHER, 'a header nonsense', ['partner'])).toEqual([]);
  });
  test('their columns swapped with their headers', () => {
    expect(fieldsOf(ONE, OTHER, 'two columns swapped, headers with them', ['lead', 'partner'])).toEqual([]);
  });
});
