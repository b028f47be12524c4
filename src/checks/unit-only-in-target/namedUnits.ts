import { fold, oneLine } from '../../language/text';

const WITH = /phối hợp (?:chặt chẽ )?(?:với|cùng với|cùng) /gu;
/** Who is told, not who helps. */
export const TOLD = /thông báo (?:bằng văn bản )?(?:đến|tới|cho) /gu;
const NEXT = /^(?:, (?:và )?|; | và )/u;

/** The units that follow "phối hợp với" directly, as the text writes them. */
export function namedUnits(text: string, known: readonly string[], introduced = WITH): string[] {
  const [shown, folded] = [oneLine(text), fold(text)];
  if (shown.length !== folded.length) return [];
  const found: string[] = [];
  for (const match of folded.matchAll(introduced)) {
    let at = match.index + match[0].length;
    for (let name = nameAt(folded, at, known); name !== null; name = nameAt(folded, at, known)) {
      found.push(shown.slice(at, at + name.length));
      at += name.length;
      at += NEXT.exec(folded.slice(at))?.[0].length ?? 0;
    }
  }
  return found;
}

const nameAt = (text: string, at: number, known: readonly string[]): string | null =>
  known.find((name) => text.startsWith(name, at) && !/^[\p{L}\d]/u.test(text.slice(at + name.length))) ?? null;
