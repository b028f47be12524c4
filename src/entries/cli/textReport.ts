import pc from 'picocolors';
import type { Colors } from 'picocolors/types';
import { countSeverities } from '../../actions/report';
import type { Inspection } from '../../checks/inspection';
import { fill, type Language } from '../../language/bilingual';
import { showDay } from '../../language/showDay';
import { remarksOf } from '../../pane/views/columns/readingRemarks';
import { FIELD_NAMES } from '../../plan/fieldNames';
import { findingLines } from './textFindings';
import { hanging, shorten, WIDTH, wrap } from './layout';
import { CLI } from './words';

/** What a person reads of one plan: its name, the columns, the office's count, the units, the faults. Lines of at most 100 signs. */
export function textReport(file: string, inspection: Inspection, language: Language, colors: Colors = pc): string {
  return [
    ...heading(file, inspection, language, colors),
    '',
    ...verdict(inspection, language, colors),
    '',
    ...columns(inspection, language, colors),
    '',
    ...office(inspection, language, colors),
    '',
    ...units(inspection, language, colors),
    '',
    ...findingLines(inspection, language, colors),
  ].join('\n');
}

function heading(file: string, { plan, asOf }: Inspection, language: Language, c: Colors): string[] {
  const words = CLI[language];
  const year = plan.year === null ? words.noYear : fill(words.year, { year: plan.year });
  const where = [file, fill(words.sheet, { sheet: plan.sheet }), fill(words.table, { row: plan.headerRow }), year].join(
    ' · ',
  );
  return [
    c.dim('─'.repeat(WIDTH)),
    ...wrap(plan.title || plan.sheet, WIDTH).map((line) => c.bold(line)),
    ...(plan.issuer ? wrap(plan.issuer, WIDTH) : []),
    ...wrap(where, WIDTH).map((line) => c.dim(line)),
    c.dim(fill(words.asOf, { day: showDay(asOf, language) })),
    ...notCalculated(plan, language).map((line) => c.yellow(line)),
  ];
}

/** Formulas without a result: what stands in their cells was not looked at. */
const notCalculated = (plan: Inspection['plan'], language: Language): string[] =>
  remarksOf(plan)
    .filter(({ kind }) => kind === 'not-calculated')
    .flatMap(({ words, values }) => wrap(fill(words[language], values), WIDTH));

/** The line that says most: how many faults of each weight. */
function verdict({ plan, findings }: Inspection, language: Language, c: Colors): string[] {
  const words = CLI[language];
  const counts = countSeverities(findings);
  if (findings.length === 0) {
    const whole = plan.notices.every(({ kind }) => kind !== 'not-calculated');
    return [whole ? c.green(words.none) : c.yellow(words.noneOfRead)];
  }
  const paint = { error: c.red, warning: c.yellow, info: c.cyan };
  const parts = (['error', 'warning', 'info'] as const)
    .filter((severity) => counts[severity] > 0)
    .map((severity) => paint[severity](fill(words.severityCounts[severity], { n: counts[severity] })));
  return [`${c.bold(words.findings.padEnd(16))}${parts.join(' · ')}`];
}

function columns({ plan }: Inspection, language: Language, c: Colors): string[] {
  const words = CLI[language];
  const parts = plan.columns.map(({ field, column, header, certainty }) => {
    const sure = certainty === 'certain' || certainty === 'set' || certainty === 'likely' ? '' : ` (${words.unsure})`;
    return `${column} ${lowerFirst(FIELD_NAMES[field][language])}${sure}${certainty === 'certain' ? '' : ` “${shorten(header, 40)}”`}`;
  });
  const [first, ...rest] = hanging(words.columns, parts.join(' · '), 16);
  return [c.bold(first!.slice(0, 16)) + first!.slice(16), ...rest];
}

const lowerFirst = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

function office({ plan, counts }: Inspection, language: Language, c: Colors): string[] {
  const words = CLI[language];
  const done = counts.done.onTime + counts.done.late + counts.done.undated;
  const without = counts.withoutTerm.continuous + counts.withoutTerm.noDate;
  const rows: [string, number, string, (text: string) => string][] = [
    [words.done, done, done ? fill(words.doneParts, counts.done) : '', c.green],
    [
      words.overdue,
      counts.open.overdue,
      counts.open.overdueLong ? fill(words.overdueLong, { n: counts.open.overdueLong }) : '',
      c.red,
    ],
    [words.dueSoon, counts.open.dueSoon, '', c.yellow],
    [words.withinTerm, counts.open.withinTerm, '', String],
    [words.inProgress, counts.inProgress, '', String],
    [words.waiting, counts.waiting, '', String],
    [words.withoutTerm, without, without ? fill(words.withoutTermParts, counts.withoutTerm) : '', String],
    [words.notApplicable, counts.notApplicable, '', String],
  ];
  const lines = rows
    .filter(([, n]) => n > 0)
    .map(
      ([label, n, remark, paint]) =>
        `  ${label.padEnd(22)}${paint(String(n).padStart(5))}${remark ? c.dim(`   ${remark}`) : ''}`,
    );
  const keepsResults = plan.items.some((item) => item.result !== null);
  const notWritten =
    keepsResults && counts.notWritten
      ? [c.dim(`  ${words.notWritten.padEnd(22)}${String(counts.notWritten).padStart(5)}`)]
      : [];
  return [`${c.bold(words.count.padEnd(16))}${fill(words.tasks, { items: counts.items })}`, ...lines, ...notWritten];
}

const MOST_UNITS = 8;

function units({ counts }: Inspection, language: Language, c: Colors): string[] {
  const words = CLI[language];
  const sorted = [...counts.units].sort((a, b) => b.open.overdue - a.open.overdue || b.items - a.items);
  const head = `${c.bold(words.units.padEnd(52))}${words.unitHead
    .slice(1)
    .map((title) => c.dim(title.padStart(12)))
    .join('')}`;
  const rows = sorted.slice(0, MOST_UNITS).map((unit) => {
    const name = shorten(unit.unit ?? words.noLead, 48);
    const done = unit.done.onTime + unit.done.late + unit.done.undated;
    const figures = [unit.items, done, unit.open.dueSoon, unit.open.overdue].map((n, i) => paintUnit(n, i, c));
    return `  ${name.padEnd(50)}${figures.join('')}`;
  });
  const more =
    sorted.length > MOST_UNITS ? [c.dim(`  ${fill(words.moreUnits, { n: sorted.length - MOST_UNITS })}`)] : [];
  return [head, ...rows, ...more];
}

function paintUnit(n: number, column: number, c: Colors): string {
  const text = (n === 0 && column > 0 ? '·' : String(n)).padStart(12);
  if (n === 0 && column > 0) return c.dim(text);
  return column === 3 ? c.red(text) : column === 2 ? c.yellow(text) : text;
}
