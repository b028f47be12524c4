import { PREFIXINGS, reprefixedWorkbook, type Prefixing } from './reprefixed';

/** Parts that are written otherwise while the rest of the workbook is not. */
export const CHOSEN: [what: string, parts: RegExp][] = [
  ['all parts', /./],
  ['notes', /comments[^/]*\.xml$/i],
  ['drawings of notes', /\.vml$/],
  ['styles', /styles\.xml$/],
  ['sheets', /worksheets\/[^/]*\.xml$/],
  ['the workbook', /workbook\.xml$/],
  ['relationships', /\.rels$/],
  ['content types', /\[Content_Types\]/],
  ['tables, charts and threads', /(tables|charts|drawings|threadedComments|persons)\/[^/]*\.xml$/],
];

export interface PrefixCase {
  name: string;
  bytes: Uint8Array;
}

/** A workbook in each way of naming, whole and in part. */
export function* casesOf(
  workbook: Uint8Array,
  only?: (prefixing: Prefixing, what: string) => boolean,
): Generator<PrefixCase> {
  for (const prefixing of PREFIXINGS) {
    for (const [what, parts] of CHOSEN) {
      if (only && !only(prefixing, what)) continue;
      yield { name: `${what}: ${prefixing.name}`, bytes: reprefixedWorkbook(workbook, prefixing, parts) };
    }
  }
}
