import { readFigures } from '../../../src/reading/results/percent';

describe('readFigures', () => {
  const cases: [string, number[]][] = [
    ['hoàn thành 80%', [80]],
    ['đạt 39.1 %', [39.1]],
    ['đạt 3,7%', [3.7]],
    ['80 phần trăm', [80]],
    ['8/10 phòng', [80]],
    ['3 / 5', [60]],
    ['13/17 tthc', [76.5]],
    ['10/10', [100]],
    ['đạt 1/27=3,7%', [3.7]],
    ['100% phòng và 60% trạm', [100, 60]],
    // negatives
    ['giảm 3% so với năm trước', []],
    ['tăng thêm 5%', []],
    ['còn 20%', []],
    ['trong đó 30% trực tuyến', []],
    ['tháng 6/2024', []],
    ['6/2024', []],
    ['ngày 5/12', []],
    ['trước 5/12', []],
    ['xếp thứ 19/20', []],
    ['20/3', []],
    ['0/0', []],
    ['5/12/2024', []],
    ['0,69/1 điểm', []],
    ['15 đơn vị', []],
  ];
  it.each(cases)('%s', (clause, percents) =>
    expect(readFigures(clause).map(({ percent }) => percent)).toEqual(percents),
  );

  it('tells a measured value from progress', () => {
    expect(readFigures('tỷ lệ hài lòng đạt 95%')).toEqual([{ percent: 95, measure: true }]);
    expect(readFigures('hoàn thành 95%')).toEqual([{ percent: 95, measure: false }]);
  });
});
