import type { TargetAnswer } from '../../../src/plan/answer';
import { readResult } from '../../../src/reading/results/readResult';
import { joinResults } from '../../../src/reading/results/joinResults';
import { answerTarget } from '../../../src/reading/targets/answerTarget';
import { figuresAnswered } from '../../../src/reading/targets/figuresAnswered';

/** What words of time come to, as the deadline's grammar would say. */
const DAYS: Record<string, string> = {
  'trước ngày 30/9/2024': '2024-09-29',
  'trong quý ii': '2024-06-30',
  'trong tháng 9': '2024-09-30',
};

function answer(target: string, text: string, state = ''): TargetAnswer | null {
  const figures = figuresAnswered(target, text, '', 2024);
  const own = readResult(text, { year: 2024, reached: figures?.verdict ?? null });
  const result = state === '' ? own : joinResults(own, readResult(state, { year: 2024 }));
  return answerTarget(target, result, figures, `${text}\n${state}`, (words) => DAYS[words] ?? null);
}

describe('what a result says to its target, words and figures together', () => {
  const cases: [target: string, result: string, verdict: string | null, got: unknown][] = [
    // words beside figures
    ['Từ 90% trở lên', 'Đạt 92%, đạt chỉ tiêu', 'met', '92%'],
    ['Từ 90% trở lên', 'Đạt 92%, không đạt chỉ tiêu của tỉnh', 'unknown', '92%'],
    ['Từ 90% trở lên', 'Đạt 85%, không đạt chỉ tiêu', 'missed', '85%'],
    ['Từ 90% trở lên', 'Đạt 85%, vượt chỉ tiêu', 'unknown', '85%'],
    ['Từ 90% trở lên', 'Đạt chỉ tiêu', 'met', null],
    ['Từ 90% trở lên', 'Đạt', 'met', null],
    ['Từ 90% trở lên', 'Không đạt', 'missed', null],
    ['Từ 90% trở lên', 'Chưa thực hiện', 'missed', null],
    ['Giảm 10%', 'Chưa triển khai', 'missed', null],
    ['100% TTHC được công khai', 'Chưa triển khai', 'missed', null],
    ['Không quá 5% hồ sơ trễ hạn', 'Chưa triển khai', 'unknown', null],
    ['Không có hồ sơ trễ hạn', 'Chưa triển khai', 'unknown', null],
    ['Từ 90% trở lên', 'Đã hoàn thành', 'unknown', null],
    ['Từ 90% trở lên', 'Đang thực hiện', 'unknown', null],
    // nothing to be answered
    ['Từ 90% trở lên', '', null, undefined],
    ['Từ 90% trở lên', 'Chưa có số liệu', null, undefined],
    ['Từ 90% trở lên', 'Không phát sinh', null, undefined],
    ['Từ 90% trở lên', 'Dừng thực hiện, đạt 92%', null, undefined],
    ['', 'Đạt 92%', null, undefined],
    [' - ', 'Đạt 92%', null, undefined],
    // there or not
    ['Ban hành quy chế', 'Đã ban hành', 'met', 'yes'],
    ['Ban hành quy chế', 'Chưa ban hành', 'missed', 'no'],
    ['Ban hành quy chế', 'Không đạt', 'missed', 'no'],
    ['Ban hành quy chế', 'Đạt yêu cầu', 'met', 'yes'],
    ['Ban hành quy chế', 'Đang xây dựng', 'unknown', null],
    ['Ban hành quy chế', 'Đã trình', 'unknown', null],
    // by a day
    ['Hoàn thành trước ngày 30/9/2024', 'Hoàn thành ngày 29/9/2024', 'met', '2024-09-29'],
    ['Hoàn thành trước ngày 30/9/2024', 'Hoàn thành ngày 30/9/2024', 'missed', '2024-09-30'],
    ['Hoàn thành trước ngày 30/9/2024', 'Đã hoàn thành', 'unknown', null],
    ['Hoàn thành trước ngày 30/9/2024', 'Chưa thực hiện', 'missed', null],
    ['Ban hành kế hoạch trong quý II', 'Kế hoạch số 5/KH-VP ngày 30/6/2024', 'met', '2024-06-30'],
    ['Trong tháng 9.', 'Xong ngày 01/10/2024', 'missed', '2024-10-01'],
    // no such day: what is to be there, or cannot be read as one
    ['Hồ sơ trước ngày 30/9/2024', 'Đã hoàn thành', 'met', 'yes'],
    ['Ban hành kế hoạch trong năm', 'Đã ban hành', 'met', 'yes'],
  ];
  it.each(cases)('%s | %s: %s', (target, result, verdict, got) => {
    const read = answer(target, result);
    expect([read?.verdict ?? null, read?.figures[0]?.got]).toEqual([verdict, got]);
  });

  it('what the words decide stands with the one figure', () =>
    expect(answer('Từ 90% trở lên', 'Không đạt')?.figures).toEqual([
      { op: '>=', wanted: '90%', got: null, verdict: 'missed' },
    ]));
  it('of several figures each keeps its own', () =>
    expect(
      answer('Hài lòng trên 95%, số hóa trên 80%', 'Hài lòng 96%; số hóa 79%, không đạt')?.figures.map(
        (one) => one.verdict,
      ),
    ).toEqual(['met', 'missed']));
  it('two columns that deny each other leave it open', () => {
    expect(answer('Từ 90% trở lên', 'Đạt 92%', 'Chưa thực hiện')?.verdict).toBe('unknown');
    expect(answer('Ban hành quy chế', 'Đã ban hành', 'Chưa thực hiện')?.verdict).toBe('unknown');
  });
  it('a column of states may answer it', () =>
    expect(answer('Từ 90% trở lên', 'Đạt 85%', 'Không đạt')?.verdict).toBe('missed'));
});
