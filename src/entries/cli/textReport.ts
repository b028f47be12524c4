import type { Inspection } from '../../checks/engine/inspection';
import { countsOf } from '../../figures/counts';
import { countSeverities } from '../../figures/severities';
import { fill, type Language } from '../../language/bilingual';
import { showDay } from '../../language/showDay';
import { COLUMNS } from '../../pane/views/columns/columnWords';
import { type Place, remarksOf } from '../../pane/views/columns/readingRemarks';
import type { Notice } from '../../plan/plan';
import { FIELD_NAMES } from '../../plan/fieldNames';
import { findingLines } from './textFindings';
import { hanging, shorten, WIDTH, wrap } from './layout';
import { ink, type Line, type Paint, type Span } from './printing';
import { CLI } from './words';

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

/** Formulas without a result, and long texts: what stands in their cells was not looked at, or not to its end. */
const notLookedAt = (plan: Inspection['plan'], language: Language): string[] =>
  remarksOf(plan)
    .filter(({ kind }) => NOT_LOOKED_AT.includes(kind))
    .flatMap(({ kind, words, values, places }) => {
      const cells = kind === 'text-long' ? ` (${cellList(places, language)})` : '';
      return wrap(fill(words[language], values) + cells, WIDTH);
    });
const NOT_LOOKED_AT: readonly Notice['kind'][] = ['not-calculated', 'text-long'];

/** So many addresses are named. */
const NAMED = 12;

export function cellList(places: Place[], language: Language): string {
  const cells = places.flatMap((place) => ('at' in place ? [place.at] : []));
  const more = cells.length - NAMED;
  const named = cells.slice(0, NAMED).join(', ');
  return more > 0 ? `${named} ${fill(COLUMNS.others[language], { n: more })}` : named;
}

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
  const [first, ...rest] = hanging(words.columns, parts.join(' · '), 16);
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
      counts.open.overdueLong ? fill(words.overdueLong, { n: counts.open.overdueLong }) : '',
      ink.red,
    ],
    [words.dueSoon, counts.open.dueSoon, '', ink.yellow],
    [words.withinTerm, counts.open.withinTerm, '', null],
    [words.inProgress, counts.inProgress, '', null],
    [words.waiting, counts.waiting, '', null],
    [words.withoutTerm, without, without ? fill(words.withoutTermParts, counts.withoutTerm) : '', null],
    [words.notApplicable, counts.notApplicable, '', null],
  ];
  const lines = rows
    .filter(([, n]) => n > 0)
    .map(([label, n, remark, paint]): Line => {
      const count = String(n).padStart(5);
      return [`  ${label.padEnd(22)}`, paint ? paint(count) : count, ...(remark ? [ink.dim(`   ${remark}`)] : [])];
    });
  const keepsResults = plan.items.some((item) => item.result !== null);
  const notWritten =
    keepsResults && counts.notWritten
      ? [ink.dim(`  ${words.notWritten.padEnd(22)}${String(counts.notWritten).padStart(5)}`)]
      : [];
  return [[ink.bold(words.count.padEnd(16)), fill(words.tasks, { items: counts.items })], ...lines, ...notWritten];
}

const MOST_UNITS = 8;

function units(inspection: Inspection, language: Language): Line[] {
  const words = CLI[language];
  const sorted = [...countsOf(inspection).units].sort((a, b) => b.open.overdue - a.open.overdue || b.items - a.items);
  const head = [
    ink.bold(words.units.padEnd(52)),
    ...words.unitHead.slice(1).map((title) => ink.dim(title.padStart(12))),
  ];
  const rows = sorted.slice(0, MOST_UNITS).map((unit) => {
    const name = shorten(unit.unit ?? words.noLead, 48);
    const done = unit.done.onTime + unit.done.late + unit.done.undated;
    const figures = [unit.items, done, unit.open.dueSoon, unit.open.overdue].map((n, i) => figure(n, i));
    return [`  ${name.padEnd(50)}`, ...figures];
  });
  const more =
    sorted.length > MOST_UNITS ? [ink.dim(`  ${fill(words.moreUnits, { n: sorted.length - MOST_UNITS })}`)] : [];
  return [head, ...rows, ...more];
}

function figure(n: number, column: number): Span {
  const text = (n === 0 && column > 0 ? '·' : String(n)).padStart(12);
  if (n === 0 && column > 0) return ink.dim(text);
  return column === 3 ? ink.red(text) : column === 2 ? ink.yellow(text) : text;
}
