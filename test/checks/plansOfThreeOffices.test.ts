import fs from 'node:fs';
import path from 'node:path';
import { inspectWorkbook } from '../../src/actions/inspectWorkbook';
import type { Finding } from '../../src/checks/engine/finding';
import { openWorkbook } from '../../src/hosts/file/openWorkbook';
import { describePlans } from '../plansAtHand';

const AS_OF: Record<string, string> = {
  'lang-son-2024': '2024-10-30',
  'cong-thuong-2021': '2021-10-30',
  'nghe-an-2023': '2023-10-30',
};

/** What must be reported: check → cells, as the sheet names them. "?" behind the check: as a question. */
const REPORTED: Record<string, Record<string, string>> = {
  'lang-son-2024': {
    'deadline-before-issue?': 'C5',
    'deadline-hidden?': 'F28 F30',
    'deadline-one-for-several-products': 'F19 F54 F67',
    'deadline-open-all-year': 'C11 C12 C44 C45 C46 C47 C56 C57 C77',
    'deadline-running-task-one-day?': 'C44 C45 C46 C47 C56 C57 C77',
    'deadline-without-day': 'C8 C9 C15 C16',
    'deadline-without-day?': 'C14',
    'lead-collective': 'D7 D11 D12 D13 D16 D21 D22 D41 D42 D62 D63 D69 D70 D71 D74 D85',
    'lead-is-partner': 'E65',
    'lead-person?': 'D16 D82 D83',
    'lead-several': 'D25 D26 D28 D30 D31 D33 D35 D36 D38 D39 D65 D77 D78 D79 D81 D82 D83',
    'lead-within-partners?': 'E13 E14 E49 E50 E54 E85',
    'number-skipped': 'A57',
    'plan-number-blank': 'A3',
    'product-is-rule': 'F28 F49 F65 F70',
    'product-missing': 'F12 F68',
    'product-of-another-body?': 'F28 F36 F44',
    'product-states-situation': 'F61',
    'target-not-measurable': 'F11 F13 F20 F21 F26 F39 F54 F61 F62 F69 F71 F76 F85',
    'target-repeats-task': 'F21 F25 F39 F50 F62 F69',
    'target-two-rates?': 'B9 F74',
    'task-cut-off': 'B11',
    'task-is-indicator': 'B13 B25 B26 B33 B35 B36 B38 B46 B67 B68 B69 B74 B76 B79 B81 B82 B83',
    'text-taken-over?': 'B26 F31 F36 B54 F63 B71 B74',
    'text-typing': 'F11 B16 B30 B31 F67 B85',
    'unit-spellings': 'D14 D11 E19 E51',
    'wording-varies': 'F15 F31 B35 D82',
  },
  'cong-thuong-2021': {
    'day-overloaded': 'F5',
    'deadline-one-for-several-products': 'C12 C17 C20 C34 C40 C43',
    'deadline-running-task-one-day?': 'F23 F28 F41 F50 F51',
    'deadline-without-day': 'F17 F18 F20 F21',
    'deadline-without-day?': 'F22',
    'deadline-year-ambiguous?': 'F36',
    'lead-collective': 'D10 D13 D14 D16 D21 D29 D50 D51 D55 D57 D58',
    'lead-is-partner': 'E13 E14 E16 E29 E50 E51',
    'lead-several': 'D45 D46 D47',
    'lead-within-partners?': 'E21 E55 E57 E58',
    'number-repeated': 'A45',
    'partner-missing': 'E10',
    'partner-same-everywhere': 'E5',
    'plan-year-of-title': 'A2',
    'product-repeated?': 'C53 C54',
    'product-year': 'C8',
    'report-periods?': 'F11',
    'report-twice?': 'B8 F11',
    'target-not-measurable': 'C10 C13 C14 C16 C22 C50',
    'target-rate-without-figure': 'C47 C53 C56',
    'target-repeats-task': 'C23 C41 C51 C58',
    'task-cut-off': 'C22 B53',
    'task-is-indicator': 'B13 B20 B36 B47 B53',
    'text-taken-over': 'B25 B26 B27 B31 B35 C46 B49 B53 B55 B56',
    'text-typing': 'C7 C8 F11 C14 B18 C23 C34 C35 C37 C43 C18 C39 C42 C47 C49 C53 C54',
    'wording-varies': 'C10 C17 C22 C45',
  },
  'nghe-an-2023': {
    'deadline-missing': 'H26',
    'deadline-without-day': 'H10 H11 H48 H49 H50 H51',
    'deadline-without-day?': 'H13 H20 H34',
    'deadline-year-ambiguous?': 'H52',
    'lead-collective': 'F21',
    'lead-is-partner': 'G18 G20',
    'lead-person?': 'F21',
    'lead-several': 'F17 F18 F19 F20',
    'number-skipped': 'A45',
    'product-stray-unit?': 'E29',
    'product-vague': 'E10 E11 E21 E30 E31 E37 E39 E40',
    'span-over?': 'D29',
    'target-repeats-task': 'B21 B24 B25 B26 B28 B31 B34 B38 B39 D20 D23 D25',
    'task-repeated': 'C19',
    'task-section?': 'C13',
    'text-typing': 'H20 B21 D37 C40 B50 C50 H50',
    'wording-varies': 'C16 C39 E18 D17 B20',
  },
};

/** Cells that a hasty check would take for a fault: check → cells; "all" for every cell. */
const SILENT: Record<string, Record<string, string>> = {
  'lang-son-2024': {
    'lead-missing': 'all',
    'deadline-missing': 'all',
    'number-repeated': 'all',
    'target-not-measurable': 'F7 F9 F15 F16 F22 F31 F33 F35 F41 F45 F46 F51 F57 F58 F63 F74 F77 F82',
  },
  'cong-thuong-2021': { 'deadline-overdue': 'F36', 'lead-several': 'D7 D8', 'number-skipped': 'all' },
  'nghe-an-2023': { 'lead-missing': 'all', 'number-missing': 'all', 'deadline-due-soon': 'all' },
};

describePlans('plans of three offices, read line by line', (folder) => {
  const cellsOf = async (name: string): Promise<(check: string) => Set<string>> => {
    const workbook = await openWorkbook(new Uint8Array(fs.readFileSync(path.join(folder, `${name}.xlsx`))));
    const { inspections } = await inspectWorkbook(workbook, { asOf: AS_OF[name]! });
    const findings = inspections.flatMap((inspection) => inspection.findings);
    const fits = (one: Finding, check: string) =>
      one.check === check.replace('?', '') && (one.question || !check.endsWith('?'));
    return (check) =>
      new Set(findings.filter((one) => fits(one, check)).flatMap(({ at, related }) => [at, ...related]));
  };

  test.each(Object.keys(REPORTED))('%s: what is to be reported', async (name) => {
    const cells = await cellsOf(name);
    const missing = Object.entries(REPORTED[name]!).flatMap(([check, expected]) =>
      expected.split(' ').flatMap((cell) => (cells(check).has(cell) ? [] : [`${check} ${cell}`])),
    );
    expect(missing).toEqual([]);
  });

  test.each(Object.keys(SILENT))('%s: what is not', async (name) => {
    const cells = await cellsOf(name);
    const wrong = Object.entries(SILENT[name]!).flatMap(([check, quiet]) =>
      [...cells(check)].flatMap((cell) =>
        quiet === 'all' || quiet.split(' ').includes(cell) ? [`${check} ${cell}`] : [],
      ),
    );
    expect(wrong).toEqual([]);
  });
});
