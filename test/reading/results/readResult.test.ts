import { figuresAnswered } from '../../../src/reading/targets/figuresAnswered';
import { readResult } from '../../../src/reading/results/readResult';
import fc from 'fast-check';
import { Result, type ResultState } from '../../../src/plan/plan';

const read = (text: string, context = {}) => readResult(text, { year: 2024, ...context });

describe('the state of a result cell', () => {
  const cases: [ResultState, string[]][] = [
    [
      'not-written',
      ['', '   ', '\n', '\u00a0', '-', '–', '…', '...', '☐', 'FALSE', 'Chưa cập nhật', 'chưa có số liệu'],
    ],
    [
      'not-begun',
      [
        'Chưa thực hiện',
        'CHƯA TRIỂN KHAI',
        'Chưa hoàn thành',
        'chưa hoàn thành (trong hạn)',
        'Chưa hoàn thành quá hạn',
        'Chưa ban hành',
        'Chưa được ban hành',
        'Chưa có báo cáo',
        'Không hoàn thành',
        'Không thực hiện',
        'Không triển khai',
        'Đến nay chưa thực hiện được',
        'Chưa thực hiện; chờ phê duyệt kinh phí',
        'Đã ban hành kế hoạch; chưa triển khai',
        'Chưa hoàn thành Kế hoạch số 45/KH-SNN ngày 29/02/2024',
        'Sẽ thực hiện trong quý IV',
        '0%',
        '0/5 đơn vị',
        'Đơn vị chưa hoàn\nthành',
      ],
    ],
    [
      'not-met',
      [
        'Không đạt',
        'Chưa đạt',
        'Không đạt chỉ tiêu',
        'Đã thực hiện, không đạt chỉ tiêu',
        'Chưa đạt 100%',
        'Không đạt được',
      ],
    ],
    [
      'not-applicable',
      [
        'Không phát sinh',
        'Chưa phát sinh',
        'Trong kỳ không phát sinh TTHC mới',
        'Không có phát sinh',
        'Dừng',
        'Tạm dừng thực hiện',
        'Đã hủy',
        'Huỷ bỏ',
        'Chuyển sang năm 2025',
        'Gia hạn đến 30/12',
        'Được gia hạn đến ngày 31/12/2024',
        'Không thực hiện do sáp nhập đơn vị',
        'Không áp dụng',
        'N/A',
      ],
    ],
    [
      'waiting',
      [
        'Đã trình',
        'Đã trình UBND tỉnh',
        'đang trình Sở Nội vụ',
        'Chờ phê duyệt',
        'chờ UBND tỉnh phê duyệt',
        'Chờ ý kiến của Sở Tài chính',
        'Đang chờ phê duyệt',
        'Đã gửi Sở Tư pháp thẩm định',
        'Đã trình, chưa được phê duyệt',
        'Đã trình UBND tỉnh tại Tờ trình số 12/TTr-SNN ngày 5/6/2024',
        'Trình UBND tỉnh phê duyệt tại Tờ trình số 12/TTr-SNN ngày 5/6/2024',
      ],
    ],
    [
      'in-progress',
      [
        'Đang thực hiện',
        'đang triển khai',
        'Cơ bản hoàn thành',
        'Đã cơ bản hoàn thành',
        'Đã có dự thảo',
        'Dự thảo Quyết định số 12/QĐ-SNN ngày 5/6/2024',
        'Hoàn thành 80%',
        'Hoàn thành: 80%',
        'Đạt 39.1%',
        'đạt 3,7%',
        '80%',
        '8/10 đơn vị',
        'Hoàn thành 3/5',
        'Đã kiểm tra 13/17 TTHC',
        'Đạt 1/27=3,7%',
        'Hoàn thành một phần',
        'Sắp hoàn thành',
        'Dự kiến hoàn thành ngày 30/12/2024',
        'Phấn đấu hoàn thành trong quý IV',
        'Đang thực hiện, chưa hoàn thành',
        'Đã ban hành kế hoạch, chưa tổng kết',
        'Đã triển khai nhưng chưa hoàn thành',
        'Quý I chưa báo cáo\nQuý II đã báo cáo',
        'Đã hoàn thành đợt 1, tiếp tục thực hiện đợt 2',
        'Hoàn thành 80% chậm tiến độ',
        'Tỷ lệ hồ sơ nộp trực tuyến toàn trình đạt 39.1% (thời điểm trích xuất: 22/11/2023).',
        '358 hồ sơ đã giải quyết trước hạn; đúng hạn 42 hồ sơ; quá hạn 71 hồ sơ; 164 hồ sơ đang giải quyết; 01 hồ sơ dừng xử lý/ đã hủy.',
      ],
    ],
    [
      'done',
      [
        'Hoàn thành',
        'HOÀN THÀNH',
        'Đã hoàn thành',
        'đã hoàn\nthành',
        'Hoàn thành.',
        'Xong',
        'Đã xong',
        'Đã ban hành',
        'Đã ban hành Kế hoạch',
        'Đã thực hiện',
        'Đạt',
        'Đạt yêu cầu',
        '100%',
        'Hoàn thành 100%',
        'hoàn thành100%',
        'Đạt 105% kế hoạch',
        '10/10 đơn vị',
        'x',
        'X',
        '✓',
        '(x)',
        'TRUE',
        'Hoàn thành trễ hạn',
        'Hoàn thành quá hạn',
        'Hoàn thành đúng hạn',
        'Hoàn thành trước hạn',
        '12/BC-SNN ngày 5/12/2024',
        'Quyết định số 1029/QĐ-UBND ngày 23/6/2023',
        'Báo cáo số 386 BC-UBND ngày 30/10/2024',
        'Đã hoàn thành, không phát sinh khó khăn, vướng mắc',
        'Đã thực hiện, chưa có vướng mắc',
        'Đã hoàn thành, tỷ lệ hài lòng đạt 95%',
        'Đã trình UBND tỉnh và được phê duyệt',
        'Đã trình và được phê duyệt tại Quyết định số 12/QĐ-UBND ngày 5/6/2024',
        'Đã ban hành quy trình thẩm định, phê duyệt',
        'Đã tổ chức tiêu hủy tài liệu hết giá trị',
        'Đã hoàn thành, tăng 5% so với năm 2023',
        'Đã hoàn thành, xếp thứ 19/20',
        'Đã hoàn thành, 5% hồ sơ quá hạn',
        'Đã hoàn thành tháng 6/2024',
      ],
    ],
    [
      'unclear',
      [
        'Quá hạn',
        'Trễ hạn',
        'Đúng hạn',
        'Báo cáo CCHC quý I',
        'Có',
        'Không',
        '5',
        '05/12/2024',
        '39-NQ/TW',
        'Số:    /KH-SNN',
        'Thực hiện theo Kế hoạch số 45/KH-SNN ngày 29/02/2024',
        'Căn cứ Quyết định số 1029/QĐ-UBND ngày 23/6/2023, Kế hoạch số 45/KH-SNN ngày 29/02/2024',
        'Đề nghị gia hạn đến 30/12',
        'Mức độ hoàn thành',
        'Truyền đạt nội dung',
        'Lộ trình thẩm định',
        '#REF!',
        'Tháng 6/2024',
      ],
    ],
  ];
  for (const [state, texts] of cases) {
    it.each(texts)(`${state}: %j`, (text) => expect(read(text).state).toBe(state));
  }
});

