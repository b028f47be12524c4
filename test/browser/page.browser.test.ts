import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { inspectWorkbook } from '../../src/actions/inspectWorkbook';
import type { Inspection } from '../../src/checks/engine/inspection';
import { SAMPLES } from '../../src/entries/web/samples';
import { openWorkbook } from '../../src/hosts/file/openWorkbook';
import { fill } from '../../src/language/bilingual';
import { countSeverities } from '../../src/figures/severities';
import { tilesOf, tileWords } from '../../src/pane/views/overview/model';
import { OVERVIEW } from '../../src/pane/views/overview/overviewWords';
import { describePlans } from '../plansAtHand';
import { planFile, scanned } from './returnedFiles';
import { servedPage } from './servedPage';

const samples = path.resolve(__dirname, '../../samples');
const bytesOf = (file: string) => new Uint8Array(readFileSync(path.join(samples, file)));

const open = servedPage();

const inspected = async (bytes: Uint8Array, asOf = '2026-06-15'): Promise<Inspection> =>
  (await inspectWorkbook(await openWorkbook(bytes), { asOf })).inspections[0]!;
/** What the pane says of a plan: the office's count and what needs mending. */
const saidOf = (inspection: Inspection) => [
  ...tilesOf(inspection)
    .map(tileWords)
    .map(({ figure, words }) => `${figure}${words.vi}`),
  fill(OVERVIEW.found.vi, countSeverities(inspection.findings)),
];
const pane = (page: Page) => page.locator('.nr-pane');
const sees = async (page: Page, inspection: Inspection) => {
  await pane(page).getByText(inspection.plan.title, { exact: true }).first().waitFor();
  for (const said of saidOf(inspection))
    await page.waitForFunction((text) => document.querySelector('.nr-pane')?.textContent?.includes(text), said);
};
const cell = (page: Page, at: string) => page.locator(`[data-at="${at}"]`).first();
const saved = async (page: Page): Promise<{ name: string; bytes: Uint8Array }> => {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Lưu bản sao' }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: new Uint8Array(readFileSync(await download.path())) };
};

test('each sample opens and says what inspect says', async () => {
  const page = await open();
  for (const [i, { file, title }] of SAMPLES.entries()) {
    if (i > 0) {
      await page.getByRole('button', { name: 'Bảng mẫu' }).click();
      await page.getByRole('menuitem', { name: title.vi }).click();
      await page.locator('.nr-name', { hasText: file }).waitFor();
    }
    await sees(page, await inspected(bytesOf(file)));
  }
});

describePlans('each real plan opens and says what inspect says', (plans) => {
  const files = readdirSync(plans).filter((file) => file.endsWith('.xlsx'));
  test(
    files.join(', '),
    async () => {
      const page = await open();
      for (const file of files) {
        const asOf = `${/\d{4}/.exec(file)![0]}-10-30`;
        const bytes = readFileSync(path.join(plans, file));
        await page
          .locator('input[type=file]')
          .setInputFiles({ name: file, mimeType: 'application/octet-stream', buffer: bytes });
        await page.locator('.nr-name', { hasText: file }).waitFor();
        await pane(page).locator('input[type=date]').fill(asOf);
        await sees(page, await inspected(new Uint8Array(bytes), asOf));
      }
    },
    120_000,
  );
});

test('what is typed reaches the pane, is taken back, and done again', async () => {
  const page = await open();
  const before = await inspected(bytesOf(SAMPLES[0]!.file));
  await cell(page, 'D8').dblclick();
  await page.getByRole('textbox', { name: /Theo dõi 2026 D8/ }).fill('');
  await page.keyboard.press('Enter');
  await page.getByText('chưa lưu').waitFor();
  await page.waitForFunction(
    (text) => !document.querySelector('.nr-pane')?.textContent?.includes(text),
    saidOf(before).at(-1)!,
  );
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await sees(page, before);
  expect(await cell(page, 'D8').textContent()).toBe('Văn phòng Sở');
  await page.getByRole('button', { name: 'Làm lại' }).click();
  await page.waitForFunction(() => document.querySelector('[data-at="D8"]')?.textContent === '');
});

