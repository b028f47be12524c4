import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8 } from 'fflate';
import { clear } from '../../src/actions/clear';
import { inspectWorkbook } from '../../src/actions/inspectWorkbook';
import { mark } from '../../src/actions/mark';
import { summarise } from '../../src/actions/summarise';
import { track } from '../../src/actions/track';
import { openWorkbook } from '../../src/hosts/file/openWorkbook';
import { settingsSheetOf } from '../../src/settings/readSettings';
import { SUMMARY_KINDS } from '../../src/summaries/kinds';
import type { SheetInfo, SheetSnapshot } from '../../src/workbook/snapshot';
import { changedParts, unpacked } from '../torture/unpacked';
import { newErrors } from '../validated';

const VERSIONS = readdirSync(__dirname, { withFileTypes: true }).filter((entry) => entry.isDirectory());
const options = { asOf: '2026-06-15', language: 'vi', writtenAt: '2026-11-27T08:30' } as const;

/** A workbook that a version before this one wrote into, as it left it or saved once more by LibreOffice: see the README of each version. */
export interface YesterdaysWorkbook {
  name: string;
  /** "marked", "summarised", "tracked", "settings", "all", "marked-en". */
  how: string;
  libreOffice: boolean;
  bytes: Uint8Array;
  /** The sample it was made from. */
  plain: Uint8Array;
}

export const yesterdaysWorkbooks: YesterdaysWorkbook[] = VERSIONS.flatMap(({ name: version }) => {
  const folder = path.join(__dirname, version);
  const files = readdirSync(folder).filter((file) => file.endsWith('.xlsx') && file.split('.').length > 2);
  return files.map((file) => ({
    name: `${version}: ${file}`,
    how: file.split('.')[1]!,
    libreOffice: file.endsWith('.libreoffice.xlsx'),
    bytes: readFileSync(path.join(folder, file)),
    plain: readFileSync(path.join(folder, `${file.split('.')[0]}.xlsx`)),
  }));
});

const inspected = async (bytes: Uint8Array) => inspectWorkbook(await openWorkbook(bytes), options);
/** Items as they are read. What columns for tracking add is left out: they are empty, and the sample has none. */
const itemsOf = async (bytes: Uint8Array) =>
  (await inspected(bytes)).inspections.flatMap(({ plan }) =>
    plan.items.map(({ cells, result, ...item }) => ({
      ...item,
      cells: Object.fromEntries(Object.entries(cells).filter(([field]) => !TRACKED.includes(field))),
      written: result === null || result.state === 'not-written' ? null : result,
    })),
  );
const TRACKED = ['result', 'doneOn', 'evidence', 'note'];

/** What stands in the user's sheets; columns that `track` added are told by their empty rows, and left out where asked. */
async function cellsOf(bytes: Uint8Array): Promise<Record<string, SheetSnapshot['values']>> {
  const host = await openWorkbook(bytes);
  const cells: Record<string, SheetSnapshot['values']> = {};
  for (const { name, ours, mark: sign } of await host.sheets())
    if (!ours && settingsSheetOf({ name, mark: sign }) === null) cells[name] = trimmed((await host.read(name)).values);
  return cells;
}
function trimmed(values: SheetSnapshot['values']): SheetSnapshot['values'] {
  const rows = values.map((row) => {
    const last = row.findLastIndex((value) => value !== null && value !== '');
    return row.slice(0, last + 1).map((value) => (value === '' ? null : value));
  });
  return rows.slice(0, rows.findLastIndex((row) => row.length > 0) + 1);
}
const withinWidths = (cells: Record<string, SheetSnapshot['values']>, of: Record<string, SheetSnapshot['values']>) =>
  Object.fromEntries(
    Object.entries(cells).map(([name, rows]) => [
      name,
      trimmed(rows.map((row, r) => row.slice(0, of[name]?.[r]?.length ?? 0))),
    ]),
  );

const names = async (bytes: Uint8Array) => (await (await openWorkbook(bytes)).sheets()).map(({ name }) => name);
const settingsNames = async (bytes: Uint8Array) =>
  (await (await openWorkbook(bytes)).sheets()).filter((one) => settingsSheetOf(one) !== null).map(({ name }) => name);