describe('the day of completion', () => {
  const cases: [string, Result['doneOn']][] = [
    ['Hoàn thành ngày 05/12/2024', '2024-12-05'],
    ['Hoàn thành ngày 5/12', '2024-12-05'],
    ['Hoàn thành đúng hạn ngày 05/6/2024', '2024-06-05'],
    ['Hoàn thành trước hạn ngày 05/6/2024', null],
    ['Đã hoàn thành (05/12/2024)', '2024-12-05'],
    ['Hoàn thành: 5.12.2024', '2024-12-05'],
    ['Hoàn thành vào ngày 05 tháng 12 năm 2024', '2024-12-05'],
    ['Xong 20/3/2024', '2024-03-20'],
    ['Đã ban hành ngày 5/1/2024', '2024-01-05'],
    ['Báo cáo số 12/BC-SNN ngày 5/12/2024', '2024-12-05'],
    ['Báo cáo số 12/BC-SNN ngày 5/12/2024, hoàn thành ngày 1/12/2024', '2024-12-01'],
    ['Kế hoạch số 3/KH-SNN ngày 5/1/2024; Báo cáo số 99/BC-SNN ngày 20/12/2024', '2024-12-20'],
    ['Hoàn thành quý I ngày 10/3, hoàn thành quý II ngày 10/6', '2024-06-10'],
    ['Đã hoàn thành (05/12/2024), Báo cáo số 12/BC-SNN ngày 6/12/2024', '2024-12-05'],
    ['Đã thực hiện Báo cáo số 12/BC-SNN ngày 5/12/2024', '2024-12-05'],
    // negatives
    ['Hoàn thành', null],
    ['Hoàn thành tháng 12/2024', null],
    ['Hoàn thành trước ngày 5/12/2024', null],
    ['Hoàn thành ngày 31/11/2024', null],
    ['Hoàn thành ngày 31/11/2024 (Báo cáo số 12/BC-SNN ngày 5/12/2024)', null],
    ['Dự kiến hoàn thành ngày 30/12/2024', null],
    ['Đã trình tại Tờ trình số 12/TTr-SNN ngày 5/6/2024', null],
    ['Đã thực hiện Kế hoạch số 45/KH-SNN ngày 29/02/2024', null],
  ];
  it.each(cases)('%s', (text, doneOn) => expect(read(text).doneOn).toBe(doneOn));

  it('takes no year when none is known', () => {
    expect(readResult('Hoàn thành ngày 5/12', { year: null })).toMatchObject({ state: 'done', doneOn: null });
  });
  it('prefers a column of its own', () => {
    expect(read('Hoàn thành ngày 1/12/2024', { doneOn: '2024-12-03' }).doneOn).toBe('2024-12-03');
  });
  it('takes an empty cell with a day of completion beside it for done', () => {
    expect(read('', { doneOn: '2024-12-03' })).toMatchObject({ state: 'done', doneOn: '2024-12-03' });
  });
});

