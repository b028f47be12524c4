import { fold } from '../language/text';
import type { Entry, FormerEntry } from './collection';
import { isComposed, writtenInComposed } from './composed';
import type { Copy, CopyRow } from './copies';
import { ENTRY_FIELDS, type EntryField, entryOf, isEmptyEntry, NO_ENTRY, sameEntry, sameWords } from './entryWords';
import type { MasterItem } from './masterItems';

/** What a unit wrote in a row itself. */
interface OwnWords {
  entry: Entry;
  /** It changed words of several units in one cell: nobody can tell which are its own. */
  unsure: boolean;
}

/** Who a text that stands in the master is of: entered by the office, or collected. */
type Origin = 'office' | 'taken';

/**
 * Tells what a unit wrote from what its copy was handed out with. A copy that holds what stands in rows of other units was handed out with what
 * stood there then; one in which those are empty was handed out before. What the office entered and what was collected are told apart: either may
 * have come after the copy went out. Whoever leads may write again what it wrote before: only in a copy that is old by its other rows such words
 * are those it was handed out with.
 */
export class HandedOut {
  private readonly unit: string;
  private readonly carries: Readonly<Record<Origin, boolean>>;
  /** Rows that hold what stands now, and rows that hold what stood before. */
  private readonly ofNow = new Set<MasterItem>();
  private readonly ofBefore = new Set<MasterItem>();

  constructor(
    private readonly copy: Copy,
    private readonly units: readonly string[],
  ) {
    this.unit = fold(copy.whose.unit ?? '');
    this.carries = { office: this.isWith('office'), taken: this.isWith('taken') };
    for (const { master, entry } of copy.rows) {
      if (master === null || isEmptyEntry(master.stands)) continue;
      if (sameEntry(entry, master.stands)) this.ofNow.add(master);
      else if (isEmptyEntry(entry) || formerTexts(master).some((one) => sameEntry(one, entry)))
        this.ofBefore.add(master);
    }
  }

  ownWords({ entry, master, isOwn }: CopyRow): OwnWords {
    const own = entryOf(entry);
    if (master === null) return { entry: own, unsure: false };
    const again = this.readAgain(own, master);
    if (again) return { entry: again, unsure: false };
    const left: Entry = { ...own };
    if (!isOwn) for (const field of ENTRY_FIELDS) if (this.isHanded(own[field], field, master)) left[field] = '';
    if (!isComposed(left.result)) return { entry: left, unsure: false };
    const known = handedTexts(master)
      .map(({ result }) => result)
      .filter(isComposed);
    const words = writtenInComposed(left.result, this.copy.whose.unit ?? '', { known, units: this.units });
    return { entry: { ...left, result: words ?? left.result }, unsure: words === null };
  }

  /** Whether the cell holds what it was handed out with. */
  private isHanded(text: string, field: EntryField, master: MasterItem): boolean {
    if (text === '') return false;
    const isOwner = master.owners.basis.has(this.unit);
    if (sameWords(text, master.stands[field])) {
      const origin = originOf(master, field);
      return !isOwner || (this.carries[origin] && (origin === 'office' || this.isAfter(master)));
    }
    const former = formerTexts(master).filter((one) => sameWords(text, one[field]));
    return former.some(({ office }) => {
      const mayBeOld = this.mayBeOld(master) || (office === true && !this.isAfter(master));
      return mayBeOld && (!isOwner || this.carries[office ? 'office' : 'taken']);
    });
  }

  /** What was taken from copies of a day is in no copy of that day or before. */
  private isAfter({ before }: MasterItem): boolean {
    const days = before?.words.flatMap(({ copyDay }) => copyDay ?? []) ?? [];
    return this.copy.day === null || days.every((day) => day < this.copy.day!);
  }

  /** Whether the row may have been handed out with what stood there before. */
  private mayBeOld(master: MasterItem): boolean {
    if (master.owners.basis.get(this.unit) !== 'lead') return true;
    const others = (rows: ReadonlySet<MasterItem>) => rows.size - (rows.has(master) ? 1 : 0);
    return others(this.ofBefore) > others(this.ofNow);
  }

  /** The very word that was taken from this copy, where it is read again; null for any other. */
  private readAgain(own: Entry, master: MasterItem): Entry | null {
    const word = master.before?.words.find((one) => fold(one.unit) === this.unit);
    if (!word || word.copyDay === null || this.copy.day === null || this.copy.day > word.copyDay) return null;
    if (word.files.length > 0 && !word.files.includes(this.copy.file)) return null;
    const known = handedTexts(master);
    const entry: Entry = { ...NO_ENTRY };
    for (const field of ENTRY_FIELDS) {
      if (own[field] === '' || this.isOffices(own[field], field, master)) continue;
      if (sameWords(own[field], word[field])) entry[field] = own[field];
      else if (!known.some((one) => sameWords(one[field], own[field]))) return null;
    }
    return isEmptyEntry(entry) ? null : entry;
  }

  private isOffices(text: string, field: EntryField, master: MasterItem): boolean {
    return this.carries.office && originOf(master, field) === 'office' && sameWords(text, master.stands[field]);
  }

  /** Whether the copy was handed out with what stands in the master and is of one origin. Where nothing tells, it was. */
  private isWith(origin: Origin): boolean {
    let [equal, empty, emptyOfOthers] = [0, 0, 0];
    for (const { master, entry } of this.copy.rows) {
      if (master === null) continue;
      const { fields, texts } = textsOf(master, origin);
      if (fields.length === 0) continue;
      const isOwn = master.owners.basis.has(this.unit);
      if (fields.every((field) => entry[field] === '')) {
        empty += 1;
        if (!isOwn) emptyOfOthers += 1;
      } else if (!isOwn && texts.some((one) => fields.every((field) => sameWords(one[field], entry[field]))))
        equal += 1;
    }
    return equal > 0 ? equal >= emptyOfOthers : empty === 0;
  }
}

/** The cells of an item that hold, or held before something was collected, what is of one origin, and what copies may have been handed out with there. */
function textsOf(master: MasterItem, origin: Origin): { fields: EntryField[]; texts: FormerEntry[] } {
  const { stands } = master;
  const fields = ENTRY_FIELDS.filter((field) => stands[field] !== '' && originOf(master, field) === origin);
  if (origin === 'taken') return { fields, texts: handedTexts(master).filter(({ office }) => !office) };
  if (fields.length > 0) return { fields, texts: [entryOf(stands)] };
  const texts = formerTexts(master).filter(({ office }) => office);
  return { fields: ENTRY_FIELDS.filter((field) => texts.some((one) => one[field] !== '')), texts };
}

export const originOf = ({ stands, before }: Pick<MasterItem, 'stands' | 'before'>, field: EntryField): Origin =>
  before?.entry && sameWords(before.entry[field], stands[field]) ? 'taken' : 'office';

/** What the item's cells held when copies may have been handed out. */
const handedTexts = (master: MasterItem): FormerEntry[] => [
  ...(isEmptyEntry(master.stands) ? [] : [entryOf(master.stands)]),
  ...formerTexts(master),
];

const formerTexts = ({ before }: MasterItem): FormerEntry[] =>
  [before?.entry ?? NO_ENTRY, ...(before?.earlier ?? [])].filter((entry) => !isEmptyEntry(entry));
