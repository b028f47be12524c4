import { parseAddress } from '../../../../workbook/address';
import { EXCEL, OFFICE, VML } from './readVml';

/** The prefixes what is written here has. */
export const NAMESPACES: Record<string, string> = { v: VML, o: OFFICE, x: EXCEL };

export const TYPE_ID = '_x0000_t202';
const TYPE_CONTENT =
  'path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';
/** What every program writes in this place; the order of its attributes is ours alone, so that it is known again. */
export const SHAPE_TYPE = `<v:shapetype id="${TYPE_ID}" o:spt="202" coordsize="21600,21600" ${TYPE_CONTENT}`;
/** As it was written by version 0.1.0, and is by others. */
const FORMER_TYPE = `<v:shapetype id="${TYPE_ID}" coordsize="21600,21600" o:spt="202" ${TYPE_CONTENT}`;

const withoutDeclarations = (xml: string) => xml.replace(/ xmlns(?::[vox])?="[^"]*"/g, '');

/** Whether a shape type is one of ours. That of version 0.1.0 stood just before its first shape (`beforeOurs`). */
export function ourShapeType(xml: string, beforeOurs: boolean): boolean {
  const bare = withoutDeclarations(xml);
  return bare === SHAPE_TYPE || (beforeOurs && bare === FORMER_TYPE);
}

const LOOK =
  ' type="#_x0000_t202" style="position:absolute;margin-left:80pt;margin-top:5pt;width:180pt;height:72pt;z-index:1;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">' +
  '<v:fill color2="#ffffe1"/><v:shadow color="black" obscured="t"/><v:path o:connecttype="none"/>';

/** Whether a shape is as it was written here: no program has stored the drawing since. */
export const isOurShape = (xml: string): boolean =>
  /^<v:shape id="_x0000_s\d+"$/.test(withoutDeclarations(xml).split(LOOK)[0]!);

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

/** A hidden box right of its cell, as large as its text. */
export function shapeXml(cell: string, id: number): string {
  const { row, column } = parseAddress(cell)!;
  const left = Math.min(column, LAST_COLUMN - 3);
  const top = Math.min(Math.max(row - 2, 0), LAST_ROW - 5);
  const anchor = [left, 15, top, 10, left + 2, 31, top + 4, 9].join(', ');
  return (
    `<v:shape id="_x0000_s${id}"${LOOK}` +
    '<v:textbox style="mso-direction-alt:auto;mso-fit-shape-to-text:t"><div style="text-align:left"></div></v:textbox>' +
    '<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>' +
    `<x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row - 1}</x:Row><x:Column>${column - 1}</x:Column>` +
    '</x:ClientData></v:shape>'
  );
}
