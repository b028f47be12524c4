import { fold } from '../../language/text';
import { belongsTo } from './membership';

/** Who speaks for a unit does so for the units of a collective: "Lãnh đạo các phòng" are those of the rooms. */
const HEADS = /^(?:lãnh đạo|thủ trưởng|trưởng|người đứng đầu|giám đốc|chi cục trưởng) (?=các )/u;
/** The office's own staff are under nobody's noun: whether they are meant a person says. */
const BY_HAND = /^(?:văn phòng|thanh tra)(?![\p{L}])/u;
/** "UBND các xã, phường": kinds of places, each with the word before. */
const COUNCILS = /^(ubnd|ủy ban nhân dân|hđnd) các (.+)$/u;
const PLACES = ['xã', 'phường', 'thị trấn', 'đặc khu', 'huyện', 'thị xã', 'thành phố', 'quận'];
/** Whose the units are says nothing of their names. */
const OWNER = / (?:trực thuộc|thuộc)(?: (?:sở|bộ|tỉnh|cục|ngành|huyện|thành phố))?$/u;

/**
 * The units whose names say that they may be in a collective: to be offered, never taken. Where a collective is narrowed by what the units do
 * ("các phòng có TTHC", "các đơn vị được kiểm tra"), no name says so, and none is offered.
 */
export function proposedMembers(collective: string, units: readonly string[]): string[] {
  const group = fold(collective).replace(HEADS, '');
  const begins = beginnings(group);
  return units.filter(
    (unit) =>
      !BY_HAND.test(fold(unit)) &&
      (belongsTo(unit, group) || begins.some((begin) => fold(unit).startsWith(`${begin} `))),
  );
}

/** What names of members begin with: "các trường THPT" are those called "Trường THPT …". */
function beginnings(group: string): string[] {
  const councils = COUNCILS.exec(group);
  if (councils) {
    const kinds = councils[2]!.replace(/ và /gu, ', ').split(', ');
    return kinds.every((kind) => PLACES.includes(kind))
      ? kinds.flatMap((kind) => [kind, `${councils[1]!} ${kind}`])
      : [];
  }
  const kind = /^các (.+)$/u.exec(group)?.[1]?.replace(OWNER, '');
  return kind === undefined || ALONE.test(kind) ? [] : [kind];
}
/** Kinds of which an owner decides (`belongsTo` does), and words that are no part of a name. */
const ALONE = /^(?:phòng|phòng chuyên môn|đơn vị|cơ quan)$|,/u;
