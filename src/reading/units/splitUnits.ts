import { clean, fold } from '../../language/text';
import { COLLECTIVE_TAILS, LEAD_LABELS, PARTNER_LABELS, PLURALS, ROLE_VERBS, UNIT_NOUNS, WHOLE_NAMES } from './words';

/** A unit as it stands in a cell. */
export interface UnitPart {
  /** Without list mark, role and final full stop. */
  text: string;
  /** A noun before a colon that belongs to it: "Phòng" in "Các phòng: KHTC, TS-KTTH". */
  noun: string | null;
  role: string | null;
  /** What the cell itself says of it: "Phối hợp: …", "(chủ trì)". */
  duty: 'lead' | 'partner' | null;
}

const longest = (words: readonly string[]) => [...words].sort((a, b) => b.length - a.length).map((w) => w.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')).join('|');
const NOUN = `(?:${longest(UNIT_NOUNS)})(?![\\p{L}\\d])`;
const PLURAL = `(?:${longest(PLURALS)})(?![\\p{L}\\d])`;
const STARTS_UNIT = new RegExp(`^(?:của )?(?:${PLURAL} |\\d{1,2} )?${NOUN}|^(?:của )?${PLURAL} \\p{L}`, 'u');
const TAIL = new RegExp(`^(?:${longest(COLLECTIVE_TAILS)})(?![\\p{L}\\d])`, 'u');
const COLLECTIVE = new RegExp(`^(?:của )?(?:${NOUN} )*${PLURAL} `, 'u');
const LIST_MARK = /^\s*(?:[-–—+*•·●▪○]+|\(?\d{1,2}[.)](?!\d)|\(?[a-zđ]\)|[a-zđ]\.(?=\s))\s*/iu;
const BARE_NOUN = new RegExp(`^(?:${PLURAL} )?${NOUN}$`, 'u');
const LONE_NOUN = new RegExp(`^${NOUN}$`, 'u');
/** Behind a dash inside a line only these begin a unit for sure: "Tài chính - Kế toán" is one name. */
const STRONG = /^(?:\d{1,2} |các )?(?:phòng|ban|sở|bộ phận|chi cục|trung tâm|văn phòng|thanh tra|ubnd|các|tổ|công an|trường|trạm|khoa)(?![\p{L}\d])/u;
const ROLE = new RegExp(`[\\s,(–-]+(?:và |để |được giao (?=chủ))?(?:${longest(ROLE_VERBS)})(?![\\p{L}\\d])`, 'u');
const LABEL = new RegExp(`^(?:[-+*•]\\s*)?(${longest([...LEAD_LABELS, ...PARTNER_LABELS])})\\s*(?::|(?= với | cùng )(?: với| cùng))\\s*`, 'u');
const LABEL_INSIDE = new RegExp(`[\\s,;.(]+(${longest([...LEAD_LABELS, ...PARTNER_LABELS].filter((w) => w.length > 2))})\\s*:\\s*`, 'gu');
const LEADS = new Set<string>(LEAD_LABELS);

/** The units of a lead or partner cell, in order. */
export function splitUnits(cell: string): UnitPart[] {
  const text = clean(cell);
  if (/^[\s\-–—.,;:/…*]*$/.test(text)) return [];
  const parts: UnitPart[] = [];
  let duty: UnitPart['duty'] = null;
  for (const piece of pieces(text)) {
    const label = LABEL.exec(fold(piece));
    const rest = label ? piece.slice(label[0].length) : piece;
    if (label) duty = LEADS.has(label[1]!) ? 'lead' : 'partner';
    for (const part of splitPiece(rest)) parts.push({ ...part, duty: part.duty ?? duty });
  }
  return parts;
}

/** Lines with list marks, semicolons, and roles written as labels ("Chủ trì: …; phối hợp: …") part a cell first. */
function pieces(text: string): string[] {
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
    if (above === undefined || (begins && !alone && !suffix && !/[,]$/.test(above))) lines.push(words);
    else if (above !== undefined && /,$/.test(above)) lines[lines.length - 1] = `${above} ${words}`;
    else lines[lines.length - 1] = `${above} ${marked && !listed ? line.trim() : words}`;
  }
  return lines.flatMap((line) => line.split(';')).flatMap(splitLabels).flatMap(splitMarks).map((p) => p.trim()).filter((p) => p !== '');
}

