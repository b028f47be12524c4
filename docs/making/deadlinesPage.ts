import fs from 'node:fs';
import path from 'node:path';
import { addWorkingDays } from '../../src/calendar/workingDays';
import { makeCalendar } from '../../src/calendar/workCalendar';
import { showDay } from '../../src/language/showDay';
import type { Deadline, Milestone } from '../../src/plan/plan';
import { readDeadline } from '../../src/reading/deadlines/readDeadline';

interface Entry {
  text: string;
  year: number | null;
}

const FAMILIES: Record<string, string> = {
  dates: 'Ngày',
  before: 'Trước một ngày, một tháng, một quý',
  'months-quarters': 'Tháng, quý',
  'years-halves': 'Năm, nửa năm, 6 tháng, 9 tháng',
  ranges: 'Từ … đến …',
  'ranges-milestones': 'Khoảng có ngày và tháng ở cả hai đầu, nhiều mốc',
  'open-ends': 'Không có điểm cuối, trong ngày, nhiệm kỳ, bảo đảm',
  parts: 'Đầu, giữa, cuối; tuần',
  recurring: 'Định kỳ',
  'papers-rhythms': 'Báo cáo của một kỳ, nhịp có ngày riêng',
  continuous: 'Thường xuyên',
  events: 'Theo sự kiện, số ngày',
  references: 'Theo văn bản khác',
  several: 'Nhiều mốc trong một ô',
  hours: 'Giờ',
  writing: 'Cách viết, lỗi gõ',
  slips: 'Dấu và chữ gõ lầm',
  negatives: 'Không phải thời hạn, không hiểu',
};

const KINDS: Record<Milestone['kind'], string> = {
  date: 'ngày',
  period: 'khoảng',
  recurring: 'định kỳ',
  continuous: 'thường xuyên',
  event: 'theo sự kiện',
  reference: 'theo văn bản',
};

/** docs/deadlines.md: every phrase of the corpus with what is read out of it, for a person to look over. */
export function deadlinesPage(root: string): string {
  const calendar = makeCalendar();
  const folder = path.join(root, 'test/deadlines/phrases');
  const read = ({ text, year }: Entry) =>
    readDeadline(text, {
      year,
      strictBefore: true,
      addWorkingDays: (day, count) => addWorkingDays(day, count, calendar),
    });
  const parts = Object.entries(FAMILIES).map(([file, title]) => {
    const entries: Entry[] = JSON.parse(fs.readFileSync(path.join(folder, `${file}.json`), 'utf8'));
    const rows = entries.map((entry) => `| ${shown(entry.text)} | ${entry.year ?? '–'} | ${reading(read(entry))} |`);
    return [`## ${title}`, '', '| Trong ô | Năm kế hoạch | Đọc là |', '|---|---|---|', ...rows, ''].join('\n');
  });
  return [
    '# Thời hạn được đọc thế nào',
    '',
    'Trang này do chương trình lập từ bộ câu mẫu `test/deadlines/phrases`; không sửa tay. Ngày ghi ở đây là **ngày cuối cùng còn đúng hạn**:',
    '“trước ngày 30/6” thì ngày cuối là 29/6. Phần không hiểu được giữ nguyên và báo cho người dùng, không bao giờ bị bỏ hay đoán.',
    '',
    'This page is generated from the corpus in `test/deadlines/phrases`. The day shown is the **last day still on time**. Words that are not',
    'understood are kept and shown to the user; nothing is dropped or guessed.',
    '',
    ...parts,
  ].join('\n');
}

/** A cell's text in one line of a table: breaks and invisible signs made visible. */
function shown(text: string): string {
  const visible = text
    .replace(/\n/g, ' ⏎ ')
    .replace(/\u00A0/g, '⍽')
    .replace(/[\u200B-\u200F\uFEFF\u00AD]/g, '◌');
  return visible.trim() === '' ? '(trống)' : visible.replace(/\|/g, '\\|').normalize('NFC');
}

function reading({ milestones, rest }: Omit<Deadline, 'from'>): string {
  const read = milestones.map(
    (milestone) => `${milestone.label ? `${shown(milestone.label)}: ` : ''}${KINDS[milestone.kind]}${days(milestone)}`,
  );
  const left = rest === '' ? [] : [`_không hiểu:_ ${shown(rest)}`];
  return [...read, ...left].join('; ') || '–';
}

function days({ from, lastDay, occurrences }: Milestone): string {
  const day = (d: string) => showDay(d, 'vi');
  if (occurrences.length > 4)
    return ` ${day(occurrences[0]!)}, ${day(occurrences[1]!)} … ${day(occurrences[occurrences.length - 1]!)} (${occurrences.length} lần)`;
  if (occurrences.length > 0) return ` ${occurrences.map(day).join(', ')}`;
  if (from && lastDay) return ` ${day(from)} – ${day(lastDay)}`;
  return lastDay ? ` ${day(lastDay)}` : from ? ` từ ${day(from)}` : '';
}
