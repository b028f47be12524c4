import type { Verdict } from '../../src/plan/answer';
import { outcomeOf } from '../../src/progress/outcome';
import { deadline, makeItem, result } from '../makeItem';

const item = (verdict: Verdict, doneOn: string | null = null) =>
  makeItem({
    answer: { verdict, figures: [] },
    result: result({ state: 'done', doneOn }),
    deadline: deadline({ lastDay: '2024-06-30' }, { lastDay: '2024-12-14' }),
  });

describe('the outcome of an item', () => {
  const cases: [string, Verdict, asOf: string, Verdict | null][] = [
    ['met before its last day', 'met', '2024-06-01', 'met'],
    ['met after it', 'met', '2024-12-15', 'met'],
    ['short of the target between its days', 'missed', '2024-07-01', null],
    ['short of it on the last day', 'missed', '2024-12-14', null],
    ['short of it the day after', 'missed', '2024-12-15', 'missed'],
    ['not to be told before the last day', 'unknown', '2024-12-14', null],
    ['not to be told after it', 'unknown', '2024-12-15', 'unknown'],
  ];
  it.each(cases)('%s', (_, verdict, asOf, outcome) => expect(outcomeOf(item(verdict), asOf)).toBe(outcome));

  it('has none without an answer', () => expect(outcomeOf(makeItem(), '2024-12-15')).toBeNull());
  it('has none of what was done on a later day', () =>
    expect(outcomeOf(item('met', '2024-12-16'), '2024-12-15')).toBeNull());
  it('has one of what was done on the day itself', () =>
    expect(outcomeOf(item('met', '2024-12-15'), '2024-12-15')).toBe('met'));
  it('is not missed while a day is in doubt', () => {
    expect(outcomeOf(item('missed'), '2024-12-15', [{ milestone: 1, day: '2024-12-14' }])).toBeNull();
    expect(
      outcomeOf(
        { ...item('missed'), deadline: { ...deadline({ lastDay: '2024-06-30' }), rest: 'hoặc' } },
        '2024-12-15',
      ),
    ).toBeNull();
  });
  it('is missed where the days in doubt are others than its last', () => {
    expect(outcomeOf(item('missed'), '2024-12-15', [{ milestone: 1, day: '2024-06-30' }])).toBe('missed');
    expect(outcomeOf(item('missed'), '2024-12-15', [{ milestone: 2, day: '2024-12-14' }])).toBe('missed');
  });
  it('has one of a result that tells no day, and of none', () => {
    expect(outcomeOf({ ...item('met'), result: null }, '2024-12-15')).toBe('met');
    expect(outcomeOf({ ...item('missed'), result: null }, '2024-12-14')).toBeNull();
  });
  it('is not missed without a day', () =>
    expect(outcomeOf({ ...item('missed'), deadline: deadline() }, '2024-12-15')).toBeNull());
});
