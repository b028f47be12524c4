import type { Item } from '../../../plan/plan';
import { type Check, type Fault, rowCell } from '../../check';
import { isBlank } from '../../wording/blank';
import { asksForAll, asksForNone, hasFigure } from '../../outcome/measurable';
import { outcomeColumns, type OutcomeField } from '../../outcome/missingOutcome';
import { quote } from '../../wording/quote';
import { sharedCells } from '../../rows/mergedCells';
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
    const fields = outcomeColumns(plan);
    const [first] = fields;
    if (first === undefined) return;
    for (const { at, item, others } of sharedCells(plan, first)) {
      const written = fields.map((field) => item[field]).filter((text) => !isBlank(text));
      const [text] = written;
      if (text === undefined || isClear(item, written, plan.year)) continue;
      const found = missingFigure(item, text, first);
      if (!found) continue;
      const data = { task: quote(item.task || item.activity), text: quote(text), words: allWordIn(text) };
      yield { at, row: item.row, related: [rowCell(plan, item), ...others], ...found, data };
    }
  },
};

/** A figure stands somewhere in the row, or the target is that nothing of a kind happens. */
const isClear = (item: Item, written: string[], year: number | null): boolean =>
  [item.task, item.activity, ...written].some((text) => hasFigure(text, year)) || written.some(asksForNone);

function missingFigure(
  item: Item,
  text: string,
  field: OutcomeField,
): Pick<Fault, 'message' | 'severity' | 'question'> | null {
  const kind = asksHowMuch(item.task || item.activity);
  if (allWordIn(text) !== '') {
    const asked = kind === 'rate' || kind === 'count' || (field === 'target' && asksForAll(text));
    return asked ? { message: 'all', severity: 'info' } : null;
  }
  if (kind === null) return null;
  return { message: kind, severity: kind === 'rate' ? 'warning' : 'info', question: kind === 'satisfaction' };
}
