import { fold, foldAccents } from '../../language/text';

/** The owner behind a unit's name: "Phòng Pháp chế Sở". */
const OWNERS =
  /(?: trực)?(?: thuộc)? (?:sở|bộ|cục|chi cục|ban|tỉnh|huyện|quận|xã|phường|thành phố|trường|bệnh viện|đơn vị)$/u;
/** Names of places differ by an accent and are different places: "xã Tân Thanh", "xã Tân Thành". */
const PLACES =
  /(?:^|\s)(?:xã|phường|thị trấn|huyện|quận|thị xã|thành phố|tỉnh|đặc khu|thôn|ấp|bản|làng|khu phố|tổ dân phố|trường|khu vực) \S/u;

/** A name that a place is part of. */
export const namesPlace = (name: string): boolean => PLACES.test(fold(name));

/** The text is the name with one word left out or with other accents: a slip of the pen, not another way to write it. */
export function isMisspelt(text: string, name: string): boolean {
  const [written, meant] = [words(text), words(name)];
  if (written.join(' ') === meant.join(' ')) return false;
  if (written.length === meant.length)
    return !PLACES.test(fold(name)) && foldAccents(written.join(' ')) === foldAccents(meant.join(' '));
  return meant.length >= 4 && written.length === meant.length - 1 && lacksOne(text, written, meant);
}

/** The texts give the same name: only dashes, commas, capitals and the owner differ, or one is shorter by an abbreviation or a slip of the pen. */
export function isSameName(first: string, second: string): boolean {
  if (hasOwnShortForm(first, second) || hasOwnShortForm(second, first)) return true;
  return words(first).join(' ') === words(second).join(' ') || isMisspelt(first, second) || isMisspelt(second, first);
}

/** "KHTC" against "Kế hoạch Tài chính"; "UBND xã A" against "UBND xã B" is no such pair. */
const hasOwnShortForm = (text: string, other: string): boolean =>
  (text.match(/[\p{Lu}&-]{2,}/gu) ?? []).some(
    (short) => /\p{Lu}{2}|\p{Lu}[-&]\p{Lu}/u.test(short) && !other.includes(short),
  );

/** A unit's name without capitals, dashes and owner: two names with the same key are one unit's. */
export const nameKey = (name: string): string => words(name).join(' ');

function words(text: string): string[] {
  return fold(text)
    .replace(/^(các|những) phòng chuyên môn/u, '$1 phòng')
    .replace(OWNERS, (owner, at: number, name: string) => (isCadre(owner, name, at) ? owner : ''))
    .replace(/ (?:trực )?thuộc$/u, '')
    .replace(/[-–,.&/]+/g, ' ')
    .replace(/ và /g, ' ')
    .split(' ')
    .filter((word) => word !== '');
}

/** "cán bộ" ends in no owner. */
const isCadre = (owner: string, name: string, at: number): boolean => owner === ' bộ' && name.endsWith('cán', at);

function hasOwner(name: string): boolean {
  const owner = OWNERS.exec(name);
  return owner !== null && !isCadre(owner[0], name, owner.index);
}

/** One word of the name is not there. At the name's end it may be another unit's shorter name, unless an owner follows ("… cán Sở"). */
function lacksOne(text: string, written: string[], meant: string[]): boolean {
  const at = meant.findIndex((word, i) => word !== written[i]);
  if (/^[\divx]+$/.test(meant[at]!) || meant.slice(at + 1).join(' ') !== written.slice(at).join(' ')) return false;
  return at < meant.length - 1 || hasOwner(fold(text));
}
