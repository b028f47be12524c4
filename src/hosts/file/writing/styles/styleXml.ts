import type { HighlightStyle } from '../../../../workbook/changes';
import type { CellStyle } from '../../../../workbook/sheetModel';
import { escapeXml, MAIN, XML_HEAD } from '../xmlText';

/** The workbook's lists begin with these in every program: style 0 is the cell nobody formatted, fills 0 and 1 are fixed. */
/** What programs show cells in where a workbook says nothing: with another one every cell of the user's would change. */
export const DEFAULT_FONT = '<font><sz val="11"/><name val="Calibri"/><family val="2"/></font>';
export const DEFAULT_FILLS = [
  '<fill><patternFill patternType="none"/></fill>',
  '<fill><patternFill patternType="gray125"/></fill>',
];
export const NO_BORDER = '<border><left/><right/><top/><bottom/><diagonal/></border>';
const DEFAULT_XF = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>';

/** The cell nobody formatted; where no named styles are listed it can be based on none. */
export const plainXf = (based: boolean): string => (based ? DEFAULT_XF : DEFAULT_XF.replace(' xfId="0"', ''));

/** The styles of a workbook that came without any. */
export const NEW_STYLESHEET =
  `${XML_HEAD}<styleSheet xmlns="${MAIN}">` +
  `<fonts count="1">${DEFAULT_FONT}</fonts><fills count="2">${DEFAULT_FILLS.join('')}</fills>` +
  `<borders count="1">${NO_BORDER}</borders>` +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  `<cellXfs count="1">${DEFAULT_XF}</cellXfs>` +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

/** Formats every program knows by number. */
export const BUILT_IN_FORMATS: Record<string, number> = {
  General: 0,
  '0': 1,
  '0.00': 2,
  '#,##0': 3,
  '#,##0.00': 4,
  '0%': 9,
  '0.00%': 10,
  '@': 49,
};

const colour = (element: string, rgb: string) => `<${element} rgb="FF${rgb.slice(1)}"/>`;
const when = (condition: boolean, xml: string) => (condition ? xml : '');

export const fontXml = ({ size, bold, italic, underline, colour: text }: CellStyle): string =>
  `<font>${when(bold, '<b/>')}${when(italic, '<i/>')}${when(underline, '<u/>')}<sz val="${size}"/>` +
  `${text ? colour('color', text) : ''}<name val="Times New Roman"/><family val="1"/></font>`;

export const fillXml = (fill: string): string =>
  `<fill><patternFill patternType="solid">${colour('fgColor', fill)}<bgColor indexed="64"/></patternFill></fill>`;

export function borderXml(border: CellStyle['border']): string {
  if (border === 'none') return NO_BORDER;
  const edge = (side: string) =>
    border === 'table' || side === 'bottom' ? `<${side} style="thin"><color auto="1"/></${side}>` : `<${side}/>`;
  return `<border>${['left', 'right', 'top', 'bottom'].map(edge).join('')}<diagonal/></border>`;
}

export const alignmentXml = ({ horizontal, vertical, wrap, indent }: CellStyle): string =>
  `<alignment horizontal="${horizontal}" vertical="${vertical}"${when(wrap, ' wrapText="1"')}` +
  `${when(indent > 0, ` indent="${indent}"`)}/>`;

export const formatXml = (id: number, code: string): string =>
  `<numFmt numFmtId="${id}" formatCode="${escapeXml(code)}"/>`;

/**
 * How a conditional format changes a cell. A solid fill's colour is the background's here, unlike in a cell's own style: that is what Excel
 * writes and shows.
 */
export function differenceXml({ fill, colour: text, bold, italic, underline, border }: HighlightStyle): string {
  const font = `${when(bold, '<b/>')}${when(italic, '<i/>')}${when(underline, '<u/>')}${text ? colour('color', text) : ''}`;
  const edge = (side: string) =>
    border ? `<${side} style="${border.line}">${colour('color', border.colour)}</${side}>` : '';
  return (
    '<dxf>' +
    when(font !== '', `<font>${font}</font>`) +
    (fill
      ? `<fill><patternFill patternType="solid">${colour('fgColor', fill)}${colour('bgColor', fill)}</patternFill></fill>`
      : '') +
    when(border !== null, `<border>${['left', 'right', 'top', 'bottom'].map(edge).join('')}</border>`) +
    '</dxf>'
  );
}
