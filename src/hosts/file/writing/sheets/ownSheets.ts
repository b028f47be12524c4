import type { CellStyle, SheetModel } from '../../../../workbook/sheetModel';
import { ChangeRefused } from '../../../../workbook/host';
import { isProtected } from '../../sheetProtection';
import { readWorkbookPart } from '../../workbookPart';
import { absoluteBlock, parseBlock } from '../../../../workbook/block';
import { dropFromCalcChain } from './calcChain';
import { characterWidth } from './characterWidth';
import { writeCharts } from '../charts/chartParts';
import { removeDefinedNames, setDefinedNames, type DefinedName } from './definedNames';
import type { PackageDraft } from '../draft';
import type { SheetDirectory } from '../../../../workbook/modelReferences';
import { ownedParts, removeOwnedParts } from '../ownedParts';
import { PRINT_TITLES, printTitles } from './printTitles';
import { refuseProtectedStructure } from './protection';
import { freeName, nameKey, quoteName } from '../../../../workbook/sheetNames';
import { sheetXml } from './sheetXml';
import { addTab, readMarks, readTabs, workbookPartOf } from './workbookTabs';

export interface WrittenSheet {
  mark: string;
  name: string;
  replaced: boolean;
}

interface Plan extends WrittenSheet {
  model: SheetModel;
  /** Place among all sheets. */
  place: number;
}

/** Excel wants it wherever there are filter buttons. */
const FILTER = '_xlnm._FilterDatabase';

/**
 * Writes sheets of ours: one whose mark the workbook knows in its place, under the name people gave it; the others behind all sheets, under
 * a name no sheet has. `own` are the marks of sheets that are ours. Which sheet is open stays as it is. `styleOf` gives the number of the workbook's cell format for a look.
 *
 * @throws ChangeRefused when a sheet of ours is protected, or the workbook's structure and a sheet is new. The draft is to be dropped then.
 */
export function writeOwnSheets(
  draft: PackageDraft,
  wanted: SheetModel[],
  own: ReadonlySet<string>,
  styleOf: (style: CellStyle) => number,
): WrittenSheet[] {
  const workbook = workbookPartOf(draft);
  const { date1904, styles: stylesPart } = readWorkbookPart(draft);
  const width = characterWidth(draft, stylesPart);
  const { sheets, directory } = planSheets(draft, workbook, oneForEachMark(wanted), own);
  if (sheets.some(({ replaced }) => !replaced)) refuseProtectedStructure(draft, workbook);
  for (const { replaced, name } of sheets) if (!replaced) addTab(draft, workbook, name);
  const tabs = readTabs(draft, workbook);
  for (const { model, name, place, replaced } of sheets) {
    const { part, sheetId } = tabs[place]!;
    if (part === null) continue;
    const before = replaced ? ownedParts(draft, part) : [];
    const codeName = replaced ? codeNameOf(draft.text(part)) : undefined;
    if (replaced) {
      if (isProtected(draft, part)) throw new ChangeRefused('protected-sheet', name);
      removeOwnedParts(draft, part);
      dropFromCalcChain(draft, workbook, sheetId);
    }
    const drawing = writeCharts(draft, { part, name }, model, before);
    const styles = new Map(Object.entries(model.styles).map(([key, style]) => [key, styleOf(style)]));
    draft.put(part, sheetXml(model, name, { date1904, directory, styles, characterWidth: width, codeName }, drawing));
  }
  nameSheets(draft, workbook, sheets);
  return sheets.map(({ mark, name, replaced }) => ({ mark, name, replaced }));
}

/** In a workbook with macros each sheet has a module of this name; without it the module would belong to nothing. */
const codeNameOf = (sheet: string) => /<(?:\w{1,60}:)?sheetPr\b[^<>]*?\scodeName="([^"&<]+)"/.exec(sheet)?.[1];

/** A mark is one sheet's: of two models with one mark the last counts. */
const oneForEachMark = (models: SheetModel[]) => [...new Map(models.map((model) => [model.mark, model])).values()];

/** Where each sheet will stand and what it will be called: formulas and links need it of all of them before the first is written. */
function planSheets(draft: PackageDraft, workbook: string, models: SheetModel[], own: ReadonlySet<string>) {
  const tabs = readTabs(draft, workbook);
  const marks = readMarks(draft, workbook, tabs, own);
  const all = new Set(tabs.map(({ name }) => nameKey(name)));
  const ours = new Map([...marks].map(([mark, place]) => [mark, tabs[place]!.name]));
  const takenPlaces = new Set<number>();
  let next = tabs.length;
  const sheets = models.map((model): Plan => {
    const known = marks.get(model.mark);
    const replaced = known !== undefined && !takenPlaces.has(known);
    const place = replaced ? known : next++;
    const name = replaced ? tabs[place]!.name : freeName(model.name, all);
    takenPlaces.add(place);
    all.add(nameKey(name));
    ours.set(model.mark, name);
    return { model, mark: model.mark, name, replaced, place };
  });
  const directory: SheetDirectory = { ours, all };
  return { sheets, directory };
}

/** The names a sheet of ours has: its mark, the rows printed on each page, its filter. Those of its former state go. */
function nameSheets(draft: PackageDraft, workbook: string, sheets: Plan[]): void {
  const names = sheets.flatMap(namesOf);
  const kept = new Set(names.map(({ name, localSheetId }) => `${localSheetId} ${name.toLowerCase()}`));
  const places = new Set(sheets.map(({ place }) => place));
  removeDefinedNames(draft, workbook, ({ name, localSheetId }) => {
    if (localSheetId === undefined || !places.has(localSheetId)) return false;
    const ours = [PRINT_TITLES, FILTER].some((builtIn) => builtIn.toLowerCase() === name.toLowerCase());
    return ours && !kept.has(`${localSheetId} ${name.toLowerCase()}`);
  });
  setDefinedNames(draft, workbook, names);
}

function namesOf({ mark, name, place, model: { print, filter } }: Plan): DefinedName[] {
  const sheet = quoteName(name);
  const names: DefinedName[] = [{ name: mark, refersTo: `${sheet}!$A$1` }];
  const { repeat } = print;
  if (repeat) names.push(printTitles(name, place, repeat));
  if (filter) {
    const refersTo = `${sheet}!${absoluteBlock(parseBlock(filter))}`;
    names.push({ name: FILTER, localSheetId: place, hidden: true, refersTo });
  }
  return names;
}
