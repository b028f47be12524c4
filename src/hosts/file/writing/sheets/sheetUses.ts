import { partKey } from '../../zipDirectory';
import { definedNames } from './definedNames';
import type { PackageDraft } from '../draft';
import { referenceTo } from '../../../../workbook/sheetReferences';

/** Parts that hold no formulas but may hold anyone's words. */
const WITHOUT_FORMULAS = /sharedStrings|docProps\/|theme\/|calcChain/i;
const NAMES_WITHOUT = /styles|comments/i;
const mayPoint = (part: string): boolean =>
  /\.xml$/i.test(part) && !WITHOUT_FORMULAS.test(part) && !NAMES_WITHOUT.test(part.slice(part.lastIndexOf('/') + 1));

/**
 * Whether anything but `ownParts` points to a sheet: a formula, a chart, a pivot table, a link, a name. Parts are looked through as text, in
 * which a formula cannot be told from a cell's words: a sheet that may be needed is kept rather than lost.
 */
export function isPointedTo(draft: PackageDraft, workbook: string, sheet: string, ownParts: Set<string>): boolean {
  const pattern = referenceTo(sheet);
  const place = (text: string) => pattern.test(text);
  const named = definedNames(draft, workbook).some(
    ({ name, refersTo }) => !/^(NamRo_|_xlnm\.)/.test(name) && place(refersTo),
  );
  return (
    named ||
    draft
      .parts()
      .filter((part) => mayPoint(part) && part !== '[Content_Types].xml')
      .filter((part) => partKey(part) !== partKey(workbook) && !ownParts.has(partKey(part)))
      .some((part) => holds(draft, part, place))
  );
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

export const decoded = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (all, hex?: string, number?: string, name?: string) => {
    if (name) return ENTITIES[name] ?? all;
    return String.fromCodePoint(hex ? parseInt(hex, 16) : Number(number));
  });

/** A reference's longest; it is not lost where two pieces of a part's text meet. */
const OVERLAP = 200;

function holds(draft: PackageDraft, part: string, test: (text: string) => boolean): boolean {
  let found = false;
  let tail = '';
  draft.stream(part, (piece) => {
    if (found) return;
    const window = tail + piece;
    found = test(window.includes('&') ? decoded(window) : window);
    tail = window.slice(-OVERLAP);
  });
  return found;
}
