import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Collection, CollectedItem, UnitWord } from '../../src/collecting/collection';
import { collect } from '../../src/collecting/collect';
import { fold } from '../../src/language/text';
import { AS_OF, masterOf, returnedFile, returnedFiles, returnsFolder } from './sharedReturns';

/** What is told of the copies beside this checkout, by hand. */
interface Truth {
  units: { unit: string; files: string[]; received: boolean | 'optional' }[];
  files: TruthFile[];
  conflicts: { row: number; why: string; master: string | null; words: TruthWord[] }[];
  olderWords: { row: number; unit: string; newer: string[]; older: string }[];
  final: TruthItem[];
}
interface TruthFile {
  file: string;
  unit: string | null;
  day: string | null;
  kind: string;
  items: (TruthCells & { row: number; basis: string; at?: number })[];
  wrongColumn?: { row: number; text: string; basis: string }[];
  notOwn?: { row: number; result: string }[];
  addedRows?: { at: number; task: string; result: string }[];
  changedTasks?: { row: number; now: string }[];
  changedDeadlines?: { row: number; now: string }[];
  counts: { written: number; added: number; changedTexts: number; wrongColumn: number; notOwn: number };
}
interface TruthCells {
  key?: string;
  result: string;
  state: string;
  day: string | null;
  evidence: string | null;
}
interface TruthWord extends TruthCells {
  unit: string;
  files: string[];
  optional?: string;
}
interface TruthItem {
  row: number;
  key: string;
  state: string;
  units: TruthWord[];
  of?: number;
  done?: number;
  doneWithoutXls?: number;
  optional?: string;
  pending?: boolean;
  kept?: string;
}

const WHY: Record<string, string> = { 'Trái nhau': 'contradict', 'Sổ đã có kết quả khác': 'master-says-otherwise' };
const WRITTEN = ['taken', 'same', 'older', 'conflict'];

const truth: Truth | null =
  returnsFolder === null
    ? null
    : (JSON.parse(readFileSync(resolve(returnsFolder, 'returns.truth.json'), 'utf8')) as Truth);

if (truth === null)
  it('copies that came back (they are not beside this checkout: not run)', () => expect(truth).toBeNull());
else describe('copies that came back', () => tests(truth));

const word = ({ unit, result, state, day, evidence, files }: TruthWord | UnitWord) => ({
  ...{ unit: fold(unit), result: fold(result), state, day, evidence: fold(evidence ?? ''), files: [...files].sort() },
});

