import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { deflateSync, unzipSync } from 'fflate';
import { inspectWorkbook } from '../../src/actions/inspectWorkbook';
import { mark } from '../../src/actions/mark';
import { summarise } from '../../src/actions/summarise';
import { makeCalendar } from '../../src/calendar/workCalendar';
import { inspectPlan } from '../../src/checks/engine/inspection';
import { openFile } from '../../src/entries/cli/openFile';
import { openWorkbook } from '../../src/hosts/file/openWorkbook';
import { readPlans } from '../../src/reading/readPlans';
import type { SheetSnapshot } from '../../src/workbook/snapshot';
import { AS_OF } from '../asOf';
import { readLean, unpackedParts } from './lean';
import type { Meter } from './result';

const WRITTEN_AT = `${AS_OF}T08:00`;
const calendar = makeCalendar();

/** What is measured in a process: steps one after another, each over what the one before it made. Gives what there was to count. */
type Chain = (bytes: Uint8Array, meter: Meter) => Promise<Record<string, number>>;
/** As the command line opens a file. */
type Host = Awaited<ReturnType<typeof openFile>>;

export const CHAINS: Record<string, Chain> = {
  lean: async (bytes, meter) => {
    const sheets = await meter.step('lean', () => readLean(bytes));
    return { cells: sum(sheets.flat().map((row) => row.length)) };
  },
  /** Of a lean reading: unpacking alone, as browsers do it and as Node can. */
  unpacking: async (bytes, meter) => {
    const parts = Object.values(await meter.step('unpacking', () => unpackedParts(bytes)));
    const packed = parts.map((part) => deflateRawSync(part));
    await meter.step('unpacking by zlib', () => packed.map((part) => inflateRawSync(part)));
    return { bytes: sum(parts.map((part) => part.length)) };
  },
  workbook: async (bytes, meter) => {
    const sheets = await meter.step('workbook', () => readWorkbook(bytes));
    return { sheets: sheets.length };
  },
  'workbook in a browser': async (bytes, meter) => {
    const sheets = await meter.step('workbook in a browser', () => readWorkbook(bytes, openWorkbook));
    return { sheets: sheets.length };
  },
  steps: async (bytes, meter) => {
    const snapshots = await meter.step('workbook', () => readWorkbook(bytes));
    const plans = await meter.step('plan', () => snapshots.flatMap((one) => readPlans(one, { calendar })));
    const found = await meter.step('checks', () => plans.map((plan) => inspectPlan(plan, AS_OF, calendar)));
    return {
      items: sum(plans.map(({ items }) => items.length)),
      findings: sum(found.map((one) => one.findings.length)),
    };
  },
  /** What the command line does with a file: all of it at once. */
  whole: async (bytes, meter) => {
    const { inspections } = await meter.step('whole', async () =>
      inspectWorkbook(await openFile(bytes), { asOf: AS_OF }),
    );
    return { findings: sum(inspections.map((one) => one.findings.length)) };
  },
  mark: (bytes, meter) =>
    written('mark', bytes, meter, (host) => mark(host, { asOf: AS_OF, writtenAt: WRITTEN_AT, language: 'vi' })),
  summarise: (bytes, meter) =>
    written('summarise', bytes, meter, (host) => summarise(host, { asOf: AS_OF, writtenAt: WRITTEN_AT })),
};

async function readWorkbook(
  bytes: Uint8Array,
  open: (bytes: Uint8Array) => Promise<Host> = openFile,
): Promise<SheetSnapshot[]> {
  const host = await open(bytes);
  const sheets: SheetSnapshot[] = [];
  for (const { name } of await host.sheets()) sheets.push(await host.read(name));
  return sheets;
}

/** From a file's bytes to new bytes; then the least of it: what packing the parts that are new takes by itself, in a browser and by zlib. */
async function written(
  name: string,
  bytes: Uint8Array,
  meter: Meter,
  act: (host: Host) => Promise<unknown>,
): Promise<Record<string, number>> {
  const made = await meter.step(name, async () => {
    const host = await openFile(bytes);
    await act(host);
    return host.bytes();
  });
  const before = unzipSync(bytes);
  const parts = Object.entries(unzipSync(made)).flatMap(([part, content]) => {
    const old = before[part];
    return old && Buffer.compare(old, content) === 0 ? [] : [content];
  });
  await meter.step('packing', () => parts.map((part) => deflateSync(part, { level: PACKING })));
  await meter.step('packing by zlib', () => parts.map((part) => deflateRawSync(part, { level: PACKING })));
  return { parts: parts.length, bytes: sum(parts.map((part) => part.length)), written: made.length };
}

/** The level at which the product packs. */
const PACKING = 4;

const sum = (numbers: number[]): number => numbers.reduce((total, number) => total + number, 0);
