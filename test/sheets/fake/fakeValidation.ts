import type { Held } from './cells';
import type { FakeRange } from './fakeRange';

/** A rule for what is typed into a cell, and the builder of one. */
export class FakeValidation {
  source: string[] | FakeRange | null = null;
  allowsOthers = true;

  requireValueInList(list: string[]) {
    this.source = [...list];
    return this;
  }
  requireValueInRange(range: FakeRange) {
    this.source = range;
    return this;
  }
  requireDate() {
    return this;
  }
  setAllowInvalid(allows: boolean) {
    this.allowsOthers = allows;
    return this;
  }
  build = () => this;

  get list(): string[] {
    return Array.isArray(this.source) ? this.source : (this.source?.getDisplayValues().flat() ?? []);
  }
  takes = (value: Held): boolean =>
    this.source === null ? typeof value === 'number' : this.list.includes(String(value));
  getAllowInvalid = () => this.allowsOthers;
  getCriteriaType = () =>
    this.source === null ? 'DATE_IS_VALID_DATE' : Array.isArray(this.source) ? 'VALUE_IN_LIST' : 'VALUE_IN_RANGE';
  getCriteriaValues = () => (this.source === null ? [] : [this.source, true]);
}
