import { openWorkbook } from '../../../../src/hosts/file/openWorkbook';
import type { Changes } from '../../../../src/workbook/changes';
import { newErrors } from '../../../validated';
import { handMade } from '../handMade';
import { applied, BOOK, PLAN, SHEET, textsOf, TYPES, withType, workbookWith } from './changed';
import { sheetOf } from './models';

const STYLE = { fill: '#FFC7CE', colour: null, bold: false, italic: false, underline: false, border: null };
const HIGHLIGHTS = {
  highlights: [{ sheet: PLAN.name, highlights: [{ marker: 'overdue', ranges: ['A2:D2'], style: STYLE }] }],
};
const EDITS = { edits: [{ sheet: PLAN.name, at: 'A2', expect: 1, value: 5 }] };
const NOTES = { notes: [{ sheet: PLAN.name, at: 'C3', text: 'x' }] };
const COLUMNS = {
  columns: [
    {
      sheet: PLAN.name,
      column: 'E',
      like: 'D',
      header: 'Kết quả',
      headerRow: 1,
      fromRow: 1,
      toRow: 4,
      width: 20,
      list: ['Xong'],
      listRows: [{ from: 2, to: 4 }],
      format: null,
    },
  ],
};
const SHEETS = { sheets: [sheetOf([['Tổng hợp']])] };
const ALL: Changes = { ...EDITS, ...COLUMNS, ...HIGHLIGHTS, ...NOTES, ...SHEETS };

test('everything at once, in one look: the file is sound and says what was done', async () => {
  const bytes = workbookWith();
  const { host, applied: done, bytes: after } = await applied(bytes, ALL);
  expect(done).toEqual({
    highlights: { cleared: 0, set: 1 },
    notes: { cleared: 0, set: 1, refused: [] },
    sheets: [{ mark: 'NamRo_Overview', name: 'Tổng hợp', replaced: false }],
    removed: [],
    edits: { made: 1, refused: [] },
    columns: 1,
  });
  expect((await host.read(PLAN.name)).values[1]![0]).toBe(5);
  expect((await host.sheets()).map(({ name, mark }) => [name, mark])).toEqual([
    [PLAN.name, null],
    ['Tổng hợp', 'NamRo_Overview'],
  ]);
  expect(await newErrors(bytes, after)).toEqual([]);
});

test('marked, noted, summarised, and all of it taken back: every part is as it was', async () => {
  const bytes = workbookWith();
  const back: Changes = { clearHighlights: 'all', clearNotes: 'all', removeSheets: ['NamRo_Overview'] };
  expect((await applied(bytes, { ...HIGHLIGHTS, ...NOTES, ...SHEETS }, back)).parts).toEqual(textsOf(bytes));
});

test('parts that no change names keep their packed bytes', async () => {
  const bytes = workbookWith();
  const { parts } = await applied(bytes, HIGHLIGHTS);
  const before = textsOf(bytes);
  expect(Object.keys(parts).filter((part) => parts[part] !== before[part])).toEqual(['xl/styles.xml', SHEET]);
});

test('what comes to nothing leaves the very bytes', async () => {
  const bytes = workbookWith();
  const nothing: Changes = { clearHighlights: 'all', clearNotes: 'all', removeSheets: ['NamRo_Overview'], expects: [] };
  expect((await applied(bytes, nothing)).bytes).toBe(bytes);
  expect((await applied(bytes, {})).bytes).toBe(bytes);
});

const PROTECTED = {
  [SHEET]: (text: string) => text.replace('</sheetData>', '</sheetData><sheetProtection sheet="1" objects="1"/>'),
};
const UNLOCKED = {
  [SHEET]: (text: string) => text.replace('</sheetData>', '</sheetData><sheetProtection objects="1"/>'),
};
const LOCKED = {
  [BOOK]: (text: string) => text.replace('<bookViews>', '<workbookProtection lockStructure="true"/><bookViews>'),
};

test.each([
  ['columns', COLUMNS],
  ['highlights', HIGHLIGHTS],
  ['notes', NOTES],
])('a protected sheet refuses %s; one whose protection is off does not', async (_what, changes) => {
  await expect(applied(workbookWith(PROTECTED), changes)).rejects.toMatchObject({
    name: 'ChangeRefused',
    reason: 'protected-sheet',
    detail: PLAN.name,
  });
  await expect(applied(workbookWith(UNLOCKED), changes)).resolves.toBeDefined();
});

const protectedBy = (attributes: string) => ({
  [SHEET]: (text: string) => text.replace('</sheetData>', `</sheetData><sheetProtection ${attributes}/>`),
});
test.each([
  ['sheet="1" objects="1" scenarios="1" formatCells="0"', ['highlights', 'not notes']],
  ['sheet="true" objects="true" formatCells="false"', ['highlights', 'not notes']],
  ['sheet="1" objects="0" formatCells="0"', ['highlights', 'notes']],
  ['sheet="1"', ['notes']],
  ['sheet="1" objects="1" formatCells="1"', []],
  ['sheet="1" objects="1" formatColumns="0" insertRows="0"', []],
  ['sheet="0" objects="1" formatCells="1"', ['edits', 'columns', 'highlights', 'notes']],
])('a sheet protected by %s takes %j', async (attributes, taken) => {
  for (const [what, changes] of Object.entries({
    edits: EDITS,
    columns: COLUMNS,
    highlights: HIGHLIGHTS,
    notes: NOTES,
  } satisfies Record<string, Changes>)) {
    const done = applied(workbookWith(protectedBy(attributes)), changes);
    if (what === 'edits' && !taken.includes(what))
      expect((await done).applied.edits.refused).toMatchObject([{ reason: 'protected' }]);
    else if (taken.includes(`not ${what}`))
      expect((await done).applied.leftOut).toEqual([{ sheet: PLAN.name, what: 'locked-notes' }]);
    else if (taken.includes(what)) await expect(done).resolves.toBeDefined();
    else await expect(done).rejects.toMatchObject({ reason: 'protected-sheet', detail: PLAN.name });
  }
});

