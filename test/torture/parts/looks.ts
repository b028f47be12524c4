import { A, HEAD, MAIN } from './names';

/** Fonts, fills, a custom cell style, a custom table style, dxfs of the user's own rules. */
export const styles = `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="0.0&quot; điểm&quot;"/></numFmts><fonts count="4"><font><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font><font><b/><sz val="14"/><name val="Times New Roman"/><family val="1"/></font><font><i/><sz val="13"/><name val="Times New Roman"/><family val="1"/></font><font><sz val="12"/><name val="Times New Roman"/><family val="1"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFFFFF00"/><bgColor indexed="64"/></patternFill></fill></fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left style="thin"><color auto="1"/></left><right style="thin"><color auto="1"/></right><top style="thin"><color auto="1"/></top><bottom style="thin"><color auto="1"/></bottom><diagonal/></border></borders><cellStyleXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="0" fontId="1" fillId="2" borderId="0"/></cellStyleXfs><cellXfs count="6"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1" applyAlignment="1"><alignment horizontal="center"/></xf><xf numFmtId="0" fontId="2" fillId="0" borderId="0" xfId="0" applyFont="1" applyAlignment="1"><alignment horizontal="center"/></xf><xf numFmtId="0" fontId="1" fillId="2" borderId="1" xfId="1" applyFont="1" applyFill="1" applyBorder="1"/><xf numFmtId="0" fontId="3" fillId="0" borderId="1" xfId="0" applyFont="1" applyBorder="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf numFmtId="164" fontId="3" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" applyFont="1" applyBorder="1"/></cellXfs><cellStyles count="2"><cellStyle name="Normal" xfId="0" builtinId="0"/><cellStyle name="Tiêu đề của Sở" xfId="1"/></cellStyles><dxfs count="3"><dxf><fill><patternFill><bgColor rgb="FFDDEBF7"/></patternFill></fill></dxf><dxf><font><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf><dxf><fill><patternFill patternType="solid"><fgColor rgb="FFEEEEEE"/><bgColor rgb="FFEEEEEE"/></patternFill></fill></dxf></dxfs><tableStyles count="1" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"><tableStyle name="KieuBangRieng" pivot="0" count="1"><tableStyleElement type="firstRowStripe" dxfId="2"/></tableStyle></tableStyles><colors><mruColors><color rgb="FF112233"/></mruColors></colors></styleSheet>`;

const colour = (name: string, value: string) => `<a:${name}><a:srgbClr val="${value}"/></a:${name}>`;
const COLOURS = [
  'dk1',
  'lt1',
  'dk2',
  'lt2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];
const font = '<a:latin typeface="Times New Roman"/><a:ea typeface=""/><a:cs typeface=""/>';
const solid = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
const line = `<a:ln w="6350">${solid}</a:ln>`;
const effect = '<a:effectStyle><a:effectLst/></a:effectStyle>';
export const theme = `${HEAD}<a:theme xmlns:a="${A}" name="Chủ đề của Sở"><a:themeElements><a:clrScheme name="Sở">${COLOURS.map((name, i) => colour(name, name === 'lt1' ? 'FFFFFF' : `${i}${i}3344`.slice(-6))).join('')}</a:clrScheme><a:fontScheme name="Sở"><a:majorFont>${font}</a:majorFont><a:minorFont>${font}</a:minorFont></a:fontScheme><a:fmtScheme name="Sở"><a:fillStyleLst>${solid.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${line.repeat(3)}</a:lnStyleLst><a:effectStyleLst>${effect.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${solid.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`;

/** A title in two colours, a line whose run of blanks is kept, a phonetic run. */
export const sharedStrings = `${HEAD}<sst xmlns="${MAIN}" count="3" uniqueCount="3"><si><r><rPr><b/><sz val="14"/><color rgb="FFC00000"/><rFont val="Times New Roman"/><family val="1"/></rPr><t xml:space="preserve">KẾ HOẠCH </t></r><r><rPr><b/><sz val="14"/><rFont val="Times New Roman"/><family val="1"/></rPr><t>CẢI CÁCH HÀNH CHÍNH NĂM 2026</t></r></si><si><t xml:space="preserve">(Kèm theo Kế hoạch số     /KH-SXD ngày     /01/2026)</t></si><si><t>Số liệu được bảo vệ</t><phoneticPr fontId="0"/></si></sst>`;
