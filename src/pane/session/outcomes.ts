import { sayRefused } from '../../actions/editRefused';
import type { CollectResult } from '../../actions/collectResult';
import type { ClearResult } from '../../actions/clear';
import { asideSentences, keptSentences } from '../../actions/keptSheets';
import { type GuessedTable, guessedSentences } from '../../actions/guessedTables';
import { type Remainder, remainders } from '../../actions/leftOut';
import type { MarkResult } from '../../actions/mark';
import type { PeriodResult } from '../../actions/periodResult';
import type { TrackResult } from '../../actions/track';
import { partsOutcome, reportsOutcome } from '../../actions/tracking/trackOutcomes';
import type { TrackReportsResult } from '../../actions/trackReports';
import type { TrackPartsResult } from '../../actions/trackParts';
import type { SummariseResult } from '../../actions/summarise';
import { settingProblemSentence } from '../../settings/settingProblems';
import type { Applied, LeftOut } from '../../workbook/changes';
import { fill, type Language } from '../../language/bilingual';
import { showDay } from '../../language/showDay';
import { periodTitle } from '../../settings/periods/period';
import { NOTICES } from '../words/notices';
import type { Notice } from './state';

/** An action that was done. */
const success = (id: Notice['id'], values: Notice['values']): Notice => ({ id, intent: 'success', values });

/** An action that was done; where something of it was left out, the notice names it and is a warning. */
export function successBut(
  id: Notice['id'],
  values: Notice['values'],
  remainder: Remainder,
  language: Language,
): Notice {
  return withRemainders(success(id, values), remainder, language);
}

/** A notice that also says what was left out, as a warning. */
function withRemainders(notice: Notice, remainder: Remainder, language: Language): Notice {
  const also = remainders(remainder, language);
  return also.length > 0 ? { ...notice, intent: 'warning', also: [...(notice.also ?? []), ...also] } : notice;
}

/** All that a notice says. */
export const sentenceOf = ({ id, values, also = [] }: Notice, language: Language): string =>
  [fill(NOTICES[id][language], values), ...also].join(' ');

/** How many cells were changed, and which were left, why. */
export function fixed(
  n: number,
  refused: Parameters<typeof sayRefused>[0],
  language: Language,
  unconfirmed: readonly GuessedTable[] = [],
): Notice {
  const also = [...sayRefused(refused, language), ...guessedSentences(unconfirmed, language)];
  if (also.length > 0) return { id: n > 0 ? 'fixed' : 'none-fixed', intent: 'warning', values: { n }, also };
  return n > 0 ? success('fixed', { n }) : { id: 'nothing-to-fix', intent: 'info', values: {} };
}

/** A duty was written under the table; or somebody has changed those cells meanwhile. */
export const dutyAdded = ({ made, refused }: Applied['edits'], language: Language): Notice =>
  refused.length > 0 ? fixed(made, refused, language) : success('duty-added', {});

export function marked(
  { marked: counts, legend, setAside, unconfirmed, ...rest }: MarkResult,
  language: Language,
): Notice {
  const of = (kind: string) => counts.find((count) => count.kind === kind)?.cells ?? 0;
  const other = counts.reduce((sum, { cells }) => sum + cells, 0) - of('overdue') - of('due-soon');
  const values = { overdue: of('overdue'), dueSoon: of('due-soon'), other, legend };
  const more = [...asideSentences(setAside, language), ...guessedSentences(unconfirmed, language)];
  return withMore(success('marked', values), more, rest, language);
}

export function summarised({ written, setAside, unconfirmed, leftOut }: SummariseResult, language: Language): Notice {
  const names = written.map(({ name }) => name);
  const more = [...asideSentences(setAside, language), ...guessedSentences(unconfirmed, language)];
  return withMore(success('summarised', { names }), more, { leftOut }, language);
}

/** What was taken of what units sent back, what could not be written, and where all of it stands. */
export function collected(
  { counts, files, written, refused, settingProblems, setAside, leftOut, unconfirmed }: CollectResult,
  language: Language,
): Notice {
  const unused = settingProblems.map((one) => `${one.sheet} ${one.at}: ${settingProblemSentence(one, language)}`);
  const more = [
    ...sayRefused(refused, language),
    ...unused,
    ...asideSentences(setAside, language),
    ...guessedSentences(unconfirmed, language),
  ];
  const names = written.map(({ name }) => `“${name}”`);
  return withMore(
    success('collected', { ...counts, files: files.filter(({ kind }) => kind === 'taken').length, names }),
    more,
    { leftOut },
    language,
  );
}

