import type { CDPSession, Page } from 'playwright-core';
import { FRAME } from '../../src/pane/words/words';
import { servedPage } from './servedPage';

const open = servedPage();

const cell = (page: Page, at: string) => page.locator(`[data-at="${at}"]`).first();
const shown = (page: Page, at: string, text: string) =>
  page.waitForFunction(([at, text]) => document.querySelector(`[data-at="${at}"]`)?.textContent === text, [at, text]);

/** The ways in which keyboards write, each into a cell that is only marked; what has to stand there then. */
const WAYS: [way: string, write: (page: Page, keyboard: CDPSession) => Promise<void>, text: string][] = [
  ['letter by letter', (page) => page.keyboard.type('Sở Nội vụ'), 'Sở Nội vụ'],
  [
    'as Unikey sends it: the letter, Backspace, another letter',
    async (page) => {
      await page.keyboard.press('d');
      await page.keyboard.press('Backspace');
      await page.keyboard.insertText('đ');
      await page.keyboard.press('o');
      await page.keyboard.press('Backspace');
      await page.keyboard.insertText('ọ');
      await page.keyboard.type('c');
    },
    'đọc',
  ],
  [
    'put together in the cell',
    async (_, keyboard) => {
      for (const text of ['v', 've', 'vê', 'viê', 'việ', 'việc'])
        await keyboard.send('Input.imeSetComposition', {
          text,
          selectionStart: text.length,
          selectionEnd: text.length,
        });
      await keyboard.send('Input.insertText', { text: 'việc' });
      await keyboard.send('Input.insertText', { text: ' chung' });
    },
    'việc chung',
  ],
  [
    'a whole word at once, as a list of proposals gives it',
    (page) => page.keyboard.insertText('Trước 30/6'),
    'Trước 30/6',
  ],
];

test('letters reach the marked cell however the keyboard writes them, and one press takes each cell back', async () => {
  const page = await open();
  const keyboard = await page.context().newCDPSession(page);
  const before = (await cell(page, 'D8').textContent())!;
  for (const [, write, text] of WAYS) {
    await cell(page, 'D8').click();
    await write(page, keyboard);
    await page.keyboard.press('Enter');
    await shown(page, 'D8', text);
    await cell(page, 'D8').click();
    await page.keyboard.press('Control+z');
    await shown(page, 'D8', before);
  }
});

test('F2 goes on behind what stands there; Escape gives it up; Delete empties; arrows go on from cell to cell', async () => {
  const page = await open();
  const before = (await cell(page, 'D8').textContent())!;
  await cell(page, 'D8').click();
  await page.keyboard.press('F2');
  await page.keyboard.type(' và xã');
  await page.keyboard.press('Escape');
  await shown(page, 'D8', before);
  await page.keyboard.press('F2');
  await page.keyboard.type('!');
  await page.keyboard.press('Tab');
  await shown(page, 'D8', `${before}!`);
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Delete');
  await page.waitForFunction(() => document.querySelector('[data-at="D8"]')?.textContent === '');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.type('x');
  await page.keyboard.press('Enter');
  await shown(page, 'D9', 'x');
});

test('the browser is told the language of the page and the name of the workbook', async () => {
  const page = await open();
  expect(await page.title()).toMatch(/\.xlsx – Năm Rõ$/);
  expect(await page.locator('html').getAttribute('lang')).toBe('vi');
  await page.getByRole('button', { name: FRAME.language.vi }).click();
  await page.locator('html[lang=en]').waitFor();
});
