import { plainText } from '../../../../workbook/plainText';
import { escapeXml } from '../xmlText';

const FONT = '<a:latin typeface="Times New Roman"/><a:cs typeface="Times New Roman"/>';
export const INK = '#262626';
export const GREY = '#D9D9D9';

export const fillXml = (colour: string): string => `<a:solidFill><a:srgbClr val="${colour.slice(1)}"/></a:solidFill>`;

interface Look {
  /** Points. */
  size: number;
  bold: boolean;
  colour: string;
}

const propertiesOf = (tag: string, { size, bold, colour }: Look) =>
  `<a:${tag} lang="vi-VN" sz="${Math.round(size * 100)}" b="${bold ? 1 : 0}">${fillXml(colour)}${FONT}</a:${tag}>`;

/** How the texts of a part of the chart look. */
export const textLook = (look: Look): string =>
  `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${propertiesOf('defRPr', look)}</a:pPr><a:endParaRPr lang="vi-VN"/></a:p></c:txPr>`;

export function titleXml(title: string): string {
  const look: Look = { size: 13, bold: true, colour: INK };
  return (
    '<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/>' +
    `<a:p><a:pPr>${propertiesOf('defRPr', look)}</a:pPr><a:r>${propertiesOf('rPr', look)}<a:t>${escapeXml(plainText(title))}</a:t></a:r></a:p>` +
    '</c:rich></c:tx><c:overlay val="0"/></c:title>'
  );
}

/** Black or white, whichever is read better on a fill: by its relative luminance (WCAG 2). */
export function readableOn(fill: string): string {
  const [red, green, blue] = [1, 3, 5].map((at) => linear(parseInt(fill.slice(at, at + 2), 16) / 255));
  const luminance = 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
  return luminance > 0.25 ? INK : '#FFFFFF';
}

const linear = (part: number) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
