import fs from 'node:fs';
import path from 'node:path';
import { inspectWorkbook } from '../../../src/actions/inspectWorkbook';
import { countsOf } from '../../../src/figures/counts';
import { openWorkbook } from '../../../src/hosts/file/openWorkbook';
import { KeptFile } from '../../../src/hosts/page/keptFile';
import { readDocx } from '../../../src/importing/docx/readDocx';
import { tableSheet } from '../../../src/importing/table/tableSheet';
import type { Plan } from '../../../src/plan/plan';
import type { SheetSnapshot } from '../../../src/workbook/snapshot';
import { errorsOf } from '../../validated';
import { cell, docx, lines, paragraph, row, run, table } from './writeDocx';

const folder = path.resolve(__dirname, '../../../samples');
const samples = fs.readdirSync(folder).filter((name) => name.endsWith('.xlsx'));
const ASOF = '2026-06-15';

/** A sheet's plan as a Word document: what stands above it as centred lines, the table with its merged cells, cut in two where `cutAfter` says. */
function asWord(snapshot: SheetSnapshot, plan: Plan, cutAfter: number | null): Uint8Array {
  const { texts, merges, width } = snapshot;
  const blockAt = (r: number, c: number) =>
    merges.find(({ top, left, bottom, right }) => top <= r && r <= bottom && left <= c && c <= right);
  const rowXml = (r: number) => {
    let xml = '';
    for (let c = 1; c <= width; c++) {
      const block = blockAt(r, c);
      if (block && block.left !== c) continue;
      const span = block && block.right > c ? `<w:gridSpan w:val="${block.right - c + 1}"/>` : '';
      const merge =
        !block || block.bottom === block.top ? '' : block.top === r ? '<w:vMerge w:val="restart"/>' : '<w:vMerge/>';
      const text = block && block.top !== r ? '' : (texts[r - 1]?.[c - 1] ?? '');
      xml += cell(lines(...text.split('\n')), span + merge);
    }
    return row(xml, r === plan.headerRow ? '<w:tblHeader/>' : '');
  };
  const above = texts
    .slice(0, plan.headerRow - 1)
    .flatMap((cells) => cells.filter((text) => text !== ''))
    .map((text) => paragraph(run(text, '<w:b/>'), '<w:jc w:val="center"/>'));
  const rows = Array.from({ length: texts.length - plan.headerRow + 1 }, (_, n) => rowXml(plan.headerRow + n));
  const grid = Array.from({ length: width }, (_, n) => 900 + 300 * n);
  const at = cutAfter ?? rows.length;
  const second = at < rows.length ? lines('') + table(rows[0]! + rows.slice(at).join(''), grid) : '';
  return docx({ body: above.join('') + table(rows.slice(0, at).join(''), grid) + second });
}

/** A row below which no merged block goes on. */
function freeCut({ merges }: SheetSnapshot, { headerRow, items }: Plan): number {
  for (const { row: at } of items.slice(items.length >> 1)) {
    if (!merges.some(({ top, bottom }) => top <= at && at < bottom)) return at - headerRow + 1;
  }
  return 1;
}

test.each(samples.flatMap((name) => [[name, false] as const, [name, true] as const]))(
  '%s as a Word document (cut in two: %s) is the same plan',
  async (name, isCut) => {
    const original = await inspectWorkbook(
      await openWorkbook(new Uint8Array(fs.readFileSync(path.join(folder, name)))),
      { asOf: ASOF },
    );
    for (const inspection of original.inspections) {
      const { plan } = inspection;
      const snapshot = original.snapshots.get(plan.sheet)!;
      const { sheets } = readDocx(asWord(snapshot, plan, isCut ? freeCut(snapshot, plan) : null));
      expect(sheets).toHaveLength(1);
      const made = await KeptFile.make(tableSheet(sheets[0]!.table, sheets[0]!.name));
      expect(await errorsOf(await made.bytes())).toEqual([]);
      const [again] = (await inspectWorkbook(made, { asOf: ASOF })).inspections;
      const gist = ({ headerRow, items, year, issuer }: Plan) => ({
        year,
        issuer,
        items: items.map((item) => [item.row - headerRow, item.key, item.task, item.leads, item.deadline.milestones]),
      });
      expect(gist(again!.plan)).toEqual(gist(plan));
      expect(countsOf(again!)).toEqual(countsOf(inspection));
    }
  },
);
