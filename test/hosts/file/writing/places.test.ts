import { Package, UNPACKING_LIMITS } from '../../../../src/hosts/file/package';
import {
  definedNames,
  removeDefinedNames,
  setDefinedNames,
} from '../../../../src/hosts/file/writing/sheets/definedNames';
import { PackageDraft } from '../../../../src/hosts/file/writing/draft';
import { parseElements, setAttribute } from '../../../../src/hosts/file/writing/elements';
import { reranked } from '../../../../src/hosts/file/writing/styles/priorities';
import {
  addRelation,
  relationAttribute,
  relationsOf,
  removeRelations,
} from '../../../../src/hosts/file/writing/relations';
import { placeFor, WORKBOOK_ORDER, WORKSHEET_ORDER } from '../../../../src/hosts/file/writing/schemaOrder';
import { Splices } from '../../../../src/hosts/file/writing/splice';
import { BOOK, textsOf, workbookWith, type PartChange } from './changed';

const draftOf = (changes: Record<string, PartChange> = {}) =>
  new PackageDraft(new Package(workbookWith(changes), UNPACKING_LIMITS));
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

describe('splices', () => {
  test('are made at the offsets of the text as it was, insertions before replacements', () => {
    const splices = new Splices();
    splices.replace(2, 4, 'CD');
    splices.insert(2, '1');
    splices.insert(6, '3');
    splices.insert(2, '2');
    splices.remove(0, 1);
    expect(splices.apply('abcdef')).toBe('b12CDef3');
  });
  test('that overlap are refused', () => {
    const splices = new Splices();
    splices.remove(0, 3);
    splices.replace(2, 4, 'x');
    expect(() => splices.apply('abcdef')).toThrow(RangeError);
  });
});

test('elements know where they stand, whatever is in their attributes', () => {
  const text =
    '<?xml version="1.0"?>\n<!-- <a> --><a x = "1>2" >\r\n<b/>ữ𝒂<![CDATA[<c>]]><c\n k=\'&lt;\'>&amp;</c ></a>';
  const root = parseElements(text, 'p');
  const slices = root.children.map(({ from, to }) => text.slice(from, to));
  expect(slices).toEqual(['<b/>', "<c\n k='&lt;'>&amp;</c >"]);
  expect(text.slice(root.openEnd, root.closeFrom).startsWith('\r\n<b/>')).toBe(true);
  expect(root.children[1]!.text).toBe('&');
});

test.each([
  ['<a x="1" count="2"/>', 'count', '3', '<a x="1" count="3"/>'],
  ["<a count = '2'>", 'count', '3', '<a count="3">'],
  ['<a xcount="1"/>', 'count', '3', '<a count="3" xcount="1"/>'],
  ['<a x="1" count="2"/>', 'count', null, '<a x="1"/>'],
])('an attribute of %s', (xml, name, value, after) => {
  const element = parseElements(xml.replace(/([^/])>$/, '$1></a>'), 'p');
  const splices = new Splices();
  setAttribute(splices, xml, element, name, value);
  expect(splices.apply(xml)).toBe(after);
});

const MC = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';
test.each([
  ['<worksheet><sheetData/>|<pageMargins/></worksheet>', 'conditionalFormatting', WORKSHEET_ORDER],
  [
    '<worksheet><sheetData/><conditionalFormatting/><conditionalFormatting/>|<hyperlinks/></worksheet>',
    'dataValidations',
    WORKSHEET_ORDER,
  ],
  ['<worksheet>|<sheetData/></worksheet>', 'cols', WORKSHEET_ORDER],
  [
    `<worksheet ${MC}><sheetData/><drawing/>|<mc:AlternateContent><mc:Choice><controls/></mc:Choice></mc:AlternateContent><extLst/></worksheet>`,
    'legacyDrawing',
    WORKSHEET_ORDER,
  ],
  [
    `<workbook ${MC}><workbookPr/><mc:AlternateContent><mc:Choice><x15ac:absPath/></mc:Choice></mc:AlternateContent><xr:revisionPtr/>|<bookViews/><sheets/></workbook>`,
    'workbookProtection',
    WORKBOOK_ORDER,
  ],
  ['<workbook><sheets/>|<calcPr/><extLst/></workbook>', 'definedNames', WORKBOOK_ORDER],
  ['<x:workbook><x:sheets/>|<x:calcPr/></x:workbook>', 'definedNames', WORKBOOK_ORDER],
])('the place in %s', (marked, child, order) => {
  const text = marked.replace('|', '');
  expect(placeFor(parseElements(text, 'p'), child, order)).toBe(marked.indexOf('|'));
});

