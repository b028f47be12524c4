import { fold, isCapitals } from '../../language/text';
import { trimEnd, trimStart } from '../../language/trim';

/** How a row is numbered. "none": by nothing; "code": by a code of the office's own ("NV-01"). */
type NumberStyle = 'part' | 'roman' | 'arabic' | 'dotted' | 'letter' | 'bracket' | 'code' | 'dash' | 'none';

export interface RowNumber {
  /** Without trailing dot and brackets: "2.2.1", "III", "a". */
  text: string;
  style: NumberStyle;
  /** 1 for "4", 2 for "4.1", 3 for "4.1.2"; 1 for all other styles. */
  depth: number;
}

/** A code of the office's own: "NV-01", "CCHC.12", "TC 1.4"; no words. */
const CODE = /^[\p{Lu}\p{Ll}]{1,6}[-./ ]?\d{1,4}(?:[-./]\d{1,4}){0,3}$|^\d{1,4}(?:[-/]\d{1,4}){1,2}$/u;
const NONE: RowNumber = { text: '', style: 'none', depth: 0 };
const WORD_NUMBERS = ['nhất', 'hai', 'ba', 'bốn|tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];
const ROMANS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

/** The number in a number cell. */
export function parseNumber(cell: string): RowNumber {
  const text = cell.trim();
  if (text === '') return NONE;
  const bare = trimEnd(trimStart(text, '(['), ')].:/, -').trim();
  if (/^[-–+*•]+$/.test(text)) return { text: '', style: 'dash', depth: 1 };
  if (/^\d{1,4}$/.test(bare)) return { text: bare, style: /^\(/.test(text) ? 'bracket' : 'arabic', depth: 1 };
  if (/^\d{1,3}([.,]\d{1,3}){1,5}$/.test(bare))
    return { text: bare.replace(/,/g, '.'), style: 'dotted', depth: bare.split(/[.,]/).length };
  if (isRoman(bare))
    return {
      text: bare.toUpperCase(),
      style: /^[ivx]+$/.test(bare) ? 'letter' : 'roman',
      depth: 1,
    };
  if (/^[A-ZĐ]$/.test(bare)) return { text: bare, style: 'part', depth: 1 };
  if (/^[a-zđ]\d?$/.test(bare)) return { text: bare, style: 'letter', depth: 1 };
  const mixed = /^([IVXL]{1,6}|[A-H])((?:\.\d{1,3}){1,4})$/.exec(bare);
  if (mixed) return { text: bare, style: 'dotted', depth: bare.split('.').length - 1 };
  const lettered = /^(\d{1,3}(?:\.\d{1,3})*)[.]?([a-zđ])$/.exec(bare);
  if (lettered) return { text: bare, style: 'dotted', depth: lettered[1]!.split('.').length + 1 };
  return CODE.test(bare) ? { text: bare, style: 'code', depth: 1 } : NONE;
}

function isRoman(text: string): boolean {
  return /^(?=[IVXL])(?:XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/.test(text) || /^(?=[ivx])x{0,1}(?:ix|iv|v?i{0,3})$/.test(text);
}

const LEADING =
  /^((?:[IVXL]{1,6}|[A-ZĐ])(?=\s*[.):/-])|\d{1,3}(?:\.\d{1,3})+(?=[.):\s])|\d{1,3}(?=[.):/])|[a-zđ](?=[)])|\(\d{1,3}\))(?:\s*[.):/-]+)?\s+(?=\S)/u;
const NAMED =
  /^(?:phần|mục|chương|lĩnh vực|nội dung|nhóm(?: nhiệm vụ)?)\s+(?:thứ\s+)?([IVX]{1,5}|\d{1,2}|[A-H]|nhất|hai|ba|bốn|tư|năm|sáu|bảy|tám|chín|mười)(?![\p{L}\d])\s*[.:)–-]*\s*/iu;

/** A number that stands at the beginning of a text: "I. CẢI CÁCH THỂ CHẾ", "1.1 Rà soát", "Lĩnh vực 1: …", "Phần thứ nhất". */
export function leadingNumber(text: string): { number: RowNumber; title: string; named: boolean } | null {
  const named = NAMED.exec(text);
  if (named) {
    const word = fold(named[1]!);
    const ordinal = WORD_NUMBERS.findIndex((w) => w.split('|').includes(word));
    const value = ordinal >= 0 ? ROMANS[ordinal]! : named[1]!.toUpperCase();
    const title = text.slice(named[0].length);
    return { number: { ...parseNumber(value), style: 'roman' }, title: title || text, named: true };
  }
  const match = LEADING.exec(text);
  if (!match) return null;
  return { number: parseNumber(match[1]!), title: text.slice(match[0].length), named: false };
}

/** A title of a section by its look alone: all in capitals. */
export const looksLikeTitle = (text: string): boolean => isCapitals(text) && text.length >= 6 && /\s/.test(text);
