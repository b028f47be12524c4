import type { RunProperties } from './runLook';
import { textOfPieces, type Piece } from './runText';
import type { Block, Paragraph, Seen } from './story';
import type { ListPlace } from './styles';
import type { Surroundings } from './surroundings';

/** A paragraph while it is read. */
export class ParagraphBuilder {
  style: string | null = null;
  centred: boolean | null = null;
  readonly place: ListPlace = {};
  /** Properties of its mark: a mark that is hidden or deleted joins it to the next paragraph. */
  readonly mark: RunProperties = {};
  markDeleted = false;
  /** What text boxes anchored in it hold. */
  readonly boxes: Block[] = [];
  readonly pieces: Piece[];
  private number: { text: string; look: RunProperties; separator: string } | null = null;
  private numbered = false;

  /** `carried`: what stands in the paragraphs before it that are joined to it. */
  constructor(
    carried: readonly Piece[],
    private readonly around: Surroundings,
  ) {
    this.pieces = [...carried];
  }

  /** It ends where the next one does. */
  get joinsNext(): boolean {
    return this.markDeleted || (this.mark.hidden ?? this.around.styles.run(this.style, this.mark).hidden ?? false);
  }

  /** Counts it in its list. To be called once its properties are known, before anything that stands within it. */
  takeNumber(): void {
    if (this.numbered || this.joinsNext) return;
    this.numbered = true;
    const style = this.around.styles.paragraph(this.style);
    const list = this.place.list ?? style.place.list ?? 0;
    if (list === 0) return;
    const ofStyle = this.place.list === undefined ? this.around.counter.levelOfStyle(list, this.style) : null;
    const inherited =
      this.place.list === undefined
        ? (this.around.counter.levelOfStyle(list, style.listedBy) ?? style.place.level)
        : undefined;
    const number = this.around.counter.next(list, this.place.level ?? ofStyle ?? inherited ?? 0);
    if (!number) return;
    const separator = number.suffix === 'nothing' ? '' : ' ';
    const base = this.around.styles.run(this.style, this.mark);
    // A switch of the paragraph's mark holds for its number as well; its fonts are the level's own.
    this.number = { text: number.text, look: { ...base, ...definedOnly(number.look) }, separator };
  }

  write(text: string, look: RunProperties): void {
    this.pieces.push({ text, look });
  }

  finish(seen: Seen): Paragraph {
    const { letters } = this.around;
    const { text, symbols } = textOfPieces(this.pieces, letters);
    const number = this.number ? textOfPieces([this.number], letters) : { text: '', symbols: 0 };
    // What the sign before a line of a list looks like says nothing.
    if (number.symbols > 0) number.text = '•';
    seen.symbols += symbols;
    const shown = this.number && number.text !== '' ? number.text + this.number.separator + text.trimStart() : text;
    return {
      kind: 'paragraph',
      text: tidy(shown),
      bold: this.mostly('bold'),
      italic: this.mostly('italic'),
      centred: this.centred ?? this.around.styles.paragraph(this.style).centred,
      boxed: false,
      written: text.trim() !== '',
    };
  }

  /** Nearly all its letters show so; of an empty paragraph, its number does. */
  private mostly(what: 'bold' | 'italic'): boolean {
    let all = 0;
    let those = 0;
    for (const { text, look } of this.pieces) {
      const letters = text.replace(/\s/g, '').length;
      all += letters;
      if (look[what]) those += letters;
    }
    if (all === 0) return this.number?.look[what] ?? false;
    return those >= all * 0.9;
  }
}

function definedOnly(look: RunProperties): RunProperties {
  return Object.fromEntries(Object.entries(look).filter(([, value]) => value !== undefined));
}

/** Lines without blanks at their ends; a tab is a blank. */
const tidy = (text: string): string =>
  text
    .replace(/[\t\u00A0]/g, ' ')
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .trim();
