import fc from 'fast-check';
import type { Collection, Entry, ReturnedItem } from '../../src/collecting/collection';
import { collect } from '../../src/collecting/collect';
import { ENTRY_FIELDS, NO_ENTRY, sameWords } from '../../src/collecting/entryWords';
import type { Returned } from '../../src/collecting/master';
import { fold } from '../../src/language/text';
import { applied, copyNamed, keptOf, type MadeItem, masterWith, OPTIONS, sheetOf, unitsOf } from './making';

const GROUP = 'Các phòng chuyên môn';
const NAMES = ['Phòng Nội vụ', 'Phòng Tư pháp', 'Phòng Y tế', 'Văn phòng'];
const UNITS = unitsOf(['Phòng Nội vụ', [GROUP]], ['Phòng Tư pháp', [GROUP]], ['Phòng Y tế', [GROUP]], ['Văn phòng']);
const TASKS = [
  'Ban hành kế hoạch kiểm tra công vụ',
  'Rà soát văn bản quy phạm pháp luật',
  'Niêm yết thủ tục tại trụ sở',
  'Tổ chức hội nghị đối thoại với doanh nghiệp',
  'Số hóa hồ sơ lưu trữ',
  'Báo cáo kết quả trực tuyến quý II',
  'Báo cáo kết quả trực tuyến quý III',
];
const LEADS = ['Phòng Nội vụ', 'Phòng Tư pháp', 'Văn phòng', GROUP, 'Phòng Nội vụ; Phòng Y tế', `Văn phòng; ${GROUP}`];

const results = fc.constantFrom(
  'Đã hoàn thành',
  'Đang thực hiện',
  'Chưa thực hiện',
  'Không phát sinh',
  '75%',
  'Đã trình; chờ ký',
  '',
);
const entries: fc.Arbitrary<Entry> = fc.record({
  result: results,
  doneOn: fc.constantFrom('', '', '05/03/2026'),
  evidence: fc.constantFrom('', '', 'Báo cáo số 12/BC-VP ngày 04/3/2026', 'Kế hoạch số 7/KH-VP'),
  note: fc.constantFrom('', '', 'Thiếu kinh phí'),
});
const some = fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, { weight: 2, arbitrary: entries });

interface World {
  plan: MadeItem[];
  copies: { unit: string; day: string; fromNow: boolean; written: (Entry | null)[]; turned: boolean }[];
}
const rows = TASKS.length;
const worlds: fc.Arbitrary<World> = fc.record({
  plan: fc
    .tuple(
      fc.array(fc.constantFrom(...LEADS), { minLength: rows, maxLength: rows }),
      fc.array(fc.option(entries, { freq: 4 }), { minLength: rows, maxLength: rows }),
    )
    .map(([leads, standing]) =>
      TASKS.map((task, i) => ({
        ...{ number: String(i + 1), task, lead: leads[i]!, partner: i % 3 === 0 ? 'Phòng Y tế' : '' },
        ...(standing[i] && { entry: standing[i] }),
      })),
    ),
  copies: fc.array(
    fc.record({
      unit: fc.constantFrom(...NAMES),
      day: fc.constantFrom('2026-06-08', '2026-06-09', '2026-06-10'),
      fromNow: fc.boolean(),
      written: fc.array(some, { minLength: rows, maxLength: rows }),
      turned: fc.boolean(),
    }),
    { minLength: 1, maxLength: 4 },
  ),
});

const isEmpty = (entry: Entry) => ENTRY_FIELDS.every((field) => entry[field] === '');
const blank = (plan: readonly MadeItem[]): MadeItem[] => plan.map(({ entry: _entry, ...item }) => item);

function copiesOf({ plan, copies }: World, turned = (own: boolean) => own): Returned[] {
  return copies.map(({ unit, day, fromNow, written, turned: own }, i) => {
    const items = (fromNow ? plan : blank(plan)).map((item, row) => {
      const entry = { ...NO_ENTRY, ...item.entry };
      for (const field of ENTRY_FIELDS) entry[field] = written[row]?.[field] || entry[field];
      return { ...item, entry };
    });
    return copyNamed(`${i} ${unit}.xlsx`, turned(own) ? [...items].reverse() : items, day);
  });
}
const first = (world: World): Collection => collect(masterWith(world.plan, UNITS), copiesOf(world), OPTIONS);
const said = ({ task, outcome, result, evidence }: ReturnedItem) => [task, outcome, result, evidence].join(' | ');

