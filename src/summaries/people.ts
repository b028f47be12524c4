import { namesPersons } from '../checks/owner/personsOf';
import { type PeopleCount, peopleCount } from '../figures/people/peopleCount';
import type { PersonRow } from '../figures/people/personRows';
import { hasResults } from '../figures/results';
import { fill } from '../language/bilingual';
import { showDay } from '../language/showDay';
import type { SheetModel } from '../workbook/sheetModel';
import { formula, number, text, value } from './cells';
import { shareWidth } from './figureTable';
import { footer } from './footer';
import { shareFormula, shareValue, sumDown } from './formulas';
import { PEOPLE_WORDS as SAY } from './peopleWords';
import { startSheet } from './sheetBuilder';
import type { SheetContext, Summary } from './summary';
import { type Column, type Foot, tableOf, where } from './table';
import { titleBlock } from './titleBlock';
import { WORDS } from './words';

/** **Theo công chức**: what each person whom the table names was given and what became of it. A count, and no rating. */
export const people: Summary = {
  applies: ({ plan, asOf }, { units }) => namesPersons(plan, units, asOf),
  make: (context) => [makePeople(context)],
};

interface Row extends PersonRow {
  place: number;
}

function makePeople(context: SheetContext): SheetModel {
  const { inspection, settings, names } = context;
  const counted = peopleCount(inspection, settings.units);
  const { rows } = counted;
  const known = hasResults(inspection.plan);
  const table = tableOf(columnsFor(rows, known));
  const sheet = startSheet(names.sheets.people, table.widths);
  titleBlock(sheet, SAY.title, inspection, table.widths);
  sheet.line(sentence(counted, inspection.asOf), 'sentence');
  sheet.gap();
  sheet.head(table.heads, { freeze: true, columns: 2 });
  const written = rows.map((row, i) => table.row(sheet, { ...row, place: i + 1 }));
  table.total(sheet, written);
  for (const words of notes(counted, inspection.asOf)) sheet.line(words, 'note');
  footer(sheet, context);
  return sheet.build();
}

function sentence({ rows, items, given, nobody, unknown, perhaps }: PeopleCount, asOf: string): string {
  const late = rows.filter(({ overdue }) => overdue > 0).length;
  const say = SAY.sentence;
  return [
    fill(say.people, { people: rows.length, items }),
    fill(say.given, { day: showDay(asOf, 'vi'), given }),
    late > 0 ? fill(say.overdue, { people: late }) : say.none,
    nobody > 0 ? fill(say.nobody, { n: nobody }) : '',
    unknown > 0 ? fill(say.unknown, { n: unknown }) : '',
    perhaps > 0 ? fill(say.perhaps, { n: perhaps }) : '',
  ]
    .filter((part) => part !== '')
    .join(' ');
}

function notes({ rows, items }: PeopleCount, asOf: string): string[] {
  const say = SAY.notes;
  const day = showDay(asOf, 'vi');
  return [
    say.noRating,
    fill(say.given, { day }),
    say.shares,
    ...(hasUndated(rows) ? [say.undated] : []),
    say.unit,
    ...(rows.reduce((sum, row) => sum + row.items, 0) > items ? [say.several] : []),
  ];
}

const hasUndated = (rows: readonly PersonRow[]): boolean => rows.some(({ undated }) => undated > 0);

type Counted = 'given' | 'done' | 'onTime' | 'undated' | 'late' | 'overdue';

function columnsFor(rows: readonly PersonRow[], known: boolean): Column<Row>[] {
  const { head } = SAY;
  const sum = (key: Counted) => rows.reduce((all, row) => all + row[key], 0);
  const counted = (key: Counted, isLate = false): Column<Row> => ({
    key,
    head: head[key],
    width: 10.5,
    cell: (row) => number(row[key], isLate && row[key] > 0 ? 'numberLate' : 'number'),
    total: ({ column, rows: written }: Foot) => formula(sumDown(column, written), sum(key), 'totalNumber'),
  });
  const isRated = (given: number) => known || given === 0;
  const unknown = () => text(WORDS.noResults, 'textCentre');
  return [
    { head: WORDS.number, width: 5, cell: ({ place }) => number(place), total: () => text(SAY.total, 'totalCentre') },
    { key: 'name', head: head.name, width: 26, cell: ({ name }) => text(name) },
    { head: head.unit, width: 30, cell: ({ units }) => text(units.join('; ')) },
    counted('given'),
    counted('done'),
    counted('onTime'),
    ...where<Row>(hasUndated(rows), counted('undated')),
    counted('late', true),
    counted('overdue', true),
    {
      key: 'quantity',
      head: head.quantity,
      width: shareWidth(known),
      cell: ({ quantity, given }) => (isRated(given) ? value(quantity ?? '', 'percent') : unknown()),
      formula: (at, { given }) => (isRated(given) ? shareFormula(at('done'), at('given')) : null),
      total: ({ at }) =>
        isRated(sum('given'))
          ? formula(shareFormula(at('done'), at('given')), shareValue(sum('done'), sum('given')), 'totalPercent')
          : text(WORDS.noResults, 'totalCentre'),
    },
    {
      key: 'progress',
      head: head.progress,
      width: shareWidth(known),
      cell: ({ progress, given }) => (isRated(given) ? value(progress ?? '', 'percent') : unknown()),
      total: () => text('', 'total'),
    },
  ];
}
