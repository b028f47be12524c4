import { keptByText, SOME_KEPT } from '../../language/keptByText';
import { fold, oneLine } from '../../language/text';
import { startsUnit } from '../../reading/units/nouns';
import { isNamedPost, isPersonName, isPost, personIn } from '../../reading/units/persons';
import { HEADS_OF, KINDS_ALONE, OTHERS_CALLED_SO } from './personWords';

/** Somebody by name, with the unit that stands beside the name ("Phòng Nội vụ - Lường Văn An"); null where none does. */
export interface NamedPerson {
  /** The full name without its title; where no full name stands there, as written ("Đ/c An"). */
  name: string;
  unit: string | null;
}

/**
 * Who a text names; null for units, bare posts and texts that name several. `peopleOnly`: the column's header speaks of people alone, and then
 * two words with capitals are a name; elsewhere a bare name after which places are called is none.
 */
export function namedPerson(text: string, peopleOnly = false): NamedPerson | null {
  return peopleOnly ? amongPeople(text) : amongAll(text);
}
/** A plan names the same few in many rows. */
const amongPeople = keptByText((text) => findPerson(oneLine(text), true), SOME_KEPT);
const amongAll = keptByText((text) => findPerson(oneLine(text), false), SOME_KEPT);

function findPerson(whole: string, peopleOnly: boolean): NamedPerson | null {
  const nameIn = (piece: string) => nameOf(piece, peopleOnly);
  const pieces = whole
    .split(JOINTS)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
  const named = pieces.filter((piece) => nameIn(piece) !== null);
  if (named.length > 1) return null;
  const name = nameIn(named[0] ?? whole);
  if (name === null || pieces.some((piece) => KIND.test(fold(piece)))) return null;
  const units = pieces.flatMap((piece) => unitIn(piece === named[0] ? piece.replace(name, '') : piece) ?? []);
  return { name, unit: units[0] ?? null };
}

/** They part a name from the unit or the post beside it. */
const JOINTS = / [-–—] |[():;,]/u;
/** A kind and nothing else: what goes on behind the joint is what the body is called, "Trường Tiểu học (Lê Hồng Phong)". */
const KIND =
  /^(?:trường(?: (?:tiểu học|thcs|thpt|mầm non|mẫu giáo)(?: và (?:thcs|thpt))?)?|tiểu học|thcs|thpt|mầm non|mẫu giáo|bệnh viện|đường|phố|khu phố|xã|phường|thôn)$/u;

function nameOf(piece: string, peopleOnly: boolean): string | null {
  if (isPersonName(piece)) return peopleOnly || !OTHERS_CALLED_SO.has(fold(piece)) ? piece : null;
  if (isNamedPost(piece)) return personIn(piece) ?? piece;
  return peopleOnly && BARE_NAME.test(piece) && !startsUnit(piece) && !isPost(piece) ? piece : null;
}
const BARE_NAME = /^\p{Lu}['’]?\p{L}*(?: \p{Lu}['’]?\p{L}*){1,4}$/u;

/** The unit of a text without the person's name: "Trưởng phòng Nội vụ" is of "Phòng Nội vụ". Null where it is a bare post or a field of work. */
function unitIn(piece: string): string | null {
  const unit = piece.trim().replace(HEAD_OF, '').trim();
  if (!startsUnit(unit) || KINDS_ALONE.has(fold(unit)) || isPost(unit)) return null;
  return unit[0]!.toUpperCase() + unit.slice(1);
}
const HEAD_OF = new RegExp(`^(?:(?:${HEADS_OF.join('|')})(?![\\p{L}])\\s*)+`, 'iu');
