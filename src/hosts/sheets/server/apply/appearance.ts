import { type CellStyle, type SheetModel, TABLE_CELL } from '../../../../workbook/sheetModel';
import type { Range, Sheet } from '../service';
import { blockText } from '../../../../workbook/block';
import { blocksWhere } from '../../../../workbook/cellBlocks';
import { widthOf } from './contents';

const FONT = 'Times New Roman';
const PLAIN: CellStyle = { ...TABLE_CELL, border: 'none', vertical: 'bottom', wrap: false };
const VERTICAL = { top: 'top', center: 'middle', bottom: 'bottom' } as const;

/** Gives the cells of a sheet of ours their number formats: by them a number is a day, so they are no mere look. */
export function giveFormats(sheet: Sheet, model: SheetModel): void {
  if (model.rows.length === 0) return;
  const { range, give } = cellsOf(sheet, model);
  give(
    formatFor,
    (v) => range.setNumberFormat(v),
    (v) => range.setNumberFormats(v),
  );
}

/** The cells of a model with the look of each, and a way to give them one property in one call. */
function cellsOf(sheet: Sheet, { rows, styles }: SheetModel) {
  const width = widthOf(rows);
  const looks = rows.map(({ cells }) =>
    Array.from({ length: width }, (_, i): CellStyle => styles[cells[i]?.style ?? ''] ?? PLAIN),
  );
  const range = sheet.getRange(1, 1, rows.length, width);
  const give = <T>(of: (look: CellStyle) => T, all: (value: T) => Range, each: (values: T[][]) => Range): void => {
    const values = looks.map((row) => row.map(of));
    const first = values[0]![0]!;
    if (values.every((row) => row.every((value) => value === first))) all(first);
    else each(values);
  };
  return { looks, range, give };
}

/** Gives the cells of a sheet of ours their looks: for each property one call, however many cells and looks there are. */
export function giveLooks(sheet: Sheet, model: SheetModel): void {
  if (model.rows.length === 0) return;
  const { looks, range, give } = cellsOf(sheet, model);
  range.setFontFamily(FONT);
  give(
    ({ size }) => size,
    (v) => range.setFontSize(v),
    (v) => range.setFontSizes(v),
  );
  give(
    ({ bold }) => (bold ? 'bold' : 'normal'),
    (v) => range.setFontWeight(v),
    (v) => range.setFontWeights(v),
  );
  give(
    ({ italic }) => (italic ? 'italic' : 'normal'),
    (v) => range.setFontStyle(v),
    (v) => range.setFontStyles(v),
  );
  give(
    ({ underline }) => (underline ? 'underline' : 'none'),
    (v) => range.setFontLine(v),
    (v) => range.setFontLines(v),
  );
  give(
    ({ colour }) => colour ?? '#000000',
    (v) => range.setFontColor(v),
    (v) => range.setFontColors(v),
  );
  give(
    ({ fill }) => fill,
    (v) => range.setBackground(v),
    (v) => range.setBackgrounds(v),
  );
  give(
    ({ horizontal }) => horizontal,
    (v) => range.setHorizontalAlignment(v),
    (v) => range.setHorizontalAlignments(v),
  );
  give(
    ({ vertical }) => VERTICAL[vertical],
    (v) => range.setVerticalAlignment(v),
    (v) => range.setVerticalAlignments(v),
  );
  give(
    ({ wrap }) => wrap,
    (v) => range.setWrap(v),
    (v) => range.setWraps(v),
  );
  const lined = (border: CellStyle['border']) => blocksWhere(looks, (look) => look.border === border).map(blockText);
  const [table, bottom] = [lined('table'), lined('bottom')];
  if (table.length > 0) sheet.getRangeList(table).setBorder(true, true, true, true, true, true);
  if (bottom.length > 0) sheet.getRangeList(bottom).setBorder(null, null, true, null, null, true);
}

/** A script cannot indent a cell. Blanks before a text, put there by its format, look the same and are no part of it. */
function formatFor({ format, indent, horizontal }: CellStyle): string {
  const isText = format === 'General' && indent > 0 && horizontal === 'left';
  return isText ? `0;-0;0;"${'   '.repeat(indent)}"@` : format;
}