describe('evidence', () => {
  it('joins both cells and keeps the entry that has the day', () => {
    const result = read('Hoàn thành, Báo cáo số 12/BC-SNN', {
      evidence: '12/BC-SNN ngày 5/12/2024\nBiên bản số 3/BB-SNN',
    });
    expect(result.evidence.map(({ number, day }) => [number, day])).toEqual([
      ['12/BC-SNN', '2024-12-05'],
      ['3/BB-SNN', null],
    ]);
    expect(result.doneOn).toBe('2024-12-05');
  });
  it('of an empty cell is kept, and does not make it done', () => {
    const result = read('', { evidence: '12/BC-SNN ngày 5/12/2024' });
    expect(result).toMatchObject({ state: 'not-written', doneOn: null });
    expect(result.evidence).toHaveLength(1);
  });
  it('decides where the words do not', () => {
    expect(read('Báo cáo quý I', { evidence: '12/BC-SNN ngày 5/3/2024' })).toMatchObject({
      state: 'done',
      doneOn: '2024-03-05',
    });
  });
  it('is not the ground of the work', () => {
    expect(read('Đã thực hiện Kế hoạch số 45/KH-SNN ngày 29/02/2024').evidence).toEqual([]);
    expect(read('Hoàn thành theo Báo cáo số 12/BC-SNN ngày 5/12/2024').evidence).toHaveLength(1);
  });
});

