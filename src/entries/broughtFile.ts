import { importSheets } from '../importing/importFile';
import { noticeSentences } from '../importing/noticeWords';
import type { ReadFile } from '../pane/session/bringing';

/** A file as the pane brings it into the workbook that is open. @throws UnreadableWorkbook */
export async function readForPane(bytes: Uint8Array, name: string): Promise<ReadFile> {
  const { sheets, ...made } = await importSheets(bytes, name);
  return { sheets, outside: made.outside, said: (language) => noticeSentences(made, language, 'open-workbook') };
}
