import { partsOf, weekday } from '../calendar/day';
import { fill } from '../language/bilingual';
import { calendarMonths, type DayOfEvents, itemsWithoutDay, type MonthOfDays } from '../figures/calendarDays';
import { type CalendarLine, linesOf } from './calendarLines';
import { CALENDAR_WORDS } from './calendarWords';
import { type Cell, day, number, text } from './cells';
import { footer } from './footer';
import { numberList } from './itemWords';
import { type SheetBuilder, startSheet } from './sheetBuilder';
import type { SheetContext, Summary } from './summary';
import { headOf } from './tableOf';
import { titleBlock } from './titleBlock';

const HEADS = CALENDAR_WORDS.heads;
const COLUMNS: [head: string, width: number][] = [
  [HEADS.day, 12],
  [HEADS.weekday, 10],
  [HEADS.number, 9],
  [HEADS.what, 66],
  [HEADS.lead, 28],
  [HEADS.state, 15],
  [HEADS.go, 11],
];
const WIDTHS = COLUMNS.map(([, width]) => width);
/** A day is written again after this many rows: one that fills a page is still known on the next. */
const ROWS_A_DAY = 6;

/** What falls due when, by month and day; below it what has no day. */
export const calendar: Summary = {
  applies: ({ plan }) => plan.items.length > 0,
  make(context) {
    const { inspection, names } = context;
    const months = calendarMonths(inspection);
    const sheet = startSheet(names.sheets.calendar, WIDTHS);
    titleBlock(sheet, CALENDAR_WORDS.title, inspection, WIDTHS);
    for (const words of sentences(context, months)) sheet.line(words, 'sentence');
    if (months.length > 0) {
      sheet.gap();
      sheet.head([headOf(COLUMNS.map(([head]) => head))], { freeze: true });
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
    const down = Math.min(ROWS_A_DAY, lines.length - i);
    const dated = i % ROWS_A_DAY === 0;
    const weekdayName = CALENDAR_WORDS.weekdays[weekday(date) - 1]!;
    const cells = [day(date, 'dayTop', { down }), text(weekdayName, 'textTopCentre', { down })];
    sheet.row([...(dated ? cells : []), ...lineCells(line)]);
  });
}

const lineCells = ({ number: nth, what, lead, state, link }: CalendarLine): Cell[] => [
  text(nth, 'textTopCentre'),
  text(what, 'textTop'),
  text(lead, 'textTop'),
  text(state, 'textTopCentre'),
  link,
];

/** Counts and numbers only: forty lines that say "thường xuyên" help nobody. */
function writeUndated(sheet: SheetBuilder, { inspection }: SheetContext): void {
  const groups = itemsWithoutDay(inspection);
  if (groups.length === 0) return;
  const n = groups.reduce((sum, { items }) => sum + items.length, 0);
  const heads = CALENDAR_WORDS.undatedHeads;
  sheet.gap();
  sheet.line(fill(CALENDAR_WORDS.undated, { n }), 'heading');
  sheet.row([
    text(heads.why, 'head', { across: 3 }),
    text(heads.numbers, 'head', { across: 2 }),
    text(heads.n, 'head', { across: 2 }),
  ]);
  for (const { reason, items } of groups) {
    const numbers = numberList(inspection.plan, items);
    sheet.row([
      text(CALENDAR_WORDS.reasons[reason], 'textTop', { across: 3 }),
      text(numbers, 'textTop', { across: 2 }),
      number(items.length, 'numberTop', { across: 2 }),
    ]);
  }
}
