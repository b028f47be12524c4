import { isUnknown } from '../plan/leads';
import type { Item } from '../plan/plan';
import type { Day } from '../calendar/day';
import { sentences as sayings } from '../checks/engine/sentences';
import { hasColumn } from '../plan/cells';
import { countsOf } from '../figures/counts';
import { dayQuestions } from '../figures/dayQuestions';
import { dueDay } from '../figures/dueDay';
import { keepsResults } from '../figures/results';
import { fill } from '../language/bilingual';
import type { Standing } from '../progress/standing';
import { day, number, text } from './cells';
import { comingWords, lateWords } from './dueMilestones';
import { footer } from './footer';
import { leadNames, numberOf, rowLink, taskOf } from './itemWords';
import { DUE_WORDS } from './overdueWords';
import { startSheet } from './sheetBuilder';
import type { SheetContext, Summary } from './summary';
import { type Column, tableOf, where } from './table';
import { titleBlock } from './titleBlock';
import { WORDS } from './words';

interface Due {
  place: number;
  item: Item;
  standing: Standing;
  /** Which milestone, where the deadline has several. */
  milestone: string;
  /** What is not clear about a day that may have been missed. */
  question: string;
}

/** What is late and what is due soon, the oldest first: the list an office is pressed by. */
export const overdue: Summary = {
  applies: ({ plan }) => plan.items.length > 0,
  make(context) {
    const { inspection, names, settings } = context;
    const late = dueItems(context, 'overdue');
    const soon = dueItems(context, 'due-soon');
    const perhaps = dueItems(context, 'perhaps-overdue');
    const table = tableOf(columnsFor(context, [...late, ...soon, ...perhaps]));
    const sheet = startSheet(names.sheets.overdue, table.widths);
    titleBlock(sheet, DUE_WORDS.overdueTitle, inspection, table.widths);
    for (const words of sentences(context)) sheet.line(words, 'sentence');
    if (late.length + soon.length + perhaps.length > 0) {
      sheet.gap();
      sheet.head(table.heads, { freeze: true });
    }
    const parts = [
      { title: fill(DUE_WORDS.late, { n: late.length }), rows: late },
      { title: fill(DUE_WORDS.soon, { n: soon.length, days: settings.dueSoonDays }), rows: soon },
      { title: fill(DUE_WORDS.perhaps, { n: perhaps.length }), rows: perhaps },
    ];
    for (const { title, rows } of parts) {
      if (rows.length === 0) continue;
      sheet.line(title, 'section');
      for (const row of rows) table.row(sheet, row);
    }
    footer(sheet, context);
    return [sheet.build()];
  },
};

function dueItems({ inspection, settings }: SheetContext, progress: 'overdue' | 'due-soon' | 'perhaps-overdue'): Due[] {
  const { plan, standings, asOf } = inspection;
  const questions = progress === 'perhaps-overdue' ? dayQuestions(inspection) : [];
  return plan.items
    .map((item, i) => ({ item, standing: standings[i]!, asked: questions[i] ?? null }))
    .filter(({ standing }) => standing.progress === progress)
    .sort((a, b) => byDay(dueDay(a.item, a.standing, asOf), dueDay(b.item, b.standing, asOf)))
    .map(({ item, standing, asked }, place) => ({
      place: place + 1,
      item,
      standing,
      milestone:
        progress === 'due-soon' ? comingWords(item, standing) : lateWords(item, standing, asOf, settings.dueSoonDays),
      question: progress !== 'perhaps-overdue' ? '' : asked ? sayings(asked, 'vi').what : DUE_WORDS.dayUnclear,
    }));
}

const byDay = (a: Day | null, b: Day | null): number => (a === b ? 0 : (a ?? '') < (b ?? '') ? -1 : 1);

function sentences({ inspection, settings }: SheetContext): string[] {
  const { overdue, overdueLong, dueSoon, perhapsOverdue } = countsOf(inspection).open;
  const late =
    overdue === 0 ? DUE_WORDS.noneOverdue : overdueLong === 0 ? DUE_WORDS.someOverdue : DUE_WORDS.someOverdueLong;
  const soon = dueSoon === 0 ? DUE_WORDS.noneSoon : DUE_WORDS.someSoon;
  const said = [
    fill(late, { n: overdue, long: overdueLong, days: settings.longOverdueDays }),
    fill(soon, { n: dueSoon, days: settings.dueSoonDays }),
    perhapsOverdue === 0 ? '' : fill(DUE_WORDS.somePerhaps, { n: perhapsOverdue }),
  ]
    .filter((words) => words !== '')
    .join(' ');
  return overdue > 0 && !keepsResults(inspection.plan) ? [said, DUE_WORDS.noResultColumn] : [said];
}

/** What stands in place of a result that is not there. */
function unsaid(item: Item): string {
  if (isUnknown(item, 'result')) return WORDS.unknown;
  return item.partResults ? DUE_WORDS.enteredByPart : DUE_WORDS.notWritten;
}

/** Columns that would stay empty are left out, and the task has their room. */
function columnsFor({ inspection: { plan, asOf } }: SheetContext, rows: Due[]): Column<Due>[] {
  const heads = DUE_WORDS.heads;
  const withQuestions = rows.some(({ question }) => question !== '');
  const withMilestones = rows.some(({ milestone }) => milestone !== '');
  const withResults = hasColumn(plan, 'result');
  const room = (withMilestones ? 0 : 18) + (withResults ? 0 : 18);
  return [
    { head: WORDS.number, width: 5, cell: ({ place }) => number(place, 'numberTop') },
    { head: heads.number, width: 9, cell: ({ item }) => text(numberOf(plan, item), 'textTopCentre') },
    { head: heads.task, width: 36 + room, cell: ({ item }) => text(taskOf(item), 'textTop') },
    { head: heads.lead, width: 20, cell: ({ item }) => text(leadNames(item), 'textTop') },
    { head: heads.deadline, width: 22, cell: ({ item }) => text(item.deadline.text, 'textTop') },
    ...where<Due>(withMilestones, {
      head: heads.milestone,
      width: 22,
      cell: ({ milestone }) => text(milestone, 'textTop'),
    }),
    { head: heads.lastDay, width: 12, cell: ({ item, standing }) => day(dueDay(item, standing, asOf), 'dayTop') },
    {
      head: heads.days,
      width: 10,
      cell: ({ standing }) =>
        standing.progress === 'due-soon'
          ? number(standing.daysLeft, 'daysLeft')
          : number(standing.progress === 'overdue' ? standing.daysLate : null, 'daysLate'),
    },
    ...where<Due>(withQuestions, {
      head: heads.question,
      width: 34,
      cell: ({ question }) => text(question, 'textTop'),
    }),
    ...where<Due>(withResults, {
      head: heads.result,
      width: 22,
      cell: ({ item }) => text(item.result?.text || unsaid(item), 'textTop'),
    }),
    { head: heads.go, width: 11, cell: ({ item }) => rowLink(plan, item) },
  ];
}