/** What of a workbook is by our hand: rules in the sheets, notes. */
function ours(bytes: Uint8Array) {
  const texts = Object.entries(unpacked(bytes)).filter(([part]) => /\.(xml|vml)$/.test(part));
  const count = (pattern: RegExp) =>
    texts.reduce((sum, [, part]) => sum + (strFromU8(part).match(pattern)?.length ?? 0), 0);
  return { rules: count(/nam-ro:/g), notes: count(/<comment /g) };
}

/** All that this version would write into a workbook, in one go. */
async function written(bytes: Uint8Array): Promise<Uint8Array> {
  const host = await openWorkbook(bytes);
  await mark(host, { ...options, notes: true });
  await summarise(host, { ...options, kinds: SUMMARY_KINDS });
  return host.bytes();
}

type Register = (name: string, check: () => Promise<void>) => void;

/** What every later version owes to a workbook of an earlier one: it reads it, writes over what stands there, and takes it away again. */
export function keepsPromises({ how, libreOffice, bytes, plain }: YesterdaysWorkbook, promise: Register = test): void {
  const hasColumns = how === 'tracked' || how === 'all';
  const hasSettings = how === 'settings' || how === 'all';

  promise('is read as its sample', async () => {
    expect(await itemsOf(bytes)).toEqual(await itemsOf(plain));
    const known = await cellsOf(plain);
    const cells = await cellsOf(bytes);
    expect(hasColumns ? withinWidths(cells, known) : cells).toEqual(known);
  });

  if (hasSettings)
    promise('its settings hold', async () => {
      const { settings, problems } = await inspected(bytes);
      expect(problems).toEqual([]);
      expect(settings).toMatchObject({ year: 2026, dueSoonDays: 20 });
      const { checks, setAside, units, columns } = settings;
      expect([checks, setAside, units, columns].map((kept) => Object.keys(kept).length)).toEqual([1, 1, 1, 1]);
    });

  if (hasColumns)
    promise('no column for tracking is added twice', async () => {
      const host = await openWorkbook(bytes);
      expect((await track(host, options)).columns).toEqual([]);
      expect(host.bytes()).toBe(bytes);
    });

  promise('written again, everything of ours stands there once', async () => {
    const after = await written(bytes);
    const fresh = await written(plain);
    const sheets = await (await openWorkbook(after)).sheets();
    const marks = marksIn(sheets);
    if (!hasSettings) expect(marks).toEqual(marksIn(await (await openWorkbook(fresh)).sheets()));
    expect(new Set(marks).size).toBe(marks.length);
    expect(sheets.filter(({ name }) => /\(\d+\)$/.test(name))).toEqual([]);
    expect(sheets.length).toBe((await names(plain)).length + (await settingsNames(bytes)).length + marks.length);
    if (!hasColumns && !hasSettings) expect(ours(after)).toEqual(ours(fresh));
    const known = await cellsOf(plain);
    expect(withinWidths(await cellsOf(after), known)).toEqual(known);
    expect(changedParts(unpacked(after), unpacked(await written(after)))).toEqual([]);
    expect(await newErrors(bytes, after)).toEqual([]);
  });

  promise('cleared, nothing of ours is left but settings and columns for tracking', async () => {
    const host = await openWorkbook(bytes);
    expect((await clear(host, {})).kept).toEqual([]);
    const after = host.bytes();
    expect(ours(after)).toEqual({ rules: 0, notes: 0 });
    expect((await names(after)).sort()).toEqual([...(await names(plain)), ...(await settingsNames(bytes))].sort());
    const known = await cellsOf(plain);
    expect(withinWidths(await cellsOf(after), known)).toEqual(known);
    expect(await newErrors(bytes, after)).toEqual([]);
    if (!libreOffice && !hasColumns && !hasSettings) expect(changedParts(unpacked(plain), unpacked(after))).toEqual([]);
  });
}

const marksIn = (sheets: SheetInfo[]) =>
  sheets
    .filter((one) => one.mark !== null && settingsSheetOf(one) === null)
    .map(({ mark: sign }) => sign!)
    .sort();
