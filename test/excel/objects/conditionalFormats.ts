import { blockText } from '../../../src/workbook/block';
import type { MergedRange as Block } from '../../../src/workbook/snapshot';
import { newId, type Rule, type Sheet } from '../book';
import { Failure } from '../failure';
import { Recorder } from '../recorder';
import { writable } from './context';

export class ConditionalFormats {
  constructor(
    private readonly sheet: Sheet,
    private readonly blocks: Block[],
  ) {}

  get items(): ConditionalFormat[] {
    return this.sheet.rules.map((rule) => new ConditionalFormat(this.sheet, rule));
  }
  getItem(id: string): ConditionalFormat {
    const found = this.items.find((item) => item.id === id);
    if (!found) throw new Failure('ItemNotFound');
    return found;
  }
  /** Excel puts a new rule before all others. */
  add(type: string): ConditionalFormat {
    const rule: Rule = { id: newId(), type, at: this.blocks.map(blockText).join(','), formula: '' };
    writable(this.sheet, 'formats').rules.unshift(rule);
    return new ConditionalFormat(this.sheet, rule);
  }
  clearAll(): void {
    const [{ top, left, bottom, right }] = this.blocks as [Block];
    const whole = top === 1 && left === 1 && bottom > 1_000_000 && right > 16_000;
    if (whole) writable(this.sheet, 'formats').rules = [];
  }
}

export class ConditionalFormat {
  constructor(
    private readonly sheet: Sheet,
    private readonly own: Rule,
  ) {}

  get id(): string {
    return this.own.id;
  }
  get type(): string {
    return this.own.type;
  }
  get customOrNullObject() {
    return this.own.type === 'Custom' ? this.custom : null;
  }
  /** Fails for a rule of another type, and so does a request for the rules of all (office-js#2180). */
  get custom() {
    const { own, sheet } = this;
    if (own.type !== 'Custom') throw new Failure('InvalidOperation', 'no custom format');
    return {
      rule: {
        get formula() {
          return own.formula;
        },
        set formula(formula: string) {
          own.formula = formula;
        },
      },
      format: new Recorder(sheet.looks, own.id, 'rule'),
    };
  }
  delete(): void {
    const { rules } = writable(this.sheet, 'formats');
    this.sheet.rules = rules.filter((rule) => rule !== this.own);
  }
}
