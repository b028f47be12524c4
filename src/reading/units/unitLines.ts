import { fold } from '../../language/text';
import { trimEnd } from '../../language/trim';
import { beginning, isBareNoun, isLoneNoun, longest, startsUnit, STRONG } from './nouns';
import { LEAD_LABELS, PARTNER_LABELS } from './words';

const LIST_MARK = /^\s*(?:[-–—+*•·●▪○]+|\(?\d{1,2}[.)](?!\d)|\(?[a-zđA-ZĐ]\)|[a-zđ]\.(?=\s))\s*/u;
/** "Chủ trì:", "Phối hợp:" before names. */
export const LABEL = new RegExp(
  `^(?:[-+*•]\\s*)?(${longest([...LEAD_LABELS, ...PARTNER_LABELS])})\\s*(?::|(?= với | cùng )(?: với| cùng))\\s*`,
  'u',
);
const LABEL_INSIDE = new RegExp(
  `[\\s,;.(](${longest([...LEAD_LABELS, ...PARTNER_LABELS].filter((w) => w.length > 2))})\\s*:\\s*`,
  'gu',
);

/** Lines with list marks, semicolons, and roles written as labels ("Chủ trì: …; phối hợp: …") part a cell first. */
export function unitLines(text: string): string[] {
  // Lines that go on are put together at the end: many of them would be copied again with each.
  const lines: string[][] = [];
  const rows = text.split('\n').filter((line) => line.trim() !== '');
  const listed = rows.length > 1 && LIST_MARK.test(rows[0]!);
  for (const line of rows) {
    const marked = LIST_MARK.test(line);
    const words = line.replace(LIST_MARK, '').trim();
    const pieces = lines[lines.length - 1];
    const above = pieces?.[pieces.length - 1] ?? '';
    const begins = startsUnit(words) || LABEL.test(beginning(words)) || (listed && marked);
    const alone = pieces !== undefined && pieces.length <= WORDS_OF_NOUN && isLoneNoun(pieces.join(' '));
    const suffix = !marked && SUFFIX.test(beginning(words));
    const wantsMore = above.endsWith(',') || above.endsWith(' và') || (above === 'và' && pieces!.length > 1);
    if (pieces === undefined || (begins && !alone && !suffix && !wantsMore)) lines.push([words]);
    else pieces.push(wantsMore || !marked || listed ? words : line.trim());
  }
  return lines
    .map((pieces) => pieces.join(' '))
    .flatMap(splitSemicolons)
    .flatMap(splitLabels)
    .flatMap(splitMarks)
    .map((p) => p.trim())
    .filter((p) => p !== '');
}
/** A noun of a unit has at most so many words, each perhaps on a line of its own. */
const WORDS_OF_NOUN = 8;
const SUFFIX = /^(?:sở|tỉnh|huyện|bộ|xã|phường|thành phố)[.;,]?$/u;

/** A semicolon parts, but not what goes on with a noun before a colon: "Các Cục: Thủy sản và Kiểm ngư; Lâm nghiệp và Kiểm lâm". */
function splitSemicolons(line: string): string[] {
  const groups: string[][] = [];
  let open = false;
  for (const piece of line.split(';')) {
    if (open && piece.trim() !== '' && !startsUnit(piece.trim())) groups[groups.length - 1]!.push(piece);
    else {
      groups.push([piece]);
      open = /^(?:các|những)\s[^:]+:/iu.test(piece);
    }
  }
  return groups.map((pieces) => pieces.join(';'));
}

/** "Chủ trì: Phòng A. Phối hợp: Phòng B" on one line. */
function splitLabels(line: string): string[] {
  const cuts: number[] = [];
  for (const match of fold(line).matchAll(LABEL_INSIDE)) cuts.push(match.index + match[0].search(/\p{L}/u));
  return [0, ...cuts].map((cut, i) => trimEnd(line.slice(cut, cuts[i] ?? line.length), ' ,.('));
}

/** List marks inside a line: "-Phòng KHTC-TH - 2 Trung tâm", "a) Văn phòng b) Trung tâm". */
function splitMarks(line: string): string[] {
  const bare = line.replace(LIST_MARK, '');
  const marked = bare !== line.trim();
  const found: string[] = [];
  let from = 0;
  for (const match of bare.matchAll(/\s(?:[-–+•]\s*|[a-zđ]\)\s*|\d{1,2}[.)]\s+)(?=\S)/gu)) {
    const next = bare.slice(match.index + match[0].length);
    const letter = /[)\d]/.test(match[0]);
    if (
      !startsUnit(next) ||
      (!letter && !STRONG.test(beginning(next))) ||
      (!letter && !marked && !/^(?:[-–+•])/.test(match[0].trim())) ||
      (!letter && isBareNoun(bare.slice(from, match.index).trim()))
    )
      continue;
    if (!marked && !letter && !/^[\p{Lu}\d]/u.test(next)) continue;
    found.push(bare.slice(from, match.index));
    from = match.index + match[0].length;
  }
  return [...found, bare.slice(from)];
}
