import type { SheetSnapshot } from '../workbook/snapshot';
import { isPartsForm } from './parts/partsForm';
import { isBookForm } from './reports/bookForm';
import type { SettingsSheet } from './sheets';

/** What a sheet has to look like to be one of these, where its title is one anybody may give a sheet. */
const FORMS: Partial<Record<SettingsSheet, (texts: readonly (readonly string[])[]) => boolean>> = {
  parts: isPartsForm,
  reports: isBookForm,
};

/** Whether a sheet that is one of these by its name or mark is one. */
export const isKeptSheet = (
  kind: SettingsSheet,
  { mark }: { mark: string | null },
  { texts }: SheetSnapshot,
): boolean => mark !== null || (FORMS[kind]?.(texts) ?? true);

/** A sheet people fill in, or a copy of it: it may look like a plan, and is none. */
export const isTrackingForm = ({ texts }: SheetSnapshot): boolean => Object.values(FORMS).some((is) => is(texts));
