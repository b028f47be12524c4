import { readCell } from '../plan/cells';
import { Gate } from '../language/gate';
import { fold, oneLine } from '../language/text';
import type { Plan } from '../plan/plan';
import type { Check, Fault } from './engine/check';
import { itemsHoldingAny } from './rows/holding';
import { once } from './rows/mergedCells';
import { type Apart, apartFromLetters } from '../language/apart';

/** What is looked for, and the words without which it cannot be there. */
interface Phrase {
  perhaps: Gate;
  pattern: Apart;
}

/** Said of a whole province. With its name behind it ("trên địa bàn tỉnh Lạng Sơn") it is part of a paper's title. */
const PROVINCE: Phrase = {
  perhaps: new Gate(['trên địa bàn tỉnh', 'tại tỉnh', 'một cửa các cấp', 'năm đánh giá']),
  pattern: apartFromLetters(
    /(?:trên địa bàn tỉnh|tại tỉnh|[Mm]ột cửa các cấp|(?:trong )?năm đánh giá)(?= *(?:[.,;:)…\n]|$)| \p{Ll})/u,
  ),
};
/** Whoever fills a scoring form in: "của cơ quan, đơn vị". With words behind it ("của đơn vị trực thuộc") it says whose. */
const WHOEVER: Phrase = {
  perhaps: new Gate(['của đơn vị', 'tại đơn vị', 'với đơn vị']),
  pattern: apartFromLetters(/(?:của|tại|với) (?:cơ quan, đơn vị|đơn vị)(?= *(?:[.;:\n]|$))/u),
};
/** An office below the province. */
const BELOW = /^(?:sở|chi cục|phòng|trung tâm|thanh tra|văn phòng|ban|bệnh viện|trường|cục)(?!\p{L})/u;

/** A phrase or two may be meant so. */
const FEW_PROVINCE = 2;
const FEW_ROWS = 4;

export const textTakenOver: Check = {
  id: 'text-taken-over',
  clear: 'task',
  severity: 'info',
  looksAt: 'plan',
  title: { vi: 'Nội dung chép từ văn bản khác', en: 'Words taken over from another paper' },
  messages: {
    province: {
      what: {
        vi: '{count} ô của kế hoạch này có nội dung nói về cả tỉnh ({words}). Có phải chép từ kế hoạch của tỉnh không?',
        en: 'Cells of this office’s plan that speak of the whole province: {count} ({words}). Were they taken from the province’s plan?',
      },
      why: {
        vi: 'Cơ quan chỉ chịu trách nhiệm trong phạm vi của mình; ghi rộng hơn thì không đánh giá được là đã xong hay chưa.',
        en: 'An office answers for what is its own; with a wider wording nobody can say whether the work is done.',
      },
      do: {
        vi: 'Nếu đúng là việc của cả tỉnh thì giữ nguyên; nếu không thì ghi phạm vi của cơ quan, ví dụ “của Sở và các đơn vị trực thuộc”.',
        en: 'Keep it where the whole province is meant; else name the office’s own field, such as “the department and its units”.',
      },
    },
    form: {
      what: {
        vi: '{rows} nhiệm vụ ghi “của cơ quan, đơn vị”, “tại đơn vị” mà không nêu cơ quan nào (ví dụ ô {first}).',
        en: 'Tasks that speak of “the office, unit” without saying which: {rows} (for example {first}).',
      },
      why: {
        vi: 'Đó là cách ghi của phiếu chấm điểm dùng chung; trong kế hoạch thì không rõ phải làm ở Sở hay ở cả các đơn vị trực thuộc.',
        en: 'Those are the words of a common scoring form; in a plan they do not say whether subordinate units are included.',
      },
      do: {
        vi: 'Thay bằng tên cơ quan, hoặc nêu rõ phạm vi: “của Sở”, “của Sở và các đơn vị trực thuộc”.',
        en: 'Put the office’s name there, or say how far it goes: “of the department”, “of the department and its units”.',
      },
    },
  },
  *run({ plan }): Iterable<Fault> {
    const ofProvince = placesOf(plan, PROVINCE);
    const cells = once(ofProvince.map(({ at }) => at));
    if (BELOW.test(fold(plan.issuer)) && cells.length >= FEW_PROVINCE) {
      const words = [...new Set(ofProvince.map(({ words: said }) => `“${said}”`))];
      yield {
        at: cells[0]!,
        related: cells,
        message: 'province',
        question: true,
        data: { count: cells.length, words },
      };
    }
    const whoever = placesOf(plan, WHOEVER);
    const rows = new Set(whoever.map(({ row }) => row)).size;
    if (rows < FEW_ROWS) return;
    const related = once(whoever.map(({ at }) => at));
    yield { at: related[0]!, related, message: 'form', data: { rows, first: related[0]! } };
  },
};

interface Placed {
  /** As written but in small letters. */
  words: string;
  at: string;
  row: number;
}

const FIELDS = ['task', 'activity', 'target', 'product'] as const;

/** Every place of a plan's texts where a phrase stands. */
const placesOf = (plan: Plan, { perhaps, pattern }: Phrase): Placed[] =>
  itemsHoldingAny(plan, FIELDS, perhaps).flatMap((item) =>
    FIELDS.flatMap((field) =>
      item[field]
        .split('\n')
        .flatMap((line) =>
          pattern.all(lower(line)).map(([words]) => ({ words, at: readCell(item, field), row: item.row })),
        ),
    ),
  );

/** Capitals of names stay: only the first letter of the line is made small. */
const lower = (line: string): string => {
  const words = oneLine(line);
  return words.slice(0, 1).toLowerCase() + words.slice(1);
};
