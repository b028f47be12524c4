import { clean, fold } from '../../language/text';
import { withoutBrackets } from './brackets';
import { beginning, longest } from './nouns';
import { peopleNames, startsName } from './persons';
import { REMARK_OPENINGS, REMARK_VERBS } from './remarkWords';
import { tellsHelp } from './roles';
import { splitSentences } from './sentences';
import { labelOf, withoutListMark } from './unitLines';
import { type RawUnit, readUnits } from './unitRef';

/** A cell of a column that is for both, "Ghi chú, đơn vị phối hợp". */
interface PartnersAndNotes {
  partners: RawUnit[];
  /** What names nobody, in the order of the cell, a line each; "" where nothing else stands there. */
  note: string;
}

const OPENING = new RegExp(`^(?:${longest(REMARK_OPENINGS)})(?![\\p{L}])|^\\d`, 'u');
const SENTENCE = new RegExp(`\\s(?:${longest(REMARK_VERBS)})(?![\\p{L}])|\\d{1,2}/\\d`, 'u');
const INITIALS = /^\p{Lu}{3,10}$/u;

/** Names are partners, remarks are notes; what may be either is a note, for a note claims nothing of anybody. */
export function readPartnersAndNotes(cell: string): PartnersAndNotes {
  const names: string[] = [];
  const notes: string[] = [];
  for (const statement of statements(clean(cell))) {
    const { named, remark } = partsOf(statement);
    if (named !== '') names.push(named);
    if (remark !== '') notes.push(remark);
  }
  return { partners: names.flatMap((name) => readUnits(name)), note: notes.join('\n') };
}

/** Lines, what stands between semicolons, sentences. A line that begins in small letters goes on with the one above. */
function statements(text: string): string[] {
  const lines: string[] = [];
  for (const line of text.split('\n')) {
    const above = lines[lines.length - 1];
    const goesOn = above !== undefined && !/[.;:]$/u.test(above) && /^\p{Ll}/u.test(line) && !startsName(line);
    if (goesOn) lines[lines.length - 1] = `${above} ${line}`;
    else lines.push(line);
  }
  return lines
    .flatMap((line) => line.split(';'))
    .flatMap((line) => splitSentences(line, () => true))
    .map((statement) => statement.trim())
    .filter((statement) => /[\p{L}\d]/u.test(statement));
}

/** Commas part names from remarks: "UBND xã Cam, hoàn thành trong tháng 6". */
function partsOf(statement: string): { named: string; remark: string } {
  const words = withoutListMark(statement);
  const label = labelOf(words);
  if (label === null && !isName(words) && !peopleNames(words)) return fromRemark(words);
  const kept: string[] = [];
  const remarks: string[] = [];
  let isRemark = false;
  for (const part of atCommas(words)) {
    const text = part.trim();
    if (kept.length > 0) isRemark = isRemarkPart(text) || (isRemark && !isName(text));
    else isRemark = label === null && isRemarkPart(text);
    (isRemark ? remarks : kept).push(part);
  }
  return { named: kept.join(',').trim(), remark: remarks.join(',').trim() };
}

/** A remark may end with who helps: "Hoàn thành trong tháng 6, Sở Tài chính phối hợp". */
function fromRemark(statement: string): { named: string; remark: string } {
  const parts = atCommas(statement);
  const last = parts[parts.length - 1]!.trim();
  const helps = parts.length > 1 && isName(last) && tellsHelp(last);
  return helps ? { named: last, remark: parts.slice(0, -1).join(',').trim() } : { named: '', remark: statement };
}

const isName = (text: string): boolean => startsName(text) || INITIALS.test(text.split(/[,;]/u, 1)[0]!.trim());

const isRemarkPart = (text: string): boolean =>
  /^mỗi /u.test(text) ||
  (!startsName(text) && OPENING.test(beginning(text))) ||
  SENTENCE.test(fold(withoutBrackets(text)));

/** The parts between commas outside brackets. */
function atCommas(text: string): string[] {
  const hidden = withoutBrackets(text);
  const found: string[] = [];
  let from = 0;
  for (let at = hidden.indexOf(','); at >= 0; at = hidden.indexOf(',', at + 1)) {
    // "1,5 triệu đồng"
    if (/\d/u.test(hidden[at + 1] ?? '') && /\d/u.test(hidden[at - 1] ?? '')) continue;
    found.push(text.slice(from, at));
    from = at + 1;
  }
  return [...found, text.slice(from)];
}
