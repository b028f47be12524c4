/** The fields a place of a document lies in: only what a field results in is text, not how it is made. */
export class Fields {
  /** For each field that is open, whether its result has begun. */
  private open: boolean[] = [];

  begin(): void {
    if (this.open.length < DEEPEST) this.open.push(false);
  }

  separate(): void {
    if (this.open.length > 0) this.open[this.open.length - 1] = true;
  }

  end(): void {
    this.open.pop();
  }

  /** What stands here shows. */
  get shows(): boolean {
    return this.open.every((result) => result);
  }

  /** A field whose result has not begun where a paragraph ends has been broken off: words behind it are not to be lost. */
  endParagraph(): void {
    if (!this.shows) this.open = this.open.filter((result) => result);
  }
}

const DEEPEST = 100;
