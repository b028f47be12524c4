import type { Plan } from '../plan/plan';
import type { Check } from './engine/check';
import { isDayBlank, isNumberBlank } from './wording/blankNumber';
import { quote } from './wording/quote';

const why = {
  vi: 'Bảng không cho biết kèm theo văn bản nào; khi đôn đốc, báo cáo không dẫn được số, ngày của kế hoạch.',
  en: 'The table does not say which document it belongs to; reminders and reports cannot quote it.',
};
const act = {
  vi: 'Nếu đã ban hành thì điền số, ngày; nếu còn là dự thảo thì để lại khi ban hành.',
  en: 'If the plan has been issued, fill them in; if it is still a draft, leave it until then.',
};

export const planNumberBlank: Check = {
  id: 'plan-number-blank',
  clear: 'plan',
  severity: 'info',
  looksAt: 'plan',
  title: { vi: 'Số, ngày của kế hoạch còn để trống', en: 'The plan’s number or day is blank' },
  messages: {
    both: {
      what: {
        vi: 'Chưa ghi số và ngày của kế hoạch: “{line}”.',
        en: 'The number and the day of the plan are blank: “{line}”.',
      },
      why,
      do: act,
    },
    number: {
      what: { vi: 'Chưa ghi số của kế hoạch: “{line}”.', en: 'The number of the plan is blank: “{line}”.' },
      why,
      do: act,
    },
    day: {
      what: { vi: 'Chưa ghi ngày của kế hoạch: “{line}”.', en: 'The day of the plan is blank: “{line}”.' },
      why,
      do: act,
    },
  },
  *run({ plan }) {
    const lines = blankLines(plan);
    const [first] = lines;
    if (!first) return;
    const number = lines.some((line) => line.number);
    const day = lines.some((line) => line.day);
    const others = [...new Set(lines.map((line) => line.at))].filter((at) => at !== first.at);
    yield {
      at: first.at,
      related: others,
      message: number && day ? 'both' : number ? 'number' : 'day',
      data: { line: quote(first.text.replace(/ {2,}/g, ' … ')) },
    };
  },
};

/** Lines that name the document: "(Kèm theo Kế hoạch số …)", "Số: …/KH-UBND", "An Bình, ngày … tháng … năm …". */
const NAMES_DOCUMENT = /kèm theo|ban hành|kế hoạch số|quyết định số|^\s*số\s*:|^[^,]{2,40},\s*ngày/iu;
function blankLines(plan: Plan): { at: string; text: string; number: boolean; day: boolean }[] {
  return plan.titleLines
    .filter(({ text }) => NAMES_DOCUMENT.test(text))
    .map(({ at, text }) => ({ at, text, number: isNumberBlank(text), day: isDayBlank(text) }))
    .filter((line) => line.number || line.day);
}
