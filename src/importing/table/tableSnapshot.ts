import { emptySnapshot, type SheetSnapshot } from '../../workbook/snapshot';
import type { ImportedTable } from './importedTable';

/** The sheet that a table becomes, as it would be read. */
export function tableSnapshot({ rows, merges }: ImportedTable, name: string): SheetSnapshot {
  const texts = rows.map(({ cells }) => cells.map((cell) => cell?.text ?? ''));
  const width = texts.reduce((most, row) => Math.max(most, row.length), 0);
  return {
    ...emptySnapshot(name),
    width,
    values: texts.map((row) => row.map((text) => (text === '' ? null : text))),
    texts,
    formats: texts.map((row) => row.map(() => 'General')),
    merges: [
      ...merges,
      ...rows.flatMap(({ inTable }, row) =>
        inTable || width < 2 ? [] : [{ top: row + 1, left: 1, bottom: row + 1, right: width }],
      ),
    ],
  };
}