function tests(truth: Truth): void {
  let whole: Collection;
  let plain: Collection;
  let withoutOld: Collection;
  beforeAll(async () => {
    const master = await masterOf('master.xlsx');
    const returned = [];
    for (const file of returnedFiles()) returned.push(await returnedFile(file, master));
    const options = { asOf: AS_OF, period: null, unitOf: new Map<string, string>() };
    whole = collect(master, returned, options);
    plain = collect(await masterOf('lang-son-2024.t.xlsx'), returned, options);
    const isOld = ({ file }: { file: string }) => /\.(?:xls|docx)$/.test(file);
    const unread = returned.map((one) => (isOld(one) ? { file: one.file, unreadable: 'old-xls' } : one));
    withoutOld = collect(master, unread, options);
    expect(collect(master, [...returned].reverse(), options)).toEqual(whole);
  }, 60_000);
  const fileNamed = (name: string, of = whole) => of.files.find(({ file }) => file === name)!;
  const itemAt = (row: number): CollectedItem | undefined => whole.items.find((item) => item.row === row);

  test.each(truth.files.map((file) => [file.file, file] as const))('%s', (name, expected) => {
    const file = fileNamed(name);
    const isRead = ['11 CC Chan nuoi.xls', '12 CC Thuy san gui Word.docx'].includes(name);
    expect(file.unit && fold(file.unit)).toEqual(expected.unit && fold(expected.unit));
    expect({ day: file.day, kind: file.kind }).toEqual({ day: expected.day, kind: isRead ? 'taken' : expected.kind });
    const written = file.items.filter(({ outcome }) => WRITTEN.includes(outcome));
    const said = (one: { row: number | null; basis: string | null; result: string; evidence: string | null }) => ({
      ...{ row: one.row, basis: one.basis, result: fold(one.result), evidence: fold(one.evidence ?? '') },
    });
    expect(written.map(said)).toEqual(expected.items.map(said));
    for (const { row, at } of expected.items) if (at) expect(written.find((one) => one.row === row)!.at).toBe(at);
    const of = (outcome: string) => file.items.filter((one) => one.outcome === outcome);
    expect(of('wrong-column').map(({ row, note, basis }) => ({ row, text: note, basis }))).toEqual(
      (expected.wrongColumn ?? []).map(({ row, text, basis }) => ({ row, text, basis })),
    );
    expect(of('not-own').map(({ row, result }) => ({ row, result }))).toEqual(
      (expected.notOwn ?? []).map(({ row, result }) => ({ row, result })),
    );
    expect(of('added').map(({ at, task, result }) => ({ at, task, result }))).toEqual(
      (expected.addedRows ?? []).map(({ at, task, result }) => ({ at, task, result })),
    );
    const changes = [...(expected.changedTasks ?? []), ...(expected.changedDeadlines ?? [])];
    expect(file.changed.map(({ row, copy }) => ({ row, now: copy }))).toEqual(
      changes.map(({ row, now }) => ({ row, now })),
    );
    const all = file.items.length;
    const { counts } = expected;
    expect(all).toBe(expected.items.length + counts.added + counts.wrongColumn + counts.notOwn);
  });

  test('conflicts', () => {
    const asked = whole.conflicts.filter(({ why }) => Object.values(WHY).includes(why));
    const told = (row: number | null, why: string, words: (TruthWord | UnitWord)[]) => ({
      row,
      why,
      words: words.map(word),
    });
    expect(asked.map(({ row, why, words }) => told(row, why, words))).toEqual(
      [...truth.conflicts].sort((a, b) => a.row - b.row).map(({ row, why, words }) => told(row, WHY[why]!, words)),
    );
    for (const { row, master } of truth.conflicts)
      expect(asked.find((one) => one.row === row)!.stands).toBe(master ?? '');
  });

  test('what older copies say otherwise', () => {
    const found = whole.items.flatMap(({ row, words, older }) =>
      older.map(({ unit, files }) => ({
        row,
        unit,
        newer: words.find((one) => one.unit === unit)!.files,
        older: files[0],
      })),
    );
    const expected = truth.olderWords.map(({ row, unit, newer, older }) => ({ row, unit, newer, older }));
    const inOrder = (list: typeof found) => [...list].sort((a, b) => a.row - b.row);
    expect(inOrder(found)).toEqual(inOrder(expected));
  });

  test.each(truth.final.map((item) => [`${item.key} (row ${item.row})`, item] as const))('%s', (_, expected) => {
    const item = itemAt(expected.row);
    if (expected.units.length === 0 && !item) return expect(expected.kept).toBe('no copy writes here');
    if (expected.pending || expected.units.length === 0) {
      return expect({ outcome: item!.outcome, entry: item!.entry }).toEqual({ outcome: 'pending', entry: null });
    }
    expect(item!.key).toBe(expected.key);
    expect(item!.outcome).toBe(expected.kept ? 'kept' : 'taken');
    expect(item!.words.map(word)).toEqual(expected.units.map(word));
    expect(item!.state).toBe(expected.state);
    if (expected.of !== undefined)
      expect({ of: item!.of, done: item!.done }).toEqual({ of: expected.of, done: expected.done });
  });

  test('where .xls and .docx cannot be read', () => {
    for (const name of ['11 CC Chan nuoi.xls', '12 CC Thuy san gui Word.docx'])
      expect(fileNamed(name, withoutOld)).toMatchObject({ kind: 'cannot-be-read', items: [] });
    for (const { row, done, doneWithoutXls, optional, units } of truth.final) {
      const item = withoutOld.items.find((one) => one.row === row);
      const left = units.filter((one) => !one.optional).length;
      if (optional) expect(item).toBeUndefined();
      else if (left < units.length) expect(item!.words).toHaveLength(left);
      if (!optional && done !== undefined) expect(item!.done).toBe(doneWithoutXls ?? done);
    }
    const states = withoutOld.units.filter(({ unit }) => ['Chi cục Chăn nuôi', 'Chi cục Thủy sản'].includes(unit));
    expect(states.map(({ state }) => state)).toEqual(['unreadable', 'unreadable']);
  });

  test('nothing else is taken', () => {
    expect(whole.items.map(({ row }) => row).filter((row) => !truth.final.some((one) => one.row === row))).toEqual([]);
  });

  test.each(truth.units.map((unit) => [unit.unit, unit] as const))('unit %s', (name, { files, received }) => {
    const unit = whole.units.find((one) => fold(one.unit) === fold(name))!;
    expect(unit.files).toEqual(files);
    expect(unit.state).toBe(received === false ? 'not-sent' : 'sent');
  });

  test('every unit stands once', () => expect(whole.units).toHaveLength(truth.units.length));

  test('a plain master knows no groups: what is owed through one cannot be taken', () => {
    for (const { file, items } of truth.files) {
      const found = fileNamed(file, plain);
      const byGroup = items.filter(({ basis }) => basis.startsWith('member')).map(({ row }) => row);
      const rest = items.filter(({ basis }) => !basis.startsWith('member')).map(({ row }) => row);
      const rows = (outcomes: string[]) =>
        found.items.filter(({ outcome }) => outcomes.includes(outcome)).map(({ row }) => row);
      expect(rows(WRITTEN)).toEqual(rest);
      for (const row of byGroup) expect(rows(['not-own'])).toContain(row);
    }
  });
}
