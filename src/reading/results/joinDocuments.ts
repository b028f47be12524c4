import type { DocumentRef } from '../../plan/plan';

/** One entry a number: of two that quote the same document, the one with its day. */
export function joinDocuments(documents: DocumentRef[]): DocumentRef[] {
  const byNumber = new Map<string, DocumentRef>();
  for (const document of documents) {
    const known = byNumber.get(document.number);
    if (!known || (known.day === null && document.day !== null)) byNumber.set(document.number, document);
  }
  return [...byNumber.values()];
}
