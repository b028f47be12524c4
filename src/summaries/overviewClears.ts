import { CLEAR_NAMES } from '../checks/engine/names';
import { sentences } from '../checks/engine/sentences';
import { fill } from '../language/bilingual';
import { number, text } from './cells';
import { countClears, unclearInAll } from '../figures/fiveClears';
import { share } from './formulas';
import type { SheetBuilder } from './sheetBuilder';
import { COLOURS } from './styles';
import type { SheetContext } from './summary';
import { WORDS } from './words';

const words = WORDS.overview.clears;
/** Columns that the commonest fault takes, right of the figures; the chart stands right of them. */
const MOST_ACROSS = 4;
const ROW_HEIGHT = 19;

/** How many items are clear, and not, in each of the five. */
export function clearsTable(sheet: SheetBuilder, { inspection }: SheetContext): void {
  const [clear, clearItems, unclearItems, rate, most] = words.head;
  const heading = sheet.line(words.heading, 'heading');
  const top = sheet.row([
    ...[WORDS.number, clear, clearItems, unclearItems, rate].map((title) => text(title, 'head')),
    text(most, 'head', { across: MOST_ACROSS }),
  ]);
  const counts = countClears(inspection);
  counts.forEach((count, i) => {
    const row = sheet.next;
    const whole = { at: `SUM(C${row}:D${row})`, value: count.clearItems + count.unclearItems };
    const often = count.most;
    sheet.row(
      [
        text(String(i + 1), 'textCentre'),
        text(CLEAR_NAMES[count.clear].vi),
        number(count.clearItems),
        number(count.unclearItems),
        share({ at: `C${row}`, value: count.clearItems }, whole),
        text(
          often ? fill(words.most, { title: sentences(often.finding, 'vi').title, items: often.items }) : '',
          'text',
          { across: MOST_ACROSS },
        ),
      ],
      ROW_HEIGHT,
    );
  });
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
    categories: `B${top + 1}:B${bottom}`,
    series: [
      { name: words.clearSeries, values: `C${top + 1}:C${bottom}`, colours: [COLOURS.clear] },
      { name: words.unclearSeries, values: `D${top + 1}:D${bottom}`, colours: [COLOURS.notClear] },
    ],
    labels: true,
    legend: 'bottom',
  });
}