test('marks, summaries, a saved copy that reads the same', async () => {
  const page = await open();
  const original = bytesOf(SAMPLES[0]!.file);
  await page.getByRole('button', { name: OVERVIEW.mark.vi, exact: true }).click();
  await pane(page).getByText('Đã tô màu').waitFor();
  const filled = await cell(page, 'B15').evaluate((element) => getComputedStyle(element).backgroundColor);
  expect(filled).not.toBe('rgb(255, 255, 255)');
  await page.getByRole('button', { name: OVERVIEW.summarise.vi }).click();
  await page.getByRole('button', { name: 'Tạo 5 bảng' }).click();
  await pane(page).getByText('Đã viết các trang').waitFor();
  await page.getByRole('tab', { name: 'Tổng hợp' }).click();
  await page
    .getByRole('img', { name: /Năm rõ|nhiệm vụ/ })
    .first()
    .waitFor();
  const copy = await saved(page);
  expect(copy.name).toBe('so-theo-doi-ket-qua-2026 - 5 rõ.xlsx');
  await page.getByText('Đã lưu bản sao').waitFor();
  expect(saidOf(await inspected(copy.bytes))).toEqual(saidOf(await inspected(original)));
  const sheets = await (await openWorkbook(copy.bytes)).sheets();
  expect(sheets.filter(({ ours }) => ours).map(({ name }) => name)).toContain('Tổng hợp');
});

test('a click on a finding shows its cell', async () => {
  const page = await open();
  await pane(page).getByRole('tab', { name: 'Tiến độ' }).click();
  await pane(page)
    .getByRole('button', { name: /quá hạn 258 ngày/ })
    .click();
  await page.waitForFunction(() => document.querySelector('.nr-at')?.textContent === 'B46');
  await cell(page, 'B46').waitFor();
});

