import { joinResults } from '../../../src/reading/results/joinResults';
import { readResult } from '../../../src/reading/results/readResult';
import type { ResultState } from '../../../src/plan/plan';

const read = (text: string, doneOn: string | null = null) => readResult(text, { year: 2026, doneOn });
const joined = (result: string, state: string) => joinResults(read(result), read(state));

describe('two columns of state', () => {
  it.each<[result: string, state: string, expected: ResultState]>([
    // One of the two says nothing.
    ['', 'Hoàn thành', 'done'],
    ['Đang thực hiện', '', 'in-progress'],
    ['', '', 'not-written'],
    ['Chưa cập nhật', 'Hoàn thành', 'done'],
    ['Văn phòng theo dõi', 'Hoàn thành', 'done'],
    ['Đang soạn thảo', 'Theo dõi', 'in-progress'],
    // A stopped task is stopped.
    ['Đang soạn thảo', 'Không tiếp tục xây dựng', 'not-applicable'],
    ['Chưa thực hiện', 'Đưa ra khỏi chương trình', 'not-applicable'],
    ['Chưa hoàn thành', 'Tạm dừng', 'not-applicable'],
    ['Không tiếp tục thực hiện vì chưa đủ điều kiện', 'Chưa thực hiện', 'not-applicable'],
    ['Rút khỏi chương trình công tác', 'Quá hạn', 'not-applicable'],
    ['Không phát sinh', 'Hoàn thành', 'not-applicable'],
    // What says more.
    ['Đang lấy ý kiến', 'Chưa hoàn thành', 'in-progress'],
    ['Đã trình UBND', 'Chưa hoàn thành', 'waiting'],
    ['Đã trình UBND', 'Hoàn thành', 'done'],
    ['Đã ban hành', 'Chờ phê duyệt', 'waiting'],
    ['Không đạt chỉ tiêu', 'Đang thực hiện', 'not-met'],
    ['Đã ban hành Kế hoạch số 12/KH-SNV ngày 05/3/2026', 'Đang thực hiện', 'in-progress'],
    ['Hoàn thành', 'Hoàn thành', 'done'],
    // Denied: nothing is chosen.
    ['Đã xong', 'Chưa thực hiện', 'unclear'],
    ['Đã xong', 'Chưa hoàn thành', 'unclear'],
    ['Chưa thực hiện', 'Hoàn thành', 'unclear'],
    ['Đã hoàn thành', 'Đang thực hiện', 'unclear'],
    ['Không đạt', 'Hoàn thành', 'unclear'],
  ])('“%s” beside “%s”: %s', (result, state, expected) => {
    expect(joined(result, state).state).toBe(expected);
  });

  it('tells what is denied, and only that', () => {
    expect(joined('Đã xong', 'Chưa thực hiện')).toMatchObject({ text: 'Đã xong', contradicted: 'Chưa thực hiện' });
    expect(joined('Đang làm', 'Chưa hoàn thành')).not.toHaveProperty('contradicted');
  });

  it('keeps days, percents and documents of both', () => {
    const both = joinResults(read('Đã ban hành Kế hoạch số 12/KH-SNV ngày 05/3/2026'), read('Hoàn thành 100%'));
    expect(both).toMatchObject({ state: 'done', doneOn: '2026-03-05', percent: 100 });
    expect(both.evidence.map(({ number }) => number)).toEqual(['12/KH-SNV']);
    expect(both.text).toBe('Đã ban hành Kế hoạch số 12/KH-SNV ngày 05/3/2026; Hoàn thành 100%');
  });
});

describe('a stopped task', () => {
  it.each([
    'Không tiếp tục xây dựng',
    'Không tiếp tục thực hiện do chưa bố trí được kinh phí',
    'Đưa ra khỏi chương trình công tác năm 2026',
    'Tạm dừng',
    'Chưa thực hiện, tạm dừng theo ý kiến của UBND xã',
    'Đã rút khỏi danh mục',
    'Rút',
    'Thôi thực hiện',
    'Không thực hiện nữa',
    'Ngừng triển khai',
    'Loại khỏi kế hoạch',
    'Dừng',
  ])('%s', (text) => expect(read(text).state).toBe('not-applicable'));

  it.each<[string, ResultState]>([
    ['Đã họp rút kinh nghiệm', 'unclear'],
    ['Rút ngắn thời gian còn 03 ngày, đã hoàn thành', 'done'],
    ['Đã rút gọn thủ tục; đang trình', 'waiting'],
    ['Không ngừng đổi mới, đã hoàn thành', 'done'],
    ['Đang đề nghị rút khỏi chương trình', 'in-progress'],
    ['Mới chỉ dừng ở dự thảo', 'in-progress'],
    ['Xin rút khỏi danh mục', 'unclear'],
    ['Tiếp tục thực hiện', 'in-progress'],
    ['Chưa thực hiện', 'not-begun'],
    ['Chưa dừng, đang thực hiện', 'in-progress'],
  ])('is not said by “%s”', (text, state) => expect(read(text).state).toBe(state));
});
