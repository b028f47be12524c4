import { phrases } from '../../language/phrases';
import { clean, fold } from '../../language/text';
import { phrasesIn } from '../wholeWords';

/** Say nothing of what is in them, even when the task has the same word. */
const ANY_PAPER = phrases(`
    văn bản | tài liệu | tài liệu kiểm chứng | tài liệu liên quan | giấy tờ | văn bản liên quan
  `);

/** Kinds of paper: enough only when the task itself says which ("Ban hành kế hoạch tuyên truyền": "Kế hoạch"). */
const KINDS = phrases(`
    báo cáo | quyết định | kế hoạch | tờ trình | công văn | thông báo | nghị quyết | đề án | phương án |
    quy chế | quy định | chỉ thị | hồ sơ
  `);

const MARK = /^(?:[-+*•]|\p{L}\)|\d{1,2}[.)])\s*/u;
const MANY = /^(?:các|những|một số) (?:loại )?/u;

/** "Tài liệu kiểm chứng có liên quan đến …" is any paper too. */
const RELATED = /^(?:các )?(?:văn bản|tài liệu)(?: kiểm chứng)? (?:có )?liên quan(?!\p{L})/u;

/** True when every part of the product is only a kind of paper, and the task does not say which. */
export function isVague(product: string, task: string): boolean {
  const words = fold(clean(product).replace(/\n/g, '; '));
  if (RELATED.test(words)) return true;
  const parts = words
    .replace(/\([^()]*nếu có[^()]*\)/gu, '')
    .split(/[;,]|\s\+\s|(?<!\p{L})và(?!\p{L})/u)
    .map((part) => part.trim().replace(MARK, '').replace(/[.]+$/, '').replace(MANY, '').trim())
    .filter((part) => part !== '');
  const known = (part: string) => ANY_PAPER.includes(part) || KINDS.includes(part);
  if (parts.length === 0 || !parts.every(known)) return false;
  return parts.some((part) => ANY_PAPER.includes(part) || phrasesIn(fold(task), nounIn(part)).length === 0);
}

const nounIn = (noun: string) => new RegExp(`(?<!\\p{L})${noun}(?!\\p{L})`, 'gu');
