import type { Conflict, Decision } from '../../collecting/collection';
import { conflictWords, unitsAndResults } from '../../collecting/sheets/conflictWords';
import type { DecidingRow } from '../../collecting/sheets/decidingRow';
import { SAY, WHY_WORDS } from '../../collecting/sheets/words';
import { fold } from '../../language/text';

/**
 * The decisions with the whole of the words they were made on: of words longer than their cell the sheet shows the beginning, and they are the same as
 * those that are asked about where they would be shown alike. Null where no words were cut.
 */
export function wholeDecisions(
  decisions: readonly Decision[],
  decided: readonly DecidingRow[],
  conflicts: readonly Conflict[],
): Decision[] | null {
  const isCut = ({ result }: Decision['words'][number]) => result.endsWith(SAY.cut);
  if (!decisions.some(({ words }) => words.some(isCut))) return null;
  const shown = new Map(
    conflicts.map((one) => [keyOf(one.key, one.task, WHY_WORDS[one.why], conflictWords(one.words)), one]),
  );
  const rows = decided.filter(({ whyCode }) => whyCode !== null);
  return decisions.map((decision, i) => {
    const row = rows[i]!;
    const conflict = shown.get(keyOf(row.number, row.task, row.why, row.words));
    return decision.words.some(isCut) && conflict ? { ...decision, words: conflict.words } : decision;
  });
}

const keyOf = (number: string, task: string, why: string, words: string): string =>
  [number, task, why, ...unitsAndResults(words)].map(fold).join('\n');
