import type { Unit } from '../deadlines/underUnit';
import { headerKey } from './headerText';

/** What a header may say of bare figures below it. */
export type BareUnit = Exclude<Unit, 'rhythm'>;

/** What a bare "II" or "3" counts under a header: "Quý" quarters, "Tháng" months; null where it says neither, or both. */
export function bareUnitOf(header: string): BareUnit | null {
  const words = headerKey(header);
  const quarter = /(?:^|[^\p{L}])(?:quý|quí)(?![\p{L}])/u.test(words);
  const month = /(?:^|[^\p{L}])tháng(?![\p{L}])/u.test(words) && !/ngày,? tháng|ngày\/tháng/u.test(words);
  return quarter === month ? null : quarter ? 'quarter' : 'month';
}
