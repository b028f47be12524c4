import { parseXml } from '../../hosts/file/parseXml';
import type { PartSource } from '../../hosts/file/package';
import type { ThemeFonts } from './runLook';

/** The fonts a theme gives to headings and to text; "" where it gives none. @throws UnreadableWorkbook */
export function readThemeFonts(source: PartSource, part: string | null): ThemeFonts {
  const fonts: ThemeFonts = { major: '', minor: '' };
  if (part === null) return fonts;
  let within: keyof ThemeFonts | null = null;
  parseXml(source, part, {
    open(name, { typeface = '' }) {
      if (name === 'majorFont') within = 'major';
      else if (name === 'minorFont') within = 'minor';
      else if (name === 'latin' && within) fonts[within] = typeface;
    },
    close(name) {
      if (name === 'majorFont' || name === 'minorFont') within = null;
    },
  });
  return fonts;
}
