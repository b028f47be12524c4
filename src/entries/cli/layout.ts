import { visible } from './visible';

/** The widest line printed. */
export const WIDTH = 100;

/** Words wrapped to lines of at most `width` signs; Vietnamese in NFC takes one column a sign. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const part of text.split(/\s+/)) {
    // Written out before it is measured.
    const word = visible(part);
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  if (line !== '') lines.push(line);
  return lines;
}

/** A label in a column of its own, its text wrapped beside it. */
export function hanging(label: string, text: string, indent: number): string[] {
  const lines = wrap(text, WIDTH - indent);
  return lines.map((line, i) => (i === 0 ? label.padEnd(indent) : ' '.repeat(indent)) + line);
}

/** At most `width` signs of a text; no sign of two halves is cut between them. */
export function shorten(text: string, width: number): string {
  const shown = visible(text);
  if (shown.length <= width) return shown;
  return `${shown
    .slice(0, width - 1)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trimEnd()}…`;
}
