import { readNumber } from './numbers';
import type { Told } from './told';
import { unitOf } from './quantities';
import { subjectOf } from './subjects';

const FROM_TO =
  /(?:^|[^\p{L}])từ (\d+(?:[.,]\d+)*) ?(%|\p{L}+(?: \p{L}+){0,3}?)? ?(?:giảm xuống còn|giảm xuống|giảm còn|xuống còn|xuống|còn|tăng lên|tăng|lên) (\d+(?:[.,]\d+)*)(?![\d.,]*\d) ?(%)?/u;

/** "Từ 10 ngày xuống còn 8 ngày": by what share it fell, and what is left. Null where a clause says nothing of the kind. */
export function fromTo(clause: string): Omit<Told, 'bare'>[] | null {
  const found = FROM_TO.exec(clause);
  if (!found) return null;
  const isShare = found[2] === '%' || found[4] === '%';
  const [from, to] = [readNumber(found[1]!, isShare), readNumber(found[3]!, isShare)];
  if (from === null || to === null || from === 0) return [];
  const span = (value: number) => ({ low: value, high: value, lowOpen: false, highOpen: false });
  const base = { share: null, decimals: 2, each: '', left: false, subject: subjectOf(clause.slice(0, found.index)) };
  const unit = unitOf(clause.slice(found.index + found[0].length).trimStart());
  const by = {
    ...base,
    measure: 'share' as const,
    unit: '',
    change: 'decrease' as const,
    span: span(((from - to) * 100) / from),
  };
  const level = {
    ...base,
    measure: isShare ? ('share' as const) : ('count' as const),
    unit,
    change: null,
    left: to < from,
    span: span(to),
  };
  // Of shares nobody can tell whether it fell by points or by per cent.
  return isShare ? [level] : [by, level];
}
