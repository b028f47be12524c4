import { LIMITS } from '../../../workbook/limits';
import { GatheredStrings, type SharedStrings } from '../gatheredStrings';
import { StringItem } from '../stringItem';
import { parseAround } from './parseAround';
import { NotPlain, PlainXml } from './plainXml';

const BEGIN = '<si';
const END = '</si>';

/**
 * The texts cells share, out of the text of their part.
 * @param part its name, for people
 * @throws NotPlain, or UnreadableWorkbook, where the parser is to read it all
 */
export function scanStrings(text: string, part: string): SharedStrings {
  const from = text.lastIndexOf('>', text.indexOf(BEGIN)) + 1;
  const to = text.lastIndexOf(END) + END.length;
  if (from === 0 || to < from) throw new NotPlain();
  const xml = new PlainXml(text, from, to);
  const gathered = new GatheredStrings();
  for (xml.skipBlanks(); xml.at < to; xml.skipBlanks()) {
    scanItem(xml, gathered);
    if (gathered.texts.length > LIMITS.texts) throw new NotPlain();
  }
  if (!xml.isPlain || xml.declares) throw new NotPlain();
  parseAround({ text, part, from, to, within: ['sst'], leftOut: ['si'] }, { open: () => undefined });
  return gathered;
}

/** Most texts are one piece; runs, and how a word is read aloud, are heard element by element. */
function scanItem(xml: PlainXml, gathered: GatheredStrings): void {
  const begin = xml.at;
  if (xml.passes('<si><t>') || xml.passes('<si><t xml:space="preserve">')) {
    const written = xml.content();
    if (xml.passes('</t></si>')) return gathered.addPlain(written);
    xml.at = begin;
  }
  xml.expect(BEGIN);
  xml.attributes();
  if (xml.endsElement()) return gathered.addPlain('');
  const item = new StringItem();
  xml.inside('si', item);
  gathered.add(item);
}
