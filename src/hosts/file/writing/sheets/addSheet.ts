import { asModel, type PlainSheet } from '../../../../workbook/sheetModel';
import { readWorkbookPart } from '../../workbookPart';
import { characterWidth } from './characterWidth';
import { setDefinedNames } from './definedNames';
import { printTitles } from './printTitles';
import type { PackageDraft } from '../draft';
import { refuseProtectedStructure } from './protection';
import { freeName, nameKey } from '../../../../workbook/sheetNames';
import { sheetXml } from './sheetXml';
import { Stylesheet } from '../styles/stylesheet';
import { addTab, readTabs, workbookPartOf } from './workbookTabs';

/**
 * Adds a sheet behind all others and gives the name it got.
 * @throws ChangeRefused when the workbook's structure is protected. The draft is to be dropped then.
 */
export function addSheet(draft: PackageDraft, sheet: PlainSheet): string {
  const workbook = workbookPartOf(draft);
  refuseProtectedStructure(draft, workbook);
  const tabs = readTabs(draft, workbook);
  const all = new Set(tabs.map(({ name }) => nameKey(name)));
  const name = freeName(sheet.name, all);
  const styles = new Stylesheet(draft, workbook);
  const numbers = new Map(Object.entries(sheet.styles).map(([key, style]) => [key, styles.styleOf(style)]));
  styles.flush();
  const { date1904, styles: stylesPart } = readWorkbookPart(draft);
  const { part } = addTab(draft, workbook, name);
  const context = {
    date1904,
    directory: { ours: new Map<string, string>(), all: new Set([...all, nameKey(name)]) },
    styles: numbers,
    characterWidth: characterWidth(draft, stylesPart),
  };
  if (part !== null) draft.put(part, sheetXml(asModel(sheet), name, context, null));
  const { repeat } = sheet.print;
  if (repeat) setDefinedNames(draft, workbook, [printTitles(name, tabs.length, repeat)]);
  return name;
}