describe('what the cell says of time', () => {
  const cases: [string, boolean | null][] = [
    ['Hoàn thành trễ hạn', true],
    ['Hoàn thành quá hạn 5 ngày', true],
    ['Hoàn thành chậm', true],
    ['Không đúng hạn', true],
    ['Chưa hoàn thành (quá hạn)', true],
    ['Hoàn thành đúng hạn', false],
    ['Hoàn thành trước hạn', false],
    ['Hoàn thành, không quá hạn', false],
    ['chưa hoàn thành (trong hạn)', false],
    ['Hoàn thành', null],
    ['', null],
    ['Hoàn thành chậm nhất ngày 5/12/2024', null],
    ['Đợt 1 đúng hạn, đợt 2 quá hạn', null],
    ['100% hồ sơ giải quyết đúng hạn', null],
    ['358 hồ sơ trước hạn; quá hạn 71 hồ sơ', null],
  ];
  it.each(cases)('%s', (text, late) => expect(read(text).saysLate).toBe(late));
});

describe('percent', () => {
  const cases: [string, number | null][] = [
    ['Hoàn thành 80%', 80],
    ['Đạt 39.1%', 39.1],
    ['Đạt 1/27=3,7%', 3.7],
    ['8/10 đơn vị', 80],
    ['100% phòng, 60% trạm', 60],
    ['Hoàn thành 100% kế hoạch; mức độ hài lòng đạt 98%', 100],
    ['Mức độ hài lòng đạt 98%', 98],
    ['Hoàn thành', null],
    ['Hoàn thành, tăng 5% so với 2023', null],
    ['Báo cáo số 12/24/BC', null],
  ];
  it.each(cases)('%s', (text, percent) => expect(read(text).percent).toBe(percent));

  const measured: [string, string, ResultState][] = [
    ['Đạt 95%', 'Từ 90% trở lên', 'done'],
    ['Đạt 95%', 'Tối thiểu 95%', 'done'],
    ['Đạt 95%', 'Trên 95%', 'in-progress'],
    ['Đạt 95%', '100% hồ sơ đúng hạn', 'in-progress'],
    ['Tỷ lệ đạt 35,5%', 'tối thiểu là 30% đối với kết quả thuộc thẩm quyền', 'done'],
    ['Đạt 2%', 'giảm tối thiểu 3% so với năm 2021', 'in-progress'],
    ['Đạt 96%', 'đạt trên 95%, dịch vụ công đạt trên 90%', 'in-progress'],
    ['Đạt 50%', 'Theo đúng quy định', 'in-progress'],
    ['3%', 'Không quá 5% hồ sơ trễ hạn', 'done'],
    ['100%', 'Không quá 5% hồ sơ trễ hạn', 'in-progress'],
    ['20%', 'Trên 20% hồ sơ trở lên', 'in-progress'],
    ['Dừng thực hiện, đạt 95%', 'Từ 90% trở lên', 'not-applicable'],
    ['Không có trường hợp nào', 'Không có công chức bị kỷ luật', 'done'],
    ['Đạt 95%, không đạt chỉ tiêu của tỉnh', 'Từ 90% trở lên', 'not-met'],
  ];
  it.each(measured)('%s against "%s": %s', (text, target, state) => {
    const reached = figuresAnswered(target, text, '', 2024)?.verdict ?? null;
    expect(read(text, { reached }).state).toBe(state);
  });
});

describe('whatever the cell', () => {
  const pieces = [
    'đã ',
    'chưa ',
    'hoàn thành ',
    'trình ',
    'số ',
    '12/BC-SNN ',
    'ngày ',
    '5/12/2024',
    '80%',
    '3/5 ',
    ', ',
    '\n',
    '§',
    '¶',
  ];
  const cells = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.constantFrom(...pieces)).map((all) => all.join('')),
  );

  it('reads into a result, keeps the text, and gives a day only to what is done', () =>
    fc.assert(
      fc.property(cells, (text) => {
        const read = readResult(text, { year: 2024 });
        expect(Result.parse(read)).toEqual(read);
        expect(read.text).toBe(text);
        if (read.state !== 'done') expect(read.doneOn).toBeNull();
      }),
    ));
});
