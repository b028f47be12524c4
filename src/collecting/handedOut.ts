import { fold } from '../language/text';
import type { Entry } from './collection';
import { isComposed, writtenInComposed } from './composed';
import type { Copy, CopyRow } from './copies';
import { ENTRY_FIELDS, entryOf, isEmptyEntry, NO_ENTRY, sameEntry, sameWords } from './entryWords';
import type { MasterItem } from './masterItems';

/** What a unit wrote in a row itself. */
interface OwnWords {
  entry: Entry;
  /** It changed words of several units in one cell: nobody can tell which are its own. */
  unsure: boolean;
}

/**
 * Tells what a unit wrote from what its copy was handed out with. A copy that holds what stands in rows of other units was handed out with what
 * stood there then; one in which those are empty was handed out before. What the office entered and what was collected are told apart: either may
 * have come after the copy went out.
 */
export class HandedOut {
  private readonly withOffice: boolean;
  private readonly withTaken: boolean;

  constructor(
    private readonly copy: Copy,
    private readonly units: readonly string[],
  ) {
    this.withOffice = this.carries((item) => item.before === null);
    this.withTaken = this.carries((item) => item.before !== null);
  }

  ownWords({ entry, master }: CopyRow): OwnWords {
    const own = entryOf(entry);
    if (master === null || this.isOfThisCopy(own, master)) return { entry: own, unsure: false };
    const { unit } = this.copy.whose;
    const isOwner = unit !== null && master.owners.basis.has(fold(unit));
    const known = handedTexts(master);
    const strips = !isOwner || (master.before === null ? this.withOffice : this.withTaken);
    const left: Entry = { ...own };
    let unsure = false;
    for (const field of ENTRY_FIELDS)
      if (strips && known.some((one) => sameWords(one[field], own[field]))) left[field] = '';
    if (isComposed(left.result)) {
      const texts = known.map(({ result }) => result).filter(isComposed);
      const words = writtenInComposed(left.result, unit ?? '', { known: texts, units: this.units });
      unsure = words === null;
      left.result = words ?? left.result;
    }
    return { entry: left, unsure };
  }

  /** The very word that was taken from this copy, read again. */
  private isOfThisCopy(own: Entry, { before }: MasterItem): boolean {
    const word = this.wordBefore(before);
    if (!word || word.copyDay === null || this.copy.day === null || this.copy.day > word.copyDay) return false;
    return !isEmptyEntry(own) && ENTRY_FIELDS.every((field) => own[field] === '' || sameWords(own[field], word[field]));
  }

  private wordBefore(before: MasterItem['before']) {
    const unit = fold(this.copy.whose.unit ?? '');
    return before?.words.find((word) => fold(word.unit) === unit);
  }

  private carries(isMeant: (item: MasterItem) => boolean): boolean {
    const unit = fold(this.copy.whose.unit ?? '');
    let [equal, empty, emptyOfOthers] = [0, 0, 0];
    for (const { master, entry } of this.copy.rows) {
      if (master === null || !isMeant(master) || isEmptyEntry(master.stands)) continue;
      const isOwn = master.owners.basis.has(unit);
      if (isEmptyEntry(entry)) {
        empty += 1;
        if (!isOwn) emptyOfOthers += 1;
      } else if (!isOwn && handedTexts(master).some((one) => sameEntry(one, entryOf(entry)))) equal += 1;
    }
    if (equal > 0) return equal >= emptyOfOthers;
    return empty === 0;
  }
}

/** What the item's cells held when copies may have been handed out. */
const handedTexts = ({ stands, before }: MasterItem): Entry[] =>
  [entryOf(stands), before?.entry ?? NO_ENTRY, ...(before?.earlier ?? [])].filter((entry) => !isEmptyEntry(entry));
