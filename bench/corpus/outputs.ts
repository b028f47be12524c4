import { unzipSync } from 'fflate';
import { inspectWorkbook } from '../../src/actions/inspectWorkbook';
import { mark } from '../../src/actions/mark';
import { reportPlan } from '../../src/actions/report';
import { summarise } from '../../src/actions/summarise';
import { openWorkbook } from '../../src/hosts/file/openWorkbook';
import type { SheetSnapshot } from '../../src/workbook/snapshot';
import type { Source } from './sources';

const DAYS = ['2026-06-15', '2024-10-30'];
const WRITTEN_AT = '2026-06-15T08:30';

/** A text that must not change, by the name of its file. */
export type Output = [name: string, content: string | Uint8Array];

/** Everything that comes of one file, as texts. A file that cannot be read gives the reason. */
export async function* outputsOf({ name, bytes, written }: Source): AsyncGenerator<Output> {
  const file = bytes();
  yield [`${name}/cells.tsv`, await orReason(() => cellsOf(file))];
  for (const day of DAYS) {
    const [vi, en] = await inspected(file, day);
    yield [`${name}/${day}.json`, vi];
    if (day === DAYS[0]) yield [`${name}/${day}.en.json`, en];
  }
  if (!written) return;
  yield* writtenInto(`${name}/mark`, file, (host) =>
    mark(host, { asOf: DAYS[0]!, language: 'vi', writtenAt: WRITTEN_AT, notes: true }),
  );
  yield* writtenInto(`${name}/summarise`, file, (host) => summarise(host, { asOf: DAYS[0]!, writtenAt: WRITTEN_AT }));
}

/** The report in Vietnamese, and the findings alone in English, for all else is the same. */
async function inspected(file: Uint8Array, asOf: string): Promise<[vi: string, en: string]> {
  let en = '';
  const vi = await orReason(async () => {
    const { inspections, skipped, problems } = await inspectWorkbook(await openWorkbook(file), { asOf });
    en = json(inspections.map((inspection) => reportPlan('', inspection, 'en').findings));
    return json({ plans: inspections.map((inspection) => reportPlan('', inspection, 'vi')), skipped, problems });
  });
  return [vi, en];
}

type Host = Awaited<ReturnType<typeof openWorkbook>>;

/** What an action tells, and every part of the file it leaves. */
async function* writtenInto(
  name: string,
  file: Uint8Array,
  act: (host: Host) => Promise<unknown>,
): AsyncGenerator<Output> {
  let bytes: Uint8Array | null = null;
  const told = await orReason(async () => {
    const host = await openWorkbook(file);
    const result = await act(host);
    bytes = host.bytes();
    return json(result);
  });
  yield [`${name}.json`, told];
  const parts = Object.entries(bytes === null ? {} : unzipSync(bytes));
  for (const [part, content] of parts) if (!part.endsWith('/')) yield [`${name}/${part}`, content];
}

/** Every cell that holds something: sheet, row, column, value, text, format, font. */
async function cellsOf(file: Uint8Array): Promise<string> {
  const host = await openWorkbook(file);
  const lines: string[] = [];
  for (const info of await host.sheets()) {
    lines.push(json(info, 0));
    lines.push(...cellLines(await host.read(info.name)));
  }
  return lines.join('\n');
}

function* cellLines(sheet: SheetSnapshot): Generator<string> {
  const { values, texts, formats, fonts, ...rest } = sheet;
  yield json(rest, 0);
  for (const [r, row] of values.entries()) {
    for (const [c, value] of row.entries()) {
      const text = texts[r]?.[c];
      if (value !== null || text)
        yield json([r + sheet.top, c + sheet.left, value, text, formats[r]?.[c], fonts?.[r]?.[c]], 0);
    }
  }
}

const json = (value: unknown, indent = 1): string => JSON.stringify(value, null, indent);

/** @returns what the work gives, or why it refused: refusals must stay the same too */
async function orReason(work: () => Promise<string>): Promise<string> {
  try {
    return await work();
  } catch (error) {
    return `refused: ${error instanceof Error ? `${error.name}: ${error.message}` : String(error)}\n`;
  }
}
