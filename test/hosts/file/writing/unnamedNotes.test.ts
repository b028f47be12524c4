import { highlightFormula } from '../../../../src/workbook/changes';
import { applied, TYPES, withType, workbookWith } from './changed';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OURS = 'Chưa ghi đơn vị chủ trì.\nCần làm: Ghi một đơn vị chủ trì vào ô này.';
const RULE = `<conditionalFormatting sqref="C3:D3"><cfRule type="expression" priority="1"><formula>${highlightFormula('no-lead').replaceAll('"', '&quot;')}</formula></cfRule></conditionalFormatting>`;

/** A sheet as LibreOffice leaves it: a note whose author it did not keep, at a cell that a highlight of ours colours or not. */
const saved = (at: string, text: string, author = ' ', rule = RULE) =>
  workbookWith({
    'xl/worksheets/sheet1.xml': (sheet) => sheet.replace('</sheetData>', `</sheetData>${rule}`),
    'xl/worksheets/_rels/sheet1.xml.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="../comments1.xml"/></Relationships>',
    'xl/comments1.xml': `<comments xmlns="${MAIN}"><authors><author>${author}</author></authors><commentList><comment ref="${at}" authorId="0"><text><r><t xml:space="preserve">${text}</t></r></text></comment></commentList></comments>`,
    [TYPES]: withType('xl/comments1.xml', 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml'),
  });

test.each([
  ['one remark', 'C3', OURS],
  ['two remarks', 'C3', `${OURS}\n\n${OURS}`],
  ['in English', 'D3', 'No lead unit.\nTo do: Name one.'],
])('without its author, a note of ours at a cell we coloured is ours: %s', async (_, at, text) => {
  const { applied: done, parts } = await applied(saved(at, text), { clearHighlights: 'all', clearNotes: 'all' });
  expect(done.notes.cleared).toBe(1);
  expect(parts['xl/comments1.xml']).toBeUndefined();
});

test.each([
  ['where we coloured nothing', 'B2', OURS, ' ', RULE],
  ['where the colour is the user’s', 'C3', OURS, ' ', RULE.replace('nam-ro', 'cua-toi')],
  ['in no form of ours', 'C3', 'Hỏi lại Văn phòng', ' ', RULE],
  ['with advice alone', 'C3', 'Cần làm: hỏi lại Văn phòng', ' ', RULE],
  ['with more below it', 'C3', `${OURS}\n\nĐã hỏi, chờ trả lời`, ' ', RULE],
  ['by somebody', 'C3', OURS, 'Trần Thị Bình', RULE],
])('a person’s note stays: %s', async (_, at, text, author, rule) => {
  const { applied: done, parts } = await applied(saved(at, text, author, rule), {
    clearHighlights: 'all',
    clearNotes: 'all',
  });
  expect(done.notes.cleared).toBe(0);
  expect(parts['xl/comments1.xml']).toContain(text);
});
