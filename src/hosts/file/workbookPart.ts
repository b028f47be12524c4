import { damaged, UnreadableWorkbook } from '../../workbook/host';
import { type DefinedName, namesOfSheets } from '../../workbook/ownMarks';
import { nameKey } from '../../workbook/sheetNames';
import { relationIdIn, type Scope } from './namespaces';
import type { PartSource } from './package';
import { isTrue, parseXml, type Attributes } from './parseXml';
import { readRelationships } from './relationships';
import { partKey } from './zipDirectory';

export interface ListedSheet {
  name: string;
  part: string;
  visible: boolean;
  /** Names like ours that point to a cell of it. Whether it is ours its cells say. */
  marks: string[];
  /** All names like ours that point into it. */
  claims: string[];
}

/** What the workbook's main part says. */
export interface WorkbookPart {
  /** Its own name ("xl/workbook.xml"). */
  part: string;
  /** Worksheets in their order; chart sheets and the like hold no cells and are left out. */
  sheets: ListedSheet[];
  date1904: boolean;
  sharedStrings: string | null;
  styles: string | null;
}

const STRICT = 'http://purl.oclc.org/ooxml/';
interface ListedTab {
  attributes: Attributes;
  /** Its relationship. */
  id: string | undefined;
}

export function readWorkbookPart(source: PartSource): WorkbookPart {
  const part = readRelationships(source, '').find(({ type }) => type === 'officeDocument')?.target;
  if (part?.toLowerCase().endsWith('.bin')) throw new UnreadableWorkbook('not-a-workbook', 'xlsb');
  if (!part || !source.has(part)) throw new UnreadableWorkbook('not-a-workbook', part);
  const related = readRelationships(source, part);
  const { tabs, names, date1904 } = parseWorkbook(source, part);

  const { marks, claims } = namesOfSheets(
    names,
    tabs.map(({ attributes: { name = '' } }) => name),
  );
  const byId = new Map(related.map((relationship) => [relationship.id, relationship]));
  const taken = new Set<string>();
  const sheets = tabs.flatMap(({ attributes: { name = '', state }, id }) => {
    const sheet = byId.get(id ?? '');
    if (!sheet) throw damaged('sheet-nowhere', name);
    if (sheet.type !== 'worksheet') return [];
    // Two sheets that are one: what is written to one would stand on the other.
    if (taken.has(partKey(sheet.target))) throw damaged('sheet-twice', name);
    taken.add(partKey(sheet.target));
    const of = (named: ReadonlyMap<string, string[]>) => named.get(nameKey(name)) ?? [];
    return [{ name, part: sheet.target, visible: isShown(state), marks: of(marks), claims: of(claims) }];
  });
  const partOf = (wanted: string) => {
    const target = related.find(({ type }) => type === wanted)?.target;
    return target !== undefined && source.has(target) ? target : null;
  };
  return { part, sheets, date1904, sharedStrings: partOf('sharedStrings'), styles: partOf('styles') };
}

function parseWorkbook(source: PartSource, part: string) {
  const tabs: ListedTab[] = [];
  const names: DefinedName[] = [];
  let date1904 = false;
  let current: DefinedName | null = null;
  let list = '';
  parseXml(source, part, {
    open(name, attributes, depth, scope) {
      if (depth === 0) checkRoot(name, attributes, scope, part);
      if (depth === 1) list = name;
      if (depth === 1 && name === 'workbookPr') date1904 = isTrue(attributes.date1904);
      else if (list === 'sheets' && name === 'sheet') tabs.push({ attributes, id: relationIdIn(attributes, scope) });
      else if (list === 'definedNames' && name === 'definedName') {
        const { name: defined = '', localSheetId } = attributes;
        current = { name: defined, ofOneSheet: localSheetId !== undefined, refersTo: '' };
        names.push(current);
      }
    },
    close() {
      current = null;
    },
    text(text) {
      if (current) current.refersTo += text;
    },
  });
  return { tabs, names, date1904 };
}

function checkRoot(name: string, attributes: Attributes, scope: Scope, part: string): void {
  if (name !== 'workbook') throw new UnreadableWorkbook('not-a-workbook', part);
  const declared = Object.entries(attributes).flatMap(([key, value]) => (/^xmlns\b/.test(key) ? [value] : []));
  if ([scope.own, ...declared].some((namespace) => namespace.startsWith(STRICT)))
    throw new UnreadableWorkbook('strict-ooxml');
}

/** Two states hide a sheet; one that no program knows ("show") hides nothing. */
export const isShown = (state: string | undefined): boolean => state !== 'hidden' && state !== 'veryHidden';
