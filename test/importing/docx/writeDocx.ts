import { strToU8, zipSync } from 'fflate';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const STRICT_W = 'http://purl.oclc.org/ooxml/wordprocessingml/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const NAMESPACES =
  `xmlns:r="${OFFICE}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" ` +
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" ' +
  'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export interface DocxSpec {
  /** Blocks of the body. */
  body: string;
  /** Elements of w:styles, w:numbering; the font scheme of a theme. */
  styles?: string;
  numbering?: string;
  theme?: { major: string; minor: string };
  /** Parts besides, by their name. */
  parts?: Record<string, string | Uint8Array>;
  strict?: boolean;
  /** How the main part's text becomes bytes. */
  encode?: (text: string) => Uint8Array;
  /** Where the main part lies, and how the package names it. */
  main?: string;
  target?: string;
}

/** A .docx of raw WordprocessingML. */
export function docx(spec: DocxSpec): Uint8Array {
  const { body, styles, numbering, theme, parts = {}, strict = false, main = 'word/document.xml' } = spec;
  const space = strict ? STRICT_W : W;
  const office = strict ? 'http://purl.oclc.org/ooxml/officeDocument/relationships' : OFFICE;
  const element = (name: string, content: string) =>
    `${HEAD}<w:${name} xmlns:w="${space}" ${NAMESPACES}>${content}</w:${name}>`;
  const others: Record<string, string> = {
    ...(styles !== undefined && { styles: element('styles', styles) }),
    ...(numbering !== undefined && { numbering: element('numbering', numbering) }),
    ...(theme && { theme: themeXml(theme) }),
  };
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const relations = Object.keys(others)
    .map((type, index) => `<Relationship Id="rId${index + 1}" Type="${office}/${type}" Target="${type}.xml"/>`)
    .join('');
  const files: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': contentTypes(
      main,
      Object.keys(others).map((name) => [`${folder}${name}.xml`, name]),
    ),
    '_rels/.rels': relationships(
      `<Relationship Id="rId1" Type="${office}/officeDocument" Target="${spec.target ?? main}"/>`,
    ),
    [main]: (spec.encode ?? strToU8)(element('document', `<w:body>${body}</w:body>`)),
    [`${folder}_rels/${main.slice(folder.length)}.rels`]: relationships(relations),
    ...Object.fromEntries(Object.entries(others).map(([name, text]) => [`${folder}${name}.xml`, text])),
    ...parts,
  };
  return zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, text]) => [name, typeof text === 'string' ? strToU8(text) : text]),
    ),
  );
}

/** Word's own programs ask for these; readers of text do not. */
function contentTypes(main: string, others: string[][]): string {
  const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
  const kind = (name: string) =>
    name === 'theme' ? 'application/vnd.openxmlformats-officedocument.theme+xml' : `${word}.${name}+xml`;
  return (
    `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    `<Override PartName="/${main}" ContentType="${word}.document.main+xml"/>` +
    others.map(([part, name]) => `<Override PartName="/${part}" ContentType="${kind(name!)}"/>`).join('') +
    '</Types>'
  );
}

const relationships = (list: string) =>
  `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list}</Relationships>`;

const themeXml = ({ major, minor }: { major: string; minor: string }) =>
  `${HEAD}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="t"><a:themeElements><a:fontScheme name="f">` +
  `<a:majorFont><a:latin typeface="${major}"/></a:majorFont><a:minorFont><a:latin typeface="${minor}"/></a:minorFont></a:fontScheme></a:themeElements></a:theme>`;

export const escapeXml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

export const t = (text: string): string => `<w:t xml:space="preserve">${escapeXml(text)}</w:t>`;

/** A run; `properties` are elements of its w:rPr. */
export const run = (text: string, properties = ''): string =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}${t(text)}</w:r>`;

/** A paragraph of runs; `properties` are elements of its w:pPr. */
export const paragraph = (runs: string, properties = ''): string =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`;

export const lines = (...texts: string[]): string => texts.map((text) => paragraph(run(text))).join('');

/** A paragraph of a list. */
export const listed = (list: number, level: number, text = ''): string =>
  paragraph(text && run(text), `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);

export const cell = (blocks: string, properties = ''): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${blocks}</w:tc>`;

export const row = (cells: string, properties = ''): string =>
  `<w:tr>${properties && `<w:trPr>${properties}</w:trPr>`}${cells}</w:tr>`;

export const table = (rows: string, widths: number[] = []): string =>
  `<w:tbl><w:tblPr/>${widths.length > 0 ? `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>` : ''}${rows}</w:tbl>`;

/** An object of another program, of which the document shows a picture. */
export const embeddedObject = (program: string): string =>
  paragraph(
    `<w:r><w:object><v:shape><v:imagedata r:id="rId5"/></v:shape><o:OLEObject xmlns:o="urn:schemas-microsoft-com:office:office" Type="Embed" ProgID="${program}" r:id="rId6"/></w:object></w:r>`,
  );

/** A row of texts. */
export const textRow = (...texts: string[]): string => row(texts.map((text) => cell(lines(text))).join(''));

export const HEADER = ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn hoàn thành'];
export const headerRow = (properties = '<w:tblHeader/>'): string =>
  row(HEADER.map((text) => cell(lines(text))).join(''), properties);

/** A level of a list. */
export const level = (at: number, format: string, text: string, more = '', start = 1): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${escapeXml(text)}"/>${more}</w:lvl>`;

export const abstractNum = (id: number, ...levels: string[]): string =>
  `<w:abstractNum w:abstractNumId="${id}">${levels.join('')}</w:abstractNum>`;

export const num = (id: number, abstract: number, more = ''): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstract}"/>${more}</w:num>`;
