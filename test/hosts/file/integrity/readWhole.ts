import { unzipSync } from 'fflate';
import { mark } from '../../../../src/actions/mark';
import { openWorkbook } from '../../../../src/hosts/file/openWorkbook';
import { ChangeRefused, UnreadableWorkbook } from '../../../../src/workbook/host';

/** What became of an attempt: what was read or written, or the typed refusal. Any other error is thrown. */
export type Outcome = { done: string } | { refused: string };

async function outcomeOf(attempt: () => Promise<string>): Promise<Outcome> {
  try {
    return { done: await attempt() };
  } catch (cause) {
    if (cause instanceof UnreadableWorkbook || cause instanceof ChangeRefused) return { refused: cause.message };
    throw cause;
  }
}

/** All sheets of a workbook with all their cells. */
export const readWhole = (bytes: Uint8Array): Promise<Outcome> =>
  outcomeOf(async () => {
    const workbook = await openWorkbook(bytes);
    const sheets = await workbook.sheets();
    const snapshots = [];
    for (const { name } of sheets) snapshots.push(await workbook.read(name));
    return JSON.stringify({ sheets, snapshots });
  });

/** The workbook marked with notes: its parts by name, unpacked. */
export const markWhole = (bytes: Uint8Array): Promise<Outcome> =>
  outcomeOf(async () => {
    const workbook = await openWorkbook(bytes);
    await mark(workbook, { asOf: '2026-06-15', language: 'vi', writtenAt: '2026-06-15T08:30', notes: true });
    return partsOf(workbook.bytes());
  });

function partsOf(bytes: Uint8Array): string {
  const parts = Object.entries(unzipSync(bytes)).map(([name, content]) => [
    name,
    Buffer.from(content).toString('latin1'),
  ]);
  return JSON.stringify(parts);
}
