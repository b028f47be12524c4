import { ChangeRefused } from '../../../../workbook/host';
import { readRelationships } from '../../relationships';
import { definedNames } from './definedNames';
import type { PackageDraft } from '../draft';
import { appendTo, childOf, childrenOf, parseElements, prefixOf, type Element } from '../elements';
import { addRelation, relationAttribute, relationIdOf, relationsOf } from '../relations';
import { sheetMarked } from '../../../../workbook/ownMarks';
import { nameKey } from '../../../../workbook/sheetNames';
import { Splices } from '../splice';
import { escapeXml, SPREADSHEET, withPrefix } from '../xmlText';

/** A sheet as the workbook lists it, of whatever kind. */
export interface Tab {
  name: string;
  sheetId: number;
  /** Its part; null for a chart sheet and the like. */
  part: string | null;
}

/** The part that lists the sheets. */
export const workbookPartOf = (draft: PackageDraft): string =>
  readRelationships(draft, '').find(({ type }) => type === 'officeDocument')?.target ?? 'xl/workbook.xml';

/** All sheets in their order: by it the names of single sheets count them. */
export function readTabs(draft: PackageDraft, workbook: string): Tab[] {
  const related = relationsOf(draft, workbook);
  const list = childOf(parseElements(draft.text(workbook), workbook), 'sheets');
  return childrenOf(list, 'sheet').map((sheet) => {
    const relation = related.find(({ id }) => id === relationIdOf(sheet));
    const part = relation?.type === 'worksheet' && draft.has(relation.target) ? relation.target : null;
    return { name: sheet.attributes.name ?? '', sheetId: Number(sheet.attributes.sheetId), part };
  });
}

/** The list of sheets, to be changed. @throws ChangeRefused when others than sheets stand in it: names of single sheets count its members. */
export function sheetListOf(root: Element, workbook: string): Element {
  const list = childOf(root, 'sheets');
  if (!list?.children.every(({ local }) => local === 'sheet')) throw new ChangeRefused('unsupported', workbook);
  return list;
}

/** Our sheets by mark; `own` are the marks of those that are ours by what stands on them as well. */
export function readMarks(
  draft: PackageDraft,
  workbook: string,
  tabs: Tab[],
  own: ReadonlySet<string>,
): Map<string, number> {
  const marks = new Map<string, number>();
  for (const { name, refersTo, localSheetId } of definedNames(draft, workbook)) {
    const sheet = own.has(name) ? sheetMarked(name, refersTo, localSheetId !== undefined) : null;
    const place = tabs.findIndex((tab) => sheet !== null && nameKey(tab.name) === nameKey(sheet));
    if (place >= 0 && tabs[place]!.part !== null) marks.set(name, place);
  }
  return marks;
}

/** The largest a sheet may have, by the standard. */
const LAST_ID = 65_534;

/** One more than the largest, for programs give them so; where that is too large, the smallest nobody has. */
function freeId(ids: readonly number[]): number {
  const next = Math.max(0, ...ids) + 1;
  if (next <= LAST_ID) return next;
  const taken = new Set(ids);
  let id = 1;
  while (taken.has(id)) id += 1;
  return id;
}

/** Adds an empty place for a worksheet behind all others; what stands on it is put into its part afterwards. */
export function addTab(draft: PackageDraft, workbook: string, name: string): Tab {
  const folder = workbook.slice(0, workbook.lastIndexOf('/') + 1);
  const part = draft.freeName(`${folder}worksheets/sheet`, '.xml');
  draft.put(part, '', `${SPREADSHEET}.worksheet+xml`);
  const id = addRelation(draft, workbook, { type: 'worksheet', target: part });
  const text = draft.text(workbook);
  const root = parseElements(text, workbook);
  const list = sheetListOf(root, workbook);
  const ids = list.children.map(({ attributes }) => Number(attributes.sheetId)).filter(Number.isInteger);
  const sheetId = freeId(ids);
  const xml = `<sheet name="${escapeXml(name)}" sheetId="${sheetId}" ${relationAttribute(list, id)}/>`;
  const splices = new Splices();
  appendTo(splices, text, list, withPrefix(xml, prefixOf(list)));
  draft.put(workbook, splices.apply(text));
  return { name, sheetId, part };
}
