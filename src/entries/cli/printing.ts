import pc from 'picocolors';
import { escapedJson, visible } from './visible';

type Style = 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'cyan';

/** A text in a colour or weight of ours. */
export interface Painted {
  readonly text: string;
  readonly styles: readonly Style[];
}

export type Span = string | Painted;
/** One line of output; whatever ends of lines its texts hold, it stays one. */
export type Line = Span | readonly Span[];
export type Paint = (text: Span) => Painted;

const paint =
  (style: Style): Paint =>
  (text) =>
    typeof text === 'string' ? { text, styles: [style] } : { text: text.text, styles: [...text.styles, style] };

export const ink = {
  bold: paint('bold'),
  dim: paint('dim'),
  red: paint('red'),
  green: paint('green'),
  yellow: paint('yellow'),
  cyan: paint('cyan'),
};

/** Where the command line writes to. */
export interface Stream {
  write(text: string): unknown;
  isTTY?: boolean;
}

/**
 * The one way to a terminal. Texts come in as they are, in cells and names of files; colours are told beside them and not within. So nothing that
 * a workbook holds reaches the terminal as a control, and no caller has to think of it.
 */
export class Printer {
  private readonly colours: ReturnType<typeof pc.createColors>;

  constructor(private readonly stream: Stream) {
    this.colours = stream.isTTY ? pc : pc.createColors(Boolean(process.env.FORCE_COLOR));
  }

  get isTTY(): boolean {
    return this.stream.isTTY ?? false;
  }

  lines(lines: readonly Line[]): void {
    if (lines.length > 0) this.stream.write(lines.map((line) => `${this.drawn(line)}\n`).join(''));
  }

  json(value: unknown): void {
    this.stream.write(`${escapedJson(value)}\n`);
  }

  /** A value a line (JSON Lines). */
  jsonLines(values: Iterable<unknown>): void {
    const lines = Array.from(values, (value) => `${escapedJson(value, 0)}\n`);
    if (lines.length > 0) this.stream.write(lines.join(''));
  }

  /** A line that the next one takes the place of; null: it goes. */
  passing(text: string | null): void {
    this.stream.write(`\r\x1b[K${visible(text ?? '')}`);
  }

  private drawn(line: Line): string {
    if (typeof line === 'string') return visible(line);
    if ('text' in line) return line.styles.reduce((text, style) => this.colours[style](text), visible(line.text));
    return line.map((span) => this.drawn(span)).join('');
  }
}