/** Columns for tracking that were added, or none. */
export function tracked({ columns, leftOut, unconfirmed }: TrackResult, language: Language): Notice {
  const notice: Notice =
    columns.length === 0
      ? { id: 'nothing-to-track', intent: 'info', values: {} }
      : success('tracked', { names: columns.map(({ header }) => header) });
  return withMore(notice, guessedSentences(unconfirmed, language), { leftOut, once: true }, language);
}

/** The columns of points that were added, and the sheets that were made of the points there are. */
export function scored(
  { columns, leftOut: ofColumns = [] }: { columns: readonly { header: string }[]; leftOut?: LeftOut[] },
  { written, setAside, unconfirmed, leftOut = [] }: SummariseResult,
  language: Language,
): Notice {
  const names = columns.map(({ header }) => header);
  const sheets = written.map(({ name }) => name);
  const notice: Notice =
    sheets.length > 0
      ? success(names.length > 0 ? 'scored-columns' : 'scored', { names, sheets })
      : names.length > 0
        ? success('scoring-begun', { names })
        : { id: 'no-points', intent: 'info', values: {} };
  const more = [...asideSentences(setAside, language), ...guessedSentences(unconfirmed, language)];
  const all = [...ofColumns, ...leftOut];
  return withMore(notice, more, { leftOut: all.length > 0 ? all : undefined }, language);
}

/** The sheet of parts that was made, added to, or is complete; where no task has several days there is none. */
export function partsTracked({ periods, leftOut, unconfirmed }: TrackPartsResult, language: Language): Notice {
  const id = partsOutcome(periods);
  const values = { sheet: periods.sheet ?? '', added: periods.added };
  const notice: Notice = id === 'parts-written' ? success(id, values) : { id, intent: 'info', values };
  return withMore(notice, guessedSentences(unconfirmed, language), { leftOut }, language);
}

/** The register of reports that was made, added to, or is complete. */
export function reportsTracked({ reports, leftOut, unconfirmed }: TrackReportsResult, language: Language): Notice {
  const id = reportsOutcome(reports);
  const intent = { 'reports-written': 'success', 'reports-complete': 'info', 'reports-missing': 'warning' } as const;
  const notice: Notice = { id, intent: intent[id], values: reports };
  return withMore(notice, guessedSentences(unconfirmed, language), { leftOut }, language);
}

/** A period that was closed, or the sheets in which periods and events are entered. */
export function ofPeriods({ closed, sheetsOfPeriods, unconfirmed }: PeriodResult, language: Language): Notice {
  const more = guessedSentences(unconfirmed, language);
  const sheets = sheetsOfPeriods.map((name) => `“${name}”`);
  if (closed === null) return withMore(success('periods-ready', { sheets }), more, {}, language);
  const { items, closedOn } = closed;
  const title = periodTitle(closed, language);
  const values = { title, items, day: showDay(closedOn, language), sheet: sheetsOfPeriods[0]! };
  return withMore(success('closed', values), more, {}, language);
}

export function cleared({ kept, written, leftOut, ...done }: ClearResult, language: Language): Notice {
  const marks = done.highlights + done.notes;
  const stays = keptSentences({ kept, written }, language);
  const nothing = marks + done.removed.length + stays.length === 0 && !leftOut;
  if (nothing) return { id: 'nothing-to-clear', intent: 'info', values: {} };
  const notice = success('cleared', { highlights: marks, sheets: done.removed.length });
  // What formulas need stays as it should; at what people wrote they are to look.
  if (written.length > 0) return withMore(notice, stays, { leftOut }, language);
  return withRemainders({ ...notice, ...(stays.length > 0 && { intent: 'info', also: stays }) }, { leftOut }, language);
}

/** An action after which people are to look at something of theirs, where `more` says so. */
const withMore = (notice: Notice, more: string[], remainder: Remainder, language: Language): Notice =>
  withRemainders(more.length > 0 ? { ...notice, intent: 'warning', also: more } : notice, remainder, language);
