import { readRelationships } from '../../hosts/file/relationships';
import type { PartSource } from '../../hosts/file/package';

/** The parts of a Word document that its text follows from. */
interface WordParts {
  document: string;
  styles: string | null;
  numbering: string | null;
  theme: string | null;
}

/** Where the parts of a package lie; null when it has no Word document in it. @throws UnreadableWorkbook */
export function findWordParts(source: PartSource): WordParts | null {
  const named = readRelationships(source, '').find(({ type }) => type === 'officeDocument')?.target;
  const document = named !== undefined && source.has(named) ? named : USUAL;
  if (!source.has(document) || !/(?:^|\/)word\/|document[^/]*\.xml$/i.test(document)) return null;
  const related = readRelationships(source, document);
  const partOf = (wanted: string) => {
    const target = related.find(({ type }) => type === wanted)?.target;
    return target !== undefined && source.has(target) ? target : null;
  };
  return { document, styles: partOf('styles'), numbering: partOf('numbering'), theme: partOf('theme') };
}

/** Where every program puts it; some leave out the relationship that says so. */
const USUAL = 'word/document.xml';
