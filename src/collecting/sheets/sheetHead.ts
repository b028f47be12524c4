import { fill } from '../../language/bilingual';
import { columnLetters } from '../../workbook/address';
import type { SheetBuilder } from '../../summaries/sheetBuilder';
import { titleBlock } from '../../summaries/titleBlock';
import type { CollectingContext } from './context';
import { type CollectingSheet, COLLECTING_NAMES } from './sheets';
import { SAY } from './words';

/** The top of each sheet of collecting. */
export function sheetHead(
  sheet: SheetBuilder,
  kind: CollectingSheet,
  { plan, asOf }: CollectingContext,
  widths: number[],
) {
  titleBlock(sheet, COLLECTING_NAMES[kind].title, { plan, asOf }, widths);
}

/** The last line: from which table it was made, when, and the sheet's code. */
export function sheetFoot(sheet: SheetBuilder, { plan, writtenAt }: CollectingContext): void {
  sheet.gap();
  sheet.line(`${fill(SAY.footer, { sheet: plan.sheet, writtenAt })} ${SAY.code}`, 'footer');
}

/** The block of a table's rows with its head, from column A on. */
export const tableBlock = (columns: number, from: number, to: number): string =>
  `A${from}:${columnLetters(columns)}${to}`;
