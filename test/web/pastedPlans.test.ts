import fs from 'node:fs';
import path from 'node:path';
import { inspectWorkbook } from '../../src/actions/inspectWorkbook';
import { htmlTable } from '../../src/entries/web/pasting/htmlTable';
import { textTable } from '../../src/entries/web/pasting/textTable';
import { tableSheet } from '../../src/importing/table/tableSheet';
import { countsOf } from '../../src/figures/counts';
import { openWorkbook } from '../../src/hosts/file/openWorkbook';
import { KeptFile } from '../../src/hosts/page/keptFile';
import type { SheetSnapshot } from '../../src/workbook/snapshot';
import { errorsOf } from '../validated';
import { provideDomParser } from './domParser';

beforeAll(provideDomParser);
const folder = path.resolve(__dirname, '../../samples');
const samples = fs.readdirSync(folder).filter((name) => name.endsWith('.xlsx'));
const escape = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** A sheet as Word would hold it: a paragraph for each line, blocks as spans. */
function asWord({ texts, merges, width }: SheetSnapshot): string {
  const rows = texts.map((row, r) => {
    const cells = Array.from({ length: width }, (_, c) => {
      const block = merges.find(
        ({ top, left, bottom, right }) => top <= r + 1 && r + 1 <= bottom && left <= c + 1 && c + 1 <= right,
      );
      if (block && (block.top !== r + 1 || block.left !== c + 1)) return '';
      const spans = block ? ` rowspan=${block.bottom - block.top + 1} colspan=${block.right - block.left + 1}` : '';
      const lines = (row[c] ?? '').split('\n').map((line) => `<p class=MsoNormal>${escape(line)}<o:p></o:p></p>`);
      return `<td${spans}>${lines.join('\n')}</td>`;
    });
    return `<tr>${cells.join('')}</tr>`;
  });
  return `<html><body><table class=MsoTableGrid>${rows.join('\n')}</table></body></html>`;
}

/** All five layouts of the samples: pasted, they are the same plan, and what is found in it is the same but for what only true dates give. */
test.each(samples)('%s pasted from Word reads as the workbook does', async (name) => {
  const asOf = '2026-06-15';
  const original = await inspectWorkbook(await openWorkbook(new Uint8Array(fs.readFileSync(path.join(folder, name)))), {
    asOf,
  });
  for (const inspection of original.inspections) {
    const { plan } = inspection;
    const sheet = tableSheet(htmlTable(asWord(original.snapshots.get(plan.sheet)!))!, 'Bảng dán');
    const made = await KeptFile.make(sheet);
    expect(await errorsOf(await made.bytes())).toEqual([]);
    const pasted = await inspectWorkbook(made, { asOf });
    expect(pasted.inspections).toHaveLength(1);
    const [again] = pasted.inspections;
    expect(again!.plan.items.map(({ row, task }) => [row, task])).toEqual(
      plan.items.map(({ row, task }) => [row, task]),
    );
    expect(countsOf(again!)).toEqual(countsOf(inspection));
  }
});

/** A sheet as Excel puts it on the clipboard as plain text: cells with line breaks, tabs or quotes stand in quotes. */
const asText = ({ texts, width }: SheetSnapshot): string =>
  texts
    .map((row) =>
      Array.from({ length: width }, (_, c) => row[c] ?? '')
        .map((text) => (/["\t\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text))
        .join('\t'),
    )
    .join('\r\n');

/** Plain text knows no merged blocks: what a block says for several rows is found in the first of them alone. */
test.each(samples)('%s pasted as plain text has the same tasks and deadlines', async (name) => {
  const asOf = '2026-06-15';
  const original = await inspectWorkbook(await openWorkbook(new Uint8Array(fs.readFileSync(path.join(folder, name)))), {
    asOf,
  });
  for (const { plan } of original.inspections) {
    const snapshot = original.snapshots.get(plan.sheet)!;
    const made = await KeptFile.make(tableSheet(textTable(asText(snapshot))!, 'Bảng dán'));
    expect(await errorsOf(await made.bytes())).toEqual([]);
    const [again] = (await inspectWorkbook(made, { asOf })).inspections;
    expect(again!.plan.items.map(({ row }) => row)).toEqual(plan.items.map(({ row }) => row));
    plan.items.forEach((item, i) => {
      const { task, deadline } = again!.plan.items[i]!;
      if (item.cells.task?.endsWith(String(item.row))) expect(task).toBe(item.task);
      if (item.deadline.from === 'cell') expect(deadline).toEqual(item.deadline);
    });
  }
});
