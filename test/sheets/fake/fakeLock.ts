import type { FakeSheet } from './fakeSheet';

export interface FakeLock {
  type: 'SHEET' | 'RANGE';
  sheet: FakeSheet;
  /** Of type RANGE: the cells. */
  address: string;
  mayEdit: boolean;
  /** Of type SHEET: cells that all may change. */
  open?: string[];
}

/** What the service tells of a protection. */
export const protectionOf = ({ sheet, address, mayEdit, open = [] }: FakeLock) => ({
  canEdit: () => mayEdit,
  getRange: () => sheet.getRange(address),
  getUnprotectedRanges: () => open.map((one) => sheet.getRange(one)),
});
