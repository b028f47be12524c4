import type { Asked } from './asked';
import { counted } from './calls';
import type { FakeBook } from './fakeBook';
import type { FakeRange } from './fakeRange';

type Builder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
type Known =
  | 'whenFormulaSatisfied'
  | 'setRanges'
  | 'setBackground'
  | 'setFontColor'
  | 'setBold'
  | 'setItalic'
  | 'setUnderline'
  | 'build'
  | 'getRanges'
  | 'getBooleanCondition';

/** A conditional format, and the builder of one. */
export class FakeRule implements Asked<Builder, Known> {
  ranges: FakeRange[] = [];
  formula = '';
  look: Record<string, unknown> = {};

  constructor(private readonly book: FakeBook) {}

  whenFormulaSatisfied(formula: string) {
    this.formula = formula;
    return this;
  }
  setRanges(ranges: FakeRange[]) {
    this.ranges = [...ranges];
    return this;
  }
  setBackground = (value: unknown) => this.set('fill', value);
  setFontColor = (value: unknown) => this.set('colour', value);
  setBold = (value: unknown) => this.set('bold', value);
  setItalic = (value: unknown) => this.set('italic', value);
  setUnderline = (value: unknown) => this.set('underline', value);
  build = () => this.handed();

  getRanges = () => this.ranges;
  getBooleanCondition = () => ({
    getCriteriaType: () => 'CUSTOM_FORMULA',
    getCriteriaValues: () => [this.formula],
  });

  /** The service hands out copies: what is done to one does not reach the sheet. */
  copied(): FakeRule {
    const copy = new FakeRule(this.book);
    return Object.assign(copy, { ranges: [...this.ranges], formula: this.formula, look: { ...this.look } });
  }
  handed = (): FakeRule => counted(this.copied(), 'Rule', this.book.calls);

  private set(name: string, value: unknown) {
    this.look[name] = value;
    return this;
  }
}
