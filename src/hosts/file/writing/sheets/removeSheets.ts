import type { Applied } from '../../../../workbook/changes';
import { nameKey } from '../../../../workbook/sheetNames';
import { splitReference } from '../../../../workbook/sheetReferences';
import { isShown } from '../../workbookPart';
import { partKey } from '../../zipDirectory';
import { dropFromCalcChain } from './calcChain';
import { removeDefinedNames, shiftLocalNames } from './definedNames';
import type { PackageDraft } from '../draft';
import { childOf, childrenOf, parseElements, setAttribute, type Element } from '../elements';
import { ownedParts, removeOwnedParts } from '../ownedParts';
import { relationIdOf, relationsOf, removeRelations } from '../relations';
import { stylesIn } from '../styles/stylesIn';
import { isPointedTo } from './sheetUses';
import { Splices } from '../splice';
import { readMarks, readTabs, sheetListOf, type Tab } from './workbookTabs';

type Removed = Applied['removed'];

/** What removing sheets set free: numbers of the cell styles they used. */
interface SheetRemoval {
  removed: Removed;
  freed: Set<number>;
}

/**
 * Removes sheets of ours by their marks (`own`: those of sheets that are ours by what stands on them), with everything that stands on them. One that formulas or names of others point to is kept, as is
 * the last one that can be seen: a workbook must have one. A mark no sheet has was removed already.
 */
export function removeSheets(
  draft: PackageDraft,
  workbook: string,
  marks: string[],
  own: ReadonlySet<string>,
  allowed: () => void,
): SheetRemoval {
  const freed = new Set<number>();
  const removed = [...new Set(marks)].flatMap((mark): Removed => {
    const tabs = readTabs(draft, workbook);
    const known = readMarks(draft, workbook, tabs, own);
    const place = known.get(mark);
    if (place === undefined) return [];
    allowed();
    const { name } = tabs[place]!;
    const ours = [...known].filter(([, at]) => at !== place).flatMap(([, at]) => partsOf(draft, tabs[at]!));
    const parts = new Set([...partsOf(draft, tabs[place]!), ...ours]);
    const styles = stylesIn(draft, tabs[place]!.part!);
    const kept = isPointedTo(draft, workbook, name, parts) || !removeTab(draft, workbook, place, tabs[place]!);
    if (!kept) for (const style of styles) freed.add(style);
    return [{ mark, name, kept }];
  });
  return { removed, freed };
}

const partsOf = (draft: PackageDraft, { part }: Tab): string[] =>
  part === null ? [] : [part, ...ownedParts(draft, part)].map(partKey);

const isVisible = ({ attributes: { state } }: Element) => isShown(state);

/** Whether the sheet could be removed. */
function removeTab(draft: PackageDraft, workbook: string, place: number, { name, part, sheetId }: Tab): boolean {
  const text = draft.text(workbook);
  const root = parseElements(text, workbook);
  const sheets = sheetListOf(root, workbook).children;
  const left = sheets.filter((_, at) => at !== place);
  const visible = left.findIndex((sheet, at) => isVisible(sheet) && at >= place);
  const open = visible >= 0 ? visible : left.map(isVisible).lastIndexOf(true);
  if (open < 0) return false;
  const leaving = sheets[place]!;
  const splices = new Splices();
  splices.remove(leaving.from, leaving.to);
  for (const view of childrenOf(childOf(root, 'bookViews'), 'workbookView')) {
    for (const [attribute, instead] of [
      ['activeTab', open],
      ['firstSheet', Math.min(place, open)],
    ] as const) {
      const now = Number(view.attributes[attribute] ?? 0);
      const next = now > place ? now - 1 : now === place ? instead : now;
      if (next !== now) setAttribute(splices, text, view, attribute, String(next));
    }
  }
  draft.put(workbook, splices.apply(text));
  removeParts(draft, workbook, leaving, part);
  dropFromCalcChain(draft, workbook, sheetId);
  const refersHere = (refersTo: string) => nameKey(splitReference(refersTo)?.sheet ?? '') === nameKey(name);
  removeDefinedNames(
    draft,
    workbook,
    ({ name: defined, refersTo, localSheetId }) =>
      localSheetId === place || (/^NamRo_/.test(defined) && refersHere(refersTo)),
  );
  shiftLocalNames(draft, workbook, place);
  return true;
}

function removeParts(draft: PackageDraft, workbook: string, tab: Element, part: string | null): void {
  const id = relationIdOf(tab);
  if (part !== null) {
    removeOwnedParts(draft, part);
    draft.remove(part);
  }
  if (relationsOf(draft, workbook).some((relation) => relation.id === id)) removeRelations(draft, workbook, [id!]);
}
