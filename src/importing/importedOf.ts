import { UnreadableWorkbook } from '../workbook/host';
import { type CountNotice, type ForeignSheet, plainSheetOf } from './foreignSheet';
import type { Imported, ImportNotice, NoticeId } from './imported';

/** A sheet of a workbook of another format, not yet brought over. */
interface FoundSheet {
  name: string;
  hidden: boolean;
  /** Something stands on it. */
  filled: boolean;
  read(count: CountNotice): ForeignSheet;
}

/** The sheets on which something stands, and what is told of them all. @throws UnreadableWorkbook when nothing stands on any */
export function importedOf(found: readonly FoundSheet[], also: readonly ImportNotice[]): Imported {
  const filled = found.filter((one) => one.filled);
  if (filled.length === 0) throw new UnreadableWorkbook('empty');
  const counts = new Map<NoticeId, number>();
  const count: CountNotice = (id, more) => void counts.set(id, (counts.get(id) ?? 0) + more);
  const sheets = filled.map((one) => plainSheetOf(one.read(count), count));
  return {
    sheets,
    notices: [
      { id: 'looks', values: {} },
      ...named(
        'empty-sheets',
        found.filter((one) => !one.filled),
      ),
      ...named(
        'hidden-sheets',
        filled.filter((one) => one.hidden),
      ),
      ...also,
      ...[...counts].filter(([, n]) => n > 0).map(([id, n]): ImportNotice => ({ id, values: { n } })),
    ],
  };
}

const named = (id: NoticeId, sheets: readonly FoundSheet[]): ImportNotice[] =>
  sheets.length === 0 ? [] : [{ id, values: { names: sheets.map(({ name }) => `“${name}”`).join(', ') } }];
