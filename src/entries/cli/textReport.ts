import type { Inspection } from '../../checks/engine/inspection';
import { countsOf, type UnitCounts } from '../../figures/counts';
import { hasResults, keepsResults } from '../../figures/results';
import { countSeverities } from '../../figures/severities';
import { fill, type Language } from '../../language/bilingual';
import { showDay } from '../../language/showDay';
import { COLUMNS } from '../../pane/views/columns/columnWords';
import { type Place, remarksOf } from '../../pane/views/columns/readingRemarks';
import type { Notice } from '../../plan/plan';
import { FIELD_NAMES } from '../../plan/fieldNames';
import { directorLines } from './textDirectors';
import { findingLines } from './textFindings';
import { hanging, shorten, WIDTH, wrap } from './layout';
import { ink, type Line, type Paint, type Span } from './printing';
import { CLI, type UnitFigure } from './words';

/** What a person reads of one plan: its name, the columns, the office's count, the units, the faults. Lines of at most 100 signs. */
export function textReport(file: string, inspection: Inspection, language: Language): Line[] {
  return [
    ...heading(file, inspection, language),
    '',
    ...verdict(inspection, language),
    '',
    ...columns(inspection, language),
    '',
    ...office(inspection, language),
    '',
    ...units(inspection, language),
    ...directorLines(inspection, language),
    '',
    ...findingLines(inspection, language),
  ];
}

function heading(file: string, { plan, asOf }: Inspection, language: Language): Line[] {
  const words = CLI[language];
  const year = plan.year === null ? words.noYear : fill(words.year, { year: plan.year });
  const where = [file, fill(words.sheet, { sheet: plan.sheet }), fill(words.table, { row: plan.headerRow }), year].join(
    ' · ',
  );
  return [
    ink.dim('─'.repeat(WIDTH)),
    ...wrap(plan.title || plan.sheet, WIDTH).map((line) => ink.bold(line)),
    ...(plan.issuer ? wrap(plan.issuer, WIDTH) : []),
    ...wrap(where, WIDTH).map((line) => ink.dim(line)),
    ink.dim(fill(words.asOf, { day: showDay(asOf, language) })),
    ...notLookedAt(plan, language).map((line) => ink.yellow(line)),
  ];
}

/** Formulas without a result, long texts, and rows below the table: what stands there was not looked at, or not to its end. */
const notLookedAt = (plan: Inspection['plan'], language: Language): string[] =>
  remarksOf(plan)
    .filter(({ kind }) => NOT_LOOKED_AT.includes(kind))
    .flatMap(({ kind, words, values, places }) => {
      const where =
        kind === 'text-long'
          ? ` (${cellList(places, language)})`
          : kind === 'rows-below'
            ? ` (${fill(COLUMNS.rows[language], { rows: rowList(places) })})`
            : '';
      return wrap(fill(words[language], values) + where, WIDTH);
    });
const NOT_LOOKED_AT: readonly Notice['kind'][] = ['not-calculated', 'text-long', 'rows-below'];

/** So many addresses are named. */
const NAMED = 12;

export function cellList(places: Place[], language: Language): string {
  const cells = places.flatMap((place) => ('at' in place ? [place.at] : []));
  const more = cells.length - NAMED;
  const named = cells.slice(0, NAMED).join(', ');
  return more > 0 ? `${named} ${fill(COLUMNS.others[language], { n: more })}` : named;
}

const rowList = (places: Place[]): string => {
  const rows = places.flatMap((place) => ('row' in place ? [place.row] : []));
  return [...rows.slice(0, NAMED), ...(rows.length > NAMED ? ['…'] : [])].join(', ');
};

/** The line that says most: how many faults of each weight. */
function verdict({ plan, findings }: Inspection, language: Language): Line[] {
  const words = CLI[language];
  const counts = countSeverities(findings);
  if (findings.length === 0) {
    const whole = plan.notices.every(({ kind }) => !NOT_LOOKED_AT.includes(kind));
    return [whole ? ink.green(words.none) : ink.yellow(words.noneOfRead)];
  }
  const paint = { error: ink.red, warning: ink.yellow, info: ink.cyan };
  const parts = (['error', 'warning', 'info'] as const)
    .filter((severity) => counts[severity] > 0)
    .map((severity) => paint[severity](fill(words.severityCounts[severity], { n: counts[severity] })));
  return [[ink.bold(words.findings.padEnd(16)), ...parts.flatMap((part, i) => (i === 0 ? [part] : [' · ', part]))]];
}

function columns({ plan }: Inspection, language: Language): Line[] {
  const words = CLI[language];
  const parts = plan.columns.map(({ field, column, header, certainty }) => {
    const sure = certainty === 'certain' || certainty === 'set' || certainty === 'likely' ? '' : ` (${words.unsure})`;
    return `${column} ${lowerFirst(FIELD_NAMES[field][language])}${sure}${certainty === 'certain' ? '' : ` “${shorten(header, 40)}”`}`;
  });
  const unread = plan.notices.flatMap(({ kind, data }) =>
    kind === 'column-unread'
      ? [`${data.column as string} (${words.unread}) “${shorten(String(data.header), 40)}”`]
      : [],
  );
  const implied = plan.notices.flatMap(({ kind, data }) =>
    kind === 'marks-implied'
      ? [data.columns].flat().map((column, i) => `${column} “${[data.times].flat()[i]}” (${words.byBeside})`)
      : [],
  );
  const [first, ...rest] = hanging(words.columns, [...parts, ...implied, ...unread].join(' · '), 16);
  return [[ink.bold(first!.slice(0, 16)), first!.slice(16)], ...rest];
}

