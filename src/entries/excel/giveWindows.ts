import type { NewWorkbook } from '../../actions/handOut';
import { makeWorkbook } from '../../hosts/file/makeWorkbook';
import { openNewWorkbook } from '../../hosts/excel/openNewWorkbook';

/** Opens each workbook in a window of its own, not stored yet. How many were: a browser may hold further windows back. */
export async function giveWindows(workbooks: readonly NewWorkbook[], onStep: (share: number) => void): Promise<number> {
  for (const [i, { sheets }] of workbooks.entries()) {
    const bytes = await makeWorkbook(sheets);
    try {
      await openNewWorkbook(bytes);
    } catch {
      // Which of several reasons it was does not matter: what was not opened is named, and done in another way.
      return i;
    }
    onStep((i + 1) / workbooks.length);
  }
  return workbooks.length;
}
