import type { ChangeReport } from '../../actions/changeReport';
import type { ClearResult } from '../../actions/clear';
import { listCells, sayRefused } from '../../actions/editRefused';
import type { FixResult } from '../../actions/fix';
import { asideSentences, keptSentences } from '../../actions/keptSheets';
import { remainders } from '../../actions/leftOut';
import type { MarkResult } from '../../actions/mark';
import { OUTCOMES } from '../../actions/outcomeWords';
import type { PeriodResult } from '../../actions/periodResult';
import type { ScoreResult } from '../../actions/score';
import type { SummariseResult } from '../../actions/summarise';
import type { TrackResult } from '../../actions/track';
import { partsOutcome, reportsOutcome } from '../../actions/tracking/trackOutcomes';
import { grouped } from '../../workbook/grouped';
import { CHECKS } from '../../checks/engine/registry';
import { type Bilingual, fill, type Language, type Values } from '../../language/bilingual';
import { showDay } from '../../language/showDay';
import { periodTitle } from '../../settings/periods/period';
import { KIND_WORDS } from '../../marks/words';
import { aboutLines, wrapped } from './aboutText';
import { CHANGE_WORDS as W } from './changeWords';
import { hanging, WIDTH, wrap } from './layout';
import type { Line } from './printing';

/** What a command did, for a person: at most 100 signs a line. */
export function changeText(report: ChangeReport, language: Language): Line[] {
  const say: Say = (words, values = {}) => fill(words[language], values);
  const from = report.made ? [...wrapped(report.made.notices), ''] : [];
  const lines = [...from, ...bodyOf(report, say, language), ...leftLines(report, language), ''];
  // A file's name stays on one line, however long, so that it can be copied.
  return [...lines, say(W.written, { output: report.output }), say(W.inputKept)];
}

type Say = (words: Bilingual, values?: Values) => string;

/** What was left out though the rest was done. */
function leftLines({ command, result }: ChangeReport, language: Language): string[] {
  const leftOut = 'leftOut' in result ? result.leftOut : undefined;
  const notes = 'notes' in result && typeof result.notes === 'object' ? result.notes : undefined;
  return wrapped(remainders({ leftOut, notes, once: command === 'track' }, language));
}

function bodyOf(report: ChangeReport, say: Say, language: Language): string[] {
  if (report.command === 'clear') return clearLines(report.result, say, language);
  return [...aboutLines(report.result, language), '', ...resultLines(report, say, language)];
}

function resultLines(report: Exclude<ChangeReport, { command: 'clear' }>, say: Say, language: Language): string[] {
  if (report.command === 'mark') return markLines(report.result, say, language);
  if (report.command === 'summarise') return summaryLines(report.result, say, language);
  if (report.command === 'track') return trackLines(report.result, say);
  if (report.command === 'score') return scoreLines(report.result, say, language);
  if (report.command === 'period') return periodLines(report.result, say, language);
  return fixLines(report.result, say, language);
}

function markLines({ marked, legend, notes, setAside }: MarkResult, say: Say, language: Language): string[] {
  const some = marked.filter(({ cells, items }) => cells + items > 0);
  const rows = some.map(({ kind, cells, items }) => {
    const count = [say(W.cells, { n: cells }), ...(kind === 'other' ? [] : [say(W.items, { n: items })])].join(', ');
    return `  ${say(KIND_WORDS[kind].name).padEnd(26)}${count}`;
  });
  return [
    ...(rows.length > 0 ? [say(W.marked), ...rows] : [say(W.nothingMarked)]),
    say(W.legend, { name: legend }),
    ...wrapped(asideSentences(setAside, language)),
    ...(notes.set > 0 ? [say(W.notes, { n: notes.set })] : []),
  ];
}

function summaryLines({ written, removed, setAside, parent }: SummariseResult, say: Say, language: Language): string[] {
  const rows = written.map(({ name, replaced }) => `  ${name} (${say(replaced ? W.sheetReplaced : W.sheetNew)})`);
  return [
    ...(rows.length > 0 ? [say(W.summaries), ...rows] : [say(W.nothingSummarised)]),
    ...(removed.length > 0 ? wrap(say(W.removed, { sheets: removed }), WIDTH) : []),
    ...wrapped(asideSentences(setAside, language)),
    ...(parent ? wrap(say(W.parent, { n: parent.missing.length, compared: parent.compared }), WIDTH) : []),
  ];
}

const trackLines = (result: TrackResult, say: Say): string[] => [
  ...columnLines(result, say),
  ...(result.periods ? wrap(say(OUTCOMES[partsOutcome(result.periods)], partsValues(result.periods)), WIDTH) : []),
  ...(result.reports ? wrap(say(OUTCOMES[reportsOutcome(result.reports)], result.reports), WIDTH) : []),
];

