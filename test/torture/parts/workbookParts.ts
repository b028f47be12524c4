import { HEAD, MAIN, R, relationships, X14 } from './names';

const SHEETS = [
  ['Phụ lục', 1, 'rId1', ''],
  ['Số liệu', 2, 'rId2', ''],
  ['Tổng hợp', 3, 'rId3', ''],
  ['Biểu đồ', 4, 'rId4', ''],
  ['Bảo vệ', 5, 'rId5', ''],
  ['Danh mục', 6, 'rId6', ' state="veryHidden"'],
] as const;

export const workbook =
  `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${R}"><fileVersion appName="xl" lastEdited="7" lowestEdited="7" rupBuild="22228"/><workbookPr codeName="ThisWorkbook" defaultThemeVersion="124226"/><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="12300" activeTab="1"/></bookViews><sheets>` +
  SHEETS.map(([name, id, link, state]) => `<sheet name="${name}" sheetId="${id}"${state} r:id="${link}"/>`).join('') +
  `</sheets><externalReferences><externalReference r:id="rId20"/></externalReferences><definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">'Phụ lục'!$A$5:$E$11</definedName><definedName name="_xlnm.Print_Area" localSheetId="0">'Phụ lục'!$A$1:$E$11</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">'Phụ lục'!$5:$5</definedName><definedName name="Slicer_DonVi">#N/A</definedName><definedName name="SoNhanBa" comment="của Văn phòng">'Danh mục'!$A$2</definedName></definedNames><calcPr calcId="191029" iterate="1"/><customWorkbookViews><customWorkbookView name="Xem của An" guid="{AAAAAAAA-BBBB-4CCC-8DDD-EEEEEEEEEEEE}" windowWidth="1440" windowHeight="900" activeSheetId="1"/></customWorkbookViews><pivotCaches><pivotCache cacheId="1" r:id="rId21"/></pivotCaches><extLst><ext uri="{BBE1A952-AA13-448e-AADC-164F8A28A991}" xmlns:x14="${X14}"><x14:slicerCaches><x14:slicerCache r:id="rId22"/></x14:slicerCaches></ext></extLst></workbook>`;
export const workbookRelationships = relationships(
  ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
  ['rId2', 'worksheet', 'worksheets/sheet2.xml'],
  ['rId3', 'worksheet', 'worksheets/sheet3.xml'],
  ['rId4', 'chartsheet', 'chartsheets/sheet1.xml'],
  ['rId5', 'worksheet', 'worksheets/sheet4.xml'],
  ['rId6', 'worksheet', 'worksheets/sheet5.xml'],
  ['rId10', 'styles', 'styles.xml'],
  ['rId11', 'theme', 'theme/theme1.xml'],
  ['rId12', 'sharedStrings', 'sharedStrings.xml'],
  ['rId13', 'calcChain', 'calcChain.xml'],
  ['rId14', 'sheetMetadata', 'metadata.xml'],
  ['rId15', 'http://schemas.microsoft.com/office/2006/relationships/vbaProject', 'vbaProject.bin'],
  ['rId16', 'http://schemas.microsoft.com/office/2017/10/relationships/person', 'persons/person.xml'],
  ['rId17', 'customXml', '../customXml/item1.xml'],
  ['rId20', 'externalLink', 'externalLinks/externalLink1.xml'],
  ['rId21', 'pivotCacheDefinition', 'pivotCache/pivotCacheDefinition1.xml'],
  ['rId22', 'http://schemas.microsoft.com/office/2007/relationships/slicerCache', 'slicerCaches/slicerCache1.xml'],
);
export const packageRelationships = relationships(
  ['rId1', 'officeDocument', 'xl/workbook.xml'],
  [
    'rId2',
    'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
    'docProps/core.xml',
  ],
  ['rId3', 'extended-properties', 'docProps/app.xml'],
  ['rId4', 'custom-properties', 'docProps/custom.xml'],
);

export const calcChain = `${HEAD}<calcChain xmlns="${MAIN}"><c r="G6" i="1"/><c r="G7"/><c r="G8"/><c r="G9"/><c r="G10"/><c r="G11"/><c r="H6" a="1"/><c r="I6" a="1"/><c r="B4" i="2"/><c r="C4"/><c r="D3"/><c r="A2" i="5"/></calcChain>`;
/** What makes I6 a dynamic array. */
export const metadata = `${HEAD}<metadata xmlns="${MAIN}" xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray"><metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/></metadataTypes><futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>`;
export const externalLink = `${HEAD}<externalLink xmlns="${MAIN}"><externalBook xmlns:r="${R}" r:id="rId1"><sheetNames><sheetName val="Sheet1"/></sheetNames><sheetDataSet><sheetData sheetId="0"><row r="1"><cell r="A1"><v>7</v></cell></row></sheetData></sheetDataSet></externalBook></externalLink>`;
export const externalLinkRelationships = relationships(['rId1', 'externalLinkPath', 'nam-truoc.xlsx', true]);
export const control = `${HEAD}<formControlPr xmlns="${X14}" objectType="CheckBox" checked="Checked" fmlaLink="$E$6" lockText="1" noThreeD="1"/>`;

export const customXml =
  '<?xml version="1.0" encoding="utf-8"?><so:vanBan xmlns:so="urn:so-noi-vu:van-ban"><so:so>12/KH</so:so></so:vanBan>';
export const customXmlRelationships = relationships(['rId1', 'customXmlProps', 'itemProps1.xml']);
export const customXmlProperties = `${HEAD}<ds:datastoreItem xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml" ds:itemID="{12345678-1234-4234-8234-123456789012}"><ds:schemaRefs/></ds:datastoreItem>`;
export const core = `${HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>Kế hoạch năm</dc:title><dc:creator>Văn phòng</dc:creator><dcterms:created xsi:type="dcterms:W3CDTF">2026-01-02T03:04:05Z</dcterms:created></cp:coreProperties>`;
export const app = `${HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><Application>Microsoft Excel</Application><Company>Sở Xây dựng</Company><AppVersion>16.0300</AppVersion></Properties>`;
export const custom = `${HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="SoHieu"><vt:lpwstr>12/KH-SXD</vt:lpwstr></property></Properties>`;
