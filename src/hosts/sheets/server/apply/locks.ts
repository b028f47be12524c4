import type { Changes } from '../../../../workbook/changes';
import { columnNumber } from '../../../../workbook/address';
import { ChangeRefused } from '../../../../workbook/host';
import type { MergedRange } from '../../../../workbook/snapshot';
import { blockText, overlap, parseBlock } from '../../../../workbook/block';
import type { Ledger } from './ledger';
import { ruleIsOurs } from './highlights';
import { noteColumns, noteIsOurs } from './notes';
import { blockOf } from './protections';

/** Blocks of a sheet that changes touch; null for the whole sheet. */
interface Touched {
  sheet: string;
  blocks: MergedRange[] | null;
}

/** Refuses changes of what is protected against this user: a whole sheet, or cells of it. @throws ChangeRefused */
export function checkLocks(changes: Changes, ledger: Ledger): void {
  const touched = [...touchedBy(changes, ledger)];
  for (const { sheet } of touched) {
    if (ledger.named(sheet).protected) throw new ChangeRefused('protected-sheet', sheet);
  }
  if (touched.length === 0) return;
  for (const { sheet: name, block } of ledger.lockedBlocks()) {
    for (const { sheet, blocks } of touched) {
      if (sheet !== name || blocks?.every((one) => !overlap(one, block))) continue;
      throw new ChangeRefused('protected-sheet', `${sheet}!${blockText(block)}`);
    }
  }
}

function* touchedBy(changes: Changes, ledger: Ledger): Iterable<Touched> {
  const { clearHighlights, clearNotes, columns = [], highlights = [], notes = [] } = changes;
  const all = () => ledger.sheets.map(({ name }) => name);
  for (const sheet of clearHighlights === 'all' ? all() : (clearHighlights ?? [])) {
    const ours = ledger.rulesOf(sheet).filter(ruleIsOurs);
    if (ours.length > 0) yield { sheet, blocks: ours.flatMap((rule) => rule.getRanges().map(blockOf)) };
  }
  for (const sheet of clearNotes === 'all' ? all() : (clearNotes ?? [])) {
    const blocks = noteColumns(ledger.notesOf(sheet), noteIsOurs);
    if (blocks.length > 0) yield { sheet, blocks };
  }
  for (const { sheet, at } of notes) yield { sheet, blocks: [parseBlock(at)] };
  for (const { sheet, column, fromRow, toRow } of columns) {
    const number = columnNumber(column);
    yield { sheet, blocks: [{ top: fromRow, left: number, bottom: toRow, right: number }] };
  }
  for (const { sheet, highlights: own } of highlights) {
    yield { sheet, blocks: own.flatMap(({ ranges }) => ranges.map(parseBlock)) };
  }
  for (const mark of [...(changes.removeSheets ?? []), ...(changes.sheets ?? []).map((model) => model.mark)]) {
    const known = ledger.sheets.find((sheet) => sheet.mark === mark);
    if (known) yield { sheet: known.name, blocks: null };
  }
}
