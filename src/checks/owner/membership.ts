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
const NEXT_KIND = new RegExp(`${JOINT}(?=(?:${KINDS})(?![\\p{L}]))`, 'gu');
const UNIT = new RegExp(`^(văn phòng|thanh tra|${KINDS})(?![\\p{L}\\d])`, 'u');
/** "cán bộ" ends in no owner. */
const OWNER_BEHIND = new RegExp(`(cán)? (${OWNERS})$`, 'u');

/** A unit's name falls under a collective of the same office: "Phòng Pháp chế" under "các phòng thuộc Sở". */
export function belongsTo(unit: string, collective: string): boolean {
  const group = PLAIN.exec(fold(collective).replace(/^đvtt$/u, 'các đơn vị trực thuộc'));
  const kind = UNIT.exec(fold(unit))?.[1];
  if (!group || !kind) return false;
  const [, cadre, found] = OWNER_BEHIND.exec(fold(unit)) ?? [];
  const owner = cadre === undefined ? found : undefined;
  if (owner && group[2] && owner !== group[2]) return false;
  const kinds = kindsIn(group[1]!);
  return (
    kinds.includes(kind) ||
    (kind === 'phòng' && kinds.includes('phòng chuyên môn')) ||
    (kinds.includes('đơn vị') && isUnderUnits(kind, kinds))
  );
}

/** "chi cục" is one kind, though "cục" is another. */
function kindsIn(list: string): string[] {
  const joints = [...list.matchAll(NEXT_KIND)].filter(({ index }) => !list.endsWith('chi', index));
  const begins = [0, ...joints.map((joint) => joint.index + joint[0].length)];
  return begins.map((from, i) => list.slice(from, joints[i]?.index));
}

/** "đơn vị" holds the centres and sub-departments; named beside "phòng" it holds the whole house, its office and inspectorate too. */
function isUnderUnits(kind: string, kinds: string[]): boolean {
  if (kind === 'trung tâm' || kind === 'chi cục') return true;
  return (kind === 'văn phòng' || kind === 'thanh tra') && kinds.includes('phòng');
}