test('a table pasted from Word becomes a workbook that is read', async () => {
  const page = await open();
  const rows = [1, 2, 3].map(
    (n) =>
      `<tr><td><p>${n}</p></td><td><p>Ban hành kế hoạch ${n}</p></td><td><p>Văn phòng</p></td><td><p>Quý I</p></td></tr>`,
  );
  const html = `<p><b>KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2026</b></p><table><tr><td>STT</td><td>Nhiệm vụ</td><td>Đơn vị chủ trì</td><td>Thời hạn</td></tr>${rows.join('')}</table>`;
  await page.evaluate((pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', pasted);
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, html);
  await page.locator('.nr-name', { hasText: 'Bảng dán.xlsx' }).waitFor();
  await pane(page).getByText('KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2026').waitFor();
  expect((await inspected((await saved(page)).bytes)).plan.items.map(({ task }) => task)).toEqual([
    'Ban hành kế hoạch 1',
    'Ban hành kế hoạch 2',
    'Ban hành kế hoạch 3',
  ]);
});

test('a file that cannot be read says why, and the open workbook stays', async () => {
  const page = await open();
  const choose = (name: string, buffer: Buffer) =>
    page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
  const whole = Buffer.from(bytesOf(SAMPLES[1]!.file));
  for (const [name, bytes, sentence] of [
    ['cut.xlsx', whole.subarray(0, 4000), 'Tệp bị thiếu phần cuối'],
    ['anh.xlsx', Buffer.from('không phải bảng tính'), 'không phải bảng tính hay văn bản Word'],
    ['cu.xls', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'Tệp bị thiếu phần cuối'],
    ['ke-hoach.xlsx', Buffer.from('%PDF-1.7'), 'Đây là tệp PDF'],
  ] as const) {
    await choose(name, bytes);
    await page.getByText(`Chưa mở được “${name}”`).waitFor();
    await page.getByText(sentence).waitFor();
    await sees(page, await inspected(bytesOf(SAMPLES[0]!.file)));
  }
  await choose('Kế hoạch.xlsx', whole);
  await sees(page, await inspected(whole));
});

test('a Word plan becomes a workbook; a duty outside of its table is added to it; of two files the other is named', async () => {
  const page = await open();
  await page.locator('input[type=file]').setInputFiles([
    {
      name: 'Kế hoạch.docx',
      mimeType: 'application/octet-stream',
      buffer: readFileSync(path.join(samples, 'phuong-ke-hoach-2026.docx')),
    },
    { name: 'khác.csv', mimeType: 'text/csv', buffer: Buffer.from('a;b') },
  ]);
  await page.locator('.nr-name', { hasText: 'Kế hoạch.xlsx' }).waitFor();
  await page.getByText('đã mở “Kế hoạch.docx”, chưa mở “khác.csv”. Tệp gốc là văn bản Word').waitFor();
  const tasks = async () => (await inspected((await saved(page)).bytes)).plan.items.length;
  const before = await tasks();
  await pane(page)
    .getByRole('button', { name: /^Thêm vào bảng: / })
    .first()
    .click();
  await pane(page).getByText('Đã thêm một dòng ở cuối bảng').waitFor();
  expect(await tasks()).toBe(before + 1);
});

test('on a narrow screen workbook and checks take turns; unsaved changes are asked about', async () => {
  const page = await open({ viewport: { width: 768, height: 900 } });
  await page.getByRole('tab', { name: 'Kiểm tra' }).click();
  await page.getByRole('button', { name: OVERVIEW.mark.vi, exact: true }).click();
  await pane(page).getByText('Đã tô màu').waitFor();
  await page.getByRole('tab', { name: 'Bảng tính' }).click();
  await page.getByRole('grid').waitFor();
  await page.getByRole('button', { name: 'Bảng mẫu' }).click();
  await page.getByRole('menuitem', { name: SAMPLES[1]!.title.vi }).click();
  await page.getByRole('button', { name: 'Bỏ thay đổi' }).click();
  await page.locator('.nr-name', { hasText: SAMPLES[1]!.file }).waitFor();
});

test('the page hands out, collects what came back in workers, and has what contradicts decided with one press', async () => {
  const page = await open();
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles(planFile('so.xlsx', { 2: 'Chưa thực hiện' }));
  await page.locator('.nr-name', { hasText: 'so.xlsx' }).waitFor();

  await pane(page).getByRole('button', { name: 'Giao việc' }).click();
  const [zip] = await Promise.all([
    page.waitForEvent('download'),
    pane(page)
      .getByRole('button', { name: /^Tải 2 phiếu/ })
      .click(),
  ]);
  expect(zip.suggestedFilename()).toMatch(/\.zip$/);

  await pane(page).getByRole('button', { name: 'Thu bài…' }).click();
  await pane(page)
    .locator('input[type=file][multiple]')
    .setInputFiles([
      planFile('Văn phòng Sở.xlsx', { 1: 'Đã hoàn thành' }),
      planFile('Thanh tra Sở.xlsx', { 2: 'Đã hoàn thành' }),
      scanned,
    ]);
  await pane(page).getByText('Đã nhận 2/2 đơn vị; lấy 1 kết quả; 1 chỗ cần quyết.').waitFor();
  await pane(page)
    .getByText(/^quet\.pdf: Không đọc được\. Đây là tệp PDF/)
    .waitFor();
  await pane(page).getByText('Trong bảng: Chưa thực hiện').waitFor();
  await pane(page)
    .getByRole('button', { name: /^Lấy của Thanh tra Sở/ })
    .click();
  await pane(page).getByText('Đã nhận 2/2 đơn vị; lấy 2 kết quả; 0 chỗ cần quyết.').waitFor();

  const host = await openWorkbook((await saved(page)).bytes);
  const { texts } = await host.read('Phụ lục');
  expect(texts.slice(2).map((row) => row[4])).toEqual(['Đã hoàn thành', 'Đã hoàn thành']);
  expect((await host.sheets()).map(({ name }) => name)).toEqual(
    expect.arrayContaining(['Thu bài', 'Cần quyết', 'Kết quả từng đơn vị']),
  );
});
