export { MAIN, OFFICE_RELATIONSHIPS } from '../namespaces';

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
export const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
export const RELATIONSHIPS_TYPE = 'application/vnd.openxmlformats-package.relationships+xml';

/** For attributes and for formulas; XML would read a line's end in an attribute as a blank. */
export const escapeXml = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ENTITIES[sign]!).replace(/[\n\r\t]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/**
 * The text of a cell. XML knows no control signs and turns CR into LF, so they are written _xHHHH_, as are halves of a letter pair that
 * stand alone; a text which looks like such an escape gets its underscore escaped.
 */
export function escapeCellText(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(
      /[^\P{Cc}\t\n\u007F-\u009F]|\p{Cs}|[\uFFFE\uFFFF]/gu,
      (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
    )
    .replace(/[&<>"]/g, (sign) => ENTITIES[sign]!);
}

/** A <t> element; blanks at the ends survive only with xml:space. */
export function textElement(text: string): string {
  const space = /^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : '';
  return `<t${space}>${escapeCellText(text)}</t>`;
}

/**
 * XML of ours written without a prefix, for a place where the format's namespace has one ("x:"). Elements that carry a prefix keep it. Only
 * for what was written here: there "<" begins a tag and nothing else.
 */
export function withPrefix(xml: string, prefix: string): string {
  return prefix === '' ? xml : xml.replace(/<(\/?)(?=[A-Za-z]\w*[\s/>])/g, `<$1${prefix}`);
}
