import { A, C, HEAD, MC, R, relationships, XDR } from './names';

const place = (column: number, row: number, tag: 'from' | 'to') =>
  `<xdr:${tag}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${tag}>`;
const anchor = (left: number, top: number, content: string) =>
  `<xdr:twoCellAnchor>${place(left, top, 'from')}${place(left + 3, top + 8, 'to')}${content}<xdr:clientData/></xdr:twoCellAnchor>`;
const drawing = (content: string) => `${HEAD}<xdr:wsDr xmlns:xdr="${XDR}" xmlns:a="${A}">${content}</xdr:wsDr>`;
const transform = '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>';

const picture = `<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="2" name="Huy hiệu" descr="Huy hiệu của cơ quan"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip xmlns:r="${R}" r:embed="rId1"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="95250" cy="95250"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic>`;
const textBox = `<xdr:sp macro="" textlink=""><xdr:nvSpPr><xdr:cNvPr id="3" name="Hộp chữ"/><xdr:cNvSpPr txBox="1"/></xdr:nvSpPr><xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="95250" cy="95250"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr><xdr:txBody><a:bodyPr/><a:lstStyle/><a:p><a:r><a:rPr lang="vi-VN"/><a:t>Ghi chú của Văn phòng</a:t></a:r></a:p></xdr:txBody></xdr:sp>`;
const chartFrame = (id: number, link: string) =>
  `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${id}" name="Biểu đồ ${id}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>${transform}<a:graphic><a:graphicData uri="${C}"><c:chart xmlns:c="${C}" xmlns:r="${R}" r:id="${link}"/></a:graphicData></a:graphic></xdr:graphicFrame>`;

/** A picture, a text box and a chart on the plan's sheet. */
export const planDrawing = drawing(
  anchor(5, 14, picture) + anchor(8, 14, textBox) + anchor(0, 14, chartFrame(4, 'rId2')),
);
export const planDrawingRelationships = relationships(
  ['rId1', 'image', '../media/image1.png'],
  ['rId2', 'chart', '../charts/chart1.xml'],
);

const slicerFrame = `<mc:AlternateContent xmlns:mc="${MC}"><mc:Choice xmlns:a14="http://schemas.microsoft.com/office/drawing/2010/main" Requires="a14"><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Đơn vị"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>${transform}<a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/drawing/2010/slicer"><sle:slicer xmlns:sle="http://schemas.microsoft.com/office/drawing/2010/slicer" name="Đơn vị"/></a:graphicData></a:graphic></xdr:graphicFrame></mc:Choice><mc:Fallback><xdr:sp macro="" textlink=""><xdr:nvSpPr><xdr:cNvPr id="0" name=""/><xdr:cNvSpPr/></xdr:nvSpPr><xdr:spPr><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:sp></mc:Fallback></mc:AlternateContent>`;
export const slicerDrawing = drawing(anchor(4, 2, slicerFrame));

export const chartSheetDrawing = drawing(
  `<xdr:absoluteAnchor><xdr:pos x="0" y="0"/><xdr:ext cx="9000000" cy="6000000"/>${chartFrame(2, 'rId1')}<xdr:clientData/></xdr:absoluteAnchor>`,
);
export const chartSheetDrawingRelationships = relationships(['rId1', 'chart', '../charts/chart2.xml']);

/** A bar chart over the table of figures. */
export const chart = (axis: number) =>
  `${HEAD}<c:chartSpace xmlns:c="${C}" xmlns:a="${A}" xmlns:r="${R}"><c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/><c:ser><c:idx val="0"/><c:order val="0"/><c:cat><c:strRef><c:f>'Số liệu'!$A$2:$A$3</c:f></c:strRef></c:cat><c:val><c:numRef><c:f>'Số liệu'!$B$2:$B$3</c:f></c:numRef></c:val></c:ser><c:axId val="${axis}"/><c:axId val="${axis + 1}"/></c:barChart><c:catAx><c:axId val="${axis}"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="${axis + 1}"/></c:catAx><c:valAx><c:axId val="${axis + 1}"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="${axis}"/></c:valAx></c:plotArea><c:plotVisOnly val="1"/></c:chart></c:chartSpace>`;

const vml = (shapes: string) =>
  `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>${shapes}</xml>`;

/** Excel's own VML is not always XML: the unclosed <br> of a form control is what it writes. */
export const notesVml = vml(
  `<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype><v:shape id="_x0000_s1025" type="#_x0000_t202" style='position:absolute;margin-left:59pt;margin-top:1pt;width:108pt;height:59pt;z-index:1;visibility:hidden' fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:textbox style='mso-direction-alt:auto'><div style='text-align:left'></div></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:AutoFill>False</x:AutoFill><x:Row>5</x:Row><x:Column>1</x:Column></x:ClientData></v:shape><v:shape id="_x0000_s1026" type="#_x0000_t202" style='position:absolute;margin-left:59pt;margin-top:1pt;width:108pt;height:59pt;z-index:2;visibility:hidden' fillcolor="#ffffe1" o:insetmode="auto"><x:ClientData ObjectType="Note"><x:AutoFill>False</x:AutoFill><x:Row>6</x:Row><x:Column>2</x:Column></x:ClientData></v:shape><v:shapetype id="_x0000_t201" coordsize="21600,21600" o:spt="201" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/></v:shapetype><v:shape id="Hop_x0020_kiem_x0020_1" o:spid="_x0000_s1027" type="#_x0000_t201" style='position:absolute;margin-left:300pt;margin-top:200pt;width:60pt;height:15pt;z-index:3' filled="f" stroked="f"><v:textbox style='mso-direction-alt:auto' o:singleclick="f"><div style='text-align:left'><font face="Tahoma" size="160" color="auto">Đã duyệt<br></font></div></v:textbox><x:ClientData ObjectType="Checkbox"><x:SizeWithCells/><x:Anchor>5, 0, 12, 0, 6, 0, 13, 0</x:Anchor><x:AutoFill>False</x:AutoFill><x:TextVAlign>Center</x:TextVAlign></x:ClientData></v:shape>`,
);
export const headerVml = vml(
  `<v:shapetype id="_x0000_t75" coordsize="21600,21600" o:spt="75" path="m@4@5l@4@11@9@11@9@5xe" filled="f" stroked="f"><v:stroke joinstyle="miter"/></v:shapetype><v:shape id="LH" o:spid="_x0000_s2049" type="#_x0000_t75" style='position:absolute;margin-left:0;margin-top:0;width:20pt;height:20pt;z-index:1'><v:imagedata o:relid="rId1" o:title="quoc huy"/><o:lock v:ext="edit" rotation="t"/></v:shape>`,
);
export const headerVmlRelationships = relationships(['rId1', 'image', '../media/image1.png']);
