import { giveWindows } from '../../src/entries/excel/giveWindows';
import { opensWorkbooks } from '../../src/hosts/excel/openNewWorkbook';
import { openWorkbook } from '../../src/hosts/file/openWorkbook';
import { newWorkbooks } from '../handing/newWorkbooks';

const before = { Excel: globalThis.Excel, Office: globalThis.Office };
afterEach(() => Object.assign(globalThis, before));

/** An Excel that opens so many new workbooks, and then no more. */
function excelOpening(most: number): string[] {
  const opened: string[] = [];
  const createWorkbook = async (content: string) => {
    if (opened.length === most) throw new Error('PopupBlocked');
    opened.push(content);
  };
  const Office = {
    context: { requirements: { isSetSupported: (_: string, version: string) => Number(version) < 20 } },
  };
  Object.assign(globalThis, { Excel: { createWorkbook }, Office });
  return opened;
}

test('each workbook is opened from its bytes', async () => {
  const opened = excelOpening(2);
  expect(opensWorkbooks()).toBe(true);
  const shares: number[] = [];
  expect(await giveWindows(newWorkbooks(), (share) => shares.push(share))).toBe(2);
  expect(shares).toEqual([0.5, 1]);
  const host = await openWorkbook(new Uint8Array(Buffer.from(opened[0]!, 'base64')));
  expect((await host.sheets()).map(({ name }) => name)).toEqual(['Phiếu giao việc']);
});

test.each([0, 1])('a browser that opens %i windows: what was opened is told, and no more is tried', async (most) => {
  const opened = excelOpening(most);
  expect(await giveWindows(newWorkbooks(), () => undefined)).toBe(most);
  expect(opened).toHaveLength(most);
});

test('an Excel that knows nothing of it opens none', () => {
  excelOpening(2);
  Object.assign(globalThis, { Excel: {} });
  expect(opensWorkbooks()).toBe(false);
});
