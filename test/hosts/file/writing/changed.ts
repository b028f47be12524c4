import { coded } from '../../../coded';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { SheetSpec } from '../../../../samples/making/spec';
import { makeWorkbook } from '../../../../samples/making/workbook';
import { openWorkbook } from '../../../../src/hosts/file/openWorkbook';
import type { Applied, Changes } from '../../../../src/workbook/changes';
import type { FileHost } from '../../../../src/hosts/file/fileHost';

/** A part's text, a change of it, or null to leave the part out. */
export type PartChange = string | Uint8Array | null | ((text: string) => string);

export const SHEET = 'xl/worksheets/sheet1.xml';
export const STYLES = 'xl/styles.xml';
export const BOOK = 'xl/workbook.xml';
export const TYPES = '[Content_Types].xml';

export const PLAN: SheetSpec = {
  name: 'Phụ lục',
  rows: [
    ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn'],
    [1, 'Ban hành kế hoạch', 'Văn phòng', { value: 46187, format: 'dd/mm/yyyy' }],
    [2, 'Kiểm tra  văn thư', null, '30/11'],
    [3, 'Tổng kết', 'Văn phòng', null],
  ],
  widths: [6, 40, 20, 15],
};

/** A workbook as our samples are made, some of its parts changed by hand. */
export function workbookWith(changes: Record<string, PartChange> = {}, sheets: SheetSpec[] = [PLAN]): Uint8Array {
  const parts: Record<string, Uint8Array> = unzipSync(makeWorkbook({ sheets }));
  for (const [part, change] of Object.entries(changes)) {
    if (change === null) delete parts[part];
    else if (change instanceof Uint8Array) parts[part] = change;
    else parts[part] = strToU8(typeof change === 'string' ? change : changed(part, strFromU8(parts[part]!), change));
  }
  return zipSync(parts);
}

function changed(part: string, text: string, change: (text: string) => string): string {
  const after = change(text);
  if (after === text) throw new Error(`nothing changed in ${part}`);
  return after;
}

/** Adds an entry to [Content_Types].xml. */
export const withType = (part: string, type: string) => (text: string) =>
  text.replace('</Types>', `<Override PartName="/${part}" ContentType="${type}"/></Types>`);

export const textsOf = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([part, content]) => [part, strFromU8(content)]));

export interface Result {
  host: FileHost;
  applied: Applied;
  bytes: Uint8Array;
  /** Texts of the parts. */
  parts: Record<string, string>;
}

export async function applied(bytes: Uint8Array, ...all: Changes[]): Promise<Result> {
  const host = await openWorkbook(bytes);
  let last: Applied | null = null;
  for (const changes of all)
    last = await host.apply({ ...changes, ...(changes.sheets && { sheets: changes.sheets.map(coded) }) });
  return { host, applied: last!, bytes: host.bytes(), parts: textsOf(host.bytes()) };
}
