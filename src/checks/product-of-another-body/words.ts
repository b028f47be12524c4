import { Gate } from '../../language/gate';
import { phrases } from '../../language/phrases';
import { clean, fold } from '../../language/text';
import type { Item } from '../../plan/plan';

export const ACTS = phrases('nghị quyết | quyết định | chỉ thị | kế hoạch | thông báo | kết luận | văn bản chỉ đạo');
const ACT = ACTS.join('|');
const BODY_NAMES: readonly (readonly [string, string])[] = [
  ['(?:chủ tịch )?(?:ubnd|ủy ban nhân dân)(?: cấp)? tỉnh', 'UBND tỉnh'],
  ['(?:hđnd|hội đồng nhân dân)(?: cấp)? tỉnh', 'HĐND tỉnh'],
  ['(?:chủ tịch )?(?:ubnd|ủy ban nhân dân) thành phố', 'UBND thành phố'],
  ['(?:hđnd|hội đồng nhân dân) thành phố', 'HĐND thành phố'],
  ['(?:ban thường vụ )?tỉnh ủy', 'Tỉnh ủy'],
  ['thủ tướng(?: chính phủ)?', 'Thủ tướng Chính phủ'],
  ['chính phủ', 'Chính phủ'],
];
const ACTS_OF = BODY_NAMES.map(
  ([body, name]) =>
    [
      new RegExp(
        `^(?:các )?(?:${ACT})(?! số)(?:(?!theo|thực hiện|tại |số \\d)[^.;\\d]){0,60}? của ${body}(?!\\p{L})`,
        'u',
      ),
      name,
    ] as const,
);
/** Words of every product that is an act of a body above. */
export const PERHAPS_ACTS = new Gate(['của', 'địa bàn tỉnh']);
/** A line that begins so is looked at closely. */
const BEGINS_AS_ACT = new RegExp(`^(?:các )?(?:${ACT})`, 'u');
/** An act that is announced for the whole province can only be the province's. */
const OF_THE_PROVINCE = new RegExp(
  `^(?:các )?(?:${ACT})[^.;]{0,80} (?:thẩm quyền giải quyết của tỉnh|trên địa bàn tỉnh|của tỉnh)(?!\\p{L})`,
  'u',
);

/** The body above the office whose act a product is; null when it is none. A draft, a submission or a numbered act is none. */
export function bodyThatActs(product: string): string | null {
  for (const line of clean(product).split(/\n|;/)) {
    const words = fold(line).replace(/^[-+*•]\s*/, '');
    if (!BEGINS_AS_ACT.test(words)) continue;
    const acting = ACTS_OF.find(([act]) => act.test(words));
    if (acting) return acting[1];
    if (OF_THE_PROVINCE.test(words)) return 'UBND tỉnh';
  }
  return null;
}

const ROOM = /^(?:các )?(?:phòng|văn phòng|chi cục|trung tâm|thanh tra|bộ phận|đơn vị|trạm|tổ)(?!\p{L})/u;
const ABOVE = /ubnd|ủy ban nhân dân|hđnd|hội đồng nhân dân|tỉnh$/u;
/** Offices under a province. */
const OFFICE_BELOW = /^(?:sở|chi cục|ban quản lý|trung tâm|trường|bệnh viện|thanh tra|phòng)(?!\p{L})/u;

/** The leads are rooms of an office below the body; where a department leads, the plan is the province's own. */
export function leadsAreRooms(item: Item, issuer: string): boolean {
  if (item.leads.length === 0 || (issuer !== '' && !OFFICE_BELOW.test(fold(issuer)))) return false;
  return (
    item.leads.every(({ text, unit }) => ROOM.test(fold(text)) || ROOM.test(fold(unit))) &&
    !item.leads.some(({ unit }) => ABOVE.test(fold(unit)))
  );
}
