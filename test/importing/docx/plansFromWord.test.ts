import fs from 'node:fs';
import path from 'node:path';
import { makeCalendar } from '../../../src/calendar/workCalendar';
import { KeptFile } from '../../../src/hosts/page/keptFile';
import { openWorkbook } from '../../../src/hosts/file/openWorkbook';
import { readDocx } from '../../../src/importing/docx/readDocx';
import { tableSheet } from '../../../src/importing/table/tableSheet';
import { fold } from '../../../src/language/text';
import type { Plan } from '../../../src/plan/plan';
import { readPlans } from '../../../src/reading/readPlans';
import type { SheetSnapshot } from '../../../src/workbook/snapshot';
import type { WorkbookReader } from '../../../src/workbook/host';

/** The documents of real plans beside this checkout, each with a workbook of the same plan. */
const documents = path.resolve(__dirname, '../../../../shared/year/docx');
const workbooks = path.resolve(__dirname, '../../../../shared/plans');
const NAMES = ['cong-thuong-2021', 'gia-lai-2024', 'ha-giang-2024', 'lang-son-2024', 'nghe-an-2023'];
const areThere = fs.existsSync(documents) && fs.existsSync(workbooks);

const bytesOf = (folder: string, name: string) => new Uint8Array(fs.readFileSync(path.join(folder, name)));

async function only(workbook: WorkbookReader): Promise<{ snapshot: SheetSnapshot; plan: Plan }> {
  const [sheet] = await workbook.sheets();
  const snapshot = await workbook.read(sheet!.name);
  const plans = readPlans(snapshot, { calendar: makeCalendar([]) });
  expect(plans).toHaveLength(1);
  return { snapshot, plan: plans[0]! };
}

async function both(name: string) {
  const { sheets, ...document } = readDocx(bytesOf(documents, `${name}.docx`));
  expect(sheets).toHaveLength(1);
  const made = await KeptFile.make(tableSheet(sheets[0]!.table, sheets[0]!.name));
  const original = await only(await openWorkbook(bytesOf(workbooks, `${name}.xlsx`)));
  return { word: await only(made), original, document };
}

/** Rows from the header on, each as wide as the table. */
function cellsBelow({ snapshot, plan }: { snapshot: SheetSnapshot; plan: Plan }): string[][] {
  const rows = snapshot.texts.slice(plan.headerRow - snapshot.top);
  const width = Math.max(...rows.map((row) => row.findLastIndex((text) => text !== '') + 1));
  return rows.map((row) => Array.from({ length: width }, (_, column) => fold(row[column] ?? '')));
}

/** What is to be the same whatever file a plan comes from: rows counted from the header. */
const gist = ({ plan }: { plan: Plan }) => ({
  year: plan.year,
  columns: plan.columns.map(({ field, column, header }) => [field, column, header && fold(header)]),
  sections: plan.sections.map(({ row, number, title }) => [row - plan.headerRow, number, fold(title)]),
  groups: plan.groups.map(({ row, key, title }) => [row - plan.headerRow, key, fold(title)]),
  items: plan.items.map((item) => ({
    row: item.row - plan.headerRow,
    key: item.key,
    number: item.number,
    task: fold(item.task),
    product: fold(item.product ?? ''),
    leads: item.leads.map(({ text, unit }) => [fold(text), unit]),
    partners: item.partners.map(({ text, unit }) => [fold(text), unit]),
    deadline: item.deadline.milestones.map(({ text, ...milestone }) => ({ ...milestone, text: fold(text) })),
    rest: fold(item.deadline.rest),
  })),
});

if (!areThere) {
  test('plans from Word (the documents are not beside this checkout: not run)', () => expect(areThere).toBe(false));
} else {
  test.each(NAMES)('%s is the plan of the workbook', async (name) => {
    const { word, original } = await both(name);
    expect(gist(word)).toEqual(gist(original));
  });

  test('every cell is that of the workbook', async () => {
    let cells = 0;
    for (const name of NAMES) {
      const { word, original } = await both(name);
      const [ours, theirs] = [cellsBelow(word), cellsBelow(original)];
      // The dash of a list that Word draws itself may be there or not.
      const plain = (rows: string[][]) => rows.map((row) => row.map((text) => text.replace(/^- /, '')));
      expect(plain(ours)).toEqual(plain(theirs));
      cells += theirs.reduce((sum, row) => sum + row.length, 0);
    }
    expect(cells).toBe(1967);
  });

  test.each(NAMES)('%s: no prose, text box or footnote became a row, and what was left out is said', async (name) => {
    const { word, document } = await both(name);
    const above = word.snapshot.texts.slice(0, word.plan.headerRow - word.snapshot.top).flat();
    expect(above.filter((text) => /dự thảo|cộng hòa xã hội|lãnh đạo|bảng dưới đây/i.test(text))).toEqual([]);
    const below = word.snapshot.texts.flat().join('\n');
    expect(below).not.toMatch(/nơi nhận|nhắc việc|kinh phí lấy từ/i);
    expect(document.told.map(({ kind }) => kind)).toContain('prose');
  });
}
