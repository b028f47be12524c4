import { sayRefused } from '../../actions/editRefused';
import type { ClearResult } from '../../actions/clear';
import { type Remainder, remainders } from '../../actions/leftOut';
import type { MarkResult } from '../../actions/mark';
import type { SummariseResult } from '../../actions/summarise';
import { fill, type Language } from '../../language/bilingual';
import { NOTICES } from '../words/notices';
import type { Notice } from './state';

/** An action that was done. */
const success = (id: Notice['id'], values: Notice['values']): Notice => ({ id, intent: 'success', values });

/** An action that was done; where something of it was left out, that is said and shown as a warning. */
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
  return also.length > 0 ? { ...notice, intent: 'warning', also } : notice;
}

/** All that a notice says. */
export const sentenceOf = ({ id, values, also = [] }: Notice, language: Language): string =>
  [fill(NOTICES[id][language], values), ...also].join(' ');

/** How many cells were changed, and which were left, why. */
export function fixed(n: number, refused: Parameters<typeof sayRefused>[0], language: Language): Notice {
  const why = sayRefused(refused, language).join(' ');
  if (why !== '') return { id: n > 0 ? 'fix-refused' : 'none-fixed', intent: 'warning', values: { n, why } };
  return n > 0 ? success('fixed', { n }) : { id: 'nothing-to-fix', intent: 'info', values: {} };
}

/** Sheets that were set aside, as they are called now; with the name they had where it is another. */
const kept = (aside: SummariseResult['setAside']): string[] =>
  aside.map(({ from, name }) => (from === name ? `“${name}”` : `“${name}” (← “${from}”)`));

export function marked({ marked: counts, legend, setAside, ...rest }: MarkResult, language: Language): Notice {
  if (setAside.length > 0) return withMore('marked-aside', { legend, kept: kept(setAside) }, rest, language);
  const of = (kind: string) => counts.find((count) => count.kind === kind)?.cells ?? 0;
  const other = counts.reduce((sum, { cells }) => sum + cells, 0) - of('overdue') - of('due-soon');
  return successBut('marked', { overdue: of('overdue'), dueSoon: of('due-soon'), other, legend }, rest, language);
}

export function summarised({ written, setAside, leftOut }: SummariseResult, language: Language): Notice {
  const names = written.map(({ name }) => name);
  if (setAside.length === 0) return successBut('summarised', { names }, { leftOut }, language);
  return withMore('summarised-aside', { names, kept: kept(setAside) }, { leftOut }, language);
}

export function cleared({ kept: pointedTo, written, leftOut, ...done }: ClearResult, language: Language): Notice {
  const also = remainders({ leftOut }, language);
  if (written.length > 0) {
    if (pointedTo.length > 0) also.unshift(fill(NOTICES['clear-kept'][language], { names: pointedTo }));
    const names = written.map(({ name }) => `“${name}”`);
    return { id: 'clear-written', intent: 'warning', values: { names }, also };
  }
  if (pointedTo.length > 0)
    return { id: 'clear-kept', intent: also.length > 0 ? 'warning' : 'info', values: { names: pointedTo }, also };
  const marks = done.highlights + done.notes;
  if (marks + done.removed.length === 0 && !leftOut) return { id: 'nothing-to-clear', intent: 'info', values: {} };
  return successBut('cleared', { highlights: marks, sheets: done.removed.length }, { leftOut }, language);
}

/** An action after which people are to look at something of theirs. */
const withMore = (id: Notice['id'], values: Notice['values'], remainder: Remainder, language: Language): Notice => ({
  ...{ id, intent: 'warning', values },
  also: remainders(remainder, language),
});
