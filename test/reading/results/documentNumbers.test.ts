import { findDocuments } from '../../../src/reading/results/documentNumbers';

const find = (text: string, year: number | null = 2024) =>
  findDocuments(text, year).map(({ number, day }) => [number, day]);

describe('findDocuments', () => {
  const one: [string, string, string | null][] = [
    ['số 386 BC-UBND', '386/BC-UBND', null],
    ['theo Báo cáo số 386 BC-UBND Báo cáo công tác chỉ đạo điều hành', '386/BC-UBND', null],
    ['12/BC-SNN ngày 5/12/2024', '12/BC-SNN', '2024-12-05'],
    ['12/BC-SNN ngày 5/12', '12/BC-SNN', '2024-12-05'],
    ['12/BC-SNN (5/12/2024)', '12/BC-SNN', '2024-12-05'],
    ['12/BC-SNN, ngày 05 tháng 12 năm 2024', '12/BC-SNN', '2024-12-05'],
    ['39-NQ/TW', '39-NQ/TW', null],
    ['Quyết định số 1029/QĐ-UBND ngày 23/6/2023', '1029/QĐ-UBND', '2023-06-23'],
    ['QUYẾT ĐỊNH SỐ 1029/QĐ-UBND NGÀY 23/6/2023', '1029/QĐ-UBND', '2023-06-23'],
    ['Quyết định số 1029/QĐ-\nUBND ngày\n23/6/2023', '1029/QĐ-UBND', '2023-06-23'],
    ['Thông báo số \n142/TB-UBND ngày 06/10/2023)', '142/TB-UBND', '2023-10-06'],
    ['Quyết định số 41/2019/QĐ-\nUBND', '41/2019/QĐ-UBND', null],
    ['62/KH-SNN-TCCB về triển khai', '62/KH-SNN-TCCB', null],
    ['71/2014/TTLT-BTC-BNV ngày 30/5/2014', '71/2014/TTLT-BTC-BNV', '2014-05-30'],
    ['817/SNNPTNT-VP', '817/SNNPTNT-VP', null],
    ['văn bản số 3823/UBND-NCPC ngày 22/11/2023', '3823/UBND-NCPC', '2023-11-22'],
    ['Chỉ thị số 30/CT-TTg ngày 30 tháng 10 năm 2018 của Thủ tướng', '30/CT-TTg', '2018-10-30'],
    ['Tờ trình số 12/TTr-SNN của Sở Nông nghiệp ngày 5/6/2024', '12/TTr-SNN', '2024-06-05'],
    ['Báo cáo số: 12/BC', '12/BC', null],
    ['12 / BC - SNN ngày 5/12/2024', '12/BC-SNN', '2024-12-05'],
    ['12/BC–SNN', '12/BC-SNN', null],
    ['12a/KH-SNN', '12a/KH-SNN', null],
    ['12/BC-SNN ngày 31/11/2024', '12/BC-SNN', null],
    ['12/BC-SNN ngày     /6/2024', '12/BC-SNN', null],
    ['157-BC/TU ngày 3/2/2024', '157-BC/TU', '2024-02-03'],
  ];
  it.each(one)('%j', (text, number, day) => expect(find(text)).toEqual([[number, day]]));

  const none = [
    '',
    'Số:    /KH-SNN',
    'Kế hoạch số           /KH-CCTTBVTV ngày        /7/2024 của Chi cục',
    'số …/QĐ-UBND',
    'số      /2024/QĐ-UBND',
    '13/17 TTHC',
    '1/2 điểm',
    '19/20 Sở, ban, ngành',
    'ngày 5/12/2024 UBND tỉnh',
    '8/10 UBND cấp xã',
    'TCVN ISO 9001:2015',
    'TCTP 4.1.1',
    'quý I/2024',
    'hồ sơ 12/năm',
    '04 TTHC-KSTT',
  ];
  it.each(none)('no document in %j', (text) => expect(find(text)).toEqual([]));

  it('finds several in one cell', () => {
    expect(find('Kế hoạch số 05/KH-SNN ngày 10/01/2024 và Kế hoạch số 45/KH-SNN ngày 29/02/2024;\n12/BC-SNN')).toEqual([
      ['05/KH-SNN', '2024-01-10'],
      ['45/KH-SNN', '2024-02-29'],
      ['12/BC-SNN', null],
    ]);
  });
  it('takes the kind and the day into the text', () => {
    expect(findDocuments('Đã ban hành Quyết định số 1029/QĐ-\nUBND (ngày 23/6/2023).', 2024)[0]?.text).toBe(
      'Quyết định số 1029/QĐ- UBND (ngày 23/6/2023)',
    );
  });
  it.each(['QĐ số 12/QĐ-SNN ngày 3/4/2024', 'CV số: 817/SNNPTNT-VP', 'BC số 386 BC-UBND'])(
    'begins the text at the short kind: %s',
    (text) => expect(findDocuments(`Đã gửi ${text}`, 2024)[0]?.text).toBe(text),
  );
  it('reads no year into a day when none is known', () =>
    expect(find('12/BC-SNN ngày 5/12', null)).toEqual([['12/BC-SNN', null]]));
});
