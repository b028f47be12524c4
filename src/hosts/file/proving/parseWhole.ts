import { UnreadableWorkbook } from '../../../workbook/host';
import type { Package } from '../package';
import { parseXml, type XmlListener } from '../parseXml';

/**
 * Parses a part. One that nobody changed and that cannot be parsed came so: no change of ours stands on it.
 *
 * @throws UnreadableWorkbook when it was changed and cannot be parsed.
 */
export function parseWhole(source: Package, part: string, changed: ReadonlySet<string>, listener: XmlListener): void {
  try {
    parseXml(source, part, listener);
  } catch (cause) {
    if (!(cause instanceof UnreadableWorkbook) || changed.has(part)) throw cause;
  }
}