/** "Chủ trì: Phòng A. Phối hợp: Phòng B" on one line. */
function splitLabels(line: string): string[] {
  const cuts: number[] = [];
  for (const match of fold(line).matchAll(LABEL_INSIDE)) cuts.push(match.index + match[0].search(/\p{L}/u));
  return [0, ...cuts].map((cut, i) => line.slice(cut, cuts[i] ?? line.length).replace(/[\s,.(]+$/, ''));
}

/** List marks inside a line: "-Phòng KHTC-TH - 2 Trung tâm", "a) Văn phòng b) Trung tâm". */
function splitMarks(line: string): string[] {
  const bare = line.replace(LIST_MARK, '');
  const marked = bare !== line.trim();
  const found: string[] = [];
  let from = 0;
  for (const match of bare.matchAll(/\s+(?:[-–+•]\s*|[a-zđ]\)\s*|\d{1,2}[.)]\s+)(?=\S)/gu)) {
    const next = bare.slice(match.index + match[0].length);
    const letter = /[)\d]/.test(match[0]);
    if (!startsUnit(next) || (!letter && !STRONG.test(fold(next))) || (!letter && !marked && !/^(?:[-–+•])/.test(match[0].trim())) || BARE_NOUN.test(fold(bare.slice(from, match.index).trim()))) continue;
    if (!marked && !letter && !/^[\p{Lu}\d]/u.test(next)) continue;
    found.push(bare.slice(from, match.index));
    from = match.index + match[0].length;
  }
  return [...found, bare.slice(from)];
}

const startsUnit = (text: string): boolean => STARTS_UNIT.test(fold(text));

function splitPiece(piece: string): UnitPart[] {
  const distributed = distribute(piece);
  if (distributed) return distributed;
  return roles(piece).flatMap(({ text, duty, role }) => {
    const names = splitNames(text);
    return names.map((name, i) => ({ text: name, noun: null, duty, role: i === names.length - 1 ? role : null }));
  });
}

/** "Các phòng: KHTC, TS-KTTH, các Chi cục trực thuộc": the noun before the colon belongs to each name up to the next unit of its own. */
function distribute(piece: string): UnitPart[] | null {
  const head = /^((?:các|những)\s+([\p{L}\s]+?))\s*:\s*(?=\S)/iu.exec(piece);
  if (!head || !new RegExp(`^${NOUN}$`, 'u').test(fold(head[2]!))) return null;
  const noun = head[2]!.trim();
  const shown = noun[0]!.toUpperCase() + noun.slice(1);
  return roles(piece.slice(head[0].length)).flatMap(({ text, duty, role }, index) =>
    index > 0
      ? splitNames(text).map((name) => ({ text: name, noun: null, duty, role }))
      : commaNames(text).map((name, i, all) => ({ text: name, noun: startsUnit(name) ? null : shown, duty, role: i === all.length - 1 ? role : null })),
  );
}

/** Every comma and "và" parts, but inside names that are kept whole. */
function commaNames(text: string): string[] {
  return cut(text, (left, right) => !isInsideName(left, right)).map(tidyName).filter((n) => n !== '');
}

function splitNames(text: string): string[] {
  const list = /^(?:các |những )(sở|phòng|ban|chi cục|trung tâm|vụ|cục) (?=\p{Lu})/iu.exec(text);
  if (list && !/thuộc|chuyên môn/.test(fold(text))) return commaNames(text);
  return cut(text, (left, right) => parts(left, right)).map(tidyName).filter((n) => n !== '');
}

/** Cuts at commas, "và" and slashes outside brackets where `here` says that two units meet. */
function cut(text: string, here: (left: string, right: string, sign: string) => boolean): string[] {
  const found: string[] = [];
  let from = 0;
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '(') depth++;
    else if (text[i] === ')') depth--;
    if (depth > 0) continue;
    const sign = /^(?:\s*,\s*(?:và\s+(?:của\s+)?|cùng\s+)?|\s+(?:và|cùng)\s+(?:của\s+|với\s+)?|\s*[/+&]\s*)/u.exec(text.slice(i));
    if (!sign || (/^\s/.test(text[i]!) === false && !/[,/+&]/.test(text[i]!))) continue;
    const right = text.slice(i + sign[0].length);
    if (right !== '' && here(text.slice(from, i), right, sign[0].trim())) {
      found.push(text.slice(from, i));
      from = i + sign[0].length;
      i = from - 1;
    }
  }
  return [...found, text.slice(from)];
}

