import type { DocumentSpec } from '../making/documentSpec';
import { phuongKeHoach } from './phuong-ke-hoach-2026';

/** File name → what it holds. */
export const documents: Record<string, DocumentSpec> = { 'phuong-ke-hoach-2026.docx': phuongKeHoach };
