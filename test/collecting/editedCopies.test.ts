import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inspectWorkbook } from '../../src/actions/inspectWorkbook';
import { collect } from '../../src/collecting/collect';
import type { ReturnedItem } from '../../src/collecting/collection';
import type { ReadSheet } from '../../src/collecting/master';
import { openWorkbook } from '../../src/hosts/file/openWorkbook';
import { fold } from '../../src/language/text';
import { DEFAULT_SETTINGS } from '../../src/settings/settings';
import { samplesFolder, workbooksIn } from '../summaries/inspected';
import { type Copy, copyOf, handedOut, rowOf, sheetsOf } from './editedCopy';
import { EDITS, wordsOf } from './edits';
import { OPTIONS } from './making';

/** Two samples of different make; with PLANS=FOLDER all plans of a folder. */
const folder = process.env.PLANS ?? samplesFolder;
const SAMPLES = ['chi-cuc-tieu-chi-2026.xlsx', 'so-nhiem-vu-phan-cap-2026.xlsx'];
const isTried = (file: string) => (process.env.PLANS ? !file.includes('-pages') : SAMPLES.includes(file));

/** The unit that leads most alone, and some of the rows it leads: those in which nothing stands, and whose task is no other's. */
function unitOf(copy: Copy): { unit: string; rows: number[] } {
  const [{ plan }] = sheetsOf([copy]) as [ReadSheet];
  const times = new Map<string, number>();
  for (const { task } of plan.items) times.set(fold(task), (times.get(fold(task)) ?? 0) + 1);
  const led = new Map<string, number[]>();
  for (const { leads, row, task, result } of plan.items) {
    const [lead, ...more] = leads;
    if (!lead || more.length > 0 || lead.collective || lead.person || result?.text || times.get(fold(task))! > 1)
      continue;
    if (!copy.items.has(row) || rowOf(copy, row).cells[copy.at.note!]) continue;
    led.set(lead.unit, [...(led.get(lead.unit) ?? []), row]);
  }
  const [unit, rows] = [...led].sort((a, b) => b[1].length - a[1].length)[0]!;
  return { unit, rows: rows.slice(0, 4) };
}

describe.each(workbooksIn(folder).filter(isTried))('%s', (file) => {
  let handed: Copy;
  let unit: string;
  let own: number[];
  beforeAll(async () => {
    const asOf = OPTIONS.asOf;
    const found = await inspectWorkbook(await openWorkbook(new Uint8Array(readFileSync(join(folder, file)))), { asOf });
    const [inspection] = found.inspections;
    handed = handedOut(inspection!, found.snapshots.get(inspection!.plan.sheet)!);
    ({ unit, rows: own } = unitOf(handed));
  });

  test.each(Object.keys(EDITS))('%s', (name) => {
    const written = copyOf(handed);
    for (const row of own) rowOf(written, row).cells[written.at.result!] = wordsOf(row);
    const expected = EDITS[name]!(written, own) ?? {};
    const returned = {
      file: `${unit}.xlsx`,
      modified: '2026-06-12',
      digest: '',
      sheets: sheetsOf([written, ...(expected.sheets ?? [])]),
    };
    const master = { sheets: sheetsOf([handed]).slice(0, 1), settings: DEFAULT_SETTINGS, before: [], decisions: [] };
    const { files, items, conflicts } = collect(master, [returned], OPTIONS);
    const [told] = files;
    expect(told!.kind).toBe(expected.kind ?? 'taken');
    const outcomeOf = (row: number) =>
      typeof expected.own === 'function' ? expected.own(row) : (expected.own ?? 'taken');
    // Halves of a row that a page has cut, joined anew: words that no row of the plan has are told, though nothing stands beside them.
    const isReworded = ({ outcome, result, doneOn, evidence, note }: ReturnedItem) =>
      outcome === 'not-found' && [result, doneOn, evidence, note].every((text) => text === '');
    const joinedAnew = told!.items.filter(isReworded).length;
    expect([name, joinedAnew]).toEqual([
      name,
      /turned about|partners’ column is taken out/.test(name) ? joinedAnew : 0,
    ]);
    expect(joinedAnew).toBeLessThanOrEqual(1);
    const rest = told!.items.filter((item) => item.outcome !== 'as-handed-out' && !isReworded(item));
    for (const row of own) {
      const outcome: string = outcomeOf(row);
      const at = rest.findIndex((one) => one.row === row && (outcome === 'any' || one.outcome === outcome));
      if (outcome === 'none') expect([name, row, at]).toEqual([name, row, -1]);
      if (outcome === 'none') continue;
      const [item] = at < 0 ? [] : rest.splice(at, 1);
      if (outcome === 'any') {
        const left = rest.findIndex(
          (one) => fold(one.result) === fold(wordsOf(row)) || fold(one.note) === fold(wordsOf(row)),
        );
        if (!item) expect([name, row, left >= 0]).toEqual([name, row, true]);
        if (!item) rest.splice(left, 1);
        continue;
      }
      expect([name, row, item?.outcome]).toEqual([name, row, outcome]);
      const result = expected.result ?? wordsOf;
      if (outcome === 'taken')
        expect(fold(items.find((one) => one.row === row)!.entry!.result)).toBe(fold(result(row)));
    }
    const others: string[] = expected.others ?? [];
    if (others.includes('same-again'))
      for (const row of own) {
        const at = rest.findIndex((one) => one.row === row && one.outcome === 'taken');
        if (at >= 0) rest.splice(at, 1);
      }
    const wanted = others.filter((outcome) => outcome !== 'same-again');
    expect([name, ...rest.map(({ outcome }) => (wanted.includes('any') ? 'any' : outcome))]).toEqual([name, ...wanted]);
    expect([name, told!.changed.map(({ row }) => row)]).toEqual([name, expected.changed ?? expect.any(Array)]);
    if (!expected.changed && !/worded|word|column|head|partners/.test(name))
      expect([name, told!.changed]).toEqual([name, []]);
    expect(conflicts.length).toBeLessThan(12);
  });
});