function isInsideName(left: string, right: string): boolean {
  const around = `${fold(left)}, ${fold(right)}`;
  const plain = `${fold(left)} ${fold(right)}`;
  const at = fold(left).length;
  return WHOLE_NAMES.some((name) => spans(around, name, at) || spans(plain, name, at) || spans(`${fold(left)} và ${fold(right)}`, name, at));
}

function spans(text: string, name: string, at: number): boolean {
  for (let i = text.indexOf(name); i >= 0; i = text.indexOf(name, i + 1)) if (i < at && i + name.length > at) return true;
  return false;
}

/** Two units meet where the right side begins a unit of its own and is no further noun of the collective on the left. */
function parts(left: string, right: string): boolean {
  const next = fold(right);
  if (!STARTS_UNIT.test(next) || isInsideName(left, right)) return false;
  const before = fold(left).trim();
  if (LONE_NOUN.test(before) && TAIL.test(next) && /^\p{Ll}/u.test(right) && !/^\p{Ll}+ \p{Lu}/u.test(right)) return false;
  return !(COLLECTIVE.test(before) && isTail(right, before));
}

/** "các phòng, đơn vị trực thuộc": a plain noun in small letters goes on with the collective; "Chi cục Kiểm lâm" does not. */
function isTail(right: string, before: string): boolean {
  const next = fold(right);
  const tail = TAIL.exec(next);
  if (!tail || /^(?:đvtt)/.test(next)) return false;
  const rest = right.slice(tail[0].length);
  if (/^\s+\p{Lu}/u.test(rest) && !/^\s+(?:Sở|Chi cục|Bộ|UBND|Cục|Ban)(?![\p{L}])/u.test(rest)) return false;
  if (/(?:thuộc|liên quan)(?: sở| bộ| tỉnh| chi cục| huyện| xã| phường)?$/.test(before) && /^\p{Lu}/u.test(right)) return false;
  return true;
}

/** Role clauses cut off; "X chủ trì, phối hợp với Y" gives a lead and a partner. */
function roles(piece: string): { text: string; duty: UnitPart['duty']; role: string | null }[] {
  const bracket = /^(.*?)\s*\((chủ trì|phối hợp|đầu mối|tham mưu|phụ trách|thực hiện)\)\s*(?:,|và|$)\s*(.*)$/isu.exec(piece);
  if (bracket) {
    const duty = LEADS.has(fold(bracket[2]!)) ? 'lead' : fold(bracket[2]!) === 'phối hợp' ? 'partner' : null;
    return [{ text: bracket[1]!, duty, role: bracket[2]! }, ...(bracket[3] ? roles(bracket[3]) : [])];
  }
  const folded = fold(piece);
  if (folded.length !== piece.length) return [{ text: piece, duty: null, role: null }];
  const joint = /(?:\s+(?:chủ trì|tiếp tục))*[\s,]*(?:và )?phối(?: hợp)?(?: (?:với|cùng|chặt chẽ với))?\s+/u.exec(folded);
  if (joint && joint.index > 0 && startsUnit(piece.slice(joint.index + joint[0].length))) {
    const lead = roles(piece.slice(0, joint.index))[0]!;
    const partners = piece.slice(joint.index + joint[0].length).replace(/^(?:và )?với /iu, '');
    return [{ text: lead.text, duty: 'lead', role: 'chủ trì' }, ...roles(partners).map((p) => ({ ...p, duty: 'partner' as const }))];
  }
  const role = ROLE.exec(folded);
  if (!role || role.index === 0) return [{ text: piece, duty: null, role: null }];
  const at = role.index;
  const verb = role[0].replace(/^[\s,(–-]+(?:và |để |được giao )?/u, '').length;
  if (/\p{Lu}/u.test(piece[at + role[0].length - verb]!) || !/\p{L}/u.test(folded.slice(0, at))) return [{ text: piece, duty: null, role: null }];
  if (BARE_NOUN.test(folded.slice(0, at).trim()) && !/^(?:thanh tra|văn phòng)/.test(folded)) return [{ text: piece, duty: null, role: null }];
  return [{ text: piece.slice(0, at), duty: null, role: tidyName(piece.slice(at)) }];
}

function tidyName(name: string): string {
  return name
    .replace(/^[\s,;:.–\-+*•/]+/, '')
    .replace(/^(?:của|với|và)\s+(?=\S)/iu, '')
    .replace(/[\s,;:.–\-/]+$/, '')
    .replace(/\s+/g, ' ')
    .trim();
}
