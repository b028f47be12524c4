import { fold } from '../../language/text';
import { trimEnd } from '../../language/trim';
import { BARE_NOUN, LONE_NOUN, longest, startsUnit, STRONG } from './nouns';
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
  const lines: string[] = [];
  const rows = text.split('\n').filter((line) => line.trim() !== '');
  const listed = rows.length > 1 && LIST_MARK.test(rows[0]!);
  for (const line of rows) {
    const marked = LIST_MARK.test(line);
    const words = line.replace(LIST_MARK, '').trim();
    const above = lines[lines.length - 1];
    const begins = startsUnit(words) || LABEL.test(fold(words)) || (listed && marked);
    const alone = above !== undefined && LONE_NOUN.test(fold(above));
    const suffix = !marked && /^(?:sở|tỉnh|huyện|bộ|xã|phường|thành phố)[.;,]?$/u.test(fold(words));
    if (above === undefined || (begins && !alone && !suffix && !/(?:,| và)$/.test(above))) lines.push(words);
    else if (above !== undefined && /(?:,| và)$/.test(above)) lines[lines.length - 1] = `${above} ${words}`;
    else lines[lines.length - 1] = `${above} ${marked && !listed ? line.trim() : words}`;
  }
  return lines
    .flatMap(splitSemicolons)
    .flatMap(splitLabels)
    .flatMap(splitMarks)
    .map((p) => p.trim())
    .filter((p) => p !== '');
}

/** A semicolon parts, but not what goes on with a noun before a colon: "Các Cục: Thủy sản và Kiểm ngư; Lâm nghiệp và Kiểm lâm". */
function splitSemicolons(line: string): string[] {
  const pieces: string[] = [];
  for (const piece of line.split(';')) {
    const above = pieces[pieces.length - 1];
    const goesOn = above !== undefined && /^(?:các|những)\s[^:;]+:/iu.test(above) && !startsUnit(piece.trim());
    if (goesOn && piece.trim() !== '') pieces[pieces.length - 1] = `${above};${piece}`;
    else pieces.push(piece);
  }
  return pieces;
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
      (!letter && !STRONG.test(fold(next))) ||
      (!letter && !marked && !/^(?:[-–+•])/.test(match[0].trim())) ||
      (!letter && BARE_NOUN.test(fold(bare.slice(from, match.index).trim())))
    )
      continue;
    if (!marked && !letter && !/^[\p{Lu}\d]/u.test(next)) continue;
    found.push(bare.slice(from, match.index));
    from = match.index + match[0].length;
  }
  return [...found, bare.slice(from)];
}
