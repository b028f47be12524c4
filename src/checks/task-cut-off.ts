import { oneLine } from '../language/text';
import { trimEnd } from '../language/trim';
import type { Item, Plan } from '../plan/plan';
import { cellOf } from '../plan/cells';
import type { Check } from './engine/check';
import { quote } from './wording/quote';
import { OPEN_ENDS } from './task-cut-off/openEnds';

export const taskCutOff: Check = {
  id: 'task-cut-off',
  clear: 'task',
  severity: 'warning',
  looksAt: 'plan',
  title: { vi: 'Câu bị cắt dở', en: 'A text that breaks off' },
  messages: {
    open: {
      what: { vi: 'Nội dung kết thúc dở dang: “…{end}”.', en: 'The text breaks off: “…{end}”.' },
      why: {
        vi: 'Phần sau đã mất khi cắt, chép; người thực hiện không biết đủ việc phải làm.',
        en: 'The rest was lost in cutting or copying; whoever does the work does not know all of it.',
      },
      do: {
        vi: 'Viết tiếp cho trọn câu, hoặc bỏ phần thừa ở cuối.',
        en: 'Finish the sentence, or drop what is left over at its end.',
      },
    },
    condition: {
      what: {
        vi: 'Nội dung kết thúc bằng một điều kiện, không nói thì sao: “…{end}”.',
        en: 'The text ends with a condition and does not say what follows from it: “…{end}”.',
      },
      why: {
        vi: 'Câu chép từ phiếu chấm điểm (“nếu thực hiện … thì được … điểm”), phần sau đã bị cắt; phải có gì thì không rõ.',
        en: 'It comes from a scoring form (“if … is done, so many points”) and lost its end; what there must be is not clear.',
      },
      do: {
        vi: 'Viết lại thành kết quả phải có, bỏ chữ “nếu”.',
        en: 'Write what there must be, without “if”.',
      },
    },
  },
  *run({ plan }) {
    const seen = new Set<string>();
    for (const [place, item] of plan.items.entries()) {
      for (const { text, at } of textsOf(plan, item)) {
        if (seen.has(at)) continue;
        const end = openEnd(text);
        const condition = openCondition(text);
        if (end !== null && !leadsOn(plan, item, place, text)) {
          seen.add(at);
          yield { at, row: item.row, data: { end } };
        } else if (condition !== null) {
          seen.add(at);
          yield { at, row: item.row, message: 'condition', data: { end: quote(condition) } };
        }
      }
    }
  },
};

function textsOf(plan: Plan, item: Item): { text: string; at: string }[] {
  const work = cellOf(plan, item, 'task') || cellOf(plan, item, 'criterion');
  return [
    { text: item.task, at: work || cellOf(plan, item, 'activity') },
    ...(['activity', 'target', 'product'] as const).map((field) => ({
      text: item[field],
      at: cellOf(plan, item, field),
    })),
  ].filter(({ text, at }) => text !== '' && at !== '');
}

/** Signs at the end of a text in which its last words stand. */
const NEAR = 20;
const ENDS_OPEN = new RegExp(` (?:${OPEN_ENDS.join('|')})$`, 'iu');

/** The last words of a text that cannot end there; null when it may. */
function openEnd(text: string): string | null {
  const line = oneLine(text);
  if (!line.endsWith(':') && !line.endsWith(',') && !ENDS_OPEN.test(trimEnd(line, '.; ').slice(-NEAR))) return null;
  return line.split(' ').slice(-5).join(' ');
}

/** "…, nếu thực hiện đầy đủ, kịp thời": a condition up to the end of the text, with no "thì". "(nếu có)" and "nếu được giao" limit the task. */
function openCondition(text: string): string | null {
  const line = oneLine(text);
  if (!line.includes('nếu')) return null;
  const sentence = line
    .replace(/[.;]$/u, '')
    .split(/[;.()]/u)
    .at(-1)!;
  const found = /, ?nếu (?:thực hiện|hoàn thành|đạt|bảo đảm|đảm bảo) /u.exec(sentence);
  const condition = found && sentence.slice(found.index + found[0].indexOf('nếu'));
  return condition && !condition.split(/[^\p{L}]+/u).includes('thì') ? condition : null;
}

/** A colon that leads on to the next column, or to rows of its own below. */
function leadsOn(plan: Plan, item: Item, at: number, text: string): boolean {
  if (!/[:,]\s*$/u.test(text)) return false;
  const next = plan.items[at + 1];
  const rowsBelow =
    next !== undefined &&
    (next.number === '' || next.key.startsWith(`${item.key}.`) || next.key.startsWith(`${item.key}#`));
  if (rowsBelow) return true;
  const beside = text === item.task ? [item.activity, item.product] : [item.product];
  return text !== item.product && beside.some((other) => other !== text && /^\s*[-–+•a-z\d]+[).]?\s|\n/u.test(other));
}
