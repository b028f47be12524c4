import type { CellSurroundings } from '../../../../src/hosts/file/cell';
import { CellText } from '../../../../src/hosts/file/cellText';
import type { PartSource } from '../../../../src/hosts/file/package';
import { UnreadableWorkbook } from '../../../../src/workbook/host';

/** A source of one part that holds this text; `whole` says whether it hands it over in one go, as the plain way wants it. */
export const textSource = (text: string, whole: boolean): PartSource => ({
  has: () => true,
  shownName: (part) => part,
  whole: () => (whole ? text : null),
  stream: (_part, onText) => onText(text),
});

/** Surroundings with a few texts and styles. */
export const AROUND: CellSurroundings = {
  strings: {
    texts: ['Sở Nội vụ', '', 'a < b', 'Cột\n2', 'chữ đậm'],
    fonts: new Map([[4, '.VnTime']]),
    rich: new Set([4]),
  },
  styles: [
    { format: 'General', font: 'Times New Roman' },
    { format: 'dd/mm/yyyy', font: 'Times New Roman' },
    { format: '@', font: 'Arial' },
    { format: '0.00', font: '' },
  ],
  date1904: false,
  shown: new CellText(false),
};

/** What a reading gives, or what it says is wrong: to be compared with another's. */
export function outcomeOf(read: () => unknown): unknown {
  try {
    return read();
  } catch (cause) {
    if (!(cause instanceof UnreadableWorkbook)) throw cause;
    return { reason: cause.reason, what: cause.what, detail: cause.detail };
  }
}
