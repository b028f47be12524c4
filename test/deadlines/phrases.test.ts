import fs from 'node:fs';
import path from 'node:path';
import { makeCalendar } from '../../src/calendar/workCalendar';
import { addWorkingDays } from '../../src/calendar/workingDays';
import { Assumption, type Milestone } from '../../src/plan/plan';
import { readDeadline } from '../../src/reading/deadlines/readDeadline';

/**
 * The corpus: phrase, plan year, expected reading. `label: true` and `occurrences: true` accept anything; `rest: true` wants some words left
 * over; `assumed` is what the grammar added, nothing when left out; a `loose` entry names only the kinds expected, or only that something is left over.
 */
interface Entry {
  text: string;
  year: number | null;
  expect?: (Omit<Partial<Milestone>, 'label' | 'occurrences'> & {
    label?: string | null | true;
    occurrences?: string[] | true;
  })[];
  kinds?: string[];
  rest?: string | true;
  loose?: boolean;
}

const folder = path.join(__dirname, 'phrases');
const files = fs.readdirSync(folder).sort();
const entries = (file: string): Entry[] => JSON.parse(fs.readFileSync(path.join(folder, file), 'utf8'));
const calendar = makeCalendar();
const context = (year: number | null) => ({
  year,
  strictBefore: true,
  addWorkingDays: (day: string, count: number) => addWorkingDays(day, count, calendar),
});

describe.each(files)('%s', (file) => {
  test.each(entries(file).map((entry) => [entry.text, entry] as const))(
    '%s',
    (text, { year, expect: wanted, kinds, rest, loose }) => {
      const read = readDeadline(text, context(year));
      if (rest === true) expect(read.rest).not.toBe('');
      else if (rest !== undefined) expect(read.rest).toBe(rest);
      if (kinds) expect(read.milestones.map(({ kind }) => kind)).toEqual(kinds);
      if (loose) return;
      const shapes = read.milestones.map((milestone, i) => shape(milestone, wanted?.[i]));
      expect(shapes).toEqual((wanted ?? []).map((want) => shape(want as Partial<Milestone>, want)));
    },
  );
});

function shape(milestone: Partial<Milestone>, want: NonNullable<Entry['expect']>[number] | undefined) {
  const {
    label = null,
    kind,
    from = null,
    lastDay = null,
    occurrences = [],
    boundary = 'by',
    assumed = [],
  } = milestone;
  return {
    label: want?.label === true ? true : label,
    kind,
    from,
    lastDay,
    occurrences: want?.occurrences === true ? true : occurrences,
    boundary,
    assumed: [...assumed].sort(),
  };
}

test('the corpus is large and a quarter of it is negative or ambiguous', () => {
  const all = files.flatMap(entries);
  const guarded = all.filter(({ expect: wanted, rest, loose }) => loose || rest === true || wanted?.length === 0);
  expect(all.length).toBeGreaterThanOrEqual(400);
  expect(guarded.length).toBeGreaterThanOrEqual(100);
});

test('every word of a cell is in a milestone or in the rest', () => {
  const words = (text: string) =>
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\d]+/gu) ?? [];
  for (const { text, year } of files.flatMap(entries)) {
    const read = readDeadline(text, context(year));
    const kept = new Set(
      words([read.rest, ...read.milestones.flatMap(({ label, text: said }) => [label ?? '', said])].join(' ')),
    );
    const known =
      /^(?:hoàn|thành|xong|thực|hiện|triển|khai|tổ|chức|tiến|hành|và|hoặc|hay|thời|gian|hạn|đồng|riêng|cụ|thể|kết|thúc|phải|việc|dự|kiến|tiến|độ|trong|đó|đạt|duy|trì|phấn|đấu|hoan|thanh|cơ|bản|mốc|điểm|tất|thiện|làm|cuối|cùng|là|ngày|đến|chậm|nhất|bảo|đảm)$/;
    const lost = words(text).filter(
      (word) => !kept.has(word) && !known.test(word) && !/^[ivx\d]+$/.test(word) && word.length > 1,
    );
    expect({ text, lost }).toEqual({ text, lost: [] });
  }
});

test('every assumption that words can call for has its phrases', () => {
  const asserted = new Set(
    files.flatMap(entries).flatMap(({ expect: wanted = [] }) => wanted.flatMap((one) => one.assumed ?? [])),
  );
  // A number for a day, the day of another column and the day of an event are no phrases: test/deadlines/cells knows them.
  const beside = ['serial-number', 'given-day', 'event-day'];
  const inWords = Assumption.options.filter((one) => !beside.includes(one));
  expect([...asserted].sort()).toEqual(inWords.sort());
});
