import { fold } from '../../language/text';

/** Kinds of units inside an office, as a collective lists them. "sở, ban, ngành" and "UBND các xã" are other offices: nobody takes them amiss. */
const KINDS = [
  'phòng chuyên môn',
  'phòng',
  'chi cục',
  'trung tâm',
  'trạm',
  'khoa',
  'bộ phận',
  'đơn vị',
  'cơ quan',
  'tổ chuyên môn',
  'tổ',
  'vụ',
  'cục',
  'ban',
].join('|');
const OWNERS = 'sở|bộ|cục|chi cục|ban|trường|bệnh viện';

/** Between two kinds: "các phòng, đơn vị", "các phòng và các chi cục". */
const JOINT = ',? (?:và )?(?:các )?';
/** Nothing but kinds, "thuộc" and the owner: "các phòng, đơn vị thuộc Sở". "Các phòng liên quan", "các phòng khác" leave the others open. */
const PLAIN = new RegExp(
  `^(?:tất cả |toàn bộ )?các ((?:${KINDS})(?:${JOINT}(?:${KINDS}))*)(?: (?:trực )?thuộc)?(?: (${OWNERS}))?$`,
  'u',
);
/** "chi cục" is one kind, though "cục" is another. */
const NEXT_KIND = new RegExp(`(?<!chi)${JOINT}(?=(?:${KINDS})(?![\\p{L}]))`, 'u');
const UNIT = new RegExp(`^(văn phòng|thanh tra|${KINDS})(?![\\p{L}\\d])`, 'u');
const OWNER_BEHIND = new RegExp(`(?<!cán) (${OWNERS})$`, 'u');

/** A unit's name falls under a collective of the same office: "Phòng Pháp chế" under "các phòng thuộc Sở". */
export function belongsTo(unit: string, collective: string): boolean {
  const group = PLAIN.exec(fold(collective).replace(/^đvtt$/u, 'các đơn vị trực thuộc'));
  const kind = UNIT.exec(fold(unit))?.[1];
  if (!group || !kind) return false;
  const owner = OWNER_BEHIND.exec(fold(unit))?.[1];
  if (owner && group[2] && owner !== group[2]) return false;
  const kinds = group[1]!.split(NEXT_KIND);
  return (
    kinds.includes(kind) ||
    (kind === 'phòng' && kinds.includes('phòng chuyên môn')) ||
    (kinds.includes('đơn vị') && isUnderUnits(kind, kinds))
  );
}

/** "đơn vị" holds the centres and sub-departments; named beside "phòng" it holds the whole house, its office and inspectorate too. */
function isUnderUnits(kind: string, kinds: string[]): boolean {
  if (kind === 'trung tâm' || kind === 'chi cục') return true;
  return (kind === 'văn phòng' || kind === 'thanh tra') && kinds.includes('phòng');
}
