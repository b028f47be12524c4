import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { openWorkbook } from '../../../src/hosts/file/openWorkbook';
import { describePlans } from '../../plansAtHand';

const Transcription = z.object({
  columns: z.array(z.string()),
  rows: z.array(z.object({ cells: z.array(z.string()) })),
  repeatedHeaderBefore: z.array(z.number()),
});
const SheetMap = z.array(
  z.object({ file: z.string(), rows: z.array(z.object({ row: z.number(), sheetRows: z.array(z.number()) })) }),
);

/** Each workbook, its transcription, and the sheet row of the transcription's first row. */
const plans: [file: string, transcription: string, firstRow: number][] = [
  ['gia-lai-2024.xlsx', 'gia-lai-2024', 7],
  ['gia-lai-2024-pages.xlsx', 'gia-lai-2024', 7],
  ['ha-giang-2024.xlsx', 'ha-giang-2024', 5],
  ['lang-son-2024.xlsx', 'lang-son-2024', 6],
  ['lang-son-2024-pages.xlsx', 'lang-son-2024', 6],
  ['cong-thuong-2021.xlsx', 'cong-thuong-2021', 6],
  ['nghe-an-2023.xlsx', 'nghe-an-2023', 9],
  ['nghe-an-2023-pages.xlsx', 'nghe-an-2023', 9],
];

describePlans('the real plans', (folder) => {
  const json = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'));
  const map = SheetMap.parse(json('sheetmap.json'));

  /** The sheet rows of a transcription's row: two where a page break cuts it. */
  function sheetRows(file: string, row: number, firstRow: number, headersBefore: number[]): number[] {
    const mapped = map.find((entry) => entry.file === file)?.rows.find((entry) => entry.row === row);
    if (mapped) return mapped.sheetRows;
    const repeated = file.includes('-pages') ? headersBefore.filter((before) => before <= row).length : 0;
    return [row + firstRow + repeated];
  }

  it.each(plans)('%s says what its transcription says', async (file, transcription, firstRow) => {
    const { rows, columns, repeatedHeaderBefore } = Transcription.parse(json(`${transcription}.json`));
    const workbook = await openWorkbook(new Uint8Array(readFileSync(join(folder, file))));
    const [info] = await workbook.sheets();
    expect(info).toMatchObject({ visible: true, protected: false, ours: false, mark: null });
    const { texts } = await workbook.read(info!.name);
    const cell = (sheetRow: number, column: number) => texts[sheetRow - 1]?.[column] ?? '';
    expect(columns.map((_, column) => cell(firstRow - 1, column))).toEqual(columns);
    rows.forEach(({ cells }, row) => {
      const places = sheetRows(file, row, firstRow, repeatedHeaderBefore);
      const read = cells.map((_, column) => places.map((place) => cell(place, column)));
      expect(read.map(joined)).toEqual(cells);
    });
  });
});

/** A cell as it was before a page break cut it between two words. */
const joined = (pieces: string[]) => pieces.filter(Boolean).join(' ');
