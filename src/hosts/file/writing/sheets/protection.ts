import { ChangeRefused } from '../../../../workbook/host';
import { isTrue } from '../../parseXml';
import { readRelationships } from '../../relationships';
import type { PackageDraft } from '../draft';
import { childOf, parseElements } from '../elements';

/** @throws ChangeRefused when the workbook's structure is protected: no sheet may come or go. */
export function refuseProtectedStructure(draft: PackageDraft, workbook: string): void {
  const protection = childOf(parseElements(draft.text(workbook), workbook), 'workbookProtection');
  if (isTrue(protection?.attributes.lockStructure)) throw new ChangeRefused('protected-structure');
}

/**
 * A workbook shared in the old way (Share Workbook) keeps a history of every change and of who has it open. A change that is not in the history
 * makes Excel repair the file, and the history is lost.
 */
export const isShared = (draft: PackageDraft, workbook: string): boolean =>
  readRelationships(draft, workbook).some(({ type }) => /^(?:revisionHeaders|usernames)$/i.test(type));

/** A digital signature holds for every byte of the parts it signs: no change leaves it whole. */
export const isSigned = (draft: PackageDraft): boolean => draft.parts().some((part) => /^_xmlsignatures\//i.test(part));
