import fs from 'node:fs';
import path from 'node:path';
import { makeCalendar } from '../../src/calendar/workCalendar';
import { openWorkbook } from '../../src/hosts/file/openWorkbook';
import { fold } from '../../src/language/text';
import type { Item } from '../../src/plan/plan';
import { progressOf } from '../../src/progress/progressOf';
import { readPlans } from '../../src/reading/readPlans';
import { readResult } from '../../src/reading/results/readResult';
import { describePlans } from '../plansAtHand';

interface TruePart {
  label: string;
  end: string | null;
  state?: string;
  days?: number;
  doneOn?: string;
}
interface Truth {
  items: { plan: string; row: number; parts: TruePart[] }[];
  scenarios: {
    name: string;
    plan: string;
    row: number;
    filled: { result: string | null; day: string | null; evidence: string | null };
    states: { asOf: string; item: string; parts: TruePart[] }[];
  }[];
}

const calendar = makeCalendar();

describePlans('the days of real plans, each by itself', (folder) => {
  const file = path.join(folder, '../year/periods.truth.json');
  const truth = JSON.parse(fs.readFileSync(file, 'utf8')) as Truth;
  const names = [...new Set([...truth.items, ...truth.scenarios].map(({ plan }) => plan))];
  const items = new Map<string, Item[]>();
  beforeAll(async () => {
    for (const name of names) {
      const host = await openWorkbook(new Uint8Array(fs.readFileSync(path.join(folder, `${name}.xlsx`))));
      const sheets = await Promise.all((await host.sheets()).map((sheet) => host.read(sheet.name)));
      items.set(
        name,
        sheets.flatMap((sheet) => readPlans(sheet, { calendar })).flatMap((plan) => plan.items),
      );
    }
  });
  const itemOf = (name: string, row: number) => items.get(name)!.find((item) => item.row === row)!;
  /** Labels compare without what stands before the period, and "đầu năm" behind it. */
  const label = (words: string) =>
    fold(words)
      .replace(/^báo cáo (?=.)(?!kết quả)|^hằng (?=năm)/, '')
      .replace(/ đầu năm$/, '');

  it.each(truth.items.map((item) => [item.plan, item.row, item] as const))('%s, row %d', (name, row, wanted) => {
    const { parts } = progressOf(itemOf(name, row), '2020-01-01');
    expect(parts.map((part) => ({ label: label(part.label), end: part.end }))).toEqual(
      wanted.parts.map((part) => ({ label: label(part.label), end: part.end })),
    );
  });

  it.each(
    truth.scenarios.flatMap(({ name, plan, row, filled, states }) =>
      states.map((state) => [name, state.asOf, { plan, row, filled, state }] as const),
    ),
  )('%s, on %s', (_name, asOf, { plan, row, filled, state }) => {
    const year = Number(plan.slice(-4));
    const item = itemOf(plan, row);
    const result = readResult(filled.result ?? '', {
      year,
      doneOn: filled.day,
      evidence: filled.evidence ?? '',
      severalDays: true,
    });
    const { progress, parts } = progressOf({ ...item, result }, asOf);
    expect({ progress, parts: parts.map(({ state, daysLate, doneOn }) => ({ state, daysLate, doneOn })) }).toEqual({
      progress: state.item,
      parts: state.parts.map(({ state: its, days = 0, doneOn = null }) => ({ state: its, daysLate: days, doneOn })),
    });
  });
});
