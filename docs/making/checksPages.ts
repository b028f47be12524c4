import fs from 'node:fs';
import path from 'node:path';
import type { Check, Example } from '../../src/checks/check';
import type { Clear, Finding } from '../../src/checks/finding';
import { CLEAR_NAMES } from '../../src/checks/names';
import { CHECKS } from '../../src/checks/registry';
import { runChecks } from '../../src/checks/runChecks';
import { sentences } from '../../src/checks/sentences';
import type { Language } from '../../src/language/bilingual';
import { address } from '../../src/workbook/address';
import { inspectedOf } from '../../test/checks/exampleInspected';

const WORDS = {
  vi: {
    index: 'Các phép kiểm tra',
    intro:
      'Trang này do chương trình lập; không sửa tay. Mỗi phép kiểm tra nói ba điều: sai ở đâu, vì sao đáng lo, cần làm gì.',
    head: ['Phép kiểm tra', 'Tên trong cài đặt', 'Mức'],
    severity: { error: 'lỗi', warning: 'cần xem lại', info: 'lưu ý' },
    belongs: 'Thuộc',
    level: 'Mức',
    id: 'Tên',
    source: 'Căn cứ',
    message: 'Thông báo',
    why: 'Vì sao',
    todo: 'Cần làm',
    found: 'Báo',
    quiet: 'Không báo',
    related: 'xem',
    none: 'Không báo ô nào.',
    back: 'Danh sách các phép kiểm tra',
    row: 'Dòng',
  },
  en: {
    index: 'The checks',
    intro:
      'This page is generated; do not edit it. Each check says three things: what is wrong, why it matters, what to do.',
    head: ['Check', 'Name in settings', 'Severity'],
    severity: { error: 'fault', warning: 'to be looked at', info: 'remark' },
    belongs: 'Belongs to',
    level: 'Severity',
    id: 'Name',
    source: 'Source',
    message: 'Message',
    why: 'Why',
    todo: 'To do',
    found: 'Reported',
    quiet: 'Not reported',
    related: 'see',
    none: 'Nothing is reported.',
    back: 'List of checks',
    row: 'Row',
  },
} as const;

/** docs/checks: an index by the five clears and a page a check, in both languages. File name → what makes its content. */
export function checksPages(root: string): Map<string, () => string> {
  const pages = new Map<string, () => string>();
  for (const language of ['vi', 'en'] as const) {
    pages.set(`${language}/README.md`, () => index(language));
    for (const check of CHECKS) pages.set(`${language}/${check.id}.md`, () => page(root, check, language));
  }
  return pages;
}

function index(language: Language): string {
  const words = WORDS[language];
  const parts = (Object.keys(CLEAR_NAMES) as Clear[]).flatMap((clear) => {
    const checks = CHECKS.filter((check) => check.clear === clear);
    if (checks.length === 0) return [];
    const rows = checks.map(
      (check) => `| [${check.title[language]}](${check.id}.md) | \`${check.id}\` | ${words.severity[check.severity]} |`,
    );
    return [`## ${CLEAR_NAMES[clear][language]}`, '', `| ${words.head.join(' | ')} |`, '|---|---|---|', ...rows, ''];
  });
  return [`# ${words.index}`, '', words.intro, '', ...parts].join('\n');
}

function page(root: string, check: Check, language: Language): string {
  const words = WORDS[language];
  const written = fs
    .readFileSync(path.join(root, 'src/checks/catalogue', check.id, `page.${language}.md`), 'utf8')
    .trim();
  const messages = Object.values(check.messages).flatMap((message) => [
    `> ${message.what[language]}`,
    '>',
    `> *${words.why}:* ${message.why[language]}`,
    '>',
    `> *${words.todo}:* ${message.do[language]}`,
    '',
  ]);
  return [
    `# ${check.title[language]}`,
    '',
    `${words.belongs}: ${CLEAR_NAMES[check.clear][language]} · ${words.level}: ${words.severity[check.severity]} · ${words.id}: \`${check.id}\``,
    '',
    written,
    '',
    `*${words.source}:* ${check.source[language]}`,
    '',
    `## ${words.message}`,
    '',
    ...messages,
    `## ${words.found}`,
    '',
    ...check.examples.invalid.flatMap((example) => table(check, example, language)),
    `## ${words.quiet}`,
    '',
    ...check.examples.valid.flatMap((example) => table(check, example, language)),
    `[${words.back}](README.md)`,
    '',
  ].join('\n');
}

/** An example as a table with the sheet's own rows and column letters, so that the addresses can be found in it. */
function table(check: Check, example: Example, language: Language): string[] {
  const words = WORDS[language];
  const cell = (value: string | number | null | undefined) =>
    String(value ?? '')
      .replace(/\n/g, '<br>')
      .replace(/\|/g, '\\|');
  const letters = example.columns.map((_, i) => address(1, i + 1).replace(/\d/g, ''));
  const rows = [example.columns, ...example.rows].map(
    (row, i) => `| ${i + 3} | ${example.columns.map((_, c) => cell(row[c])).join(' | ')} |`,
  );
  const finds = runChecks(inspectedOf(example), [check]).map((finding) => said(finding, language));
  const merged = example.merges?.length ? ` (${example.merges.join(', ')})` : '';
  return [
    `${example.note[language]}${merged}`,
    '',
    `| | ${letters.join(' | ')} |`,
    `|---|${letters.map(() => '---|').join('')}`,
    ...rows,
    '',
    ...(finds.length > 0 ? finds : [words.none]),
    '',
  ];
}

/** A finding in a line: its cell, what it says, the other cells it involves, and what a fix would write. */
function said(finding: Finding, language: Language): string {
  const related = finding.related.length > 0 ? ` (${WORDS[language].related} ${finding.related.join(', ')})` : '';
  const edits = finding.fix?.edits.map(({ at, value }) => `${at}: “${value}”`) ?? [];
  const fix = edits.length > 0 ? ` → ${edits.join('; ')}` : '';
  return `- **${finding.at}** ${sentences(finding, language).what}${related}${fix}`.replace(/\n/g, '<br>');
}
