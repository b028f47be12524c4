import { CHART, MAIN, SHEET_DRAWING } from '../namespaces';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** The root a part must have, by the type of the relationship that leads to it. */
const ROOTS: Readonly<Record<string, readonly [name: string, namespace: string]>> = {
  officeDocument: ['workbook', MAIN],
  worksheet: ['worksheet', MAIN],
  styles: ['styleSheet', MAIN],
  comments: ['comments', MAIN],
  calcChain: ['calcChain', MAIN],
  drawing: ['wsDr', SHEET_DRAWING],
  chart: ['chartSpace', CHART],
};

/** Whether a root is the one its part must have; one without a namespace is taken for it, as this reader does. */
export function isRightRoot(part: string, kind: string | undefined, name: string, namespace: string): boolean {
  const [wanted, own] = part.endsWith('.rels')
    ? ['Relationships', `${PACKAGE}/relationships`]
    : part === '[content_types].xml'
      ? ['Types', `${PACKAGE}/content-types`]
      : (ROOTS[kind ?? ''] ?? [name, namespace]);
  return name === wanted && (namespace === own || namespace === '');
}
