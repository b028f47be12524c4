import { clear } from '../../src/actions/clear';
import { summarise } from '../../src/actions/summarise';
import { sidebarHost } from '../../src/hosts/sheets/sidebarHost';
import { builtScript, runScript } from './builtScript';
import type { FakeBook } from './fake/fakeBook';
import { seededBook } from './seededBook';

beforeAll(builtScript, 300_000);

const AT = { asOf: '2026-06-15', writtenAt: '2026-06-15T15:42' };
const PLAN = {
  sheets: [
    {
      name: 'Phụ lục',
      rows: [
        ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Sản phẩm', 'Thời hạn'],
        [1, 'Ban hành kế hoạch', 'Văn phòng', 'Kế hoạch', '15/03/2026'],
        [2, 'Kiểm tra văn thư', 'Văn phòng', 'Báo cáo', '30/11/2026'],
        [3, 'Rà soát thủ tục', 'Thanh tra', 'Báo cáo', '31/12/2026'],
      ],
    },
  ],
};

/** The sidebar over a spreadsheet in which a run has time for one step; `between` is called before each run of changes but the first. */
async function inSteps(book: FakeBook, between: (run: number) => void) {
  let [time, runs] = [0, 0];
  const running = await runScript(book, () => (time += 4 * 60_000));
  const host = sidebarHost(async (question) => {
    if (question.includes('"apply"') && (runs += 1) > 1) between(runs);
    return running.call('namRo', question) as string;
  });
  return { host, runs: () => runs };
}

test('an action that takes several runs ends as one that takes a single run', async () => {
  const [slow, fast] = [seededBook(PLAN), seededBook(PLAN)];
  const inMany = await inSteps(slow, () => {});
  const running = await runScript(fast);
  const inOne = sidebarHost(async (question) => running.call('namRo', question) as string);
  for (const host of [inMany.host, inOne]) for (let nth = 0; nth < 2; nth++) await summarise(host, AT);
  expect(inMany.runs()).toBeGreaterThan(8);
  const shown = (book: FakeBook) =>
    book.sheets.map(({ name, cells }) => [name, [...cells.values()].map((c) => [c.value, c.formula])]);
  expect(shown(slow)).toEqual(shown(fast));
});

test.each(['Theo đơn vị', 'Quá hạn và sắp đến hạn', 'Lịch', 'Cần sửa'])(
  'words typed between two runs into “%s”, which is still to be written over, are kept',
  async (name) => {
    const book = seededBook(PLAN);
    let typed = 0;
    const words = 'Đã nhắc ngày 10/6';
    const { host } = await inSteps(book, () => {
      // Only in the second making, and once: before the first sheet is written over.
      if (book.sheets.length > 5 && typed === 0 && made) {
        typed += 1;
        book.sheet(name).cell(60, 2).value = words;
      }
    });
    let made = false;
    await summarise(host, AT);
    made = true;
    const { setAside } = await summarise(host, AT);
    expect(typed).toBe(1);
    expect(setAside.map(({ from, reason }) => [from, reason])).toEqual([[name, 'changed']]);
    const holding = () =>
      book.sheets
        .filter(({ cells }) => [...cells.values()].some(({ value }) => value === words))
        .map((one) => one.name);
    expect(holding()).toEqual(setAside.map((one) => one.name));
    await clear(host, {});
    expect(holding()).toEqual(setAside.map((one) => one.name));
  },
);
