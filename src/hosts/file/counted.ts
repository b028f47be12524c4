import { beyond } from '../../workbook/host';
import { LIMITS, type LimitName } from '../../workbook/limits';

/** Elements of which a part may hold so many, by the part's root: where the names mean something else nobody counts them. */
const COUNTED: Readonly<Record<string, Readonly<Record<string, LimitName>>>> = {
  workbook: { sheet: 'sheets', definedName: 'names' },
  worksheet: {
    row: 'rows',
    col: 'columns',
    mergeCell: 'merges',
    conditionalFormatting: 'rules',
    cfRule: 'rules',
    dataValidation: 'rules',
    hyperlink: 'hyperlinks',
  },
  styleSheet: { xf: 'styles', font: 'fonts', numFmt: 'number-formats', dxf: 'looks' },
  sst: { si: 'texts' },
  comments: { comment: 'comments' },
  Relationships: { Relationship: 'relations' },
};

/** Counts what a part holds while it is parsed. */
export class Counter {
  private elements = 0;
  private attributes = 0;
  private kinds: ReadonlyMap<string, LimitName> = new Map();
  private readonly counts = new Map<string, number>();

  constructor(private readonly part: string) {}

  /** @throws UnreadableWorkbook for the first element beyond a limit. */
  element(local: string, depth: number): void {
    if (depth === 0) this.kinds = new Map(Object.entries(COUNTED[local] ?? {}));
    if (depth >= LIMITS.depth) throw beyond('depth', this.part);
    this.attributes = 0;
    this.elements += 1;
    if (this.elements > LIMITS.elements) throw beyond('elements', this.part);
    const limit = this.kinds.get(local);
    if (limit === undefined) return;
    const count = (this.counts.get(local) ?? 0) + 1;
    this.counts.set(local, count);
    if (count > LIMITS[limit]) throw beyond(limit, this.part);
  }

  /** @throws UnreadableWorkbook */
  attribute(value: string): void {
    this.attributes += 1;
    if (this.attributes > LIMITS.attributes) throw beyond('attributes', this.part);
    if (value.length > LIMITS['attribute-length']) throw beyond('attribute-length', this.part);
  }

  /** @throws UnreadableWorkbook */
  text(text: string): void {
    if (text.length > LIMITS['text-length']) throw beyond('text-length', this.part);
  }
}