const partsValues = ({ sheet, added }: NonNullable<TrackResult['periods']>): Values => ({ sheet: sheet ?? '', added });

function columnLines({ columns }: TrackResult, say: Say): string[] {
  if (columns.length === 0) return [say(OUTCOMES['nothing-to-track'])];
  const rows = columns.flatMap(({ cell, header, list, sheet }) => {
    const where = columns.some((other) => other.sheet !== sheet) ? ` (“${sheet}”)` : '';
    const choices = list.length > 0 ? `; ${say(W.choices, { list: list.join(' / ') })}` : '';
    return hanging(`  ${cell}`, `${header}${where}${choices}`, 8);
  });
  return [say(W.tracked), ...rows];
}

function scoreLines(result: ScoreResult, say: Say, language: Language): string[] {
  const { columns, noCriteria, evidence, ...sheets } = result;
  const found = evidence && { ...evidence, there: evidence.documents - evidence.missing.length };
  return [
    ...(columns.length > 0
      ? columnRows(say(W.tracked), columns)
      : noCriteria.length === 0
        ? [say(W.nothingToAdd)]
        : []),
    ...(noCriteria.length > 0 ? wrap(say(W.noCriteria, { sheets: noCriteria.map((name) => `“${name}”`) }), WIDTH) : []),
    '',
    ...(sheets.written.length > 0
      ? summaryLines(sheets, say, language)
      : columns.length > 0 || noCriteria.length === 0
        ? wrap(say(W.noPoints), WIDTH)
        : []),
    ...(found ? wrap(say(W.evidenceFound, found), WIDTH) : []),
    ...(found && found.missing.length > 0
      ? hanging('  ', say(W.evidenceMissing, { numbers: found.missing.slice(0, MOST_NUMBERS) }), 2)
      : []),
  ];
}

/** So many documents without a file are named. */
const MOST_NUMBERS = 20;

function columnRows(title: string, columns: { cell: string; header: string; sheet: string }[]): string[] {
  const several = columns.some(({ sheet }) => sheet !== columns[0]!.sheet);
  return [
    title,
    ...columns.flatMap(({ cell, header, sheet }) =>
      hanging(`  ${cell}`, several ? `${header} (“${sheet}”)` : header, 8),
    ),
  ];
}

function periodLines({ closed, sheetsOfPeriods }: PeriodResult, say: Say, language: Language): string[] {
  const sheets = sheetsOfPeriods.map((name) => `“${name}”`);
  if (closed === null) return wrap(say(W.periodSheets, { sheets }), WIDTH);
  const { items, parts, replaced } = closed;
  const [from, to, day] = [closed.from, closed.to, closed.closedOn].map((one) => showDay(one, language));
  const title = periodTitle(closed, language);
  return [
    ...wrap(say(replaced ? W.closedAgain : W.closed, { title, from: from!, to: to!, day: day! }), WIDTH),
    ...wrap(say(parts > 0 ? W.keptWithParts : W.kept, { items, parts, sheets }), WIDTH),
    ...wrap(say(W.comparedLater), WIDTH),
  ];
}

function fixLines({ made, refused, later, proposed }: FixResult, say: Say, language: Language): string[] {
  const title = (check: string | null) =>
    check === null ? say(W.tidied) : `${CHECKS.find(({ id }) => id === check)?.title[language] ?? check} [${check}]`;
  const groups = (places: { check: string | null; cell: string }[]) =>
    [...grouped(places.map(({ check, cell }) => [check, cell] as const))].flatMap(([check, cells]) =>
      hanging('  -', `${title(check)}: ${listCells(cells)}`, 4),
    );
  const rest = (words: Bilingual, cells: string[]) =>
    cells.length > 0 ? wrap(say(words, { n: cells.length, cells: listCells(cells) }), WIDTH) : [];
  return [
    ...(made.length > 0
      ? [say(OUTCOMES.fixed, { n: made.length }), ...groups(made.map(({ check, at }) => ({ check, cell: at })))]
      : [say(OUTCOMES['nothing-to-fix'])]),
    ...sayRefused(refused, language).flatMap((sentence) => wrap(sentence, WIDTH)),
    ...rest(
      W.later,
      later.map(({ cell }) => cell),
    ),
    ...(proposed.length > 0 ? ['', say(W.proposed), ...groups(proposed)] : []),
  ];
}

function clearLines(
  { highlights, notes, removed, kept, written, leftOut = [] }: ClearResult,
  say: Say,
  language: Language,
): string[] {
  const nothing = highlights + notes + removed.length + kept.length + written.length + leftOut.length === 0;
  return [
    say(nothing ? OUTCOMES['nothing-to-clear'] : W.cleared, { highlights, notes }),
    ...(removed.length > 0 ? wrap(say(W.removed, { sheets: removed }), WIDTH) : []),
    ...wrapped(keptSentences({ kept, written }, language)),
    say(W.stays),
  ];
}
