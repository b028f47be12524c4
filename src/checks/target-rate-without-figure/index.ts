import { type Check, type Fault, rowCell } from '../check';
import { isBlank } from '../blank';
import { asksForAll, asksForNone, hasFigure } from '../measurable';
import { outcomeColumns } from '../missingOutcome';
import { quote } from '../quote';
import { sharedCells } from '../sharedCells';
import { examples } from './examples';
import { messages } from './messages';
import { allWordIn, asksHowMuch } from './words';

export const targetRateWithoutFigure: Check = {
  id: 'target-rate-without-figure',
  clear: 'result',
  severity: 'warning',
  title: { vi: 'Tỷ lệ mà không có con số', en: 'A rate without a figure' },
  source: {
    vi: 'Bộ tiêu chí chấm Chỉ số cải cách hành chính: tiêu chí “Tỷ lệ…”, “Mức độ…” được chấm theo con số đạt được.',
    en: 'The criteria of the reform index: those called “Rate of…”, “Level of…” are scored by the figure reached.',
  },
  messages,
  examples,
  *run({ plan }) {
    const [first, ...others] = outcomeColumns(plan);
    if (first === undefined) return;
    for (const { at, item, others: shared } of sharedCells(plan, first)) {
      const written = [first, ...others].map((field) => item[field]).filter((text) => !isBlank(text));
      const task = `${item.task} ${item.activity}`;
      if (
        written.length === 0 ||
        [item.task, item.activity, ...written].some((text) => hasFigure(text, plan.year)) ||
        written.some(asksForNone)
      )
        continue;
      const text = written[0]!;
      const fault: Fault = {
        at,
        row: item.row,
        related: [rowCell(plan, item), ...shared],
        data: { task: quote(item.task || item.activity), text: quote(text), words: allWordIn(text) },
      };
      const kind = asksHowMuch(task.trim());
      if (allWordIn(text) !== '') {
        if (kind === 'rate' || kind === 'count' || (first === 'target' && asksForAll(text)))
          yield { ...fault, message: 'all', severity: 'info' };
      } else if (kind !== null) {
        yield { ...fault, message: kind, severity: kind === 'rate' ? 'warning' : 'info' };
      }
    }
  },
};
