interface Splice {
  from: number;
  to: number;
  text: string;
  rank: number;
}

/**
 * Changes of a text at offsets of its present state, made all at once. Nothing but what is named changes: a part written anew would
 * rename the prefixes its mc:Ignorable lists, and Excel would repair the file.
 */
export class Splices {
  private readonly list: Splice[] = [];

  get none(): boolean {
    return this.list.length === 0;
  }

  /**
   * Several insertions at one place stand there by rank, those of one rank in the order they were made, before what is replaced from there
   * on.
   */
  insert(at: number, text: string, rank = 0): void {
    if (text !== '') this.list.push({ from: at, to: at, text, rank });
  }

  replace(from: number, to: number, text: string): void {
    this.list.push({ from, to, text, rank: 0 });
  }

  remove(from: number, to: number): void {
    this.replace(from, to, '');
  }

  /** @throws RangeError when two changes overlap: one of them would be lost. */
  apply(text: string): string {
    const ordered = this.list
      .map((splice, order) => ({ ...splice, order }))
      .sort(
        (a, b) =>
          a.from - b.from || Number(a.to > a.from) - Number(b.to > b.from) || a.rank - b.rank || a.order - b.order,
      );
    const pieces: string[] = [];
    let at = 0;
    for (const splice of ordered) {
      if (splice.from < at) throw new RangeError(`changes overlap at ${splice.from}`);
      pieces.push(text.slice(at, splice.from), splice.text);
      at = splice.to;
    }
    pieces.push(text.slice(at));
    return pieces.join('');
  }
}
