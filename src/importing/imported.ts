import type { PlainSheet } from '../workbook/sheetModel';
import type { OutsideDuty } from './docx/outsideDuties';
import type { Told } from './docx/told';

/** What is told of a file that was brought into a new workbook: what did not come along, what was read in a certain way. Words in `noticeWords.ts`. */
export interface ImportNotice {
  id: NoticeId;
  /** Numbers, names of sheets, a separator: what stands in braces in the sentence. */
  values: Record<string, string | number>;
}
export type NoticeId =
  | 'looks'
  | 'formulas'
  | 'notes'
  | 'hidden-sheets'
  | 'hidden-rows'
  | 'empty-sheets'
  | 'macros'
  | 'errors'
  | 'cut-texts'
  | 'old-letters'
  | 'encoding'
  | 'bad-letters'
  | 'quotes';

/** What a workbook may be made from. */
export type MadeKind = 'docx' | 'xls' | 'xlsb' | 'ods' | 'text' | 'web-table' | 'xml-2003';
/** What a workbook was made from, and what is to be told of it. */
export interface MadeFrom {
  kind: MadeKind;
  /** Of a Word document in its own words. */
  notices: (ImportNotice | Told)[];
  /** Duties with a day that stand in the text around a Word document's tables. */
  outside: OutsideDuty[];
}

/** A file of another kind as sheets of a new workbook; the file itself is never written. */
export interface Imported extends Pick<MadeFrom, 'notices'> {
  sheets: PlainSheet[];
  outside?: OutsideDuty[];
}
