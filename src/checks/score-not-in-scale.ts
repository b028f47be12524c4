import { cellOf } from '../plan/cells';
import { scoredCriteria } from '../scoring/criteria';
import { scaleIn } from '../scoring/scale';
import type { Check } from './engine/check';
import { besides } from './outcome/claims';

/** Points are given in hundredths. */
const TOLERANCE = 0.0005;

const why = {
  vi: 'Tiêu chí chỉ cho những mức điểm đã ghi; điểm khác sẽ bị chấm lại, thường là xuống mức thấp hơn.',
  en: 'The criterion gives only the points listed; any other is scored again, mostly down to the next one.',
};
const act = {
  vi: 'Chọn một mức trong thang điểm; nếu thang điểm ghi thiếu mức thì bổ sung.',
  en: 'Choose one of the points listed, or add the missing one to the scale.',
};

export const scoreNotInScale: Check = {
  id: 'score-not-in-scale',
  clear: 'result',
  severity: 'warning',
  looksAt: 'item',
  title: { vi: 'Điểm không có trong thang điểm', en: 'Points that the scale does not have' },
  messages: {
    self: {
      what: {
        vi: 'Điểm tự chấm {score} không có trong thang điểm của tiêu chí: {scale}.',
        en: 'Self-assessed: {score}, which is not among the points of the criterion: {scale}.',
      },
      why,
      do: act,
    },
    reached: {
      what: {
        vi: 'Điểm thẩm định {score} không có trong thang điểm của tiêu chí: {scale}.',
        en: 'Appraised: {score}, which is not among the points of the criterion: {scale}.',
      },
      why,
      do: act,
    },
  },
  *run({ plan }) {
    for (const one of scoredCriteria(plan)) {
      const { task, activity, target, note, score } = one.item;
      if (one.items.length > 1 || score === null) continue;
      const scale = [task, activity, target, note].map(scaleIn).find((points) => points !== null);
      if (!scale) continue;
      for (const message of ['self', 'reached'] as const) {
        const given = score[message];
        // More than the maximum is another fault.
        if (given === null || given < 0 || given > (score.maximum ?? Math.max(...scale))) continue;
        if (scale.some((points) => Math.abs(points - given) < TOLERANCE)) continue;
        const related = besides(plan, one, 'maximumScore');
        yield {
          at: cellOf(plan, one.item, `${message}Score`),
          row: one.item.row,
          related,
          message,
          data: { score: given, scale },
        };
      }
    }
  },
};
