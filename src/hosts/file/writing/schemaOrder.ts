import { COMPATIBILITY } from '../namespaces';
import { isNamed, type Element } from './elements';

/** The order in which the schema wants an element's children: Excel repairs a file that keeps another. */
export const WORKSHEET_ORDER =
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst'.split(
    ' ',
  );

export const STYLESHEET_ORDER =
  'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst'.split(' ');

export const WORKBOOK_ORDER =
  'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst'.split(
    ' ',
  );

/**
 * Where a new child belongs. Elements of other namespaces (an absolute path, a revision) have no place of their own and stay beside the
 * one before them; mc:AlternateContent stands in the place of what it offers.
 */
export function placeFor(parent: Element, child: string, order: string[]): number {
  const rank = order.indexOf(child);
  let place = parent.openEnd;
  let before = -1;
  for (const sibling of parent.children) {
    const own = order.indexOf(offered(sibling));
    if (own >= 0) before = own;
    if (before <= rank) place = sibling.to;
  }
  return place;
}

/** The name of an element of the format, looked for within mc:AlternateContent. */
function offered(element: Element): string {
  if (element.local !== '') return element.local;
  if (!isOfCompatibility(element)) return '';
  for (const child of element.children) {
    const name = offered(child);
    if (name !== '') return name;
  }
  return '';
}

/** Whether a child of a name stands within mc:AlternateContent, so that it is there for some programs and not for others. */
export const isOffered = (parent: Element, child: string): boolean =>
  parent.children.some(
    (element) =>
      isOfCompatibility(element) &&
      (element.children.some(({ local }) => local === child) || isOffered(element, child)),
  );

const isOfCompatibility = (element: Element): boolean =>
  ['AlternateContent', 'Choice', 'Fallback'].some((name) => isNamed(element, COMPATIBILITY, name));
