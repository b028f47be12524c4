import { fold } from '../../language/text';
import { trimEnd } from '../../language/trim';
import { BARE_LEAD_LABELS, BARE_PARTNER_LABELS, LEAD_LABELS, PARTNER_LABELS } from './dutyWords';
import { beginning, isBareNoun, isLoneNoun, longest, startsUnit, STRONG } from './nouns';
import { isBarePost, isPersonName, startsPerson } from './persons';
import { sharedOverSemicolons } from './lists';
import { splitSentences } from './sentences';

const LIST_MARK = /^\s*(?:[-–—+*•·●▪○]+|\(?\d{1,2}[.)](?!\d)|\(?[a-zđA-ZĐ]\)|[a-zđ]\.(?=\s))\s*/u;
/** A line without the mark of a list before it. */
export const withoutListMark = (line: string): string => line.replace(LIST_MARK, '').trim();
/** "Chủ trì:", "Phối hợp:" before names. */
const LABEL = new RegExp(
  `^(?:[-+*•]\\s*)?(${longest([...LEAD_LABELS, ...PARTNER_LABELS])})\\s*(?:(?:là )?:|(?= với | cùng )(?: với| cùng)| là )\\s*`,
  'u',
);
const BARE_LABEL = new RegExp(`^(${longest([...BARE_LEAD_LABELS, ...BARE_PARTNER_LABELS])}) `, 'u');
const LABEL_INSIDE = new RegExp(
  `(?:^|[\\s,;.(])(${longest([...LEAD_LABELS, ...PARTNER_LABELS].filter((w) => w.length > 2))})\\s*:\\s*`,
  'gu',
);
const LEADS = new Set([...LEAD_LABELS, ...BARE_LEAD_LABELS]);

/** Behind a name they say that it gives the task: "UBND xã giao: Phòng Kinh tế". */
const GIVING = new Set(['giao', 'giao cho', 'phân công', 'phân công cho']);

interface Label {
  duty: 'lead' | 'partner';
  /** What the label stands over. */
  rest: string;
  /** It holds for the pieces behind it too, up to the next label. */
  lasting: boolean;
}

/** The label a piece begins with: "Chủ trì: …", "phối hợp UBND xã", "giao Sở Nội vụ". */
export function labelOf(piece: string): Label | null {
  const folded = beginning(piece);
  const label = LABEL.exec(folded);
  if (label) {
    return { duty: LEADS.has(label[1]!) ? 'lead' : 'partner', rest: piece.slice(label[0].length), lasting: true };
  }
  const bare = BARE_LABEL.exec(folded);
  const rest = bare && piece.slice(bare[0].length).trimStart();
  if (!bare || !rest || !(startsUnit(rest) || startsPerson(rest))) return null;
  const duty = LEADS.has(bare[1]!) ? 'lead' : 'partner';
  return { duty, rest, lasting: duty === 'partner' };
}

/** Lines with list marks, semicolons, full stops, and roles written as labels ("Chủ trì: …; phối hợp: …") part a cell first. */
export function unitLines(text: string): string[] {
  return (text.includes('\n') ? joinedLines(text) : [withoutListMark(text)])
    .map((line) => line.replace(/\s+/gu, ' '))
    .flatMap((line) => (line.includes(';') ? splitSemicolons(line) : [line]))
    .flatMap((line) => (line.includes(':') ? splitLabels(line) : [line]))
    .flatMap((line) => (MARK_INSIDE.test(line) ? splitMarks(line) : [line]))
    .flatMap((line) => splitSentences(line))
    .map((p) => p.trim())
    .filter((p) => p !== '');
}
const MARK_INSIDE = /^(?:[-–—+*•·●▪○(\d]|[a-zA-ZđĐ][.)])|\s[-–+•]|\s(?:[a-zđ]|\d{1,2})[.)]/u;

/** A line that begins no name goes on with the one above. */
function joinedLines(text: string): string[] {
  // Lines that go on are put together at the end: many of them would be copied again with each.
  const lines: string[][] = [];
  const rows = text.split('\n').filter((line) => line.trim() !== '');
  const listed = rows.length > 1 && LIST_MARK.test(rows[0]!);
  for (const line of rows) {
    const marked = LIST_MARK.test(line);
    const words = withoutListMark(line);
    const pieces = lines[lines.length - 1];
    const above = pieces?.[pieces.length - 1] ?? '';
    const begins = startsUnit(words) || startsPerson(words) || labelOf(words) !== null || (listed && marked);
    const alone = pieces !== undefined && pieces.length <= WORDS_OF_NOUN && isLoneNoun(pieces.join(' '));
    const suffix = !marked && SUFFIX.test(beginning(words));
    const wantsMore = above.endsWith(',') || above.endsWith(' và') || (above === 'và' && pieces!.length > 1);
    const onePerson = pieces?.length === 1 && !marked && isOnePerson(above, words);
    if (pieces === undefined || (begins && !alone && !suffix && !wantsMore && !onePerson)) lines.push([words]);
    else if (onePerson && isPersonName(above)) pieces.push(`- ${words}`);
    else pieces.push(wantsMore || !marked || listed ? words : line.trim());
  }
  return lines.map((pieces) => pieces.join(' '));
}
/** A noun of a unit has at most so many words, each perhaps on a line of its own. */
const WORDS_OF_NOUN = 8;
const SUFFIX = /^(?:sở|tỉnh|huyện|bộ|xã|phường|thành phố)[.;,]?$/u;

/** A post and a name on two lines are one person. */
const isOnePerson = (above: string, below: string): boolean =>
  (isBarePost(above) && isPersonName(below)) || (isPersonName(above) && isBarePost(below) && !/^các /iu.test(below));

/** A semicolon parts, but not what goes on with a noun before a colon: "Các Cục: Thủy sản và Kiểm ngư; Lâm nghiệp và Kiểm lâm". */
function splitSemicolons(line: string): string[] {
  const shared = sharedOverSemicolons(line);
  if (shared !== null) return [shared];
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
  const words = [...fold(line).matchAll(LABEL_INSIDE)]
    .filter(({ 1: label, index }) => !(GIVING.has(label!) && /\p{L}$/u.test(line.slice(0, index))))
    .map((match) => match.index + match[0].search(/\p{L}/u));
  const initials = [...line.matchAll(/[\s,;.(](?=(?:CT|PH)\s?:)/gu)].map(({ index }) => index + 1);
  const from = [...new Set([0, ...words, ...initials])].sort((a, b) => a - b);
  return from.map((at, i) => trimEnd(line.slice(at, from[i + 1] ?? line.length), ' ,.(*•+–-'));
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
