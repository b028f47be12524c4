import { unescape, type StringItem } from './stringItem';

/** The texts cells share, by number. */
export interface SharedStrings {
  texts: string[];
  /** Fonts of rich texts' first runs. */
  fonts: Map<number, string>;
  /** Numbers of texts that are written in runs. */
  rich: Set<number>;
}

/** Shared texts in the order in which they are read. */
export class GatheredStrings implements SharedStrings {
  /** As of `Grid`. */
  static readonly kept = new GatheredStrings();

  readonly texts: string[] = [];
  readonly fonts = new Map<number, string>();
  readonly rich = new Set<number>();

  add({ font, rich, text }: Pick<StringItem, 'font' | 'rich' | 'text'>): void {
    if (font !== null) this.fonts.set(this.texts.length, font);
    if (rich) this.rich.add(this.texts.length);
    this.texts.push(text);
  }

  /** One written without runs, as it stands in the part. */
  addPlain(written: string): void {
    this.texts.push(unescape(written));
  }
}
