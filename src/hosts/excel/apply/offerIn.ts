import { addressLists } from '../addresses';
import type { Batch } from '../batch';

/** Texts to choose from are one text in Excel, parted by commas, of no more signs than these. */
const LONGEST_LIST = 255;

/** Texts to choose from in blocks of cells; any other may be typed as well. */
export async function offerIn(
  batch: Batch,
  worksheet: Excel.Worksheet,
  list: readonly string[],
  blocks: string[],
): Promise<void> {
  const source = list.join(',');
  // A text with a comma would become two.
  if (list.length === 0 || source.length > LONGEST_LIST || list.some((text) => text.includes(','))) return;
  for (const addresses of addressLists(blocks)) {
    const { dataValidation } = worksheet.getRanges(addresses);
    dataValidation.rule = { list: { inCellDropDown: true, source } };
    dataValidation.errorAlert = { showAlert: false, style: 'Information', title: '', message: '' };
    await batch.made(4, addresses.length + source.length);
  }
}
