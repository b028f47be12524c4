import type { Texts } from '../bases';
import type { Packing } from '../packing';
import type { TrialOptions } from '../trial';

/** What programs that write workbooks do otherwise than Excel, and what holds for a workbook written so. */
export interface Habit {
  name: string;
  /** Programs that are known to do so. */
  by: string;
  /** The workbook's parts as that program writes them. */
  write?: (texts: Texts) => Texts;
  pack?: Packing;
  /** The plan is read otherwise than from the plain workbook, or cannot be: why. */
  differs?: string;
  trial?: TrialOptions;
}

/** Changes the texts of parts whose names fit. Where nothing fits, the workbook stays as it is. */
export const inParts =
  (names: RegExp, change: (text: string, name: string) => string) =>
  (texts: Texts): Texts =>
    Object.fromEntries(
      Object.entries(texts).map(([name, text]) => [
        name,
        names.test(name) && typeof text === 'string' ? change(text, name) : text,
      ]),
    );

export const SHEETS = /^xl\/worksheets\/[^/]+\.xml$/;
export const STYLES = /^xl\/styles\.xml$/;
export const BOOK = /^xl\/workbook\.xml$/;
export const STRINGS = /^xl\/sharedStrings\.xml$/;
export const RELATIONS = /\.rels$/;
export const TYPES = /^\[Content_Types\]\.xml$/;
export const COMMENTS = /^xl\/comments\d*\.xml$/;
export const VML = /vmlDrawing1\.vml$/;

export const then =
  (...steps: ((texts: Texts) => Texts)[]) =>
  (texts: Texts): Texts =>
    steps.reduce((done, step) => step(done), texts);

/** The workbook without a part, its relation and its type. */
export const without =
  (part: string) =>
  (texts: Texts): Texts => {
    const { [part]: _gone, ...rest } = texts;
    const last = part.split('/').at(-1)!;
    return then(
      inParts(RELATIONS, (text) => text.replace(new RegExp(`<Relationship [^>]*Target="[^"]*${last}"[^>]*/>`), '')),
      inParts(TYPES, (text) => text.replace(new RegExp(`<Override PartName="/${part}"[^>]*/>`), '')),
    )(rest);
  };

/** The workbook with a part under another name, and everything that leads to it. */
export const moved =
  (from: string, to: string, targets: (text: string) => string) =>
  (texts: Texts): Texts => {
    const named = Object.fromEntries(Object.entries(texts).map(([name, text]) => [name === from ? to : name, text]));
    return then(
      inParts(RELATIONS, targets),
      inParts(TYPES, (text) => text.replace(`PartName="/${from}"`, `PartName="/${to}"`)),
    )(named);
  };
