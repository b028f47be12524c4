import { strFromU8, unzipSync } from 'fflate';
import { applied, PLAN, SHEET, textsOf, TYPES, withType, workbookWith, type PartChange } from '../writing/changed';
import { notesIn } from './heldTo';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const THREADS = 'http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments';
const COMMENTS = 'xl/comments1.xml';
const VML = 'xl/drawings/vmlDrawing1.vml';
const TALKS = 'xl/threadedComments/threadedComment1.xml';
const RELS = 'xl/worksheets/_rels/sheet1.xml.rels';

const note = (at: string, text = 'Chưa ghi đơn vị chủ trì.') => ({ sheet: PLAN.name, at, text });
const CLEAR = { clearNotes: 'all' } as const;
const LEFT_OUT = [{ sheet: PLAN.name, what: 'notes' }];

const DECLARED =
  'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"';
const LAYOUT = '<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>';
const shapeAt = (row: number, column: number, form = 'shape', text = '') =>
  `<v:${form} id="_x0000_s${1025 + row}" type="#_x0000_t202"><v:textbox>${text}</v:textbox><x:ClientData ObjectType="Note"><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:${form}>`;
const vml = (...shapes: string[]) => `<xml ${DECLARED}>${LAYOUT}${shapes.join('')}</xml>`;
const comments = (authors: string, list: string, more = '') =>
  `<comments xmlns="${MAIN}" xmlns:d="${MAIN}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision"><authors>${authors}</authors><commentList>${list}</commentList>${more}</comments>`;
const comment = (at: string, author: string, text = 'Chờ ý kiến', rest = '') =>
  `<comment ref="${at}" authorId="${author}"${rest}><text><t>${text}</t></text></comment>`;

