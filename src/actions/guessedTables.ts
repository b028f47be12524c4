import { z } from 'zod';
import { FIELD_NAMES } from '../checks/column-unsure/fieldNames';
import { quote } from '../checks/wording/quote';
import { type Bilingual, fill, type Language } from '../language/bilingual';
import { ColumnReading, type Plan } from '../plan/plan';

/** A table whose columns are only guessed: it is left as it is until a person has said that they are right. */
export const GuessedTable = z.object({
  sheet: z.string(),
  headerRow: z.number().int(),
  columns: z.array(ColumnReading.pick({ column: true, header: true, field: true })),
});
export type GuessedTable = z.infer<typeof GuessedTable>;

/** Every table there is was only guessed, so nothing was changed. */
export class ColumnsGuessed extends Error {
  readonly reason = 'columns-guessed';
  constructor(readonly tables: readonly GuessedTable[]) {
    super(`columns-guessed: ${tables.map(({ sheet, headerRow }) => `${sheet} ${headerRow}`).join(', ')}`);
    this.name = 'ColumnsGuessed';
  }
}

export const guessedTable = ({ sheet, headerRow, columns }: Plan): GuessedTable => ({
  sheet,
  headerRow,
  columns: columns
    .filter(({ certainty }) => certainty === 'guessed')
    .map(({ column, header, field }) => ({ column, header, field })),
});

const GUESSED: Bilingual = {
  vi: 'Bảng từ dòng {row} của trang “{sheet}” chưa được thay đổi gì: không tiêu đề nào cho biết rõ việc, đơn vị hay thời hạn, Năm Rõ chỉ đoán theo nội dung các ô ({columns}). Nếu bảng không phải là kế hoạch thì đánh dấu hay tổng hợp đều sai.',
  en: 'The table from row {row} of the sheet “{sheet}” was left as it is: no header says plainly what the work, the unit or the deadline is, and the columns are only guessed from their cells ({columns}). If the table is no plan, marks and summaries would be wrong.',
};

/** What is to be done about it, where there is a pane, and on the command line. */
const TO_DO: Record<'pane' | 'command line', Bilingual> = {
  pane: {
    vi: 'Nếu đoán đúng, hãy bấm “Đúng, các cột là như vậy” ở thẻ “Cột” của Năm Rõ; nếu sai, hãy chọn lại ý nghĩa của cột ở đó.',
    en: 'If the guess is right, press “Yes, that is what the columns are” under “Columns” in Năm Rõ; if it is not, choose there what the columns are.',
  },
  'command line': {
    vi: 'Nếu đoán đúng, hãy chạy lại với --confirm-columns; nếu sai, hãy ghi ý nghĩa của cột ở trang “Năm Rõ - Cột” của tệp.',
    en: 'If the guess is right, run it again with --confirm-columns; if it is not, write what the columns are on the sheet “Năm Rõ - Cột” of the workbook.',
  },
};

/** What was left as it is and why, each table in a sentence; and once at the end what to do. None where there are no tables. */
export function guessedSentences(
  tables: readonly GuessedTable[],
  language: Language,
  where: keyof typeof TO_DO = 'pane',
): string[] {
  if (tables.length === 0) return [];
  const told = tables.map((table) =>
    fill(GUESSED[language], { row: table.headerRow, sheet: table.sheet, columns: guesses(table, language) }),
  );
  return [...told, TO_DO[where][language]];
}

/** "B “Nội dung”: nhiệm vụ; D “Mốc”: thời hạn". */
export const guesses = ({ columns }: GuessedTable, language: Language): string =>
  columns
    .map(({ column, header, field }) => {
      const named = header === '' ? column : `${column} “${quote(header)}”`;
      return `${named}: ${FIELD_NAMES[field][language]}`;
    })
    .join('; ');
