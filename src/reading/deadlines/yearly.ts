import type { DeadlineContext } from './context';
import type { Draft, Phrase } from './draft';
import { matchPoint, type Point } from './point';
import { limitAt, LIST_GAP, recurring } from './rhythm';
import { matchAt, sticky } from './scanning';
import { spanOf } from './span';

const YEARLY = sticky('(?: của)?,? (?:hàng|hằng|mỗi) năm(?!\\p{L})');
const YEARLY_FIRST = sticky('(?:định kỳ,? )?(?:hàng|hằng|mỗi) năm[ ,:(]{1,3}(?:vào )?(?=\\S)');
/** "trước ngày 15/6 và 15/12 hàng năm", "tháng 12 hàng năm". */
export function yearlyLast(text: string, at: number, context: DeadlineContext): Phrase | null {
  const { said, end: begin } = limitAt(text, at);
  const points: Point[] = [];
  let end = begin;
  for (;;) {
    const point = matchPoint(text, end);
    if (!point || point.value.grain === 'year') return null;
    points.push(point.value);
    end = point.end;
    const yearly = matchAt(YEARLY, text, end);
    if (yearly) return yearlyPhrase(points, said, end + yearly[0].length, context);
    const gap = matchAt(LIST_GAP, text, end);
    if (!gap) return null;
    end += gap[0].length;
    end = limitAt(text, end).end;
  }
}
/** "Hàng năm, trước ngày 15/12". */
export function yearlyFirst(text: string, at: number, context: DeadlineContext): Phrase | null {
  const yearly = matchAt(YEARLY_FIRST, text, at);
  if (!yearly) return null;
  const { said, end: begin } = limitAt(text, at + yearly[0].length);
  const points: Point[] = [];
  let end = begin;
  for (;;) {
    const point = matchPoint(text, end);
    if (!point || point.value.grain === 'year' || (point.value.grain === 'day' && point.value.month === null)) break;
    points.push(point.value);
    end = point.end;
    const gap = matchAt(LIST_GAP, text, end);
    if (!gap || !matchPoint(text, limitAt(text, end + gap[0].length).end)) break;
    end = limitAt(text, end + gap[0].length).end;
  }
  return points.length ? yearlyPhrase(points, said, end, context) : null;
}
function yearlyPhrase(points: Point[], said: Draft['said'], end: number, context: DeadlineContext): Phrase | null {
  const spans = points.map((point) =>
    spanOf({ ...point, year: point.year.kind === 'next' ? point.year : { kind: 'none' } }, context.year ?? 2000),
  );
  if (spans.some((span) => span === null)) return null;
  const drafts = spans.map((span) =>
    recurring(
      context.year === null ? [] : [said === 'before' ? span!.from : span!.to],
      said,
      {
        assumed: span!.assumed.filter((a) => a !== 'plan-year'),
      },
      context.strictBefore,
    ),
  );
  return { drafts, end };
}
