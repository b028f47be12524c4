import { strToU8, zipSync } from 'fflate';
import { newErrors } from '../../../validated';
import { applied, PLAN, SHEET, textsOf, TYPES, withType, workbookWith, type PartChange } from './changed';

const note = (at: string, text = 'Chưa ghi đơn vị chủ trì.') => ({ sheet: PLAN.name, at, text });
const CLEAR = { clearNotes: 'all' } as const;
const COMMENTS = 'xl/comments1.xml';
const VML = 'xl/drawings/vmlDrawing1.vml';
const RELS = 'xl/worksheets/_rels/sheet1.xml.rels';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const COMMENTS_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml';
const VML_TYPE = 'application/vnd.openxmlformats-officedocument.vmlDrawing';

const relations = (...list: [id: string, type: string, target: string][]) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list
    .map(
      ([id, type, target]) =>
        `<Relationship Id="${id}" Type="${type.includes(':') ? type : `${OFFICE}/${type}`}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`;
const comment = (at: string, author: number, text: string) =>
  `<comment ref="${at}" authorId="${author}"><text><t>${text}</t></text></comment>`;
const commentsPart = (authors: string[], ...comments: string[]) =>
  `<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors>${authors
    .map((author) => `<author>${author}</author>`)
    .join('')}</authors><commentList>${comments.join('')}</commentList></comments>`;

/** As Excel writes it, with a <br> that has no end. */
const excelVml = (...shapes: [id: number, row: number, column: number][]) =>
  '<xml xmlns:v="urn:schemas-microsoft-com:vml"\r\n xmlns:o="urn:schemas-microsoft-com:office:office"\r\n xmlns:x="urn:schemas-microsoft-com:office:excel">\r\n' +
  ' <o:shapelayout v:ext="edit">\r\n  <o:idmap v:ext="edit" data="1"/>\r\n </o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202"\r\n  path="m,l,21600r21600,l21600,xe">\r\n  <v:stroke joinstyle="miter"/>\r\n </v:shapetype>' +
  shapes
    .map(
      ([id, row, column]) =>
        `<v:shape id="_x0000_s${id}" type="#_x0000_t202" style='position:absolute'>\r\n  <v:textbox><div style='text-align:left'><font>a<br>b</font></div></v:textbox>\r\n  <x:ClientData ObjectType="Note">\r\n   <x:Row>${row}</x:Row>\r\n   <x:Column>${column}</x:Column>\r\n  </x:ClientData>\r\n </v:shape>`,
    )
    .join('') +
  '</xml>';

/** A workbook in which someone has written a comment at C3. */
const commented: Record<string, PartChange> = {
  [SHEET]: (text) => text.replace('</worksheet>', `<legacyDrawing xmlns:q="${OFFICE}" q:id="rId7"/></worksheet>`),
  [RELS]: relations(['rId7', 'vmlDrawing', '../drawings/vmlDrawing1.vml'], ['rId3', 'comments', '../comments1.xml']),
  [COMMENTS]: commentsPart(['Trần Thị Bích'], comment('C3', 0, 'Chờ ý kiến')),
  [VML]: excelVml([1025, 2, 2]),
  [TYPES]: (text) => withType(VML, VML_TYPE)(withType(COMMENTS, COMMENTS_TYPE)(text)),
};

describe('what the sheet points to and is not there', () => {
  const missing: [string, string, Record<string, PartChange>][] = [
    ['its comments', COMMENTS, { [COMMENTS]: null }],
    ['its drawing', VML, { [VML]: null }],
    ['all its relations', RELS, { [RELS]: null }],
  ];
  test.each(missing)('%s: nothing of anyone is drawn anew or taken away', async (_what, part, without) => {
    const given = Object.fromEntries(
      Object.entries({ ...commented, ...without }).filter(([, change]) => change !== null),
    );
    delete (given as Record<string, unknown>)[part];
    const bytes = workbookWith(given);
    const before = textsOf(bytes);
    const marked = await applied(bytes, { notes: [note('D4')] });
    expect(marked.applied.leftOut).toEqual([{ sheet: PLAN.name, what: 'new-notes' }]);
    const { parts } = await applied(marked.bytes, CLEAR);
    expect([parts[VML], parts[SHEET], parts[COMMENTS]]).toEqual([before[VML], before[SHEET], before[COMMENTS]]);
  });
});

test('where notes are locked and formats are free, ours stay with all others, and it is told; highlights go', async () => {
  const notes = [note('C3'), note('D4')];
  const marked = await applied(workbookWith(), { notes });
  const lock = '<sheetProtection sheet="1" objects="1" formatCells="0"/>';
  const parts = {
    ...textsOf(marked.bytes),
    [SHEET]: marked.parts[SHEET]!.replace('</sheetData>', `</sheetData>${lock}`),
  };
  const bytes = zipSync(Object.fromEntries(Object.entries(parts).map(([part, text]) => [part, strToU8(text)])));
  for (const changes of [CLEAR, { ...CLEAR, notes }]) {
    const done = await applied(bytes, changes);
    expect(done.applied.notes).toEqual({ cleared: 0, set: 0, refused: [] });
    expect(done.applied.leftOut).toEqual([{ sheet: PLAN.name, what: 'locked-notes' }]);
    expect(done.parts).toEqual(textsOf(bytes));
  }
  // Where nothing of ours stands there is nothing to tell.
  const bare = workbookWith({ [SHEET]: (text) => text.replace('</sheetData>', `</sheetData>${lock}`) });
  expect((await applied(bare, CLEAR)).applied.leftOut).toBeUndefined();
});

test('notes come with the drawing that shows them, and go with it', async () => {
  const bytes = workbookWith();
  const { parts, applied: done, bytes: after } = await applied(bytes, { notes: [note('C3'), note('d4', '=1+1\n<b>')] });
  expect(done.notes).toEqual({ cleared: 0, set: 2, refused: [] });
  expect(parts[COMMENTS]).toContain('<authors><author>Năm Rõ</author></authors>');
  expect(parts[COMMENTS]).toContain('<comment ref="D4" authorId="0">');
  expect(parts[COMMENTS]).toContain('<t xml:space="preserve">=1+1\n&lt;b&gt;</t>');
  expect(parts[VML]!.match(/<v:shape /g)).toHaveLength(2);
  expect(parts[VML]).toContain('<x:Row>3</x:Row><x:Column>3</x:Column>');
  expect(parts[SHEET]).toMatch(/<legacyDrawing r:id="rId\d+"\/>/);
  expect(await newErrors(bytes, after)).toEqual([]);
  const cleared = await applied(after, CLEAR);
  expect(cleared.applied.notes).toEqual({ cleared: 2, set: 0, refused: [] });
  expect(cleared.parts).toEqual(textsOf(bytes));
});

test('a cell with a comment keeps it; ours stand beside it, and leave it as it was', async () => {
  const bytes = workbookWith(commented);
  const { parts, applied: done, bytes: after } = await applied(bytes, { notes: [note('C3'), note('D4')] });
  expect(done.notes).toEqual({ cleared: 0, set: 1, refused: [note('C3')] });
  expect(parts[VML]).toContain('id="_x0000_s1026"');
  expect(parts[VML]!.startsWith(textsOf(bytes)[VML]!.replace('</xml>', ''))).toBe(true);
  expect(parts[COMMENTS]).toContain('<author>Trần Thị Bích</author><author>Năm Rõ</author>');
  expect(await newErrors(bytes, after)).toEqual([]);
  expect((await applied(after, CLEAR)).parts).toEqual(textsOf(bytes));
});

test('set again, each cell has one note', async () => {
  const bytes = workbookWith(commented);
  const changes = { ...CLEAR, notes: [note('D4', 'a'), note('B2', 'b'), note('D4', 'c')] };
  const once = await applied(bytes, changes);
  expect(once.applied.notes.refused).toEqual([note('D4', 'c')]);
  expect((await applied(once.bytes, changes)).parts).toEqual(once.parts);
});

test('set again, a drawing of ours alone counts its shapes as before, beside those of other sheets', async () => {
  const other = 'xl/drawings/vmlDrawing9.vml';
  const bytes = workbookWith({ [other]: excelVml([1025, 2, 2]), [TYPES]: withType(other, VML_TYPE) });
  const changes = { ...CLEAR, notes: [note('D4')] };
  const once = await applied(bytes, changes);
  expect(once.parts[VML]).toContain('<o:idmap v:ext="edit" data="2"/>');
  expect((await applied(once.bytes, changes)).parts).toEqual(once.parts);
});

test('a cell with a conversation gets no note', async () => {
  const threaded = 'xl/threadedComments/threadedComment1.xml';
  const bytes = workbookWith({
    [RELS]: relations([
      'rId1',
      'http://schemas.microsoft.com/office/2017/10/relationships/threadedComment',
      '../threadedComments/threadedComment1.xml',
    ]),
    [threaded]:
      '<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="C3" dT="2026-01-05T08:00:00.00" personId="{0A1B2C3D-0000-4000-8000-000000000001}" id="{0A1B2C3D-0000-4000-8000-000000000002}"><text>?</text></threadedComment></ThreadedComments>',
    [TYPES]: withType(threaded, 'application/vnd.ms-excel.threadedcomments+xml'),
  });
  expect((await applied(bytes, { notes: [note('C3')] })).applied.notes).toEqual({
    cleared: 0,
    set: 0,
    refused: [note('C3')],
  });
});

test('our author leaves only where nobody stands behind him', async () => {
  const comments = commentsPart(['Năm Rõ', 'Trần Thị Bích'], comment('C3', 1, 'x'), comment('D4', 0, 'y'));
  const bytes = workbookWith({ ...commented, [COMMENTS]: comments, [VML]: excelVml([1025, 2, 2], [1026, 3, 3]) });
  const { parts } = await applied(bytes, CLEAR);
  expect(parts[COMMENTS]).toBe(commentsPart(['Năm Rõ', 'Trần Thị Bích'], comment('C3', 1, 'x')));
  expect(parts[VML]).toBe(excelVml([1025, 2, 2]));
});

describe('notes written through Excel, under the name of who was signed in', () => {
  const signed = (at: string, author: number) =>
    `<comment ref="${at}" authorId="${author}"><text><r><rPr><b/></rPr><t>N\u0103m R\u00f5:</t></r><r><t xml:space="preserve">\nChưa rõ.</t></r></text></comment>`;

  test('are ours, and those of the same author in his own words are not', async () => {
    const comments = commentsPart(['Trần Thị Bích'], comment('C3', 0, 'Năm Rõ: xem lại'), signed('D4', 0));
    const bytes = workbookWith({ ...commented, [COMMENTS]: comments, [VML]: excelVml([1025, 2, 2], [1026, 3, 3]) });
    const { applied: done, parts } = await applied(bytes, { ...CLEAR, notes: [note('C3')] });
    expect(done.notes).toEqual({ cleared: 1, set: 0, refused: [note('C3')] });
    expect(parts[COMMENTS]).toBe(commentsPart(['Trần Thị Bích'], comment('C3', 0, 'Năm Rõ: xem lại')));
    expect(parts[VML]).toBe(excelVml([1025, 2, 2]));
  });

  test('go with the part that held nothing else, and give their place to new ones', async () => {
    const comments = commentsPart(['Trần Thị Bích'], signed('C3', 0));
    const bytes = workbookWith({ ...commented, [COMMENTS]: comments });
    const cleared = await applied(bytes, CLEAR);
    expect(Object.keys(cleared.parts)).not.toContain(COMMENTS);
    expect(Object.keys(cleared.parts)).not.toContain(VML);
    expect(await newErrors(bytes, cleared.bytes)).toEqual([]);
    const again = await applied(bytes, { ...CLEAR, notes: [note('C3')] });
    expect(again.applied.notes).toEqual({ cleared: 1, set: 1, refused: [] });
    expect(again.parts[COMMENTS]!.match(/<comment /g)).toHaveLength(1);
    expect(await newErrors(bytes, again.bytes)).toEqual([]);
  });
});

describe('comments written through an Excel that has no notes to give', () => {
  const THREADED = 'xl/threadedComments/threadedComment1.xml';
  const guid = (n: number) => `{0A1B2C3D-0000-4000-8000-00000000000${n}}`;
  const talk = (at: string, n: number, text: string, parent = '') =>
    `<threadedComment ref="${at}" dT="2026-01-05T08:00:00.00" personId="${guid(9)}" id="${guid(n)}"${parent}><text>${text}</text></threadedComment>`;
  const talks = (...list: string[]) =>
    `<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments">${list.join('')}</ThreadedComments>`;
  const talked = (...list: string[]): Record<string, PartChange> => ({
    ...commented,
    [RELS]: relations(
      ['rId7', 'vmlDrawing', '../drawings/vmlDrawing1.vml'],
      ['rId3', 'comments', '../comments1.xml'],
      [
        'rId4',
        'http://schemas.microsoft.com/office/2017/10/relationships/threadedComment',
        '../threadedComments/threadedComment1.xml',
      ],
    ),
    [THREADED]: talks(...list),
    [COMMENTS]: commentsPart(
      [`tc=${guid(1)}`, `tc=${guid(2)}`],
      comment('C3', 0, '[Threaded comment]'),
      comment('D4', 1, '[Threaded comment]'),
    ),
    [VML]: excelVml([1025, 2, 2], [1026, 3, 3]),
    [TYPES]: (text) =>
      withType(
        THREADED,
        'application/vnd.ms-excel.threadedcomments+xml',
      )(withType(VML, VML_TYPE)(withType(COMMENTS, COMMENTS_TYPE)(text))),
  });
  const ours = 'Năm Rõ:\nChưa rõ.';

  test('go with the notes beside them', async () => {
    const bytes = workbookWith(talked(talk('C3', 1, ours), talk('D4', 2, ours)));
    const { applied: done, parts, bytes: after } = await applied(bytes, CLEAR);
    expect(done.notes).toEqual({ cleared: 2, set: 0, refused: [] });
    for (const part of [THREADED, COMMENTS, VML]) expect(Object.keys(parts)).not.toContain(part);
    expect(await newErrors(bytes, after)).toEqual([]);
  });

  test('stay when someone has answered, and so do those of others', async () => {
    const answered = [talk('C3', 1, ours), talk('C3', 3, 'Đã hỏi', ` parentId="${guid(1)}"`)];
    const bytes = workbookWith(talked(...answered, talk('D4', 2, ours)));
    const { applied: done, parts, bytes: after } = await applied(bytes, { ...CLEAR, notes: [note('C3')] });
    expect(done.notes).toEqual({ cleared: 1, set: 0, refused: [note('C3')] });
    expect(parts[THREADED]).toBe(talks(...answered));
    expect(parts[COMMENTS]).toContain('ref="C3"');
    expect(parts[COMMENTS]).not.toContain('ref="D4"');
    expect(parts[VML]).toBe(excelVml([1025, 2, 2]));
    expect(await newErrors(bytes, after)).toEqual([]);
    const others = workbookWith(talked(talk('C3', 1, 'Năm Rõ là gì?'), talk('D4', 2, 'Chờ ý kiến')));
    expect((await applied(others, CLEAR)).parts).toEqual(textsOf(others));
  });
});

test('form controls keep their drawing when our notes go', async () => {
  const button = excelVml().replace(
    '</xml>',
    '<v:shape id="_x0000_s1030"><x:ClientData ObjectType="Button"/></v:shape></xml>',
  );
  const bytes = workbookWith({
    ...commented,
    [VML]: button,
    [RELS]: relations(['rId7', 'vmlDrawing', '../drawings/vmlDrawing1.vml']),
    [COMMENTS]: null,
    [TYPES]: withType(VML, VML_TYPE),
  });
  const marked = await applied(bytes, { notes: [note('B2')] });
  expect(marked.parts[VML]).toContain('id="_x0000_s1031"');
  expect(await newErrors(bytes, marked.bytes)).toEqual([]);
  expect((await applied(marked.bytes, CLEAR)).parts).toEqual(textsOf(bytes));
});

test('each drawing numbers its shapes from a block of its own', async () => {
  const bytes = workbookWith(commented, [PLAN, { ...PLAN, name: 'Biểu 2' }]);
  const { parts, bytes: after } = await applied(bytes, { notes: [{ ...note('B2'), sheet: 'Biểu 2' }] });
  expect(parts['xl/drawings/vmlDrawing2.vml']).toContain('data="2"');
  expect(parts['xl/drawings/vmlDrawing2.vml']).toContain('id="_x0000_s2049"');
  expect(await newErrors(bytes, after)).toEqual([]);
});

test('a drawing without an end stays as it is, and so do all notes of its sheet: it is told, the rest is done', async () => {
  const bytes = workbookWith({ ...commented, [VML]: '<xml>' });
  const edits = [{ sheet: PLAN.name, at: 'B4', expect: 'Tổng kết', value: 'Tổng kết năm' }];
  const { applied: done, parts } = await applied(bytes, { edits, notes: [note('B2')] });
  expect(done.leftOut).toEqual([{ sheet: PLAN.name, what: 'new-notes' }]);
  expect(done.notes).toEqual({ cleared: 0, set: 0, refused: [] });
  expect(done.edits.made).toBe(1);
  expect([COMMENTS, VML].map((part) => parts[part])).toEqual([COMMENTS, VML].map((part) => textsOf(bytes)[part]));
});
