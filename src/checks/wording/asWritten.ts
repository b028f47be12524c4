import { fold, oneLine } from '../../language/text';

/** Folded words of a text as the text writes them, with its capitals; as they are where the two cannot be laid side by side. */
export function asWritten(text: string, folded: string): string {
  const [line, key] = [oneLine(text), fold(text)];
  const at = key.indexOf(folded);
  return at >= 0 && key.length === line.length ? line.slice(at, at + folded.length) : folded;
}
