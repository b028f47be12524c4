import { escapeXml, OFFICE_RELATIONSHIPS, PACKAGE, XML_HEAD } from './xml';

export interface Relationship {
  /** The last word of its type: "worksheet". */
  type: string;
  target: string;
  /** It leads out of the workbook. */
  external?: boolean;
}

/** A .rels part; the relationships are called rId1, rId2, … in their order. */
export function relationshipsPart(list: Relationship[]): string {
  const entries = list.map(
    ({ type, target, external }, index) =>
      `<Relationship Id="rId${index + 1}" Type="${OFFICE_RELATIONSHIPS}/${type}" Target="${escapeXml(target)}"` +
      `${external ? ' TargetMode="External"' : ''}/>`,
  );
  return `${XML_HEAD}<Relationships xmlns="${PACKAGE}/relationships">${entries.join('')}</Relationships>`;
}
