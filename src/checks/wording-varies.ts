import { readCell } from '../plan/cells';
import { keptByText } from '../language/keptByText';
import { fold, oneLine } from '../language/text';
import type { Plan } from '../plan/plan';
import type { Check } from './engine/check';
import { placedUnits } from './owner/spellings';
import { once } from './rows/mergedCells';
import { CAPITALS_VARY, TERMS } from './wording-varies/terms';

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
    const varying = [...termsIn(texts), ...capitalsIn(texts)]
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
  return plan.items.flatMap((item) =>
    [
      ...FIELDS.map((field) => ({ text: item[field], at: readCell(item, field) })),
      ...placedUnits(item).map(({ ref, at }) => ({ text: ref.text, at })),
      { text: item.deadline.text, at: item.cells.deadline ?? '' },
    ].filter(({ text }) => text !== ''),
  );
}

interface Shown {
  shown: string;
  cells: string[];
}

/** Every term's forms, each with the cells it stands in. */
function termsIn(texts: readonly Placed[]): Shown[][] {
  const found = TERMS.map((forms) => forms.map(({ shown }) => ({ shown, cells: new Set<string>() })));
  for (const { text, at } of texts) {
    if (at === '') continue;
    for (const [term, form] of formsIn(text)) found[term]![form]!.cells.add(at);
  }
  return found.map((forms) => forms.map(({ shown, cells }) => ({ shown, cells: [...cells] })));
}

/** By their places in the table of terms. */
const formsIn = keptByText((text): readonly [term: number, form: number][] => {
  const key = fold(text);
  const fitting = TERMS.flatMap((forms, term) =>
    forms.flatMap(({ gate, pattern }, form): [number, number][] =>
      gate.opens(key) && pattern.test(oneLine(text)) ? [[term, form]] : [],
    ),
  );
  return fitting.length === 0 ? NONE : fitting;
});

const NONE: readonly never[] = [];

/** How the names are capitalised, form by form. At the beginning of a text or behind a stop a name's first letter says nothing. */
function capitalsIn(texts: readonly Placed[]): Shown[][] {
  const names = CAPITALS_VARY.map(() => ({ forms: new Map<string, Set<string>>(), first: [] as Placed[] }));
  const add = (forms: Map<string, Set<string>>, form: string, at: string) =>
    forms.set(form, (forms.get(form) ?? new Set<string>()).add(at));
  for (const { text, at } of texts) {
    for (const { name, written, isFirst } of namesIn(text)) {
      const { forms, first } = names[name]!;
      if (isFirst) first.push({ text: written, at });
      else add(forms, written, at);
    }
  }
  return names.map(({ forms, first }) => {
    for (const { text, at } of first) {
      add(forms, [...forms.keys()].find((form) => form.slice(1) === text.slice(1)) ?? text, at);
    }
    return [...forms].map(([shown, cells]) => ({ shown, cells: once([...cells]) }));
  });
}

interface Written {
  /** Its place in the table of names. */
  name: number;
  written: string;
  isFirst: boolean;
}

const namesIn = keptByText((text): readonly Written[] => {
  const key = fold(text);
  const found = CAPITALS_VARY.flatMap(({ gate, pattern }, name) =>
    gate.opens(key)
      ? pattern.all(oneLine(text)).map(({ 0: written, index, input }) => ({
          name,
          written,
          isFirst: /(?:^|[.;:]\s|[-+–]\s?)$/u.test(input.slice(0, index)),
        }))
      : [],
  );
  return found.length === 0 ? NONE : found;
});