/** The plan with someone's note at C3. */
function commented(notes: string, drawing = vml(shapeAt(2, 2)), talks: string | null = null): Uint8Array {
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`;
  const list = [
    relation('rId7', `${OFFICE}/vmlDrawing`, '../drawings/vmlDrawing1.vml'),
    relation('rId3', `${OFFICE}/comments`, '../comments1.xml'),
  ];
  if (talks !== null)
    list.push(
      relation(
        'rId4',
        'http://schemas.microsoft.com/office/2017/10/relationships/threadedComment',
        '../threadedComments/threadedComment1.xml',
      ),
    );
  const changes: Record<string, PartChange> = {
    [SHEET]: (text) => text.replace('</worksheet>', '<legacyDrawing r:id="rId7"/></worksheet>'),
    [RELS]: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.join('')}</Relationships>`,
    [COMMENTS]: notes,
    [VML]: drawing,
    [TYPES]: (text) =>
      withType(
        VML,
        'application/vnd.openxmlformats-officedocument.vmlDrawing',
      )(withType(COMMENTS, 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml')(text)),
    ...(talks !== null && { [TALKS]: talks }),
  };
  return workbookWith(changes);
}

describe('what others wrote stays, ours come and go without a trace', () => {
  const BICH = '<author>Trần Thị Bích</author>';
  const cases: [what: string, bytes: Uint8Array][] = [
    [
      'an author with a prefix declared on him',
      commented(comments(`<e:author xmlns:e="${MAIN}">Trần Thị Bích</e:author>`, comment('C3', '0'))),
    ],
    [
      'some authors with a prefix, some without',
      commented(
        comments(`<d:author>Hà</d:author>${BICH}<d:author>Lê</d:author>`, comment('C3', '2') + comment('B2', '1')),
        vml(shapeAt(2, 2), shapeAt(1, 1)),
      ),
    ],
    ['an author without a name', commented(comments(`<author/>${BICH}`, comment('C3', '0')))],
    ['two authors of one name', commented(comments(BICH + BICH, comment('C3', '1')))],
    ['an author who is not in the list', commented(comments(BICH, comment('C3', '7')))],
    ['an author whose number is none', commented(comments(BICH, comment('C3', '')))],
    [
      'an author before whom a remark stands',
      commented(comments(`<!--<author>Ai đó</author>-->${BICH}`, comment('C3', '0'))),
    ],
    ['a note with an identity', commented(comments(BICH, comment('C3', '0', 'Chờ', ' xr:uid="{0000}" shapeId="0"')))],
    [
      'a note with properties for newer programs',
      commented(
        comments(
          BICH,
          `<comment ref="C3" authorId="0"><text><t>x</t></text><mc:AlternateContent><mc:Choice Requires="v2"><commentPr/></mc:Choice></mc:AlternateContent></comment>`,
        ),
      ),
    ],
    [
      'authors within a part of another default',
      commented(
        `<d:comments xmlns:d="${MAIN}" xmlns="urn:example"><d:authors><d:author>Bích</d:author></d:authors><d:commentList>${comment('C3', '0').replace(/<(\/?)/g, '<$1d:')}</d:commentList></d:comments>`,
      ),
    ],
    [
      'a drawing with other prefixes',
      commented(
        comments(BICH, comment('C3', '0')),
        vml(shapeAt(2, 2))
          .replace(/(<\/?|xmlns:)v:|(?<=xmlns:)v(?==)/g, (found) =>
            found === 'v' ? 'ns0' : found.replace('v:', 'ns0:'),
          )
          .replace(/ v:ext/g, ' ns0:ext'),
      ),
    ],
    [
      'a drawing whose usual prefixes mean something else',
      commented(
        comments(BICH, comment('C3', '0')),
        vml(shapeAt(2, 2)).replace(/\bo:/g, 'q:').replace('xmlns:o=', 'xmlns:o="urn:example" xmlns:q='),
      ),
    ],
    [
      'a drawing with a default',
      commented(
        comments(BICH, comment('C3', '0')),
        vml(shapeAt(2, 2))
          .replace(/(<\/?)v:/g, '$1')
          .replace('<xml ', '<xml xmlns="urn:schemas-microsoft-com:vml" '),
      ),
    ],
    ['a note with round corners', commented(comments(BICH, comment('C3', '0')), vml(shapeAt(2, 2, 'roundrect')))],
    [
      'a drawing with a text that is no XML',
      commented(comments(BICH, comment('C3', '0')), vml(shapeAt(2, 2, 'shape', '<div>a<br>b < c<br></div>'))),
    ],
    [
      "a shape type of someone's that no shape uses",
      commented(
        comments(BICH, comment('C3', '0')),
        vml('<v:shapetype id="_x0000_t75" o:spt="75"><v:path o:extrusionok="f"/></v:shapetype>', shapeAt(2, 2)),
      ),
    ],
    [
      "someone's shape type for notes, and no shape",
      commented(
        comments(BICH, ''),
        vml('<v:shapetype id="_x0000_t202" o:spt="202"><v:stroke joinstyle="miter"/></v:shapetype>'),
      ),
    ],
    ['a drawing that holds nothing', commented(comments(BICH, ''), vml('\r\n'))],
    [
      'a button, a group and a remark',
      commented(
        comments(BICH, comment('C3', '0')),
        vml(
          '<!-- <v:shape> -->',
          '<v:group id="g">',
          shapeAt(9, 9),
          '</v:group>',
          '<v:rect id="b"><x:ClientData ObjectType="Button"/></v:rect>',
          shapeAt(2, 2),
        ),
      ),
    ],
    [
      'a conversation with other prefixes',
      commented(
        comments(BICH, comment('C3', '0')),
        vml(shapeAt(2, 2)),
        `<t:ThreadedComments xmlns:t="${THREADS}"><t:threadedComment ref="D4" id="{1}"><t:text>Hỏi</t:text></t:threadedComment></t:ThreadedComments>`,
      ),
    ],
  ];

  test.each(cases)('%s', async (_what, bytes) => {
    const before = notesIn(bytes);
    const twice = await applied(
      bytes,
      { notes: [note('B4'), note('A2', 'Một')] },
      { ...CLEAR, notes: [note('B4'), note('A2', 'Một')] },
    );
    expect(twice.applied.notes).toEqual({ cleared: 2, set: 2, refused: [] });
    expect(twice.applied.leftOut).toBeUndefined();
    const after = notesIn(twice.bytes);
    expect(before.filter((told) => !after.includes(told))).toEqual([]);
    expect(after.filter((told) => / Năm Rõ: /.test(told))).toHaveLength(2);
    expect(after.filter((told) => / shape (3,1|1,0)$/.test(told))).toHaveLength(2);
    const cleared = await applied(twice.bytes, CLEAR);
    expect(cleared.applied.notes.cleared).toBe(2);
    expect(cleared.parts).toEqual(textsOf(bytes));
  });
});

describe('what is not understood whole stays, and it is told', () => {
  const BICH = '<author>Trần Thị Bích</author>';
  const OURS = '<author>Năm Rõ</author>';
  const good = comments(BICH + OURS, comment('C3', '0') + comment('B2', '1'));
  const shapes = vml(shapeAt(2, 2), shapeAt(1, 1));
  const cases: [what: string, bytes: Uint8Array][] = [
    [
      'authors for some programs only',
      commented(
        comments(
          `<mc:AlternateContent><mc:Choice Requires="x"><author>A</author></mc:Choice></mc:AlternateContent>${OURS}`,
          comment('C3', '0'),
        ),
      ),
    ],
    [
      'an author of another namespace',
      commented(comments(`<e:author xmlns:e="urn:example">A</e:author>${OURS}`, comment('C3', '0'))),
    ],
    [
      'notes for some programs only',
      commented(
        comments(
          OURS,
          `<mc:AlternateContent><mc:Choice Requires="x">${comment('C3', '0')}</mc:Choice></mc:AlternateContent>`,
        ),
      ),
    ],
    ['two lists of authors', commented(comments(BICH, comment('C3', '0'), `<authors>${OURS}</authors>`))],
    ['notes of an unknown root', commented(good.replace(/(<\/?)comments/g, '$1notes'))],
    ['notes of an unknown namespace', commented(good.replaceAll(MAIN, 'urn:example'))],
    ['a shape without an end', commented(good, shapes.replace('</v:shape>', ''))],
    ['an end that nothing began', commented(good, shapes.replace('</xml>', '</v:shape></xml>'))],
    ['a drawing cut off', commented(good, shapes.slice(0, -12))],
    ['a drawing of another kind', commented(good, '<html></html>')],
    ['a drawing that is none', commented(good, 'không phải hình')],
    ['a remark without an end', commented(good, shapes.replace('</xml>', '<!--</xml>'))],
    [
      'conversations of an unknown kind',
      commented(good, shapes, `<ThreadedComments xmlns="${THREADS}"><other ref="D4"/></ThreadedComments>`),
    ],
    [
      'a drawing for some programs only',
      workbookWith({
        [SHEET]: (text) =>
          text.replace(
            '</worksheet>',
            '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="x"><legacyDrawing r:id="rId7"/></mc:Choice></mc:AlternateContent></worksheet>',
          ),
      }),
    ],
  ];

  test.each(cases)('%s', async (_what, bytes) => {
    const marked = await applied(bytes, { notes: [note('B4')] });
    expect(marked.applied.notes).toEqual({ cleared: 0, set: 0, refused: [] });
    expect(marked.applied.leftOut).toEqual([{ ...LEFT_OUT[0]!, what: 'new-notes' }]);
    expect(marked.bytes).toEqual(bytes);
    const cleared = await applied(bytes, CLEAR);
    expect(cleared.applied.notes.cleared).toBe(0);
    const oursSeem = strFromU8(unzipSync(bytes)[COMMENTS] ?? new Uint8Array()).includes('Năm Rõ');
    expect(cleared.applied.leftOut).toEqual(oursSeem ? LEFT_OUT : undefined);
    expect(cleared.bytes).toEqual(bytes);
  });

  test('of shapes that do not say at which cell they stand, none is taken for ours; new notes stand beside them', async () => {
    const drawing = shapes.replace('<x:Row>2</x:Row>', '');
    const bytes = commented(good, drawing);
    expect((await applied(bytes, CLEAR)).applied).toMatchObject({ notes: { cleared: 0 }, leftOut: LEFT_OUT });
    const marked = await applied(bytes, { notes: [note('B4')] });
    expect(marked.applied.notes.set).toBe(1);
    expect(marked.parts[VML]!.startsWith(drawing.replace('</xml>', ''))).toBe(true);
  });
});

test('by version 0.1.0 a shape type stood before its first shape: it goes with them', async () => {
  const former =
    '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';
  const rect = '<v:rect id="r"/>';
  const bytes = commented(comments('<author>Năm Rõ</author>', comment('C3', '0')), vml(rect, former, shapeAt(2, 2)));
  expect((await applied(bytes, CLEAR)).parts[VML]).toBe(vml(rect));
});
