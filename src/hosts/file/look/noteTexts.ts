import { readRelationships } from '../relationships';
import { parseXml } from '../parseXml';
import type { PartSource } from '../package';

/** The notes of a sheet, ours and others', by address. */
export function readNoteTexts(source: PartSource, sheetPart: string): Record<string, string> {
  const notes: Record<string, string> = {};
  const related = readRelationships(source, sheetPart).filter(({ type }) => type === 'comments');
  for (const target of new Set(related.map((one) => one.target))) {
    if (!source.has(target)) continue;
    let at = '';
    let inText = false;
    parseXml(source, target, {
      open(name, attributes) {
        if (name === 'comment') notes[(at = attributes.ref ?? '')] = '';
        inText = name === 't';
      },
      close() {
        inText = false;
      },
      text(text) {
        if (inText) notes[at] += text;
      },
    });
  }
  return notes;
}
