import { readFileSync } from 'node:fs';
import path from 'node:path';
import { LIMIT_WORDS } from '../src/actions/limitWords';
import { fill } from '../src/language/bilingual';
import { LIMITS, type LimitName } from '../src/workbook/limits';

const page = readFileSync(path.resolve(__dirname, '../docs/limits.md'), 'utf8').replace(/ +/g, ' ');
const MEBIBYTE = 1024 * 1024;
const most = (name: LimitName) => (name.endsWith('-size') ? LIMITS[name] / MEBIBYTE : LIMITS[name]);
const shown = (words: string, name: LimitName, locale: string) =>
  fill(words.replace(/“?\{detail\}”?/g, '…'), { most: new Intl.NumberFormat(locale).format(most(name)) });

test.each(Object.keys(LIMITS) as LimitName[])('the page of limits says what %s is', (name) => {
  const { vi, en } = LIMIT_WORDS[name];
  expect(page).toContain(`| ${shown(vi, name, 'vi-VN')} | ${shown(en, name, 'en-US')} |`);
});
