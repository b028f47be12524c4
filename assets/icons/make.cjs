// Draws the .png files beside the .svg sources. Use: node assets/icons/make.cjs (needs a Chromium at CHROME_PATH or /usr/bin/chromium)
const { readFileSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { chromium } = require('playwright-core');

const RIBBON = [16, 20, 24, 32, 40, 48, 64, 80];
const SIZES = {
  logo: [...RIBBON, 128, 192],
  check: RIBBON,
  mark: RIBBON,
  summary: RIBBON,
  clear: RIBBON,
  outline: [32],
};

(async () => {
  const browser = await chromium.launch({
    executablePath: process.env.CHROME_PATH || '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
  const page = await browser.newPage();
  for (const [name, sizes] of Object.entries(SIZES)) {
    const svg = readFileSync(join(__dirname, `${name}.svg`), 'utf8');
    for (const size of sizes) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(`<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
      writeFileSync(join(__dirname, `${name}-${size}.png`), await page.screenshot({ omitBackground: true }));
    }
  }
  await browser.close();
})();
