import fs from 'node:fs';
import path from 'node:path';
import { makeCalendar } from '../../src/calendar/workCalendar';
import { addWorkingDays } from '../../src/calendar/workingDays';
import { readDeadline } from '../../src/reading/deadlines/readDeadline';

/**
 * Every phrase of the corpus that is read whole, typed without its accents: it is read as before or told, never otherwise. How many are told is
 * held too: a word that is missing in the tables shows there.
 */
const folder = path.join(__dirname, 'phrases');
const calendar = makeCalendar();
const read = (text: string, year: number | null) =>
  readDeadline(text, {
    year,
    strictBefore: true,
    addWorkingDays: (day, count) => addWorkingDays(day, count, calendar),
  });

const withoutAccents = (text: string) =>
  text
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '');

const times = ({ milestones }: ReturnType<typeof read>) =>
  milestones.map(({ kind, from, lastDay, boundary, occurrences }) => ({ kind, from, lastDay, boundary, occurrences }));

const phrases = fs
  .readdirSync(folder)
  .flatMap(
    (file) => JSON.parse(fs.readFileSync(path.join(folder, file), 'utf8')) as { text: string; year: number | null }[],
  )
  .filter(({ text, year }) => withoutAccents(text) !== text.normalize('NFC') && read(text, year).rest === '');

/** One word of work is told with them, and is no time. */
const PARTLY = ['Giao đề bài quý I, chấm quý II'];

test('read as with its accents, or left over', () => {
  const told = phrases.filter(({ text, year }) => {
    const plain = read(withoutAccents(text), year);
    if (plain.rest !== '' && (plain.milestones.length === 0 || PARTLY.includes(text))) return true;
    expect({ text, read: times(plain), rest: plain.rest }).toEqual({ text, read: times(read(text, year)), rest: '' });
    return false;
  });
  expect(phrases.length).toBeGreaterThan(1000);
  expect(told.length / phrases.length).toBeLessThan(0.03);
});

test.each(['Trước ngay 30/6/2026', 'truoc ngày 30/6/2026', 'Hàng quy'])(
  '%s: half its accents are a slip, and told',
  (text) => {
    expect(read(text, 2026).rest).not.toBe('');
  },
);
