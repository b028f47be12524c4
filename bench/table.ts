/** A table of figures: the first row is its head. */
export interface Table {
  rows: string[][];
}

/** As Markdown: the first column to the left, figures to the right. */
export function markdown({ rows }: Table): string {
  const [head, ...body] = rows;
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`;
  return [line(head!), line(head!.map((_, i) => (i === 0 ? '---' : '--:'))), ...body.map(line)].join('\n');
}

export const whole = (number: number): string => Math.round(number).toLocaleString('en');

export const ratio = (number: number): string => `×${number.toFixed(number < 10 ? 2 : 1)}`;

/** Milliseconds: short ones with a digit after the point. */
export const millis = (number: number): string => (number < 10 ? number.toFixed(1) : whole(number));

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
