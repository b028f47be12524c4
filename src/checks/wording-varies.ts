import { readCell } from '../plan/cells';
import type { Apart } from '../language/apart';
import { oneLine } from '../language/text';
import { grouped } from '../workbook/grouped';
import type { Plan } from '../plan/plan';
import type { Check } from './engine/check';
import { placedUnits } from './owner/spellings';
import { once } from './rows/mergedCells';
import { type PlanTexts, planTexts } from './rows/planTexts';
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
    const varying = [...termsIn(texts, planTexts(plan)), ...capitalsIn(texts, planTexts(plan))]
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
function termsIn(texts: readonly Placed[], known: PlanTexts): Shown[][] {
  const found = TERMS.map((forms) => forms.map(({ shown }) => ({ shown, cells: new Set<string>() })));
  const formsOf = grouped(
    TERMS.flatMap((forms, term) =>
      forms.flatMap(({ gate, pattern }, form) =>
        known
          .textsHolding(gate)
          .filter((text) => pattern.test(oneLine(text)))
          .map((text) => [text, found[term]![form]!] as const),
      ),
    ),
  );
  for (const { text, at } of texts) for (const { cells } of formsOf.get(text) ?? []) cells.add(at);
  return found.map((forms) => forms.map(({ shown, cells }) => ({ shown, cells: once([...cells]) })));
}

/** How the names are capitalised, form by form. At the beginning of a text or behind a stop a name's first letter says nothing. */
function capitalsIn(texts: readonly Placed[], known: PlanTexts): Shown[][] {
  return CAPITALS_VARY.map(({ gate, pattern }) => {
    const namesOf = new Map(known.textsHolding(gate).map((text) => [text, namesIn(oneLine(text), pattern)]));
    const forms = new Map<string, Set<string>>();
    const add = (form: string, at: string) => forms.set(form, (forms.get(form) ?? new Set<string>()).add(at));
    const first: Placed[] = [];
    for (const { text, at } of namesOf.size === 0 ? [] : texts) {
      for (const { written, isFirst } of namesOf.get(text) ?? []) {
        if (isFirst) first.push({ text: written, at });
        else add(written, at);
      }
    }
    for (const { text, at } of first)
      add([...forms.keys()].find((form) => form.slice(1) === text.slice(1)) ?? text, at);
    return [...forms].map(([shown, cells]) => ({ shown, cells: once([...cells]) }));
  });
}

interface Written {
  written: string;
  isFirst: boolean;
}

const namesIn = (line: string, pattern: Apart): Written[] =>
  pattern.all(line).map(({ 0: written, index }) => ({
    written,
    isFirst: /(?:^|[.;:]\s|[-+–]\s?)$/u.test(line.slice(0, index)),
  }));
