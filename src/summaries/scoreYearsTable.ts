import type { ScoreYears } from '../figures/scores/scoreYears';
import { fill } from '../language/bilingual';
import { type Cell, number, text } from './cells';
import { taskOf } from './itemWords';
import { SCORES_WORDS } from './scoresWords';
import type { SheetBuilder } from './sheetBuilder';
import { type Column, tableOf } from './table';

const SAY = SCORES_WORDS.years;

/** Two years side by side by the numbers of their criteria, with what is to be mended and what kept. It takes all columns of the sheet. */
export function yearsTable(
  sheet: SheetBuilder,
  years: readonly ScoreYears[],
  year: number | null,
  before: number | null,
): void {
  const of = { year: year ?? '', before: before ?? '' };
  const count = (is: (one: ScoreYears) => boolean) => years.filter(is).length;
  sheet.line(
    fill(SAY.sentence, {
      ...of,
      mend: count(({ flag, now }) => flag === 'mend' && now !== null),
      keep: count(({ flag, now }) => flag === 'keep' && now !== null),
      fresh: count((one) => one.before === null),
      gone: count(({ now }) => now === null),
    }),
    'sentence',
  );
  const table = tableOf<ScoreYears>([
    { head: SAY.number, cell: (row) => text(row.number, 'textTopCentre') },
    { head: SAY.item, across: 3, cell: (row) => text(nameOf(row), 'textTop') },
    { head: fill(SAY.before, of), cell: (row) => number(row.before?.points ?? null, 'pointsTop') },
    { head: fill(SAY.now, of), cell: (row) => number(row.now?.points ?? null, 'pointsTop') },
    { head: SAY.change, cell: changeCell },
    { head: fill(SAY.lost, of), cell: (row) => number(row.before?.lost ?? null, 'pointsTop') },
    { head: SAY.flag, across: sheet.columns - COLUMNS_BEFORE, cell: (row) => text(flagSaid(row), 'textTop') },
  ] satisfies Column<ScoreYears>[]);
  for (const heads of table.heads) sheet.row(heads);
  for (const row of years) table.row(sheet, row);
  sheet.line(SAY.note, 'note');
}

/** Columns of the sheet left of the last of these. */
const COLUMNS_BEFORE = 8;

const nameOf = ({ before, now }: ScoreYears): string => taskOf((now ?? before)!.item);

function changeCell({ change, before, now }: ScoreYears): Cell {
  if (change !== null) return number(change, 'pointsChange');
  const [then, here] = [before?.maximum ?? null, now?.maximum ?? null];
  return text(then !== null && here !== null && then !== here ? SAY.noChange : '', 'textTopCentre');
}

function flagSaid({ before, now, flag, renamed }: ScoreYears): string {
  if (now === null) return SAY.gone;
  if (before === null || flag === null) return SAY.fresh;
  return [SAY[flag], renamed ? fill(SAY.renamed, { task: taskOf(before.item) }) : '']
    .filter((words) => words !== '')
    .join('. ');
}
