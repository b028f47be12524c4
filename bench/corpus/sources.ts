import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CellSpec } from '../../samples/making/spec';
import { makeWorkbook } from '../../samples/making/workbook';
import { samples } from '../../samples/plans/all';
import { bytesOf, officeWorkbook } from '../../test/corpus/bases';
import { HABITS } from '../../test/corpus/habits/all';
import { packed } from '../../test/corpus/packing';
import { plansFolder } from '../../test/plansAtHand';
import { type TableFile, tables } from '../../test/tableFiles';
import { drawnWorkbook } from './drawnWorkbook';

/** A file that is read, and whether what is written into it is looked at too. */
export interface Source {
  name: string;
  bytes: () => Uint8Array;
  written: boolean;
}

const DRAWN = 200;
/** One drawn workbook in so many is written into. */
const WRITTEN_ONE_IN = 10;

/** Samples, tables of the tests, workbooks as other programs write them, drawn ones; real plans where they are beside this checkout. */
export function sources(): Source[] {
  return [
    ...Object.entries(samples).map(([name, spec]) => source(`sample ${name}`, () => makeWorkbook(spec), true)),
    ...plansBeside(),
    ...tables.map((table, i) => source(`table ${table.name}`, () => workbookOf(table), i % WRITTEN_ONE_IN === 0)),
    ...HABITS.map(({ name, write = (texts) => texts, pack }) =>
      source(`habit ${name}`, () => packed(bytesOf(write(officeWorkbook())), pack), false),
    ),
    ...Array.from({ length: DRAWN }, (_, i) => {
      const name = `drawn ${String(i + 1).padStart(3, '0')}`;
      return source(name, () => drawnWorkbook(name), i % WRITTEN_ONE_IN === 0);
    }),
  ];
}

const source = (name: string, bytes: () => Uint8Array, written: boolean): Source => ({ name, bytes, written });

function plansBeside(): Source[] {
  if (plansFolder === null) return [];
  const folder = plansFolder;
  const files = readdirSync(folder).filter((file) => file.endsWith('.xlsx'));
  return files
    .sort()
    .map((file) => source(`plan ${file}`, () => new Uint8Array(readFileSync(join(folder, file))), true));
}

const workbookOf = ({ sheets }: TableFile): Uint8Array =>
  makeWorkbook({
    sheets: sheets.map(({ name, rows, merges, hiddenRows }) => ({
      name,
      rows: rows.map((row) => row.map((cell): CellSpec => (isDated(cell) ? { value: cell.v, format: cell.f } : cell))),
      merges,
      hiddenRows,
    })),
  });

type TableCell = TableFile['sheets'][number]['rows'][number][number];
const isDated = (cell: TableCell): cell is { v: number; f: string } => typeof cell === 'object' && cell !== null;
