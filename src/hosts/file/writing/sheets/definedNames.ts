import type { PackageDraft } from '../draft';
import { appendTo, childOf, parseElements, prefixOf, setAttribute, type Element } from '../elements';
import { placeFor, WORKBOOK_ORDER } from '../schemaOrder';
import { Splices } from '../splice';
import { escapeXml, withPrefix } from '../xmlText';

export interface DefinedName {
  name: string;
  /** A formula without "=": "'Tổng quan'!$A$1". */
  refersTo: string;
  /** Place of the sheet it belongs to among all sheets, counted from 0; left out for a name of the whole workbook. */
  localSheetId?: number;
  hidden?: boolean;
}

const LIST = 'definedNames';

export function definedNames(draft: PackageDraft, workbook: string): DefinedName[] {
  const list = childOf(parseElements(draft.text(workbook), workbook), LIST);
  return (list?.children ?? []).filter(isName).map(({ attributes, text }) => ({
    name: attributes.name ?? '',
    refersTo: text,
    ...(attributes.localSheetId === undefined ? {} : { localSheetId: Number(attributes.localSheetId) }),
    ...(attributes.hidden === '1' || attributes.hidden === 'true' ? { hidden: true } : {}),
  }));
}

/** Adds names, each in the place of the one of its name and sheet. */
export function setDefinedNames(draft: PackageDraft, workbook: string, names: DefinedName[]): void {
  if (names.length === 0) return;
  const text = draft.text(workbook);
  const root = parseElements(text, workbook);
  const list = childOf(root, LIST);
  const splices = new Splices();
  const added: string[] = [];
  for (const name of names) {
    const xml = withPrefix(nameXml(name), prefixOf(list ?? root));
    const there = list?.children.find((element) => isName(element) && isSame(element, name));
    if (there) splices.replace(there.from, there.to, xml);
    else added.push(xml);
  }
  if (list) appendTo(splices, text, list, added.join(''));
  else {
    const prefix = prefixOf(root);
    const xml = `<${prefix}${LIST}>${added.join('')}</${prefix}${LIST}>`;
    splices.insert(placeFor(root, LIST, WORKBOOK_ORDER), xml);
  }
  draft.put(workbook, splices.apply(text));
}

/** Takes names away; the list goes with the last of them. */
export function removeDefinedNames(
  draft: PackageDraft,
  workbook: string,
  leaves: (name: DefinedName) => boolean,
): void {
  const text = draft.text(workbook);
  const list = childOf(parseElements(text, workbook), LIST);
  if (!list) return;
  const all = definedNames(draft, workbook);
  const elements = list.children.filter(isName);
  const leaving = elements.filter((_, index) => leaves(all[index]!));
  if (leaving.length === 0) return;
  const splices = new Splices();
  if (leaving.length === list.children.length) splices.remove(list.from, list.to);
  else for (const { from, to } of leaving) splices.remove(from, to);
  draft.put(workbook, splices.apply(text));
}

/** Names of single sheets count the sheets: behind one that was removed they count one less. */
export function shiftLocalNames(draft: PackageDraft, workbook: string, removed: number): void {
  const text = draft.text(workbook);
  const splices = new Splices();
  for (const name of childOf(parseElements(text, workbook), LIST)?.children.filter(isName) ?? []) {
    const place = Number(name.attributes.localSheetId ?? -1);
    if (place > removed) setAttribute(splices, text, name, 'localSheetId', String(place - 1));
  }
  if (!splices.none) draft.put(workbook, splices.apply(text));
}

const isName = ({ local }: Element) => local === 'definedName';

const isSame = ({ attributes }: Element, { name, localSheetId }: DefinedName) =>
  attributes.name?.toLowerCase() === name.toLowerCase() &&
  (attributes.localSheetId === undefined ? undefined : Number(attributes.localSheetId)) === localSheetId;

function nameXml({ name, refersTo, localSheetId, hidden }: DefinedName): string {
  const local = localSheetId === undefined ? '' : ` localSheetId="${localSheetId}"`;
  return `<definedName name="${escapeXml(name)}"${local}${hidden ? ' hidden="1"' : ''}>${escapeXml(refersTo)}</definedName>`;
}
