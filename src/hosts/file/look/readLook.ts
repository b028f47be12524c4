import { UnreadableWorkbook } from '../../../workbook/host';
import { parseXml } from '../parseXml';
import { readRelationships } from '../relationships';
import { readWorkbookPart } from '../workbookPart';
import { characterWidth } from '../writing/sheets/characterWidth';
import type { PackageDraft } from '../writing/draft';
import { parseElements } from '../writing/elements';
import { PLAIN_LOOK } from '../../../workbook/cellLook';
import { readChartLooks } from './chartLooks';
import { colourOf, themeColours } from './colours';
import { readNoteTexts } from './noteTexts';
import { LookListener } from './sheetListener';
import { ROOM } from '../../../workbook/measures';
import type { SheetLook } from '../../../workbook/sheetLook';
import { readStyleLooks } from './styleLooks';

/** Characters of a column that says nothing. */
const USUAL_CHARACTERS = 8.43;

/**
 * Reads how a sheet looks: for shells that draw it themselves. Nothing is changed in the draft.
 * @throws UnreadableWorkbook
 */
export function readLook(draft: PackageDraft, name: string): SheetLook {
  const workbook = readWorkbookPart(draft);
  const part = workbook.sheets.find((sheet) => sheet.name === name)?.part;
  if (part === undefined) throw new UnreadableWorkbook('no-such-sheet', name);
  const tree = (target: string | null | undefined) =>
    target && draft.has(target) ? parseElements(draft.text(target), target) : null;
  const theme = themeColours(
    tree(readRelationships(draft, workbook.part).find(({ type }) => type === 'theme')?.target),
  );
  const styles = readStyleLooks(tree(workbook.styles), theme);
  const character = characterWidth(draft, workbook.styles);
  const pixels = (width: number) =>
    Math.round(Math.floor(((256 * width + Math.floor(128 / character)) / 256) * character));

  const sheet = new LookListener();
  parseXml(draft, part, sheet);
  const usualWidth = sheet.usualWidth === null ? pixels(USUAL_CHARACTERS) + ROOM : pixels(sheet.usualWidth);
  return {
    columns: sheet.columns.map(({ width, hidden, ...column }) => ({
      ...column,
      width: hidden ? 0 : width === null ? usualWidth : pixels(width),
    })),
    usualWidth,
    usualHeight: Math.round(sheet.usualHeight),
    heights: Array.from(sheet.heights, (height) =>
      height === undefined || height === null ? null : Math.round(height),
    ),
    cells: Array.from(sheet.cells, (row) => row ?? []),
    rowStyles: sheet.rowStyles,
    styles: styles.cells.length > 0 ? styles.cells : [PLAIN_LOOK],
    rules: sheet.rules
      .sort((a, b) => a.priority - b.priority)
      .flatMap(({ marker, ranges, dxf }) => {
        const look = styles.rules[dxf];
        return look ? [{ marker, ranges, look }] : [];
      }),
    gridLines: sheet.gridLines,
    freeze: sheet.freeze,
    formulas: sheet.formulas,
    links: sheet.links,
    notes: readNoteTexts(draft, part),
    charts: readChartLooks(draft, part),
    tab: colourOf(sheet.tab ?? undefined, theme),
  };
}
