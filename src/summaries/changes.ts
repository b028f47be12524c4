import type { Day } from '../calendar/day';
import type { ChangedLine, MovedDeadline, PeriodChanges } from '../figures/closings/changes';
import type { ClosedItem } from '../figures/closings/closedItems';
import { type Line, linesOf } from '../figures/closings/lines';
import { fill } from '../language/bilingual';
import { showDay } from '../language/showDay';
import type { Item } from '../plan/plan';
import { PROGRESS_NAMES } from '../progress/names';
import { periodTitle } from '../settings/periods/period';
import { day, number, text } from './cells';
import { CHANGES_WORDS as W } from './changesWords';
import { footer } from './footer';
import { leadNames, numberOf, rowLink, taskOf } from './itemWords';
import { DUE_WORDS } from './overdueWords';
import { startSheet } from './sheetBuilder';
import type { SheetContext, Summary } from './summary';
import { type Column, tableOf, where } from './table';
import { titleBlock } from './titleBlock';
import { WORDS } from './words';

/** A row of the sheet: an item or a part of it as it is now, and what it was. `item` null: it is in the table no more. */
interface Row {
  place: number;
  item: Item | null;
  words: { number: string; task: string; unit: string };
  part: string;
  end: Day | null;
  before: string;
  now: string;
  change: string;
}

/** **Thay đổi trong kỳ**: what has happened since the period before was closed. */
export const changes: Summary = {
  applies: (_, __, since = null) => since !== null,
  make(context) {
    const since = context.since!;
    const sections = sectionsOf(context, since);
    const table = tableOf(
      columnsFor(
        context,
        sections.flatMap(({ rows }) => rows),
      ),
    );
    const sheet = startSheet(context.names.sheets.changes, table.widths);
    titleBlock(sheet, W.title, context.inspection, table.widths);
    sheet.line(sentence(since), 'sentence');
    sheet.gap();
    sheet.head(table.heads, { freeze: true });
    for (const { title, rows } of sections) {
      sheet.line(title, 'section');
      for (const row of rows) table.row(sheet, row);
    }
    sheet.gap();
    for (const words of [W.counted, W.found]) sheet.line(words, 'note');
    footer(sheet, context);
    return [sheet.build()];
  },
};

function sentence({ before, done, overdue, still, moved, added, gone, undone }: PeriodChanges): string {
  const counts = { done, overdue, still, moved, added, gone };
  const parts = Object.entries(counts).map(([key, { length }]) =>
    fill(W.parts[key as keyof typeof counts], { n: length }),
  );
  const all = undone.length > 0 ? [...parts, fill(W.parts.undone, { n: undone.length })] : parts;
  const [period, on] = [periodTitle(before.period, 'vi'), showDay(before.closedOn, 'vi')];
  return fill(W.since, { period, day: on, parts: all.join('; ') });
}

function sectionsOf({ inspection }: SheetContext, since: PeriodChanges): { title: string; rows: Row[] }[] {
  const { plan, standings } = inspection;
  const standingOf = new Map(plan.items.map((item, i) => [item, standings[i]!]));
  const wordsOf = (item: Item) => ({ number: numberOf(plan, item), task: taskOf(item), unit: leadNames(item) });
  const rowOf = ({ item, line, before }: ChangedLine, change: string): Row => ({
    ...{ place: 0, item, words: wordsOf(item), part: line.part, end: line.end },
    ...{ before: before ? stateWords(before) : W.notThere, now: stateWords(line), change },
  });
  const whole = (item: Item): Line => {
    const { progress, daysLate } = standingOf.get(item)!;
    return {
      part: '',
      end:
        linesOf(item, standingOf.get(item)!)
          .map(({ end }) => end ?? '')
          .sort()
          .at(-1) || null,
      progress,
      daysLate,
    };
  };
  const isNew = ({ before }: ChangedLine, words: string) => (before === null ? `${words}. ${W.wasAdded}` : words);
  const all = {
    done: since.done.map((one) => rowOf(one, isNew(one, W.newlyDone))),
    overdue: since.overdue.map((one) => rowOf(one, isNew(one, W.newlyOverdue))),
    still: since.still.map((one) => rowOf(one, fill(W.stillOverdue, { periods: one.periods }))),
    moved: since.moved.map((one) => ({
      ...rowOf({ item: one.item, line: whole(one.item), before: one.before }, movedWords(one)),
    })),
    changed: [
      ...since.added.map((item) => rowOf({ item, line: whole(item), before: null }, W.added)),
      ...since.gone.map(goneRow),
    ],
    undone: since.undone.map((one) => rowOf(one, W.undone)),
  };
  return Object.entries(all)
    .filter(([key, rows]) => key !== 'undone' || rows.length > 0)
    .map(([key, rows]) => ({
      title: fill(W.sections[key as keyof typeof all], { n: rows.length }),
      rows: rows.map((row, i) => ({ ...row, place: i + 1 })),
    }));
}

const goneRow = ({ row }: ClosedItem): Row => ({
  ...{ place: 0, item: null, words: row, part: '', end: row.end },
  ...{ before: stateWords(row), now: W.noMore, change: W.gone },
});

function stateWords({ progress, daysLate }: Pick<Line, 'progress' | 'daysLate'>): string {
  const state = PROGRESS_NAMES[progress].vi;
  return daysLate > 0 ? fill(W.late, { state, days: daysLate }) : state;
}

function movedWords({ from, to, days }: MovedDeadline): string {
  const shown = (all: Day[]) => all.map((one) => showDay(one, 'vi')).join(', ') || W.noDay;
  const how =
    days === null
      ? to.length > 0
        ? W.nowDated
        : W.noLongerDated
      : days === 0
        ? W.otherDays
        : fill(days > 0 ? W.later : W.sooner, { days: Math.abs(days) });
  return fill(W.moved, { how, from: shown(from), to: shown(to) });
}

function columnsFor({ inspection: { plan } }: SheetContext, rows: Row[]): Column<Row>[] {
  const { heads } = DUE_WORDS;
  const withParts = rows.some(({ part }) => part !== '');
  return [
    { head: WORDS.number, width: 5, cell: ({ place }) => number(place, 'numberTop') },
    { head: heads.number, width: 9, cell: ({ words }) => text(words.number, 'textTopCentre') },
    { head: heads.task, width: 40 + (withParts ? 0 : 18), cell: ({ words }) => text(words.task, 'textTop') },
    { head: heads.lead, width: 20, cell: ({ words }) => text(words.unit, 'textTop') },
    ...where<Row>(withParts, { head: W.heads.part, width: 18, cell: ({ part }) => text(part, 'textTop') }),
    { head: W.heads.lastDay, width: 12, cell: ({ end }) => day(end, 'dayTop') },
    { head: W.heads.before, width: 19, cell: ({ before }) => text(before, 'textTop') },
    { head: W.heads.now, width: 19, cell: ({ now }) => text(now, 'textTop') },
    { head: W.heads.change, width: 28, cell: ({ change }) => text(change, 'textTop') },
    { head: heads.go, width: 11, cell: ({ item }) => (item ? rowLink(plan, item) : text('', 'textTop')) },
  ];
}
