import { UnreadableWorkbook, type UnreadableReason } from '../../workbook/host';

/** What is said of a Word document where something else is said of a workbook. */
const OF_DOCUMENT: Partial<Record<UnreadableReason, UnreadableReason>> = {
  encrypted: 'document-encrypted',
  damaged: 'document-damaged',
  'too-large': 'document-too-large',
};

/** Runs a reading; what cannot be read is told of as a document. @throws UnreadableWorkbook */
export function ofDocument<T>(read: () => T): T {
  try {
    return read();
  } catch (cause) {
    if (!(cause instanceof UnreadableWorkbook)) throw cause;
    const reason = OF_DOCUMENT[cause.reason];
    if (!reason) throw cause;
    throw new UnreadableWorkbook(reason, cause.detail, { cause, what: cause.what });
  }
}
