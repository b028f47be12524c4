const MAGIC = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const DIRECTORY_ENTRY = 128;
/** The streams of a password-protected workbook are called EncryptedPackage and EncryptionInfo. */
const ENCRYPTED = ['E', 'n', 'c', 'r', 'y', 'p', 't'].flatMap((letter) => [letter.charCodeAt(0), 0]);

const startsAt = (bytes: Uint8Array, at: number, wanted: number[]) =>
  wanted.every((byte, index) => bytes[at + index] === byte);

/** A compound file: an .xls of Excel 97 to 2003, or the shell around an encrypted .xlsx. */
export const isCompoundFile = (bytes: Uint8Array): boolean => startsAt(bytes, 0, MAGIC);

/**
 * Whether a compound file is the shell around an encrypted workbook. Its directory may lie in any sectors, and finding
 * them takes the allocation table; but sectors are multiples of an entry, so every place an entry can stand is looked at.
 */
export function isEncryptedWorkbook(bytes: Uint8Array): boolean {
  for (let at = 512; at < bytes.length; at += DIRECTORY_ENTRY) {
    if (startsAt(bytes, at, ENCRYPTED)) return true;
  }
  return false;
}
