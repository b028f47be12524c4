import { withoutBrackets } from './brackets';
import { startsUnit } from './nouns';
import { startsPerson } from './persons';
import { BARE_LEAD_LABELS, BARE_PARTNER_LABELS } from './dutyWords';
import { fold } from '../../language/text';

const LABELS = new Set([...BARE_LEAD_LABELS, ...BARE_PARTNER_LABELS].map((label) => label.split(' ')[0]!));
/** Before a full stop these are shortened words, and the name goes on: "P. Nội vụ", "TP. Vinh". */
const SHORTENED = new Set([
  'p',
  'tp',
  'tx',
  'tt',
  'vp',
  'q',
  'h',
  'x',
  't',
  'k',
  'bs',
  'ts',
  'ths',
  'gs',
  'pgs',
  'st',
  'đc',
  'đ/c',
  'gđ',
  'pgđ',
]);

/** "Sở Nội vụ. Sở Tư pháp": a full stop parts where a unit, a person or a label begins behind it. */
export function splitSentences(line: string, begins: (text: string) => boolean = beginsUnit): string[] {
  if (!line.includes('.')) return [line];
  const found: string[] = [];
  let from = 0;
  for (const { 0: stop, index } of withoutBrackets(line).matchAll(/\.(?:\s+(?=\p{L})|(?=\p{Lu}))/gu)) {
    const word = line
      .slice(Math.max(0, index - LONGEST_SHORT), index)
      .split(/[\s.,;]/u)
      .at(-1)!;
    const next = line.slice(index + stop.length);
    if (word === '' || SHORTENED.has(fold(word)) || !begins(next)) continue;
    found.push(line.slice(from, index));
    from = index + stop.length;
  }
  return [...found, line.slice(from)];
}
const LONGEST_SHORT = 8;

const beginsUnit = (text: string): boolean =>
  startsUnit(text) || startsPerson(text) || LABELS.has(fold(text.split(' ', 1)[0]!));
