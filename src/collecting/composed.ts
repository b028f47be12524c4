import { fill } from '../language/bilingual';
import { fold, oneLine } from '../language/text';
import { trimEnd } from '../language/trim';
import type { UnitWord } from './collection';
import { sameWords, wordKey } from './entryWords';

const COUNT = '{done}/{of} đơn vị đã hoàn thành';
/** Units to which it does not apply: they are not waited for. */
const NONE_FOR = ', {none} đơn vị không phát sinh';
const IS_COMPOSED = /^\d+\/\d+ đơn vị đã hoàn thành(?:, \d+ đơn vị không phát sinh)?\.(?:\s|$)/u;

/** A cell holds 32,767 signs. */
const MOST_SIGNS = 32_000;

export const isComposed = (text: string): boolean => IS_COMPOSED.test(text);

/**
 * What several units say of one item, as one cell: "2/8 đơn vị đã hoàn thành. Phòng A: Đã hoàn thành; Phòng B: …". It is read back by its count
 * (`reading/results/unitCount.ts`). Where it would be longer than a cell each unit's words are cut short.
 */
export function composeWords(
  words: readonly Pick<UnitWord, 'unit' | 'result'>[],
  { done, none, of }: { done: number; none: number; of: number },
): string {
  const said = words.filter(({ result }) => result !== '');
  const count = fill(COUNT, { done, of }) + (none > 0 ? fill(NONE_FOR, { none }) : '');
  const whole = joined(count, said, Infinity);
  if (whole.length <= MOST_SIGNS) return whole;
  const names = said.reduce((sum, { unit }) => sum + unit.length + 4, count.length + 2);
  return joined(count, said, Math.max(1, Math.floor((MOST_SIGNS - names) / said.length)));
}

const joined = (count: string, said: readonly Pick<UnitWord, 'unit' | 'result'>[], most: number): string =>
  `${count}. ${said.map(({ unit, result }) => `${unit}: ${cut(tidy(result), most)}`).join('; ')}`.trim();

const tidy = (words: string): string => trimEnd(oneLine(words), ' ;');

const cut = (words: string, most: number): string =>
  words.length <= most ? words : `${words.slice(0, Math.max(0, most - 1)).trimEnd()}…`;

/** Texts of several units in one cell, each once, no longer than a cell. */
export function joinTexts(texts: readonly string[], mark = '; '): string {
  const once = [...new Map(texts.filter((text) => text !== '').map((text) => [wordKey(text), text])).values()];
  let whole = '';
  for (const text of once) {
    const next = whole === '' ? text : `${trimEnd(whole, ' ;')}${mark}${text}`;
    if (next.length > MOST_SIGNS) return cut(next, MOST_SIGNS);
    whole = next;
  }
  return whole;
}

/** What each unit says in a composed cell, by its folded name; what nobody's name stands before belongs to the one before it. */
function partsOf(text: string, units: readonly string[]): Map<string, string> {
  const body = text.replace(IS_COMPOSED, '');
  const names = new Map(units.map((unit) => [fold(unit), unit]));
  const parts = new Map<string, string>();
  let current: string | null = null;
  for (const piece of body.split('; ')) {
    const colon = piece.indexOf(': ');
    const name = colon < 0 ? '' : fold(piece.slice(0, colon));
    if (names.has(name)) {
      current = name;
      parts.set(name, piece.slice(colon + 2).trim());
    } else if (current !== null) parts.set(current, `${parts.get(current)}; ${piece}`.trim());
    else if (piece.trim() !== '') parts.set('', piece.trim());
  }
  return parts;
}

/**
 * What a unit wrote in a composed cell it was handed out: "" where it left it as it was, its words where its own part is another or it wrote behind
 * the rest, null where nobody can tell.
 * @param known composed texts that were handed out
 */
export function writtenInComposed(
  text: string,
  unit: string,
  { known, units }: { known: readonly string[]; units: readonly string[] },
): string | null {
  if (known.some((one) => sameWords(one, text))) return '';
  const behind = known.find((one) => fold(text).startsWith(fold(one)));
  if (behind !== undefined) return withoutName(trimStart(oneLine(text).slice(oneLine(behind).length)), unit);
  const parts = partsOf(text, units);
  const before = known.map((one) => partsOf(one, units));
  const isKnown = (name: string, words: string) => before.some((one) => sameWords(one.get(name) ?? '', words));
  const own = fold(unit);
  for (const [name, words] of parts) if (name !== own && !isKnown(name, words)) return null;
  const words = parts.get(own);
  return words === undefined || isKnown(own, words) ? '' : words;
}

/** "Phòng A: đã xong" */
const withoutName = (text: string, unit: string): string =>
  fold(text).startsWith(`${fold(unit)}:`) ? text.slice(text.indexOf(':') + 1).trim() : text;

const trimStart = (text: string): string => text.replace(/^[\s;.,-]{1,9}/u, '');
