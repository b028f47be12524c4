import { clean } from '../language/text';
import type { WorkbookReader } from '../workbook/host';
import type { SheetInfo } from '../workbook/snapshot';
import type { JudgedSheet } from './judgeOwn';

/**
 * Which sheets without a code (version 0.1.0 wrote none) hold results that stand in the user's own tables as well: each in one row with its task.
 * Such a sheet can go without a word being lost. The tables are read only where there is such a sheet.
 */
export async function saidElsewhere(
  workbook: WorkbookReader,
  sheets: readonly SheetInfo[],
  judged: readonly JudgedSheet[],
): Promise<ReadonlySet<string>> {
  const asked = judged.filter(
    ({ coded, typed }) =>
      !coded && typed.length > 0 && typed.every(({ column, row }) => column === 'result' && row !== null),
  );
  if (asked.length === 0) return new Set();
  const tasks = new Set(asked.flatMap(({ typed }) => typed.map(({ known }) => known.text)));
  const rows = new Map<string, Set<string>[]>([...tasks].map((task) => [task, []]));
  for (const { name } of sheets.filter(({ mark, ours }) => mark === null && !ours)) {
    for (const row of (await workbook.read(name)).texts) {
      const texts = new Set(row.map(clean));
      for (const text of texts) rows.get(text)?.push(texts);
    }
  }
  const isSaid = ({ known, words }: JudgedSheet['typed'][number]) =>
    known.text !== '' && (rows.get(known.text) ?? []).some((texts) => texts.has(words));
  return new Set(asked.filter(({ typed }) => typed.every(isSaid)).map(({ mark }) => mark));
}