test('what was marked on a sheet that allows formatting is cleared there, to the very texts', async () => {
  const bytes = workbookWith(protectedBy('sheet="1" objects="0" formatCells="0"'));
  const { parts } = await applied(bytes, { ...HIGHLIGHTS, ...NOTES }, { clearHighlights: 'all', clearNotes: 'all' });
  expect(parts).toEqual(textsOf(bytes));
});

const RELATIONS = 'xl/_rels/workbook.xml.rels';
test.each(['revisionHeaders', 'usernames'])(
  'a workbook shared in the old way (%s) is read, and refuses any change',
  async (type) => {
    const shared = workbookWith({
      [RELATIONS]: (text: string) =>
        text.replace(
          '</Relationships>',
          `<Relationship Id="rev" Type="${TYPES}/${type}" Target="revisions/a.xml"/></Relationships>`,
        ),
      'xl/revisions/a.xml': '<headers xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>',
    });
    const host = await openWorkbook(shared);
    expect((await host.read(PLAN.name)).values.length).toBeGreaterThan(0);
    for (const changes of [EDITS, COLUMNS, HIGHLIGHTS, NOTES, SHEETS])
      await expect(host.apply(changes)).rejects.toMatchObject({ name: 'ChangeRefused', reason: 'shared-workbook' });
    expect(host.bytes()).toBe(shared);
    expect((await host.apply({ clearHighlights: 'all' })).highlights.cleared).toBe(0);
  },
);

test('a protected structure refuses sheets that come or go, not those that are replaced', async () => {
  await expect(applied(workbookWith(LOCKED), SHEETS)).rejects.toMatchObject({ reason: 'protected-structure' });
  const { parts } = await applied(workbookWith(), SHEETS);
  const locked = workbookWith({
    ...parts,
    [BOOK]: parts[BOOK]!.replace('<bookViews>', '<workbookProtection lockStructure="1"/><bookViews>'),
  });
  expect((await applied(locked, SHEETS)).applied.sheets[0]!.replaced).toBe(true);
  await expect(applied(locked, { removeSheets: ['NamRo_Overview'] })).rejects.toMatchObject({
    reason: 'protected-structure',
  });
});

test('a signed workbook is read, and refuses any change', async () => {
  const signature = '_xmlsignatures/sig1.xml';
  const bytes = workbookWith({
    [signature]: '<Signature/>',
    [TYPES]: withType(signature, 'application/vnd.openxmlformats-package.digital-signature-xmlsignature+xml'),
  });
  await expect(applied(bytes, EDITS)).rejects.toMatchObject({ reason: 'signed' });
  expect((await applied(bytes, { clearHighlights: 'all' })).bytes).toBe(bytes);
});

test.each<[string, Changes, object]>([
  [
    'a sheet that is not there',
    { highlights: [{ sheet: 'Biểu 9', highlights: [] }] },
    { reason: 'no-such-sheet', detail: 'Biểu 9' },
  ],
  [
    'a cell that has changed',
    { expects: [{ sheet: PLAN.name, at: 'D3', value: '30/12' }] },
    { reason: 'changed', detail: 'Phụ lục!D3' },
  ],
  [
    'an edit of a sheet removed before',
    { removeSheets: ['NamRo_Overview'], edits: [{ sheet: 'Tổng hợp', at: 'A1', expect: null, value: 1 }] },
    { reason: 'no-such-sheet' },
  ],
])('refused: %s, and nothing else is done', async (_what, changes, refusal) => {
  const host = await openWorkbook((await applied(workbookWith(), SHEETS)).bytes);
  const before = host.bytes();
  await expect(host.apply({ ...EDITS, ...changes })).rejects.toMatchObject(refusal);
  expect(host.bytes()).toBe(before);
  expect((await host.read(PLAN.name)).values[1]![0]).toBe(1);
});

test('a sheet that is no XML refuses the whole, in the words of a refusal', async () => {
  const host = await openWorkbook(workbookWith({ [SHEET]: (text) => text.replace('</worksheet>', '') }));
  await expect(host.apply(HIGHLIGHTS)).rejects.toMatchObject({ name: 'ChangeRefused', reason: 'unsupported' });
});

test('a package without content types can be read, and edited as far as no part is new', async () => {
  const host = await openWorkbook(handMade({}));
  await host.apply({ edits: [{ sheet: 'S', at: 'A1', expect: 1, value: 2 }] });
  expect((await host.read('S')).values).toEqual([[2]]);
  await expect(host.apply({ notes: [{ sheet: 'S', at: 'A1', text: 'x' }] })).rejects.toMatchObject({
    reason: 'unsupported',
  });
});
