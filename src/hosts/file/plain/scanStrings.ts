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
  const from = text.indexOf(BEGIN);
  const to = text.lastIndexOf(END) + END.length;
  if (from < 0 || to < from) throw new NotPlain();
  const xml = new PlainXml(text, from, to);
  const gathered = new GatheredStrings();
  while (xml.at < to) {
    scanItem(xml, gathered);
    xml.skipBlanks();
    if (gathered.texts.length > LIMITS.texts) throw new NotPlain();
  }
  parseAround({ text, part, from, to, within: ['sst'], leftOut: ['si'] }, { open: () => undefined });
  return gathered;
}

/** Most texts are one piece; runs, and how a word is read aloud, are heard element by element. */
function scanItem(xml: PlainXml, gathered: GatheredStrings): void {
  xml.expect(BEGIN);
  xml.attributes();
  const item = new StringItem();
  if (!xml.endsElement()) {
    const { at } = xml;
    if (xml.passes('<t')) {
      const written = xml.textUpTo('</t>');
      if (xml.passes(END)) return gathered.addPlain(written);
    }
    xml.at = at;
    xml.inside('si', item);
  }
  gathered.add(item);
}
