import fs from 'node:fs';
import path from 'node:path';
import { inspectWorkbook } from '../../src/actions/inspectWorkbook';
import type { Finding } from '../../src/checks/engine/finding';
import { openWorkbook } from '../../src/hosts/file/openWorkbook';
import { describePlans } from '../plansAtHand';

/** What must be reported in two plans that were read line by line, and what must not: check → cells, as the sheet names them. */
const REPORTED: Record<string, Record<string, string>> = {
  'gia-lai-2024': {
    'abbreviation-unexplained': 'E51 B64 B70',
    'column-two-roles': 'E6',
    'criterion-gap': 'B33 B40 B47 B51',
    'criterion-level': 'B35 B61',
    'deadline-before-issue': 'F14 F57 F76',
    'deadline-hidden': 'C27 C34',
    'deadline-leaves-no-time': 'F13',
    'deadline-open-all-year': 'F9 F18 F77',
    'deadline-without-day': 'F8 F14 F15 F17 F19 F20 F36 F52 F56 F58 F59 F60 F61 F78',
    'deadline-year-ambiguous': 'F18 F23 F72',
    'lead-collective': 'D15 D22 D30 D50 D72',
    'plan-no-result-column': 'F6',
    'plan-no-score-column': 'B6',
    'plan-number-blank': 'A4',
    'target-counts-other': 'C28',
    'target-figure-unclear': 'C9 C10 C11 C15 C27 C39 C52 C55 C72',
    'target-not-measurable': 'C8 C14 C18 C31 C34 C35 C38 C42 C49 C57 C61 C73 C76 C78',
    'target-rate-without-figure': 'C12 C32 C66',
    'target-repeats-task': 'C45 C56 C77',
    'text-typing': 'B19 B33 C43 B54 B66 B70',
    'unit-of-superior': 'E51',
    'unit-only-in-target': 'C18 C19 C20 C75',
    'wording-varies': 'B25 C25 B35',
  },
  'ha-giang-2024': {
    'criterion-of-another-year': 'B23',
    'criterion-states-failing': 'B14 B16 B28',
    'deadline-missing': 'J7 J15 J16 J17 J19 J20 J22 J24 J26 J28 J29',
    'deadline-of-one-part': 'J6 J14',
    'figures-exceed-total': 'E14',
    'lead-collective': 'H13 H16 H17 H23 H24',
    'lead-person': 'H14 H24',
    'number-repeated': 'A17',
    'reason-in-other-column': 'F7 G23',
    'reason-unclear': 'E6 E15 E16',
    'remedy-repeated': 'G17 G13 G14',
    'remedy-vague': 'G13 G14 G16 G17 G20 G24 G29',
    'responsible-not-mending': 'F6 F8 F13 F14 F23',
    'score-lost-in-one-section': 'C13 C14 C17',
    'score-lost-without-reason': 'E17 E20 E24 E29',
    'score-nothing-reached': 'C11 C13 C14 C15 C22 C29',
    'score-several-criteria': 'B14 B15 B16 B26 B28',
    'section-titles-differ': 'B18 B21 B25 B27',
    'text-typing': 'F6 G6 G7 E8 G13 B14 E16 G16 G19 G26',
    'unit-misspelt': 'I7',
    'unit-spellings': 'H6',
    'wording-varies': 'B10 E10 B16 G7 G16 G22 G28',
  },
};

/** Readings that a hasty check would take for a fault. */
const SILENT: Record<string, string[]> = {
  'gia-lai-2024': ['lead-is-partner', 'lead-within-partners', 'unit-spellings', 'unit-misspelt', 'task-repeated'],
  'ha-giang-2024': ['lead-missing', 'criterion-gap', 'text-not-plain', 'partner-missing', 'deadline-impossible'],
};

describePlans('plans that were read line by line', (folder) => {
  const findingsOf = async (name: string): Promise<Finding[]> => {
    const workbook = await openWorkbook(new Uint8Array(fs.readFileSync(path.join(folder, `${name}.xlsx`))));
    const { inspections } = await inspectWorkbook(workbook, { asOf: '2024-10-30' });
    return inspections.flatMap(({ findings }) => findings);
  };

  test.each(Object.keys(REPORTED))('%s: what is to be reported', async (name) => {
    const findings = await findingsOf(name);
    for (const [check, cells] of Object.entries(REPORTED[name]!)) {
      const found = new Set(
        findings.filter((one) => one.check === check).flatMap(({ at, related }) => [at, ...related]),
      );
      expect([check, cells.split(' ').filter((cell) => !found.has(cell))]).toEqual([check, []]);
    }
  });

  test.each(Object.keys(SILENT))('%s: what is not', async (name) => {
    const findings = await findingsOf(name);
    expect(findings.filter(({ check }) => SILENT[name]!.includes(check))).toEqual([]);
  });
});
