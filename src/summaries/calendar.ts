import { type Day, partsOf, weekday } from '../calendar/day';
import { fill } from '../language/bilingual';
import {
  calendarMonths,
  type DayOfEvents,
  itemsWithoutDay,
  type MonthOfDays,
  type WithoutDay,
} from '../figures/calendarDays';
import { type CalendarLine, linesOf } from './calendarLines';
import { CALENDAR_WORDS } from './calendarWords';
import { day, number, text } from './cells';
import { footer } from './footer';
import { numberList } from './itemWords';
import { type SheetBuilder, startSheet } from './sheetBuilder';
import type { SheetContext, Summary } from './summary';
import { tableOf } from './table';
import { titleBlock } from './titleBlock';

const HEADS = CALENDAR_WORDS.heads;
interface Row extends CalendarLine {
  /** Null: the day above holds for this row as well. */
  dated: { date: Day; down: number } | null;
}

const TABLE = tableOf<Row>([
  { head: HEADS.day, width: 12, cell: ({ dated }) => dated && day(dated.date, 'dayTop', { down: dated.down }) },
  {
    head: HEADS.weekday,
    width: 10,
    cell: ({ dated }) => dated && text(weekdayOf(dated.date), 'textTopCentre', { down: dated.down }),
  },
  { head: HEADS.number, width: 9, cell: ({ number: nth }) => text(nth, 'textTopCentre') },
  { head: HEADS.what, width: 66, cell: ({ what }) => text(what, 'textTop') },
  { head: HEADS.lead, width: 28, cell: ({ lead }) => text(lead, 'textTop') },
  { head: HEADS.state, width: 15, cell: ({ state }) => text(state, 'textTopCentre') },
  { head: HEADS.go, width: 11, cell: ({ link }) => link },
]);

const weekdayOf = (date: Day): string => CALENDAR_WORDS.weekdays[weekday(date) - 1]!;

/** What has no day: counts and numbers only, for forty lines that say "thường xuyên" help nobody. */
const UNDATED = tableOf<{ reason: WithoutDay; numbers: string; n: number }>([
  {
    head: CALENDAR_WORDS.undatedHeads.why,
    across: 3,
    cell: ({ reason }) => text(CALENDAR_WORDS.reasons[reason], 'textTop'),
  },
  { head: CALENDAR_WORDS.undatedHeads.numbers, across: 2, cell: ({ numbers }) => text(numbers, 'textTop') },
  { head: CALENDAR_WORDS.undatedHeads.n, across: 2, cell: ({ n }) => number(n, 'numberTop') },
]);

/** A day is written again after this many rows: one that fills a page is still known on the next. */
const ROWS_A_DAY = 6;

/** What falls due when, by month and day; below it what has no day. */
export const calendar: Summary = {
  applies: ({ plan }) => plan.items.length > 0,
  make(context) {
    const { inspection, names } = context;
    const months = calendarMonths(inspection);
    const sheet = startSheet(names.sheets.calendar, TABLE.widths);
    titleBlock(sheet, CALENDAR_WORDS.title, inspection, TABLE.widths);
    for (const words of sentences(context, months)) sheet.line(words, 'sentence');
    if (months.length > 0) {
      sheet.gap();
      sheet.head(TABLE.heads, { freeze: true });
    }
    for (const month of months) writeMonth(sheet, month, context);
    writeUndated(sheet, context);
    footer(sheet, context);
    return [sheet.build()];
  },
};

function sentences({ inspection }: SheetContext, months: MonthOfDays[]): string[] {
  const events = months.reduce((sum, month) => sum + month.events, 0);
  const items = inspection.plan.items.length;
  const undated = itemsWithoutDay(inspection).reduce((sum, group) => sum + group.items.length, 0);
  const words =
    events === 0 ? CALENDAR_WORDS.nothingDated : undated === 0 ? CALENDAR_WORDS.allDated : CALENDAR_WORDS.summary;
  return [
    fill(words, { dated: items - undated, items, events, undated }),
    ...(events > 0 ? [CALENDAR_WORDS.periods] : []),
    ...(inspection.plan.year === null ? [CALENDAR_WORDS.noYear] : []),
  ];
}

function writeMonth(sheet: SheetBuilder, { year, month, days, events }: MonthOfDays, context: SheetContext): void {
  const { year: nowYear, month: nowMonth } = partsOf(context.inspection.asOf);
  const now = year === nowYear && month === nowMonth;
  const words = now ? CALENDAR_WORDS.thisMonth : CALENDAR_WORDS.month;
  sheet.line(fill(words, { month, year, n: events }), now ? 'monthNow' : 'month');
  for (const one of days) writeDay(sheet, one, context);
}

function writeDay(sheet: SheetBuilder, { day: date, events }: DayOfEvents, context: SheetContext): void {
  const lines = linesOf(events, context);
  lines.forEach((line, i) => {
    const dated = i % ROWS_A_DAY === 0 ? { date, down: Math.min(ROWS_A_DAY, lines.length - i) } : null;
    TABLE.row(sheet, { ...line, dated });
  });
}

function writeUndated(sheet: SheetBuilder, { inspection }: SheetContext): void {
  const groups = itemsWithoutDay(inspection);
  if (groups.length === 0) return;
  const n = groups.reduce((sum, { items }) => sum + items.length, 0);
  sheet.gap();
  sheet.line(fill(CALENDAR_WORDS.undated, { n }), 'heading');
  for (const heads of UNDATED.heads) sheet.row(heads);
  for (const { reason, items } of groups)
    UNDATED.row(sheet, { reason, numbers: numberList(inspection.plan, items), n: items.length });
}
