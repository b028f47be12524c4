import { parseAddress } from '../../../../workbook/address';

/**
 * The drawing Excel shows a sheet's comments by, in its language of 1998. What Excel writes there is not always XML (<br> without an end),
 * so the part is never parsed: shapes are cut out and put in as text.
 */
const NAMESPACES: Record<string, string> = {
  v: 'urn:schemas-microsoft-com:vml',
  o: 'urn:schemas-microsoft-com:office:office',
  x: 'urn:schemas-microsoft-com:office:excel',
};

const SHAPE_TYPE =
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">' +
  '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

/** A drawing without shapes. `block` numbers the drawings of a workbook: their shapes' ids count from block × 1024 on. */
export const emptyVml = (block: number): string =>
  `<xml ${declarations(Object.keys(NAMESPACES))}><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${block}"/></o:shapelayout></xml>`;

const declarations = (prefixes: string[]) =>
  prefixes.map((prefix) => `xmlns:${prefix}="${NAMESPACES[prefix]}"`).join(' ');

/** The next block no drawing has taken. */
export function freeBlock(drawings: string[]): number {
  const blocks = drawings.flatMap((text) =>
    [...text.matchAll(/<o:idmap\b[^>]*\bdata\s*=\s*["']([\d,\s]+)["']/g)].flatMap(([, data]) =>
      data!.split(',').map(Number),
    ),
  );
  return Math.max(0, ...blocks) + 1;
}

/** The drawing with a shape for the comment of each cell, before its end. Null where it has no end to put them before. */
export function withShapes(text: string, cells: string[]): string | null {
  const end = text.lastIndexOf('</xml>');
  if (end < 0) return null;
  const ids = [...text.matchAll(/\bid\s*=\s*["']_x0000_s(\d+)["']/g)].map(([, id]) => Number(id));
  const block = /<o:idmap\b[^>]*\bdata\s*=\s*["'](\d+)/.exec(text);
  const first = Math.max(Number(block?.[1] ?? 1) * 1024, ...ids) + 1;
  const missing = Object.keys(NAMESPACES).filter((prefix) => !text.includes(`xmlns:${prefix}=`));
  const declared = missing.length ? ` ${declarations(missing)}` : '';
  const type = /\bid\s*=\s*["']_x0000_t202["']/.test(text) ? '' : SHAPE_TYPE;
  const shapes = cells.map((cell, index) => shapeXml(cell, first + index));
  const xml = (type + shapes.join('')).replace(/<v:(shapetype|shape) /g, `<v:$1${declared} `);
  return text.slice(0, end) + xml + text.slice(end);
}

/** A hidden box right of its cell, as large as its text. */
function shapeXml(cell: string, id: number): string {
  const { row, column } = parseAddress(cell)!;
  const left = Math.min(column, LAST_COLUMN - 3);
  const top = Math.min(Math.max(row - 2, 0), LAST_ROW - 5);
  const anchor = [left, 15, top, 10, left + 2, 31, top + 4, 9].join(', ');
  return (
    `<v:shape id="_x0000_s${id}" type="#_x0000_t202" style="position:absolute;margin-left:80pt;margin-top:5pt;width:180pt;height:72pt;z-index:1;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">` +
    '<v:fill color2="#ffffe1"/><v:shadow color="black" obscured="t"/><v:path o:connecttype="none"/>' +
    '<v:textbox style="mso-direction-alt:auto;mso-fit-shape-to-text:t"><div style="text-align:left"></div></v:textbox>' +
    '<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>' +
    `<x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row - 1}</x:Row><x:Column>${column - 1}</x:Column>` +
    '</x:ClientData></v:shape>'
  );
}

/** The drawing without the comments' shapes of some cells; null when no shape of anyone's is left. */
export function withoutShapes(text: string, cells: string[]): string | null {
  const places = new Set(
    cells.flatMap((cell) => {
      const place = parseAddress(cell);
      return place ? [`${place.row - 1},${place.column - 1}`] : [];
    }),
  );
  const number = (shape: string, name: string) => new RegExp(`<x:${name}>\\s*(\\d+)\\s*</x:${name}>`).exec(shape)?.[1];
  const isLeaving = (shape: string) =>
    /ObjectType\s*=\s*["']Note["']/.test(shape) && places.has(`${number(shape, 'Row')},${number(shape, 'Column')}`);
  const left = text.replace(/<v:shape\s[^]*?<\/v:shape>/g, (shape) => (isLeaving(shape) ? '' : shape));
  if (!/<x:ClientData\b|<v:(?!shapetype\b|stroke\b|path\b|formulas\b|f\b)\w/.test(left)) return null;
  return left.includes('#_x0000_t202') ? left : left.replace(SHAPE_TYPE, '');
}