describe('relationships', () => {
  const SHEET = 'xl/worksheets/sheet1.xml';
  const RELS = 'xl/worksheets/_rels/sheet1.xml.rels';
  test('the part is made for the first and goes with the last', () => {
    const draft = draftOf();
    const types = draft.text('[Content_Types].xml');
    const id = addRelation(draft, SHEET, { type: 'drawing', target: 'xl/drawings/drawing1.xml' });
    addRelation(draft, SHEET, { type: 'hyperlink', target: 'https://a.vn/?x=1&y=2', external: true });
    expect(relationsOf(draft, SHEET)).toEqual([
      { id: 'rId1', type: 'drawing', target: 'xl/drawings/drawing1.xml', external: false },
      { id: 'rId2', type: 'hyperlink', target: 'https://a.vn/?x=1&y=2', external: true },
    ]);
    expect(draft.text(RELS)).toContain('Target="../drawings/drawing1.xml"');
    expect(draft.text('[Content_Types].xml')).toBe(types);
    removeRelations(draft, SHEET, [id, 'rId2']);
    expect(draft.has(RELS)).toBe(false);
  });
  test('where no type is said for .rels, the new part says its own', () => {
    const draft = draftOf({ '[Content_Types].xml': (text) => text.replace(/<Default Extension="rels"[^>]*>/, '') });
    addRelation(draft, SHEET, { type: 'drawing', target: 'xl/drawings/drawing1.xml' });
    expect(draft.text('[Content_Types].xml')).toContain(`<Override PartName="/${RELS}"`);
  });
  test('ids go on behind the highest, other prefixes are kept', () => {
    const draft = draftOf({
      [RELS]: `<p:Relationships xmlns:p="u"><p:Relationship Id="RID7" Type="${OFFICE}/a" Target="b.xml"/></p:Relationships>`,
    });
    expect(addRelation(draft, SHEET, { type: 'drawing', target: 'xl/worksheets/c.xml' })).toBe('rId8');
    expect(draft.text(RELS)).toContain(
      `<p:Relationship Id="rId8" Type="${OFFICE}/drawing" Target="c.xml"/></p:Relationships>`,
    );
  });
  test('the attribute takes the prefix the part has declared, or declares one', () => {
    expect(relationAttribute(parseElements(`<a xmlns:q="${OFFICE}"/>`, 'p'), 'rId1')).toBe('q:id="rId1"');
    expect(relationAttribute(parseElements('<a/>', 'p'), 'rId1')).toBe(`xmlns:r="${OFFICE}" r:id="rId1"`);
  });
});

test('defined names are added, replaced and removed', () => {
  const draft = draftOf();
  const before = textsOf(workbookWith())[BOOK];
  setDefinedNames(draft, BOOK, [{ name: 'NamRo_A', refersTo: "'Phụ lục & 1'!$A$1" }]);
  setDefinedNames(draft, BOOK, [
    { name: 'namro_a', refersTo: "'Phụ lục'!$A$1" },
    { name: '_xlnm.Print_Titles', refersTo: "'Phụ lục'!$1:$2", localSheetId: 0, hidden: true },
  ]);
  expect(definedNames(draft, BOOK)).toEqual([
    { name: 'namro_a', refersTo: "'Phụ lục'!$A$1" },
    { name: '_xlnm.Print_Titles', refersTo: "'Phụ lục'!$1:$2", localSheetId: 0, hidden: true },
  ]);
  removeDefinedNames(draft, BOOK, ({ localSheetId }) => localSheetId === 0);
  expect(definedNames(draft, BOOK)).toHaveLength(1);
  removeDefinedNames(draft, BOOK, () => true);
  expect(draft.text(BOOK)).toBe(before);
  expect(draft.touched).toBe(false);
});

test.each([
  [[], 2, [], [1, 2]],
  [[1, 2], 1, [2, 3], [1]],
  [['p1', 2], 2, [1, 5 - 1], [2, 3]],
  [['o1', 'o2', 3, 5], 0, [null, null, 1, 3], []],
  [['o1', 'p2', 'o3', 4], 1, [null, 2, null, 3], [1]],
] as [(string | number)[], number, (number | null)[], number[]][])(
  'priorities of %j and %i new ones',
  (rules, added, kept, fresh) => {
    const ranked = rules.map((rule) => ({
      priority: Number(String(rule).replace(/\D/, '')),
      pivot: String(rule).startsWith('p'),
      ours: String(rule).startsWith('o'),
    }));
    expect(reranked(ranked, added)).toEqual({ kept, fresh });
  },
);
