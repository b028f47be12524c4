import { makeCalendar } from '../../src/calendar/workCalendar';
import { addWorkingDays } from '../../src/calendar/workingDays';
import { DeadlineReader } from '../../src/reading/deadlines/deadlineCell';
import { type Occurrence, sinceEvents } from '../../src/reading/deadlines/sinceEvents';

const calendar = makeCalendar();
const reader = new DeadlineReader(
  { year: 2026, strictBefore: true, addWorkingDays: (day, count) => addWorkingDays(day, count, calendar) },
  false,
  false,
);
const on = (day: string, event = ''): Occurrence => ({ event, day });

/** What follows of a deadline's words and of what happened: the last day of each part, or its kind, with its label. */
function days(words: string, ...occurrences: Occurrence[]) {
  const { due, unused } = sinceEvents(reader.words(words), occurrences, reader);
  return { parts: due.milestones.map(({ label, lastDay, kind }) => [label, lastDay ?? kind]), unused: unused.length };
}

describe('a term counted from an event has its last day once the event’s day is known', () => {
  test.each([
    ['Trong 5 ngày làm việc kể từ ngày nhận đủ hồ sơ', '2026-06-09'],
    ['Chậm nhất sau 05 ngày làm việc kể từ ngày nhận được Công văn của Văn phòng', '2026-06-09'],
    ['Sau 03 ngày làm việc kể từ khi nhận được Quyết định công bố', '2026-06-05'],
    ['Chậm nhất 10 ngày sau khi kết thúc hội nghị', '2026-06-12'],
    ['Sau hội nghị 10 ngày', '2026-06-12'],
    ['15 ngày', '2026-06-17'],
    ['Hai tuần kể từ ngày tiếp nhận', '2026-06-16'],
    ['Không quá 05 (năm) ngày làm việc kể từ ngày họp', '2026-06-09'],
    ['Trong vòng 7 ngày từ khi có kết luận', '2026-06-09'],
  ])('“%s” after 2/6/2026 ends on %s', (words, last) => {
    const { parts, unused } = days(words, on('2026-06-02'));
    expect([parts.map(([, day]) => day), unused]).toEqual([[last], 0]);
  });

  test.each([
    'Khi có yêu cầu',
    'Đột xuất',
    'Chậm nhất 3 ngày trước khi họp',
    'Trước 5 ngày kể từ ngày khai mạc',
    'Trong 24 giờ kể từ khi nhận',
    'Sau 5 ngày kể từ ngày họp hoặc 10 ngày kể từ ngày ký',
    'Thường xuyên',
    'Trước 30/6/2026',
    'Theo Kế hoạch số 12/KH-UBND',
    '3 tháng kể từ ngày ký',
  ])('“%s” gives no last day and the entry is told', (words) => {
    const before = reader.words(words).milestones;
    const { due, unused } = sinceEvents(reader.words(words), [on('2026-06-02')], reader);
    expect(due.milestones).toEqual(before);
    expect(unused).toHaveLength(1);
  });

  test('each time it happened is a part of its own, in the order of days, by its name', () => {
    const words = 'Trong 5 ngày làm việc kể từ ngày nhận đủ hồ sơ';
    expect(days(words, on('2026-09-07', 'Hồ sơ Sở B'), on('2026-06-02', 'Hồ sơ Sở A')).parts).toEqual([
      ['Hồ sơ Sở A', '2026-06-09'],
      ['Hồ sơ Sở B', '2026-09-14'],
    ]);
  });

  test('of several parts that wait, the one whose words the event has', () => {
    const words = 'Sau 3 ngày làm việc kể từ ngày họp; sau 10 ngày kể từ ngày ký hợp đồng';
    const last = (event: string) => days(words, on('2026-06-02', event)).parts.map(([, day]) => day);
    expect(last('Họp giao ban')).toEqual(['2026-06-05', 'event']);
    expect(last('Ký hợp đồng số 4')).toEqual(['event', '2026-06-12']);
    expect(days(words, on('2026-06-02')).unused).toBe(1);
  });

  test('other parts stay as they are', () => {
    const words = 'Trước 30/6/2026; sau 3 ngày làm việc kể từ ngày họp';
    expect(days(words, on('2026-06-02')).parts.map(([, day]) => day)).toEqual(['2026-06-29', '2026-06-05']);
  });

  test('what was assumed is told, the words stay', () => {
    const words = '15 ngày kể từ ngày ký';
    const [milestone] = sinceEvents(reader.words(words), [on('2026-06-02')], reader).due.milestones;
    expect(milestone).toMatchObject({ kind: 'date', text: words, assumed: ['event-day'], boundary: 'by' });
  });
});
