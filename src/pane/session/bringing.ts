import type { Duty } from '../../actions/addDuty';
import type { Language } from '../../language/bilingual';
import { UnreadableWorkbook, type WorkbookHost } from '../../workbook/host';
import { LIMITS } from '../../workbook/limits';
import type { PlainSheet } from '../../workbook/sheetModel';

/** The tables of a file that is no workbook, and what is told of it. */
export interface ReadFile {
  sheets: PlainSheet[];
  outside: Duty[];
  said(language: Language): string[];
}
/** @throws UnreadableWorkbook */
export type FileReader = (bytes: Uint8Array, name: string) => Promise<ReadFile>;

/** What came of bringing a file in: the names its sheets got. */
interface Brought extends Pick<ReadFile, 'outside' | 'said'> {
  sheets: string[];
}

/** Brings the tables of a file into a workbook that takes sheets. @throws UnreadableWorkbook, ChangeRefused, ChangeUnfinished */
export async function broughtFrom(file: File, read: FileReader, host: WorkbookHost): Promise<Brought> {
  if (file.size > LIMITS['workbook-size']) throw new UnreadableWorkbook('too-large', '', { what: 'workbook-size' });
  const { sheets, outside, said } = await read(new Uint8Array(await file.arrayBuffer()), file.name);
  const names: string[] = [];
  for (const sheet of sheets) names.push(await host.addSheet!(sheet));
  return { sheets: names, outside, said };
}
