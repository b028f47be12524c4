/** A thing an office may keep in a workbook: the part it stands in and how its text is told there; null takes the whole part. */
export interface Feature {
  name: string;
  part: string;
  pattern: RegExp | null;
}

const PLAN = 'xl/worksheets/sheet1.xml';
const TABLE = 'xl/worksheets/sheet2.xml';
const PIVOT = 'xl/worksheets/sheet3.xml';
const BOOK = 'xl/workbook.xml';
const STYLES = 'xl/styles.xml';

const inPart = (name: string, part: string, pattern: RegExp | null = null): Feature => ({ name, part, pattern });

export const FEATURES: Feature[] = [
  inPart('chart', 'xl/charts/chart1.xml'),
  inPart('picture', 'xl/media/image1.png'),
  inPart('picture and text box in a drawing', 'xl/drawings/drawing1.xml'),
  inPart('slicer', 'xl/slicers/slicer1.xml'),
  inPart('slicer cache', 'xl/slicerCaches/slicerCache1.xml'),
  inPart('slicer on its sheet', PIVOT, /<x14:slicerList>.*?<\/x14:slicerList>/s),
  inPart('pivot table', 'xl/pivotTables/pivotTable1.xml'),
  inPart('pivot cache', 'xl/pivotCache/pivotCacheDefinition1.xml'),
  inPart('pivot records', 'xl/pivotCache/pivotCacheRecords1.xml'),
  inPart('pivot conditional format', PIVOT, /<conditionalFormatting pivot="1".*?<\/conditionalFormatting>/s),
  inPart('data validation', PLAN, /<dataValidation type="list" allowBlank="1" showInputMessage.*?<\/dataValidation>/s),
  inPart(
    'conditional format with stopIfTrue',
    PLAN,
    /stopIfTrue="1" operator="containsText".*?<\/conditionalFormatting>/s,
  ),
  inPart('conditional format by formula', PLAN, /<formula>MOD\(ROW\(\),2\)=0<\/formula>/),
  inPart('data bar', PLAN, /<dataBar>.*?<\/dataBar>/s),
  inPart('data bar of 2010', PLAN, /<x14:conditionalFormattings>.*?<\/x14:conditionalFormattings>/s),
  inPart('sparklines', PLAN, /<x14:sparklineGroups.*?<\/x14:sparklineGroups>/s),
  inPart('comment', 'xl/comments1.xml', /<comment ref="B6".*?<\/comment>/s),
  inPart('threaded comment', 'xl/threadedComments/threadedComment1.xml'),
  inPart('persons of the comments', 'xl/persons/person.xml'),
  inPart(
    'shape of a comment, malformed as Excel writes it',
    'xl/drawings/vmlDrawing1.vml',
    /<v:shape id="_x0000_s1025".*?<\/v:shape>/s,
  ),
  inPart('defined name with its comment', BOOK, /<definedName name="SoNhanBa".*?<\/definedName>/),
  inPart(
    'print area and titles',
    BOOK,
    /<definedName name="_xlnm\.Print_Area".*?_xlnm\.Print_Titles.*?<\/definedName>/,
  ),
  inPart('print set-up', PLAN, /<printOptions.*?<pageSetup[^>]*>/s),
  inPart('printer settings', 'xl/printerSettings/printerSettings1.bin'),
  inPart('header and footer', PLAN, /<headerFooter.*?<\/headerFooter>/s),
  inPart('header picture', 'xl/drawings/vmlDrawing2.vml'),
  inPart('page breaks', PLAN, /<rowBreaks.*?<\/colBreaks>/s),
  inPart('theme', 'xl/theme/theme1.xml'),
  inPart('custom cell style', STYLES, /<cellStyle name="Tiêu đề của Sở"[^>]*>/),
  inPart('custom table style', STYLES, /<tableStyles.*?<\/tableStyles>/s),
  inPart('number format', STYLES, /<numFmt numFmtId="164"[^>]*>/),
  inPart('colours used last', STYLES, /<colors>.*?<\/colors>/s),
  inPart('table', 'xl/tables/table1.xml'),
  inPart('table on its sheet', TABLE),
  inPart('rich text', 'xl/sharedStrings.xml', /<si><r>.*?<\/si>/s),
  inPart('phonetic run', 'xl/sharedStrings.xml', /<phoneticPr[^>]*>/),
  inPart('merges', PLAN, /<mergeCell ref="A1:E1"\/><mergeCell ref="A2:E2"\/>/),
  inPart('hidden, outlined row', PLAN, /ht="34\.5" customHeight="1" outlineLevel="1" hidden="1"[^>]*>/),
  inPart('column widths, hidden column', PLAN, /<col min="1" max="1".*?<col min="5" max="8"[^>]*>/s),
  inPart('filter', PLAN, /<autoFilter.*?<\/autoFilter>/s),
  inPart('shared formula', PLAN, /<f t="shared" ref.*?<\/f>/),
  inPart('array formula', PLAN, /<f t="array" ref="H6">.*?<\/f>/),
  inPart('dynamic array formula', PLAN, /<c r="I6" cm="1">.*?<\/c>/),
  inPart('metadata of dynamic arrays', 'xl/metadata.xml'),
  inPart('external link', 'xl/externalLinks/externalLink1.xml'),
  inPart('custom XML', 'customXml/item1.xml'),
  inPart('custom document property', 'docProps/custom.xml'),
  inPart('document properties', 'docProps/core.xml'),
  inPart('protection with its hash', 'xl/worksheets/sheet4.xml'),
  inPart('protected ranges', PLAN, /<protectedRanges>.*?<\/protectedRanges>/s),
  inPart('form control', 'xl/ctrlProps/ctrlProp1.xml'),
  inPart('form control on its sheet', PLAN, /<controls>.*?<\/controls>/s),
  inPart('chart sheet', 'xl/chartsheets/sheet1.xml'),
  inPart('very hidden sheet', 'xl/worksheets/sheet5.xml'),
  inPart('state of the hidden sheet', BOOK, /<sheet name="Danh mục"[^>]*>/),
  inPart('links', PLAN, /<hyperlinks>.*?<\/hyperlinks>/s),
  inPart('ignored errors', PLAN, /<ignoredErrors>.*?<\/ignoredErrors>/s),
  inPart('code names', PLAN, /<sheetPr codeName="PhuLuc"/),
  inPart('views, frozen panes', PLAN, /<sheetViews>.*?<\/sheetViews>/s),
  inPart('custom views', PLAN, /<customSheetViews>.*?<\/customSheetViews>/s),
  inPart('custom views of the workbook', BOOK, /<customWorkbookViews>.*?<\/customWorkbookViews>/s),
  inPart('calculation chain', 'xl/calcChain.xml'),
  inPart('macros', 'xl/vbaProject.bin'),
];
