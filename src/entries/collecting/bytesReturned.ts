import type { Returned } from '../../collecting/collect';
import { LIMITS } from '../../workbook/limits';
import { today } from '../clock';
import type { ReturnedBytes } from './readReturned';

/** A file as the browser gives it, taken into memory. */
export const bytesReturned = async (file: File): Promise<ReturnedBytes> => ({
  name: file.name,
  bytes: new Uint8Array(await file.arrayBuffer()),
  modified: modifiedOn(file),
});

/** One that is larger than any that is read, told without taking it into memory; null for all others. */
export const tooLarge = (file: File): Returned | null =>
  file.size > LIMITS['workbook-size']
    ? { file: file.name, modified: modifiedOn(file), unreadable: 'too-large:workbook-size' }
    : null;

const modifiedOn = ({ lastModified }: File) => (lastModified > 0 ? today(new Date(lastModified)) : null);
