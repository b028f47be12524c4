import { zipSync } from 'fflate';
import type { NewWorkbook } from '../../actions/handOut';
import { makeWorkbook } from '../../hosts/file/makeWorkbook';

/** New workbooks packed into one file. They are made one after the other, and the page can draw between. */
export async function zipOf(
  workbooks: readonly NewWorkbook[],
  onStep: (share: number) => void,
): Promise<Uint8Array<ArrayBuffer>> {
  const files: Record<string, Uint8Array> = {};
  for (const [i, { file, sheets }] of workbooks.entries()) {
    files[file] = await makeWorkbook(sheets);
    onStep((i + 1) / workbooks.length);
    await new Promise((next) => setTimeout(next));
  }
  // What is packed already gets no smaller.
  return zipSync(files, { level: 0 });
}

/** "Kế hoạch 2026.xlsx" is handed out as "Kế hoạch 2026 - phiếu giao việc.zip". */
export const zipName = (name: string): string => `${name.replace(/\.[a-z0-9]{1,5}$/i, '')} - phiếu giao việc.zip`;
