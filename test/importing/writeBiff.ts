import * as XLSX from '@e965/xlsx';

export interface BiffCell {
  text: string;
  font: string;
  bold?: boolean;
  centred?: boolean;
  border?: boolean;
  /** Points. */
  size?: number;
}

/** An .xls of one sheet, "Trang", each cell with a font and a format of its own (MS-XLS 2.4). */
export function biffOf(rows: readonly (readonly BiffCell[])[]): Uint8Array {
  const cells = rows.flatMap((row, r) => row.map((cell, c) => ({ ...cell, r, c })));
  const globals = [
    record(0x809, u16(0x0600, 0x0005, 0, 0), u32(0, 0)),
    // Fonts 0 to 3 are the workbook's own; there is no font 4.
    ...Array.from({ length: 4 }, () => fontRecord({ text: '', font: 'Arial' })),
    ...cells.map(fontRecord),
    formatRecord({ text: '', font: '' }, 0),
    ...cells.map((cell, i) => formatRecord(cell, 5 + i)),
  ];
  const name = record(0x85, u32(0), u16(0), Uint8Array.of(5, 1), wide('Trang'));
  const end = record(0x0a);
  const before = joined([...globals, name, end]).length;
  const place = record(0x85, u32(before), u16(0), Uint8Array.of(5, 1), wide('Trang'));
  const sheet = [
    record(0x809, u16(0x0600, 0x0010, 0, 0), u32(0, 0)),
    record(0x200, u32(0, rows.length), u16(0, Math.max(...rows.map(({ length }) => length)), 0)),
    ...cells.map(({ text, r, c }, i) => record(0x204, u16(r, c, i + 1, text.length), Uint8Array.of(1), wide(text))),
    end,
  ];
  const file = XLSX.CFB.utils.cfb_new() as object;
  XLSX.CFB.utils.cfb_add(file, '/Workbook', joined([...globals, place, end, ...sheet]));
  return Uint8Array.from(XLSX.CFB.write(file as never, { type: 'array' }) as ArrayLike<number>);
}

const fontRecord = ({ font, bold = false, size = 11 }: BiffCell) =>
  record(0x31, u16(size * 20, 0, 0x7fff, bold ? 700 : 400, 0), Uint8Array.of(0, 0, 0, 0, font.length, 1), wide(font));

const formatRecord = ({ centred = false, border = false }: BiffCell, font: number) =>
  record(0xe0, u16(font, 0, 1), Uint8Array.of(centred ? 2 : 0, 0, 0, 0), u16(border ? 0x1111 : 0), new Uint8Array(8));

const u16 = (...numbers: number[]) => Uint8Array.from(numbers.flatMap((n) => [n & 255, (n >> 8) & 255]));
const u32 = (...numbers: number[]) =>
  Uint8Array.from(numbers.flatMap((n) => [n & 255, (n >> 8) & 255, (n >> 16) & 255, (n >> 24) & 255]));
const wide = (text: string) => u16(...Array.from(text, (sign) => sign.charCodeAt(0)));

function record(type: number, ...parts: Uint8Array[]): Uint8Array {
  const data = joined(parts);
  return joined([u16(type, data.length), data]);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
