import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { makeWorkbook } from '../../samples/making/workbook';
import { openWorkbook } from '../../src/hosts/file/openWorkbook';
import { FRAME, INTERRUPTED } from '../../src/pane/words/words';
import { PAGE, PAGE_NOTICES } from '../../src/entries/web/pageWords';
import { SUPPORT } from '../../src/pane/support/supportWords';
import { valueAt } from '../../src/workbook/edits';
import { PATIENCE } from './launch';
import { servedPage } from './servedPage';
import { until } from './until';

/** The window of the page while others work for it: it never stands still, and nothing of the user's goes with them. */
const openServed = servedPage();
const open = () => openServed({ permissions: ['clipboard-read', 'clipboard-write'] });

const HEADER = ['STT', 'Nhiệm vụ', 'Sản phẩm', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời hạn', 'Kết quả thực hiện'];
const rowOf = (i: number) => [
  ...[i + 1, `Rà soát thủ tục hành chính số ${i + 1}`, i % 7 ? 'Báo cáo' : '', i % 5 ? 'Văn phòng Sở' : ''],
  ...['Thanh tra Sở', i % 3 ? `Trước ngày ${1 + (i % 28)}/${1 + (i % 12)}/2026` : 'Quý III/2026', ''],
];
const planOf = (rows: number): Buffer =>
  Buffer.from(
    makeWorkbook({
      sheets: [
        {
          name: 'Bảng lớn',
          rows: [
            ['KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2026'],
            HEADER,
            ...Array.from({ length: rows }, (_, i) => rowOf(i)),
          ],
        },
      ],
    }),
  );
const choose = async (page: Page, buffer: Buffer) => {
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'lon.xlsx', mimeType: 'application/octet-stream', buffer });
  await page.locator('.nr-name', { hasText: 'lon.xlsx' }).waitFor();
};
const pane = (page: Page) => page.locator('.nr-pane');
const stop = (page: Page) => pane(page).getByRole('button', { name: FRAME.stop.vi, exact: true });
/** What the page says instead is told, should it never say this. */
const says = (page: Page, sentence: string) =>
  page
    .getByText(sentence)
    .first()
    .waitFor({ timeout: PATIENCE / 2 })
    .catch(async (cause: unknown) => {
      const said = await page
        .getByRole('status')
        .or(page.getByRole('alert'))
        .or(page.locator('.nr-notice'))
        .allInnerTexts();
      const workers = page.workers().map((worker) => worker.url());
      throw new Error(`${JSON.stringify({ said, workers })}`, { cause });
    });
const edit = async (page: Page, at: string, text: string) => {
  await page.locator(`[data-at="${at}"]`).first().dblclick();
  await page.locator('.nr-editor').fill(text);
  await page.keyboard.press('Enter');
  await page.waitForFunction(([cell, shown]) => document.querySelector(`[data-at="${cell}"]`)?.textContent === shown, [
    at,
    text,
  ] as const);
};
const savedCell = async (page: Page, at: string) => {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: PAGE.save.vi }).click(),
  ]);
  const workbook = await openWorkbook(new Uint8Array(readFileSync(await download.path())));
  return valueAt(await workbook.read((await workbook.sheets())[0]!.name), at);
};

test('while ten thousand rows are read and checked, the window goes on answering', async () => {
  const page = await open();
  await choose(page, planOf(10_000));
  // The longest time between two of its turns, and how long all of it takes.
  const { longest, all } = await page.evaluate(
    () =>
      new Promise<{ longest: number; all: number }>((done) => {
        const begun = performance.now();
        let last = begun;
        let longest = 0;
        const turn = () => {
          const now = performance.now();
          longest = Math.max(longest, now - last);
          last = now;
          if (document.querySelector('.nr-pane [role=tabpanel]')) done({ longest, all: now - begun });
          else setTimeout(turn, 5);
        };
        turn();
      }),
  );
  expect(longest / all).toBeLessThan(0.25);
});

test('“Dừng” ends the checking of a huge plan at once; what it says is true, and it begins anew', async () => {
  const page = await open();
  // Nearly as long as a table may be: a longer one is refused, perhaps before anybody sees that it can be stopped.
  await choose(page, planOf(19_000));
  await stop(page).click();
  await says(page, INTERRUPTED['stopped-none'].vi);
  // The worker is gone, not only unheard; the file's own is still there.
  await until(() => page.workers().length === 1);
  await expect(pane(page).getByRole('tabpanel').count()).resolves.toBe(0);
  await page.getByRole('button', { name: FRAME.language.vi }).click();
  await says(page, INTERRUPTED['stopped-none'].en);
  await page.getByRole('button', { name: FRAME.language.en }).click();
  await edit(page, 'B3', 'Sửa trong lúc chưa kiểm tra');
  await stop(page).click();
  await says(page, INTERRUPTED['stopped-none'].vi);
  await page.getByRole('button', { name: FRAME.checkAgain.vi }).click();
  await stop(page).waitFor();
  expect(await savedCell(page, 'B3')).toBe('Sửa trong lúc chưa kiểm tra');
});

test('a file whose worker is gone opens again: what was changed is there, and can be changed and saved', async () => {
  const page = await open();
  await edit(page, 'D8', 'Phòng Một');
  await page.workers()[0]!.evaluate(() => void setTimeout(() => self.close()));
  await says(page, PAGE_NOTICES['file-reopened'].vi);
  expect(await savedCell(page, 'D8')).toBe('Phòng Một');
  await edit(page, 'D9', 'Phòng Hai');
  expect([await savedCell(page, 'D8'), await savedCell(page, 'D9')]).toEqual(['Phòng Một', 'Phòng Hai']);
});

test('a checking whose worker is gone is told, with details that can be passed on, and begins anew', async () => {
  const page = await open();
  const before = await pane(page).getByRole('tabpanel').innerText();
  // It is gone when it has done all of the work and is about to tell it.
  await page.workers()[1]!.evaluate(() => {
    const post = self.postMessage;
    self.postMessage = (message: { method?: string }, ...rest: unknown[]) =>
      message.method === 'part' ? self.close() : Reflect.apply(post, self, [message, ...rest]);
  });
  await pane(page).getByRole('button', { name: FRAME.readAgain.vi }).click();
  await says(page, INTERRUPTED['ended-before'].vi);
  expect(await pane(page).getByRole('tabpanel').innerText()).toBe(before);
  await page.getByRole('button', { name: SUPPORT.copy.vi }).click();
  await says(page, SUPPORT.copied.vi);
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^Năm Rõ \d+\.\d+\.\d+: thông tin lỗi/);
  expect(copied).toContain('Lỗi: WorkerEnded (gone, inspection)');
  expect(copied).not.toMatch(/Theo dõi|so-theo-doi|Kế hoạch|Văn phòng/);
  await page.getByRole('button', { name: FRAME.checkAgain.vi }).click();
  await page.getByText(INTERRUPTED['ended-before'].vi).waitFor({ state: 'detached' });
  expect(await pane(page).getByRole('tabpanel').innerText()).toBe(before);
});
