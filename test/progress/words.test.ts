import type { TargetFigure } from '../../src/plan/answer';
import { progressNamed, PROGRESS_NAMES } from '../../src/progress/names';
import { figureWords } from '../../src/progress/outcomeWords';
import { Progress } from '../../src/progress/standing';

const figure = (
  op: TargetFigure['op'],
  wanted: TargetFigure['wanted'],
  got: TargetFigure['got'],
  verdict: TargetFigure['verdict'] = 'met',
): TargetFigure => ({ op, wanted, got, verdict });

test.each<[TargetFigure, vi: string | null, en: string | null]>([
  [
    figure('>=', '90.5%', '89.95%', 'missed'),
    'chỉ tiêu từ 90,5% trở lên, kết quả 89,95%: không đạt',
    'target at least 90.5%, result 89.95%: not met',
  ],
  [figure('>', '20%', '25%'), 'chỉ tiêu trên 20%, kết quả 25%: đạt', 'target more than 20%, result 25%: met'],
  [figure('<=', '5%', '3%'), 'chỉ tiêu không quá 5%, kết quả 3%: đạt', 'target at most 5%, result 3%: met'],
  [figure('<', '2.5%', '2%'), 'chỉ tiêu dưới 2,5%, kết quả 2%: đạt', 'target less than 2.5%, result 2%: met'],
  [figure('=', 12, 11, 'missed'), 'chỉ tiêu 12, kết quả 11: không đạt', 'target 12, result 11: not met'],
  [figure('=', 0, 0), 'chỉ tiêu không có, kết quả 0: đạt', 'target none, result 0: met'],
  [figure('<=', 0, 1, 'missed'), 'chỉ tiêu không quá 0, kết quả 1: không đạt', 'target at most 0, result 1: not met'],
  [
    figure('> or >=', '20%', '20%', 'unknown'),
    'chỉ tiêu trên 20% hay từ 20% trở lên, chưa rõ, kết quả 20%: chưa kết luận được',
    'target more than or at least 20%, not clear which, result 20%: not to be told',
  ],
  [
    figure('< or <=', '5%', '5%', 'unknown'),
    'chỉ tiêu dưới 5% hay từ 5% trở xuống, chưa rõ, kết quả 5%: chưa kết luận được',
    'target less than or at most 5%, not clear which, result 5%: not to be told',
  ],
  [
    figure('decrease >=', '10%', '12.5%'),
    'chỉ tiêu giảm từ 10% trở lên, kết quả 12,5%: đạt',
    'target a decrease of at least 10%, result 12.5%: met',
  ],
  [
    figure('increase >=', 3, null, 'unknown'),
    'chỉ tiêu tăng từ 3 trở lên, kết quả chưa nêu con số: chưa kết luận được',
    'target an increase of at least 3, result no figure told: not to be told',
  ],
  [
    figure('>=', null, '40%', 'unknown'),
    'chỉ tiêu không nêu con số, kết quả 40%: chưa kết luận được',
    'target no figure given, result 40%: not to be told',
  ],
  [
    figure('day <=', '2026-06-30', '2026-07-02', 'missed'),
    'chỉ tiêu xong chậm nhất 30/06/2026, kết quả 02/07/2026: không đạt',
    'target done by 30 June 2026, result 2 July 2026: not met',
  ],
  // Not days, though they begin or end like one.
  [
    figure('=', '2026-06-30.5', '1.2026-06-30'),
    'chỉ tiêu 2026-06-30,5, kết quả 1,2026-06-30: đạt',
    'target 2026-06-30.5, result 1.2026-06-30: met',
  ],
  [figure('yes', null, 'yes'), null, null],
])('%j: %s', (of, vi, en) => {
  expect(figureWords(of, 'vi')).toBe(vi);
  expect(figureWords(of, 'en')).toBe(en);
});

describe('a state by its name', () => {
  test.each(Progress.options.map((progress) => [progress]))('%s', (progress) => {
    expect(progressNamed(PROGRESS_NAMES[progress].vi)).toBe(progress);
    expect(progressNamed(PROGRESS_NAMES[progress].en)).toBe(progress);
  });
  test.each<[string, Progress | null]>([
    [' quá  HẠN ', 'overdue'],
    ['done LATE', 'done-late'],
    ['Quá hạn 3 ngày', null],
    ['Quá', null],
    ['overdue, quá hạn', null],
    ['', null],
  ])('%j: %s', (words, progress) => expect(progressNamed(words)).toBe(progress));
});
