import type { Check } from '../../src/checks/engine/check';
import type { Clear, Finding } from '../../src/checks/engine/finding';
import { CLEAR_NAMES } from '../../src/checks/engine/names';
import { CHECKS } from '../../src/checks/engine/registry';
import { runChecks } from '../../src/checks/engine/runChecks';
import { sentences } from '../../src/checks/engine/sentences';
import type { Language } from '../../src/language/bilingual';
import { inspectedOf } from '../../test/checks/exampleInspected';
import type { Example } from '../../test/checks/pages/checkPage';
import { examplesOf } from '../../test/checks/pages/pageOf';

const WORDS = {
  vi: {
    index: 'Các phép kiểm tra',
    intro:
      'Trang này do chương trình lập; không sửa tay. Mỗi phép kiểm tra có một trang: nói gì, căn cứ vào đâu, bảng nào bị nhắc, bảng nào không. Các câu nhắc: [said.md](said.md).',
    reading:
      "Trong trang của phép kiểm tra, hàng tiêu đề của mỗi bảng là hàng 3, dòng đầu là hàng 4, cột đầu là cột A. `finds`: các ô bị nhắc. `merged`: các ô gộp. `as of`: ngày xét (không ghi là 2026-06-15). `title`: hai dòng đầu trang tính. `units`: bảng đơn vị của cơ quan, trong ngoặc vuông là nhóm. `␣` là dấu cách, `<br>` là xuống dòng, `'` đứng trước số được ghi dưới dạng chữ.",
    head: ['Phép kiểm tra', 'Tên trong cài đặt', 'Mức'],
    severity: { error: 'lỗi', warning: 'cần xem lại', info: 'lưu ý' },
    said: 'Lời nhắc của các phép kiểm tra',
    saidIntro: 'Trang này do chương trình lập; không sửa tay. Từng câu nhắc, rồi những gì được nhắc ở các bảng ví dụ.',
    why: 'Vì sao',
    todo: 'Cần làm',
    related: 'xem',
    file: { index: 'README.md', said: 'said.md' },
  },
  en: {
    index: 'The checks',
    intro:
      'This page is generated; do not edit it. Each check has a page: what it says, where it comes from, which tables are reported and which are not. The sentences: [said.en.md](said.en.md).',
    reading:
      "On a check’s page the header of a table is row 3, its first row is row 4, its first column is A. `finds`: the cells reported. `merged`: merged blocks. `as of`: the day (2026-06-15 when left out). `title`: the sheet’s first two lines. `units`: the office’s table of units, groups in brackets. `␣` is a blank, `<br>` a new line, and `'` stands before a number written as text.",
    head: ['Check', 'Name in settings', 'Severity'],
    severity: { error: 'fault', warning: 'to be looked at', info: 'remark' },
    said: 'What the checks say',
    saidIntro:
      'This page is generated; do not edit it. Every sentence, then what is said of the tables that are examples.',
    why: 'Why',
    todo: 'To do',
    related: 'see',
    file: { index: 'README.en.md', said: 'said.en.md' },
  },
} as const;

/** docs/checks, in both languages: an index by the five clears that leads to the checks' own pages, and all they say. File name → what makes its content. */
export function checksPages(): Map<string, () => string> {
  const pages = new Map<string, () => string>();
  for (const language of ['vi', 'en'] as const) {
    pages.set(WORDS[language].file.index, () => index(language));
    pages.set(WORDS[language].file.said, () => allSaid(language));
  }
  return pages;
}

const linkTo = (check: Check, language: Language) => `[${check.title[language]}](../../src/checks/${check.id}.md)`;

function index(language: Language): string {
  const words = WORDS[language];
  const parts = (Object.keys(CLEAR_NAMES) as Clear[]).flatMap((clear) => {
    const checks = CHECKS.filter((check) => check.clear === clear);
    if (checks.length === 0) return [];
    const rows = checks.map(
      (check) => `| ${linkTo(check, language)} | \`${check.id}\` | ${words.severity[check.severity]} |`,
    );
    return [`## ${CLEAR_NAMES[clear][language]}`, '', `| ${words.head.join(' | ')} |`, '|---|---|---|', ...rows, ''];
  });
  return [`# ${words.index}`, '', words.intro, '', words.reading, '', ...parts].join('\n');
}

function allSaid(language: Language): string {
  const words = WORDS[language];
  return [
    `# ${words.said}`,
    '',
    words.saidIntro,
    '',
    ...CHECKS.flatMap((check) => [
      `## ${linkTo(check, language)}`,
      '',
      ...Object.values(check.messages).flatMap((message) => [
        `> ${message.what[language]}`,
        '>',
        `> *${words.why}:* ${message.why[language]}`,
        '>',
        `> *${words.todo}:* ${message.do[language]}`,
        '',
      ]),
      ...examplesOf(check.id).flatMap((example) => saidOf(check, example, language)),
    ]),
  ].join('\n');
}

/** What a check says of an example; nothing where it says nothing. */
function saidOf(check: Check, example: Example, language: Language): string[] {
  const lines = runChecks(inspectedOf(example), [check]).map((finding) => line(finding, language));
  return lines.length === 0 ? [] : [example.note[language], '', ...lines, ''];
}

/** A finding in a line: its cell, what it says, the other cells it involves, and what a fix would write. */
function line(finding: Finding, language: Language): string {
  const related = finding.related.length > 0 ? ` (${WORDS[language].related} ${finding.related.join(', ')})` : '';
  const edits = finding.fix?.edits.map(({ at, value }) => `${at}: “${value}”`) ?? [];
  const fix = edits.length > 0 ? ` → ${edits.join('; ')}` : '';
  return `- **${finding.at}** ${sentences(finding, language).what}${related}${fix}`.replace(/\n/g, '<br>');
}
