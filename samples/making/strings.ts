import { MAIN, textElement, XML_HEAD } from './xml';
import { fontElement, type Styles } from './styles';
import type { CellSpec } from './spec';

type Runs = NonNullable<Exclude<CellSpec, string | number | boolean | null>['runs']>;

/** What stands inside <si> or <is> for rich text: each run with its own font. */
export function richText(runs: Runs, styles: Styles): string {
  return runs
    .map(({ text, bold, font }) => {
      const properties = fontElement(font ?? styles.font, styles.size, { bold }, 'rPr');
      return `<r>${properties}${textElement(text)}</r>`;
    })
    .join('');
}

/** The table of shared strings, gathered while cells are written. */
export class SharedStrings {
  private readonly places = new Map<string, number>();
  private uses = 0;

  /** The number of a string, given as what stands inside <si>. */
  add(content: string): number {
    this.uses += 1;
    const place = this.places.get(content) ?? this.places.size;
    this.places.set(content, place);
    return place;
  }

  xml(): string {
    const items = [...this.places.keys()].map((content) => `<si>${content}</si>`).join('');
    return `${XML_HEAD}<sst xmlns="${MAIN}" count="${this.uses}" uniqueCount="${this.places.size}">${items}</sst>`;
  }
}
