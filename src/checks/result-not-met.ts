import { cellOf, rowCell } from '../plan/cells';
import type { Bilingual } from '../language/bilingual';
import type { Item } from '../plan/plan';
import type { Check } from './engine/check';
import { isBlank } from './wording/blank';
import { quote } from './wording/quote';
import { resultCell } from './outcome/resultCells';

const why: Bilingual = {
  vi: 'Chỉ tiêu không đạt là nội dung dễ mất điểm khi chấm chỉ số.',
  en: 'Points are easily lost by targets that are not met.',
};
const mendOrExplain: Bilingual = {
  vi: 'Ghi nguyên nhân, việc sẽ làm để đạt; nếu con số ghi nhầm hoặc chỉ tiêu đọc chưa đúng thì sửa ô đó.',
  en: 'Write the reason and what will be done to reach it; mend the cell if a figure is wrong.',
};
const explain: Bilingual = {
  vi: 'Ghi nguyên nhân, việc sẽ làm để đạt và thời hạn mới; báo cáo người phụ trách.',
  en: 'Write the reason, what will be done and by when; tell whoever is in charge.',
};

export const resultNotMet: Check = {
  id: 'result-not-met',
  clear: 'result',
  severity: 'warning',
  looksAt: 'item',
  title: { vi: 'Kết quả không đạt', en: 'The target was not met' },
  messages: {
    'not-met': {
      what: {
        vi: 'Kết quả ghi “{result}”, tức là chưa đạt mục tiêu “{target}”.',
        en: 'The result reads “{result}”: the target “{target}” is not met.',
      },
      why,
      do: explain,
    },
    share: {
      what: {
        vi: 'Kết quả {got}% chưa đạt chỉ tiêu “{target}”.',
        en: 'The result is {got}%: the target “{target}” is not met.',
      },
      why,
      do: mendOrExplain,
    },
    count: {
      what: {
        vi: 'Kết quả {got} chưa đạt chỉ tiêu “{target}”.',
        en: 'The result is {got}: the target “{target}” is not met.',
      },
      why,
      do: mendOrExplain,
    },
    day: {
      what: {
        vi: 'Xong ngày {got}, sau ngày nêu trong chỉ tiêu “{target}”.',
        en: 'Done on {got}, after the day of the target “{target}”.',
      },
      why,
      do: mendOrExplain,
    },
    'no-target': {
      what: {
        vi: 'Kết quả ghi “{result}”, tức là không đạt yêu cầu.',
        en: 'The result reads “{result}”: what was asked for is not met.',
      },
      why: {
        vi: 'Việc không đạt là nội dung dễ mất điểm khi chấm chỉ số.',
        en: 'Points are easily lost by what is not met.',
      },
      do: explain,
    },
  },
  *run({ plan, standings }) {
    for (const [i, item] of plan.items.entries()) {
      const missed = standings[i]?.outcome === 'missed' ? missedFigure(item) : null;
      if (item.result?.state !== 'not-met' && missed === null) continue;
      const asked = [item.target, item.product].find((text) => !isBlank(text));
      const related = [cellOf(plan, item, isBlank(item.target) ? 'product' : 'target'), rowCell(plan, item)].filter(
        (at) => at !== '',
      );
      const told = item.result?.state === 'not-met' ? null : missed;
      const message = told ? told.kind : asked === undefined ? 'no-target' : 'not-met';
      yield {
        at: resultCell(plan, item),
        row: item.row,
        related,
        message,
        data: {
          result: quote(item.result?.text ?? ''),
          target: quote(asked ?? ''),
          ...(told && { got: told.got }),
        },
      };
    }
  },
};

interface MissedFigure {
  kind: 'share' | 'count' | 'day';
  got: number | string;
}

/** The first figure that was not reached; null where only words say so. */
function missedFigure({ answer }: Item): MissedFigure | null {
  const figure = answer?.figures.find(({ verdict, got, op }) => verdict === 'missed' && got !== null && op !== 'yes');
  if (!figure || figure.got === null) return null;
  if (figure.op === 'day <=') return { kind: 'day', got: figure.got };
  return typeof figure.got === 'number'
    ? { kind: 'count', got: figure.got }
    : { kind: 'share', got: Number(figure.got.replace('%', '')) };
}
