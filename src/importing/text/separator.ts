import Papa from 'papaparse';

/** Separators that are told apart, the likelier first. */
const SEPARATORS = [',', ';', '\t', '|'] as const;
/** Rows that are looked at: titles above the table have no separators, or others within their words. */
const LOOKED_AT = 200;

/**
 * The separator of a text: the one that cuts most rows into the same number of cells, many cells counting more. `lines` end in "\n".
 */
export function separatorOf(lines: string): string {
  let best = { separator: ',' as string, score: 0 };
  for (const separator of SEPARATORS) {
    const { data } = Papa.parse<string[]>(lines, { delimiter: separator, newline: '\n', preview: LOOKED_AT });
    const rowsOfWidth = new Map<number, number>();
    for (const { length } of data) rowsOfWidth.set(length, (rowsOfWidth.get(length) ?? 0) + 1);
    for (const [width, rows] of rowsOfWidth) {
      const score = rows * (width - 1);
      if (score > best.score) best = { separator, score };
    }
  }
  return best.separator;
}
