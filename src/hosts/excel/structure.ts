import type { MergedRange } from '../../workbook/snapshot';

/** What of a sheet changes seldom and is dear to read. */
interface Structure {
  /** "1,1,65,10": where the used range stood when this was read. */
  size: string;
  merges: MergedRange[];
}

/**
 * The merged blocks of each sheet, as they were read last. To read them takes away what the user could undo (on desktop, office-js#5918), so it
 * is not done at each keystroke but only when they may have changed: at first, when the used range has another size, when rows or columns
 * came or went, when more than one cell was changed at once, when we wrote ourselves. While nobody listens to changes nothing is known.
 */
export class Structures {
  private readonly known = new Map<string, Structure>();
  /** Whether the events of the workbook are heard. */
  following = false;

  of(sheet: string, size: string): MergedRange[] | null {
    const known = this.known.get(sheet);
    return this.following && known?.size === size ? known.merges : null;
  }

  keep(sheet: string, structure: Structure): void {
    this.known.set(sheet, structure);
  }

  /** All sheets where none is named. */
  forget(sheet?: string): void {
    if (sheet === undefined) this.known.clear();
    else this.known.delete(sheet);
  }
}