/** The same runs each time. */
const RUNS = { numRuns: Number(process.env.RUNS ?? 12), seed: Number(process.env.SEED ?? 20260614) };
const holds = (name: string, test: (world: World) => void) =>
  it(name, () => fc.assert(fc.property(worlds, test), RUNS));

holds('neither the order of files nor that of rows matters', (world) => {
  const collection = first(world);
  const master = masterWith(world.plan, UNITS);
  expect(collect(master, copiesOf(world).reverse(), OPTIONS)).toEqual(collection);
  const turned = collect(
    master,
    copiesOf(world, (own) => !own),
    OPTIONS,
  );
  expect(turned.items).toEqual(collection.items);
  expect(turned.files.map(({ items }) => items.map(said).sort())).toEqual(
    collection.files.map(({ items }) => items.map(said).sort()),
  );
});

holds('what is written again proposes nothing new', (world) => {
  const collection = first(world);
  const plan = applied(world.plan, collection);
  const again = collect(masterWith(plan, UNITS, keptOf(collection)), copiesOf(world), OPTIONS);
  expect(applied(plan, again)).toEqual(plan);
  const told = ({ items, conflicts, files, units }: Collection) => ({
    ...{ items, units, files },
    conflicts: conflicts.map(({ row, why, words }) => ({ row, why, words })),
  });
  expect(told(again)).toEqual(told(collection));
});

holds('every row in which a unit wrote is told of once, and what is taken stands in the master', (world) => {
  const collection = first(world);
  const after = applied(world.plan, collection);
  world.copies.forEach(({ written }, i) => {
    const { items, file } = collection.files.find((one) => one.file.startsWith(String(i)))!;
    expect(new Set(items.map(({ row }) => row)).size).toBe(items.length);
    const told = new Set(items.map(({ row }) => row! - 3));
    written.forEach((entry, row) => {
      if (entry && !isEmpty(entry)) expect([file, row, told.has(row)]).toEqual([file, row, true]);
    });
    for (const { row, outcome, result, evidence } of items) {
      const item = collection.items.find((one) => one.row === row);
      const words = item?.words.find(({ files }) => files.includes(file));
      const stands = { ...NO_ENTRY, ...after[row! - 3]!.entry };
      if (outcome === 'older') expect(item!.older.some(({ files }) => files.includes(file))).toBe(true);
      if (outcome !== 'taken') continue;
      if (result !== '') expect(sameWords(words!.result, result)).toBe(true);
      const isPartner = item!.of === null && item!.words.length > 1;
      if (!isPartner) expect(fold(stands.result)).toContain(fold(words!.result).replace(/;$/, ''));
      if (evidence !== '') expect(fold(stands.evidence)).toContain(fold(evidence));
    }
  });
});

holds('nothing that stands is wiped, nor changed where it is the office’s', (world) => {
  const after = applied(world.plan, first(world));
  world.plan.forEach(({ entry = {} }, i) => {
    for (const field of ENTRY_FIELDS) if (entry[field]) expect(after[i]!.entry![field]).toBe(entry[field]);
  });
});

holds('what is written is read back as what it was', (world) => {
  const collection = first(world);
  const { plan } = sheetOf(applied(world.plan, collection));
  for (const { row, outcome, state, entry } of collection.items) {
    if (outcome !== 'taken') continue;
    const read = plan.items.find((item) => item.row === row)!;
    expect(read.result!.text).toBe(entry!.result);
    if (entry!.result !== '' && world.plan[row - 3]!.entry === undefined) expect(read.result!.state).toBe(state);
  }
});

holds('copies of what came of it, left as they are, change nothing', (world) => {
  const collection = first(world);
  const plan = applied(world.plan, collection);
  const silent = NAMES.map((unit) => copyNamed(`${unit}.xlsx`, plan, '2026-06-13'));
  const next = collect(masterWith(plan, UNITS, keptOf(collection)), silent, OPTIONS);
  expect(applied(plan, next)).toEqual(plan);
  expect(next.items.map(({ words }) => words.map(({ result }) => result))).toEqual(
    collection.items.map(({ words }) => words.map(({ result }) => result)),
  );
  const asked = ({ conflicts }: Collection) =>
    conflicts.filter(({ row }) => row !== null).map(({ row, why }) => [row, why]);
  expect(asked(next).filter(([, why]) => why !== 'wrong-column')).toEqual(
    asked(collection).filter(([, why]) => why !== 'wrong-column'),
  );
  for (const { items } of next.files) expect(items.filter(({ outcome }) => outcome !== 'as-handed-out')).toEqual([]);
});
