import { strToU8, zipSync, type Zippable } from 'fflate';
import type {
  BlockSpec,
  DocumentCellSpec,
  DocumentSpec,
  DocumentTableSpec,
  ListSpec,
  ParagraphSpec,
  RunSpec,
  TextSpec,
} from './documentSpec';
import { relationshipsPart } from './relationships';
import { escapeXml, PACKAGE, XML_HEAD } from './xml';

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const FONT = 'Times New Roman';
/** Who changed the document while changes were tracked, and when. */
const TRACKED = 'w:author="Văn phòng" w:date="2026-01-06T08:00:00Z"';
const A4 = [11906, 16838] as const;

/** A .docx as an office would keep it. The same spec gives the same bytes on every machine. */
export function makeDocument({ blocks, lists }: DocumentSpec): Uint8Array {
  const parts: Record<string, string> = {
    '[Content_Types].xml': contentTypes(),
    '_rels/.rels': relationshipsPart([{ type: 'officeDocument', target: 'word/document.xml' }]),
    'word/document.xml': root('document', `<w:body>${blocks.map(blockXml).join('')}</w:body>`),
    'word/_rels/document.xml.rels': relationshipsPart([
      { type: 'styles', target: 'styles.xml' },
      { type: 'numbering', target: 'numbering.xml' },
    ]),
    'word/styles.xml': root('styles', STYLES),
    'word/numbering.xml': root('numbering', numberingXml(lists)),
  };
  const mtime = new Date(2024, 0, 1);
  const files: Zippable = {};
  for (const [name, text] of Object.entries(parts)) files[name] = [strToU8(text), { mtime, level: 6 }];
  return zipSync(files);
}

const root = (name: string, content: string) => `${XML_HEAD}<w:${name} xmlns:w="${WORD}">${content}</w:${name}>`;

const STYLES =
  `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="${FONT}" w:hAnsi="${FONT}" w:cs="${FONT}"/><w:sz w:val="26"/></w:rPr></w:rPrDefault></w:docDefaults>` +
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>';

function blockXml(block: BlockSpec): string {
  if ('table' in block) return tableXml(block.table);
  if ('section' in block) {
    const [width, height] = block.section === 'portrait' ? A4 : [A4[1], A4[0]];
    const lying = block.section === 'landscape' ? ' w:orient="landscape"' : '';
    const properties = `<w:sectPr><w:pgSz w:w="${width}" w:h="${height}"${lying}/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>`;
    // The last section's stand in the body itself.
    return block.section === 'portrait' ? `<w:p><w:pPr>${properties}</w:pPr></w:p>` : properties;
  }
  return textXml(block.paragraph, block);
}

const textXml = (text: TextSpec, look: { bold?: boolean; italic?: boolean; align?: ParagraphSpec['align'] }): string =>
  paragraphsOf(text)
    .map((paragraph) => paragraphXml(paragraph, look))
    .join('');

function paragraphsOf(text: TextSpec): readonly ParagraphSpec[] {
  if (typeof text === 'string') return text.split('\n').map((line) => ({ runs: line === '' ? [] : [{ text: line }] }));
  return 'runs' in text ? [text] : text;
}

function paragraphXml(
  { runs, align, list }: ParagraphSpec,
  look: { bold?: boolean; italic?: boolean; align?: ParagraphSpec['align'] },
): string {
  const number = list ? `<w:numPr><w:ilvl w:val="${list[1]}"/><w:numId w:val="${list[0]}"/></w:numPr>` : '';
  const side = align ?? look.align;
  const properties = number + (side ? `<w:jc w:val="${side}"/>` : '');
  return `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${runs.map((run) => runXml({ ...look, ...run })).join('')}</w:p>`;
}

function runXml({ text, bold, italic, tracked }: RunSpec): string {
  const properties = (bold ? '<w:b/>' : '') + (italic ? '<w:i/>' : '');
  const element = tracked === 'out' ? 'w:delText' : 'w:t';
  const run = `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<${element} xml:space="preserve">${escapeXml(text)}</${element}></w:r>`;
  if (!tracked) return run;
  return tracked === 'in' ? `<w:ins w:id="1" ${TRACKED}>${run}</w:ins>` : `<w:del w:id="2" ${TRACKED}>${run}</w:del>`;
}

function tableXml({ widths, headers, rows, plain }: DocumentTableSpec): string {
  const line = (side: string) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`;
  const borders = plain
    ? ''
    : `<w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(line).join('')}</w:tblBorders>`;
  const total = widths.reduce((sum, width) => sum + width, 0);
  const list = rows.map((cells, index) => {
    let column = 0;
    const written = cells.map((cell) => {
      const spec: DocumentCellSpec = typeof cell === 'string' ? { content: cell } : cell;
      const across = spec.across ?? 1;
      const width = widths.slice(column, column + across).reduce((sum, one) => sum + one, 0);
      column += across;
      return cellXml(index < headers ? { bold: true, align: 'center', ...spec } : spec, width);
    });
    return `<w:tr>${index < headers ? '<w:trPr><w:tblHeader/></w:trPr>' : ''}${written.join('')}</w:tr>`;
  });
  return (
    `<w:tbl><w:tblPr><w:tblW w:w="${total}" w:type="dxa"/>${borders}<w:tblLayout w:type="fixed"/></w:tblPr>` +
    `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>${list.join('')}</w:tbl>`
  );
}

function cellXml({ content, bold, align, across = 1, down }: DocumentCellSpec, width: number): string {
  const properties =
    `<w:tcW w:w="${width}" w:type="dxa"/>` +
    (across > 1 ? `<w:gridSpan w:val="${across}"/>` : '') +
    (down === 'first' ? '<w:vMerge w:val="restart"/>' : down === 'on' ? '<w:vMerge/>' : '') +
    '<w:vAlign w:val="center"/>';
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${textXml(content, { bold, align })}</w:tc>`;
}

/** All w:abstractNum stand before all w:num. */
function numberingXml(lists: DocumentSpec['lists']): string {
  const abstracts = lists.map((list, index) => ('like' in list ? '' : abstractXml(index + 1, list)));
  const nums = lists.map((list, index) => {
    if (!('like' in list)) return `<w:num w:numId="${index + 1}"><w:abstractNumId w:val="${index + 1}"/></w:num>`;
    const start = `<w:lvlOverride w:ilvl="0"><w:startOverride w:val="${list.start}"/></w:lvlOverride>`;
    return `<w:num w:numId="${index + 1}"><w:abstractNumId w:val="${list.like}"/>${start}</w:num>`;
  });
  return abstracts.join('') + nums.join('');
}

const abstractXml = (id: number, list: ListSpec): string =>
  `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="multilevel"/>` +
  list
    .map(
      ([format, text], level) =>
        `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:suff w:val="space"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/></w:lvl>`,
    )
    .join('') +
  '</w:abstractNum>';

function contentTypes(): string {
  const override = (part: string, type: string) =>
    `<Override PartName="/word/${part}.xml" ContentType="${TYPE}.${type}+xml"/>`;
  return (
    `${XML_HEAD}<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    override('document', 'document.main') +
    override('styles', 'styles') +
    override('numbering', 'numbering') +
    '</Types>'
  );
}
