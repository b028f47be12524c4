import { CannotDo } from '../../src/actions/cannotDo';
import { REFUSED } from '../../src/actions/refused';
import { errorOf, told } from '../../src/entries/worker/told';
import { noticeOf } from '../../src/pane/session/faults';
import { sentenceOf } from '../../src/pane/session/outcomes';

/** What the pane says of an error, of one that crossed from a worker too. */
const said = (cause: Error): string[] =>
  [cause, errorOf(told(cause))].map((error) => sentenceOf(noticeOf(error, 'vi', 'summarising'), 'vi'));

test.each<[CannotDo, string, string[]]>([
  [
    new CannotDo('no-such-unit', 'Phòng X', ['Phòng A', 'Phòng B']),
    'no-such-unit',
    ['“Phòng X”', 'Phòng A, Phòng B', 'chưa ghi gì'],
  ],
  [new CannotDo('no-such-check', 'lead-strange'), 'no-such-check', ['“lead-strange”', 'chưa thay đổi gì']],
  [new CannotDo('no-plan'), 'unreadable', ['Không tìm thấy bảng kế hoạch nào']],
])('%s has a sentence of its own, from this thread and from another', (cause, id, words) => {
  expect(noticeOf(cause, 'vi', 'summarising')).toMatchObject({ id, intent: 'warning' });
  for (const sentence of said(cause)) {
    for (const word of words) expect(sentence).toContain(word);
    expect(sentence).not.toMatch(/\{\w+\}|ngoài dự kiến/);
  }
});

test('each reason of a refusal has words in both languages', () => {
  for (const { vi, en } of Object.values(REFUSED)) for (const words of [vi, en]) expect(words.trim()).not.toBe('');
});
