import type { ResultState } from '../../plan/plan';
import type { Signal } from './resultState';

/** "2/8 đơn vị đã hoàn thành. Phòng A: …": how many of the units that do an item have done their part; those it does not apply to are not waited for. */
const COUNT = /^(\d{1,4})\/(\d{1,4}) đơn vị đã hoàn thành(?:, (\d{1,4}) đơn vị không phát sinh)?(?=\.|$)/u;

/** Words of units that have begun, or done, or wait for somebody. */
const BEGUN: readonly Signal[] = ['in-progress', 'waiting', 'done', 'measured-below', 'measured-full'];

/**
 * The state of an item that several units do, by the count that stands before their words: done when all have done, whatever one of them says
 * beside; null for any other cell.
 * @param text folded
 * @param signals what the words behind the count say, all together
 */
export function stateOfUnitCount(text: string, signals: ReadonlySet<Signal>): ResultState | null {
  const match = COUNT.exec(text);
  if (!match) return null;
  const [done, of, none] = [Number(match[1]), Number(match[2]), Number(match[3] ?? 0)];
  if (of === 0 || done + none > of) return null;
  if (done + none === of) return done > 0 ? 'done' : 'not-applicable';
  const isNotBegun =
    (signals.has('not-begun') || signals.has('not-finished')) && !BEGUN.some((one) => signals.has(one));
  return done === 0 && isNotBegun ? 'not-begun' : 'in-progress';
}

/** The words behind the count. */
export const behindUnitCount = (text: string): string | null => {
  const match = COUNT.exec(text);
  return match ? text.slice(match[0].length) : null;
};
