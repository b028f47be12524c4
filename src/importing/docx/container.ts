import { Fields } from './fields';
import { ParagraphBuilder } from './paragraphBuilder';
import type { RunProperties } from './runLook';
import type { Piece } from './runText';
import type { Block, Seen } from './story';
import type { Surroundings } from './surroundings';

/** Blocks that stand one under the other: of the body, a cell, or a text box, while they are read. */
export class Container {
  readonly blocks: Block[] = [];
  readonly fields = new Fields();
  /** The paragraph that is open. */
  paragraph: ParagraphBuilder | null = null;
  /** Pieces of paragraphs whose mark is gone: they stand before those of the next. */
  private carried: Piece[] = [];
  private readonly runs: { own: RunProperties; look: RunProperties | null }[] = [];

  constructor(
    private readonly around: Surroundings,
    private readonly seen: Seen,
    /** The style of the table whose cell this is. */
    private readonly table: string | null = null,
  ) {}

  openParagraph(): void {
    this.closeParagraph();
    this.paragraph = new ParagraphBuilder(this.carried, this.around);
    this.carried = [];
  }

  closeParagraph(): void {
    const { paragraph } = this;
    if (!paragraph) return;
    this.fields.endParagraph();
    this.paragraph = null;
    if (paragraph.joinsNext) {
      this.carried = paragraph.pieces;
      for (const block of paragraph.boxes) this.blocks.push(block);
      return;
    }
    paragraph.takeNumber();
    this.blocks.push(paragraph.finish(this.seen));
    for (const block of paragraph.boxes) this.blocks.push(block);
  }

  openRun(): void {
    this.paragraph?.takeNumber();
    this.runs.push({ own: {}, look: null });
  }

  closeRun(): void {
    this.runs.pop();
  }

  /** Properties of the run that is open. */
  get run(): RunProperties | null {
    return this.runs[this.runs.length - 1]?.own ?? null;
  }

  /** Writes what shows at this place. `plain`: the text stands as it is, whatever its font. */
  write(text: string, plain = false): void {
    if (this.fields.shows) this.writeAlways(text, plain);
  }

  /** Writes whatever field this place lies in. */
  writeAlways(text: string, plain = false): void {
    const { paragraph } = this;
    if (!paragraph || text === '') return;
    const run = this.runs[this.runs.length - 1];
    const look = run ? (run.look ??= this.around.styles.run(paragraph.style, run.own, this.table)) : {};
    if (look.hidden) this.seen.hidden += text.trim().length;
    else paragraph.write(text, plain ? { ...look, ascii: undefined, high: undefined } : look);
  }

  /** All its blocks. What was to be joined to a next paragraph stands alone where there is none. */
  finish(): Block[] {
    this.closeParagraph();
    if (this.carried.length > 0) {
      const rest = new ParagraphBuilder(this.carried, this.around);
      this.carried = [];
      this.blocks.push(rest.finish(this.seen));
    }
    return this.blocks;
  }
}
