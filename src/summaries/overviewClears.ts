import { CLEAR_NAMES } from '../checks/engine/names';
import { sentences } from '../checks/engine/sentences';
import { fill } from '../language/bilingual';
import { number, text, value } from './cells';
import { type ClearCount, countClears, unclearInAll } from '../figures/fiveClears';
import { shareFormula, shareValue } from './formulas';
import type { SheetBuilder } from './sheetBuilder';
import { COLOURS } from './styles';
import type { SheetContext } from './summary';
import { tableOf } from './table';
import { WORDS } from './words';

const words = WORDS.overview.clears;
/** Columns that the commonest fault takes, right of the figures; the chart stands right of them. */
const MOST_ACROSS = 4;
const ROW_HEIGHT = 19;

const [clearHead, clearItemsHead, unclearItemsHead, rateHead, mostHead] = words.head;

const TABLE = tableOf<ClearCount & { place: number }>([
  { head: WORDS.number, cell: ({ place }) => text(String(place), 'textCentre') },
  { key: 'clear', head: clearHead, cell: ({ clear }) => text(CLEAR_NAMES[clear].vi) },
  { key: 'clearItems', head: clearItemsHead, cell: ({ clearItems }) => number(clearItems) },
  { key: 'unclearItems', head: unclearItemsHead, cell: ({ unclearItems }) => number(unclearItems) },
  {
    head: rateHead,
    cell: ({ clearItems, unclearItems }) => value(shareValue(clearItems, clearItems + unclearItems), 'percent'),
    formula: (at) => shareFormula(at('clearItems'), `SUM(${at('clearItems')}:${at('unclearItems')})`),
  },
  {
    head: mostHead,
    across: MOST_ACROSS,
    cell: ({ most }) =>
      text(most ? fill(words.most, { title: sentences(most.finding, 'vi').title, items: most.items }) : ''),
  },
]);

/** How many items are clear, and not, in each of the five. */
export function clearsTable(sheet: SheetBuilder, { inspection }: SheetContext): void {
  const heading = sheet.line(words.heading, 'heading');
  const top = sheet.next;
  for (const heads of TABLE.heads) sheet.row(heads);
  countClears(inspection).forEach((count, i) => TABLE.row(sheet, { ...count, place: i + 1 }, ROW_HEIGHT));
  const bottom = sheet.next - 1;
  const items = inspection.plan.items.length;
  const note = sheet.line(fill(words.note, { all: items - unclearInAll(inspection), items }), 'note', {
    across: 5 + MOST_ACROSS,
  });
  if (items === 0) return;
  sheet.chart({
    kind: 'bar',
    // Of a hundred: the bars are all of one length, and where the axis begins can mislead nobody.
    stacking: 'percent',
    title: words.chart,
    description: words.chartDescription,
    place: { top: heading, left: 6 + MOST_ACROSS + 1, bottom: note, right: sheet.columns },
    categories: `${TABLE.at('clear', top + 1)}:${TABLE.at('clear', bottom)}`,
    series: [
      {
        name: words.clearSeries,
        values: `${TABLE.at('clearItems', top + 1)}:${TABLE.at('clearItems', bottom)}`,
        colours: [COLOURS.clear],
      },
      {
        name: words.unclearSeries,
        values: `${TABLE.at('unclearItems', top + 1)}:${TABLE.at('unclearItems', bottom)}`,
        colours: [COLOURS.notClear],
      },
    ],
    labels: true,
    legend: 'bottom',
  });
}
