import type { Applied, Changes } from '../../../../workbook/changes';
import { asideName, nameKey, quoteName } from '../../../../workbook/sheetNames';
import { referenceTo } from '../../../../workbook/sheetReferences';
import { partKey } from '../../zipDirectory';
import { definedNames, removeDefinedNames, setDefinedNames } from './definedNames';
import type { PackageDraft } from '../draft';
import { childOf, parseElements, setAttribute } from '../elements';
import { ownedParts } from '../ownedParts';
import { escapeXml } from '../xmlText';
import { decoded, isPointedTo } from './sheetUses';
import { Splices } from '../splice';
import { readMarks, readTabs, type Tab } from './workbookTabs';

type SetAside = NonNullable<Applied['setAside']>;

/**
 * Leaves sheets of ours to the user: such a sheet gives up its mark, so that the next one is written apart from it, and gets another name. One that
 * formulas, names or links elsewhere point to keeps its name, for these would be changed or lead to the new sheet: the new one then takes a free
 * name. Nothing else of the sheet changes but its own charts' references.
 */
export function setSheetsAside(
  draft: PackageDraft,
  workbook: string,
  { setAside = [], removeSheets = [], sheets = [] }: Changes,
  own: ReadonlySet<string>,
  allowed: () => void,
): SetAside {
  const leaving = new Set(
    [...removeSheets, ...sheets.map(({ mark }) => mark)].filter((mark) => !setAside.includes(mark)),
  );
  return [...new Set(setAside)].flatMap((mark): SetAside => {
    const tabs = readTabs(draft, workbook);
    const marks = readMarks(draft, workbook, tabs, own);
    const place = marks.get(mark);
    if (place === undefined) return [];
    allowed();
    const tab = tabs[place]!;
    const goes = [...marks].filter(([other]) => leaving.has(other)).flatMap(([, at]) => tabs[at]!.part ?? []);
    const apart = [...goes, ...goes.flatMap((part) => ownedParts(draft, part)), ...ownedParts(draft, tab.part!)];
    const isUsed = isPointedTo(draft, workbook, tab.name, new Set(apart.map(partKey)));
    removeDefinedNames(draft, workbook, ({ name, localSheetId }) => name === mark && localSheetId === undefined);
    if (isUsed) return [{ mark, from: tab.name, name: tab.name }];
    const name = asideName(tab.name, new Set(tabs.map((one) => nameKey(one.name))));
    rename(draft, workbook, place, tab, name);
    return [{ mark, from: tab.name, name }];
  });
}

function rename(draft: PackageDraft, workbook: string, place: number, { name: from, part }: Tab, to: string): void {
  const text = draft.text(workbook);
  const tabs = childOf(parseElements(text, workbook), 'sheets')!.children.filter(({ local }) => local === 'sheet');
  const splices = new Splices();
  setAttribute(splices, text, tabs[place]!, 'name', to);
  draft.put(workbook, splices.apply(text));
  const renamed = (formula: string) =>
    formula.replace(new RegExp(referenceTo(from), 'giu'), (_, before?: string) => `${before ?? ''}${quoteName(to)}!`);
  const local = definedNames(draft, workbook).filter(({ localSheetId }) => localSheetId === place);
  setDefinedNames(
    draft,
    workbook,
    local.map((one) => ({ ...one, refersTo: renamed(one.refersTo) })),
  );
  for (const chart of ownedParts(draft, part!).filter((owned) => /\/charts\/[^/]*\.xml$/i.test(owned))) {
    const before = draft.text(chart);
    const after = before.replace(
      /(<(?:\w+:)?f>)([^<]*)(<\/(?:\w+:)?f>)/g,
      (_, open: string, formula: string, end: string) => open + escapeXml(renamed(decoded(formula))) + end,
    );
    if (after !== before) draft.put(chart, after);
  }
}
