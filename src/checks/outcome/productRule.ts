import { clean, fold } from '../../language/text';
import { hasFigure } from './measurable';
import { anyOf } from '../wording/wholeWords';

/** "Thực hiện … theo (đúng) quy định tại Nghị định …": the rule stands where the product should. */
const BY_RULE =
  /^(?:[-+*•] ?)?(?:(?:thực hiện|triển khai|làm|chấp hành)(?!\p{L})[\p{L} ,]{0,40}?)?(?:theo (?:đúng )?(?:các )?quy định|đúng (?:các )?quy định)(?: tại| của| trong)?(?= |[.;]?$)/u;
const LAW = anyOf([
  'luật',
  'bộ luật',
  'nghị định',
  'thông tư',
  'nghị quyết',
  'pháp luật',
  'chính phủ',
  'điều',
  'khoản',
  'quyết định số',
  'hiện hành',
]);
/** The language of a legal text: "trường hợp … thì … phải được ban hành chậm nhất …". */
const LEGAL_CASE = 'trường hợp ';
const CONSEQUENCE = /phải|thì/u;
const LEGAL_TERM = /phải (?:được )?\p{L}+ \p{L}+ chậm nhất/u;

function isLegalCase(words: string): boolean {
  const at = words.indexOf(LEGAL_CASE);
  return at >= 0 && CONSEQUENCE.test(words.slice(at + LEGAL_CASE.length + 3));
}

/** True when a product cell holds a legal rule, or only points to one, instead of naming what is handed over. */
export function holdsRule(text: string, year: number | null): boolean {
  const words = fold(text);
  if (isLegalCase(words) && LEGAL_TERM.test(words)) return true;
  const found = BY_RULE.exec(words);
  if (!found || hasFigure(clean(text), year)) return false;
  const rest = words.slice(found[0].length);
  return LAW.test(rest) || /^[ .;]*$/.test(rest);
}
