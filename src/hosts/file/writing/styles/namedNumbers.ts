import { UnreadableWorkbook } from '../../../../workbook/host';
import { parseXml, type XmlListener } from '../../parseXml';
import type { PackageDraft } from '../draft';

/** Parts that hold no elements of sheets, tables or styles, and may be large. */
const WITHOUT_NUMBERS = /docProps\/|theme\//i;
const NAMES_WITHOUT = /sharedStrings|calcChain/i;
const mayName = (part: string): boolean =>
  /\.xml$/i.test(part) && !WITHOUT_NUMBERS.test(part) && !NAMES_WITHOUT.test(part.slice(part.lastIndexOf('/') + 1));

/** The parts in which anything may name a style or a look by its number: their names say nothing certain of what is in them. */
export const partsThatName = (draft: PackageDraft): string[] => draft.parts().filter(mayName);

/** What is named how: the attribute's name, and where it stands. */
export interface Naming {
  /** Matches an attribute of the kind with its value in group 1, in a part's text; it may match more. */
  pattern: RegExp;
  /** Hears a part's elements and gives the numbers they name. */
  listen(found: (number: number) => void): XmlListener;
}

/**
 * Which of some numbers a part names. It is looked through as text while it is unpacked; only where a number seems to be named is it parsed,
 * as the same words may stand in a cell's text or in a remark. Of a part that cannot be parsed all count as named.
 */
export function namedIn(draft: PackageDraft, part: string, wanted: ReadonlySet<number>, naming: Naming): Set<number> {
  if (!seems(draft, part, wanted, naming.pattern)) return new Set();
  const named = new Set<number>();
  try {
    parseXml(
      draft,
      part,
      naming.listen((number) => {
        if (wanted.has(number)) named.add(number);
      }),
    );
  } catch (error) {
    if (error instanceof UnreadableWorkbook) return new Set(wanted);
    throw error;
  }
  return named;
}

/** The highest number that any part names; -1 when none does. Parts that cannot be parsed are passed over. */
export function highestNamed(draft: PackageDraft, naming: Naming): number {
  let highest = -1;
  for (const part of partsThatName(draft)) {
    if (!speaksOf(draft, part, naming.pattern)) continue;
    try {
      parseXml(
        draft,
        part,
        naming.listen((number) => {
          if (number > highest) highest = number;
        }),
      );
    } catch (error) {
      if (!(error instanceof UnreadableWorkbook)) throw error;
    }
  }
  return highest;
}

const speaksOf = (draft: PackageDraft, part: string, pattern: RegExp): boolean =>
  someWindow(draft, part, (window) => window.search(pattern) >= 0);

function seems(draft: PackageDraft, part: string, wanted: ReadonlySet<number>, pattern: RegExp): boolean {
  // A number may be written with signs by their code ("&#53;"), or with blanks.
  const isWanted = (value: string) => (/^\d+$/.test(value) ? wanted.has(Number(value)) : /[\d&]/.test(value));
  return someWindow(draft, part, (window) => {
    for (const [, value = ''] of window.matchAll(pattern)) if (isWanted(value)) return true;
    return false;
  });
}

/** Whether anything holds of a part's text, looked at while it is unpacked, no tag cut in two. */
function someWindow(draft: PackageDraft, part: string, holds: (window: string) => boolean): boolean {
  let found = false;
  let tail = '';
  draft.stream(part, (piece) => {
    if (found) return;
    const window = tail + piece;
    found = holds(window);
    tail = window.slice(Math.max(0, window.lastIndexOf('<')));
  });
  return found;
}
