import { readCell } from '../plan/cells';
import { oneLine } from '../language/text';
import type { Plan } from '../plan/plan';
import type { Check } from './engine/check';
import { placedUnits } from './owner/spellings';
import { once } from './rows/mergedCells';
import { CAPITALS_VARY, TERMS } from './wording-varies/terms';
import { type Apart, apartFromLetters } from '../language/apart';

export const wordingVaries: Check = {
  id: 'wording-varies',
  clear: 'task',
  severity: 'info',
  looksAt: 'plan',
  title: { vi: 'Một tên gọi viết nhiều cách', en: 'One term written in several ways' },
  messages: {
    varies: {
      what: {
        vi: '{count} tên gọi viết nhiều cách trong bảng: {terms}.',
        en: 'Terms that the table writes in several ways: {count} ({terms}).',
      },
      why: {
        vi: 'Tìm theo một cách viết thì bỏ sót những ô viết theo cách kia, và người đọc không chắc có phải cùng một tên gọi không.',
        en: 'A search for one form misses the other, and readers have to guess whether the same is meant.',
      },
      do: {
        vi: 'Chọn một cách viết cho mỗi tên và dùng trong cả bảng.',
        en: 'Choose one form for each and keep to it throughout.',
      },
    },
  },
  *run({ plan }) {
    const texts = textsOf(plan);
    const varying = [
      ...TERMS.map((forms) => forms.map(({ shown, pattern }) => ({ shown, cells: cellsWith(texts, pattern) }))),
      ...CAPITALS_VARY.map((name) => capitalsOf(texts, name)),
    ]
      .map((forms) => forms.filter(({ cells }) => cells.length > 0))
      .filter((forms) => forms.length > 1);
    if (varying.length === 0) return;
    const terms = varying.map((forms) => forms.map(({ shown, cells }) => `“${shown}” (${cells[0]!})`).join(' – '));
    const cells = once(varying.flatMap((forms) => forms.flatMap(({ cells }) => cells)));
    yield {
      at: cells[0]!,
      related: cells,
      data: { count: varying.length, terms },
    };
  },
};

interface Placed {
  text: string;
  at: string;
}

const FIELDS = ['task', 'activity', 'target', 'product', 'reason', 'responsible', 'remedy'] as const;

function textsOf(plan: Plan): Placed[] {
  return plan.items.flatMap((item) => [
    ...FIELDS.map((field) => ({ text: oneLine(item[field]), at: readCell(item, field) })),
    ...placedUnits(item).map(({ ref, at }) => ({ text: oneLine(ref.text), at })),
    { text: oneLine(item.deadline.text), at: item.cells.deadline ?? '' },
  ]);
}

const cellsWith = (texts: Placed[], pattern: Apart): string[] =>
  once(texts.filter(({ text }) => pattern.test(text)).map(({ at }) => at));

/** How a name is capitalised, form by form. At the beginning of a text or behind a stop its first letter says nothing. */
function capitalsOf(texts: Placed[], name: string): { shown: string; cells: string[] }[] {
  const forms = new Map<string, string[]>();
  const first: Placed[] = [];
  for (const { text, at } of texts) {
    for (const match of apartFromLetters(new RegExp(`${name}(?!\\p{L})`, 'iu')).all(text)) {
      if (/(?:^|[.;:]\s|[-+–]\s?)$/u.test(text.slice(0, match.index))) first.push({ text: match[0], at });
      else forms.set(match[0], [...(forms.get(match[0]) ?? []), at]);
    }
  }
  for (const { text, at } of first) {
    const fitting = [...forms.keys()].find((form) => form.slice(1) === text.slice(1)) ?? text;
    forms.set(fitting, [...(forms.get(fitting) ?? []), at]);
  }
  return [...forms].map(([shown, cells]) => ({ shown, cells: once(cells) }));
}