const lowerFirst = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

function office(inspection: Inspection, language: Language): Line[] {
  const words = CLI[language];
  const { plan } = inspection;
  const counts = countsOf(inspection);
  const done = counts.done.onTime + counts.done.late + counts.done.undated;
  const without = counts.withoutTerm.continuous + counts.withoutTerm.noDate;
  const rows: [string, number, string, Paint | null][] = [
    [words.done, done, done ? fill(words.doneParts, counts.done) : '', ink.green],
    [
      words.overdue,
      counts.open.overdue,
      counts.open.overdueLong
        ? fill(words.overdueLong, { n: counts.open.overdueLong, days: inspection.progressSettings.longOverdueDays })
        : '',
      ink.red,
    ],
    [words.perhapsOverdue, counts.open.perhapsOverdue, '', ink.yellow],
    [words.dueSoon, counts.open.dueSoon, '', ink.yellow],
    [words.withinTerm, counts.open.withinTerm, '', null],
    [words.inProgress, counts.inProgress, '', null],
    [words.waiting, counts.waiting, '', null],
    [words.withoutTerm, without, without ? fill(words.withoutTermParts, counts.withoutTerm) : '', null],
    [words.notApplicable, counts.notApplicable, '', null],
  ];
  const shown = rows.filter(([, n]) => n > 0);
  const width = Math.max(22, ...shown.map(([label]) => label.length + 2));
  const unknown = hasResults(plan) ? [] : [ink.dim(`  ${words.done.padEnd(width)}     ${words.noResults}`)];
  const lines = shown.map(([label, n, remark, paint]): Line => {
    const count = String(n).padStart(5);
    return [`  ${label.padEnd(width)}`, paint ? paint(count) : count, ...(remark ? [ink.dim(`   ${remark}`)] : [])];
  });
  const ofAll = (label: string, n: number) =>
    n > 0 ? [ink.dim(`  ${label.padEnd(width)}${String(n).padStart(5)}`)] : [];
  return [
    [ink.bold(words.count.padEnd(16)), fill(words.tasks, { items: counts.items })],
    ...unknown,
    ...lines,
    ...(keepsResults(plan) ? ofAll(words.notWritten, counts.notWritten) : []),
    ...ofAll(words.missed, counts.missed),
  ];
}

const MOST_UNITS = 8;

/** The figures of each unit, and how a number that is not 0 is painted. */
const UNIT_FIGURES: {
  figure: UnitFigure;
  width: number;
  of: (unit: UnitCounts) => number;
  paint?: Paint;
  /** Left out where it is nothing for every unit. */
  seldom?: true;
}[] = [
  { figure: 'items', width: 12, of: ({ items }) => items },
  { figure: 'done', width: 12, of: ({ done }) => done.onTime + done.late + done.undated },
  { figure: 'dueSoon', width: 12, of: ({ open }) => open.dueSoon, paint: ink.yellow },
  { figure: 'overdue', width: 12, of: ({ open }) => open.overdue, paint: ink.red },
  { figure: 'perhapsOverdue', width: 16, of: ({ open }) => open.perhapsOverdue, paint: ink.yellow, seldom: true },
];

function units(inspection: Inspection, language: Language): Line[] {
  const words = CLI[language];
  const all = countsOf(inspection).units;
  const figures = UNIT_FIGURES.filter(({ seldom, of }) => !seldom || all.some((unit) => of(unit) > 0));
  const nameWidth = figures.reduce((left, { width }) => left - width, WIDTH);
  const sorted = [...all].sort((a, b) => b.open.overdue - a.open.overdue || b.items - a.items);
  const head = [
    ink.bold(words.units.padEnd(nameWidth)),
    ...figures.map(({ figure, width }) => ink.dim(words.unitHead[figure].padStart(width))),
  ];
  const rows = sorted.slice(0, MOST_UNITS).map((unit) => {
    const name = shorten(unit.unit ?? words.noLead, nameWidth - 4);
    return [`  ${name.padEnd(nameWidth - 2)}`, ...figures.map((one) => figureCell(one, one.of(unit)))];
  });
  const more =
    sorted.length > MOST_UNITS ? [ink.dim(`  ${fill(words.moreUnits, { n: sorted.length - MOST_UNITS })}`)] : [];
  return [head, ...rows, ...more];
}

/** Of figures that are nothing only a dot is seen; the number of tasks always stands. */
function figureCell({ figure, width, paint }: (typeof UNIT_FIGURES)[number], n: number): Span {
  const text = (n === 0 && figure !== 'items' ? '·' : String(n)).padStart(width);
  if (n === 0 && figure !== 'items') return ink.dim(text);
  return paint ? paint(text) : text;
}
