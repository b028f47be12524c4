import { UnreadableWorkbook } from '../../../workbook/host';
import type { PartSource } from '../package';
import { NotPlain } from './plainXml';

/**
 * What a part says, read in the fast way; null where there is anything in it, or wrong with it, that the fast way does not know: the parser
 * then reads it from the beginning, and says what is wrong. So nothing is read here that is not read alike there.
 */
export function readPlain<T>(source: PartSource, part: string, read: (text: string) => T): T | null {
  const text = source.whole(part);
  if (text === null) return null;
  try {
    return read(text);
  } catch (cause) {
    if (cause instanceof NotPlain || cause instanceof UnreadableWorkbook) return null;
    throw cause;
  }
}
