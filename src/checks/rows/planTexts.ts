import type { Gate } from '../../language/gate';
import { WordIndex } from '../../language/wordIndex';
import type { Item } from '../../plan/plan';
import { keptForPlan } from '../engine/keptForPlan';

/** The fields of an item that are looked through for words. */
const TEXT_FIELDS = ['task', 'activity', 'target', 'product', 'reason', 'responsible', 'remedy', 'note'] as const;
export type TextField = (typeof TEXT_FIELDS)[number];

/** The distinct texts of a plan's items, and an index of their words. */
export class PlanTexts {
  private readonly numbers = new Map<string, number>();
  private readonly index: WordIndex;

  constructor(items: readonly Item[]) {
    for (const item of items) {
      for (const field of TEXT_FIELDS) this.add(item[field]);
      this.add(item.deadline.text);
      for (const { text } of item.leads) this.add(text);
      for (const { text } of item.partners) this.add(text);
    }
    this.index = new WordIndex([...this.numbers.keys()]);
  }

  /** Whether a text of the plan holds the words of a gate. */
  holding(gate: Gate): (text: string) => boolean {
    const open = this.index.opened(gate);
    return (text) => open[this.numbers.get(text)!] === 1;
  }

  /** The number of a text among the distinct ones, from 0. */
  numberOf = (text: string): number => this.numbers.get(text)!;

  /** By a text's number, 1 where it holds the words of a gate. */
  opened = (gate: Gate): Uint8Array => this.index.opened(gate);

  /** The texts that hold the words of a gate. */
  textsHolding(gate: Gate): string[] {
    const open = this.index.opened(gate);
    return [...this.numbers].flatMap(([text, number]) => (open[number] === 1 ? [text] : []));
  }

  private add(text: string): void {
    if (!this.numbers.has(text)) this.numbers.set(text, this.numbers.size);
  }
}

export const planTexts = keptForPlan((plan) => new PlanTexts(plan.items));
