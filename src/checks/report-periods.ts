import type { Bilingual } from '../language/bilingual';
import type { Item, Milestone } from '../plan/plan';
import { cellOf } from '../plan/cells';
import type { Check } from './engine/check';
import { once } from './rows/mergedCells';
import { milestoneWords } from './time/deadlineCells';
import { endOf, reportPeriodsIn } from './time/reportPeriods';
import { quote } from './wording/quote';

const why: Bilingual = {
  vi: 'Báo cáo không có hạn thì không ai nhắc; hạn không có báo cáo thì không biết phải nộp gì.',
  en: 'A report without a day is never asked for; a day without a report leaves open what is handed in.',
};

const advice: Bilingual = {
  vi: 'Ghi các kỳ báo cáo giống nhau ở hai cột, mỗi kỳ một hạn.',
  en: 'Name the same periods in both columns, each with its day.',
};

export const reportPeriods: Check = {
  id: 'report-periods',
  clear: 'time',
  severity: 'info',
  looksAt: 'item',
  title: { vi: 'Kỳ báo cáo và thời hạn', en: 'Reports and their periods' },
  messages: {
    both: {
      what: {
        vi: 'Kỳ báo cáo ở hai cột không khớp nhau: sản phẩm có {undated} mà thời hạn không có; thời hạn có {extra} mà sản phẩm không có. Kỳ nào đúng?',
        en: 'The two columns name different reports: only the product has {undated}, only the deadline {extra}. Which are right?',
      },
      why,
      do: advice,
    },
    undated: {
      what: {
        vi: 'Sản phẩm có báo cáo {undated} nhưng ô thời hạn không có hạn cho kỳ đó. Bao giờ phải nộp?',
        en: 'The product has reports for which the deadline gives no day: {undated}. When are they due?',
      },
      why,
      do: advice,
    },
    extra: {
      what: {
        vi: 'Ô thời hạn có hạn cho {extra} nhưng sản phẩm không nêu báo cáo đó. Có phải nộp không?',
        en: 'The deadline has days for reports that the product does not name: {extra}. Are they to be handed in?',
      },
      why,
      do: advice,
    },
    early: {
      what: {
        vi: '{count} báo cáo phải nộp khi kỳ chưa hết: {words}. Số liệu chốt đến ngày nào?',
        en: 'Reports due before their period is over: {count} ({words}). Up to which day are the figures taken?',
      },
      why: {
        vi: 'Nộp trước khi hết kỳ là thường, nhưng mỗi đơn vị chốt số liệu một ngày thì cộng lại không khớp.',
        en: 'Reports are often due so, but figures that each unit takes up to another day do not add up.',
      },
      do: {
        vi: 'Ghi ngày chốt số liệu, ví dụ “số liệu tính đến ngày 05 của tháng cuối quý”.',
        en: 'Say up to which day the figures are taken, such as the 5th of the quarter’s last month.',
      },
    },
  },
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
