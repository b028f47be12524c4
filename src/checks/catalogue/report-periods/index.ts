import type { Item, Milestone } from '../../../plan/plan';
import { cellOf, type Check } from '../../check';
import { once } from '../../rows/mergedCells';
import { milestoneWords } from '../../time/deadlineCells';
import { endOf, reportPeriodsIn } from '../../time/reportPeriods';
import { quote } from '../../wording/quote';
import { examples } from './examples';
import { messages } from './messages';

export const reportPeriods: Check = {
  id: 'report-periods',
  clear: 'time',
  severity: 'info',
  title: { vi: 'Kỳ báo cáo và thời hạn', en: 'Reports and their periods' },
  source: {
    vi: 'Gặp ở bảng kế hoạch cấp sở: sản phẩm kể các kỳ báo cáo khác với các kỳ ở cột thời hạn; hạn nộp trước khi hết kỳ.',
    en: 'Met in departments’ plans: the product names other periods than the deadline; reports due before their period is over.',
  },
  messages,
  examples,
  *run({ plan }) {
    const seen = new Set<string>();
    for (const item of plan.items) {
      const at = cellOf(plan, item, 'deadline');
      const labelled = item.deadline.milestones.filter(
        ({ label }) => label !== null && reportPeriodsIn(label).length > 0,
      );
      if (at === '' || seen.has(at) || labelled.length < 2) continue;
      seen.add(at);
      const base = { at, row: item.row, question: true };
      const differing = differenceOf(item, labelled);
      if (differing) {
        const related = once([cellOf(plan, item, 'product')]);
        yield { ...base, related, message: differing.message, data: differing.data };
      }
      const early = labelled.filter(isBeforeItsEnd);
      if (early.length > 0) {
        const words = early.map((milestone) => `“${quote(milestoneWords(milestone))}”`);
        yield { ...base, message: 'early', data: { words, count: early.length } };
      }
    }
  },
};

/** Periods that only the product names, and those that only the deadline names. */
function differenceOf(item: Item, labelled: Milestone[]) {
  const promised = reportPeriodsIn(item.product);
  const dated = [...new Set(labelled.flatMap(({ label }) => reportPeriodsIn(label ?? '')))];
  if (promised.length < 2) return null;
  const undated = promised.filter((period) => !dated.includes(period));
  const extra = dated.filter((period) => !promised.includes(period));
  if (undated.length === 0 && extra.length === 0) return null;
  const message = extra.length === 0 ? 'undated' : undated.length === 0 ? 'extra' : 'both';
  return { message, data: { undated, extra } };
}

/** Only one period under the label: "quý I", and its day lies within the quarter. */
function isBeforeItsEnd({ label, kind, lastDay }: Milestone): boolean {
  const [period, ...others] = reportPeriodsIn(label ?? '');
  if (period === undefined || others.length > 0 || kind !== 'date' || lastDay === null) return false;
  const end = endOf(period, lastDay.slice(0, 4));
  return end !== null && lastDay < end;
}
