import { isWrittenInto } from '../../src/workbook/changes';

test.each([
  ['one remark', 'Chưa ghi đơn vị.\nCần làm: Ghi tên.', false],
  ['two remarks', 'Một.\nCần làm: Ghi tên.\n\nHai.\nCần làm: Ghi ngày.', false],
  ['in English', 'No owner.\nTo do: Name it.', false],
  ['lines of Windows, a line end behind', 'Một.\r\nCần làm: Ghi tên.\r\n', false],
  ['no remark of ours at all', 'Chờ ý kiến Giám đốc', false],
  ['a line below', 'Một.\nCần làm: Ghi tên.\nĐã trao đổi với chị Lan', true],
  ['a line below the second', 'Một.\nCần làm: Ghi tên.\n\nHai.\nCần làm: Ghi ngày.\n\n12/6: xong', true],
  ['decomposed letters', 'Một.\nCần làm: Ghi tên.'.normalize('NFD'), false],
])('%s', (_what, text, written) => {
  expect(isWrittenInto(text)).toBe(written);
});
