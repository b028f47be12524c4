import { mark } from '../../../src/actions/mark';
import { excelHost } from '../../../src/hosts/excel/excelHost';
import { sentenceOf } from '../../../src/pane/session/outcomes';
import { Session } from '../../../src/pane/session/session';
import { SUMMARY_KINDS } from '../../../src/summaries/kinds';
import { hostIn } from '../../contract/excelSubject';
import { planOf } from '../../contract/failing/plan';
import { bookShown } from '../../contract/failing/shown';
import { SimulatedExcel, type SimulationOptions } from '../../excel/simulatedExcel';
import { snapshotOf } from '../../snapshotOf';

const AT = { asOf: '2026-06-15', writtenAt: '2026-06-15T08:00' };

/** The pane over an Excel that is short of something. */
async function paneIn(options: SimulationOptions = {}, lacks: [string, string][] = []) {
  const seeds = planOf(9).sheets.map(({ name, rows }) => ({ snapshot: snapshotOf(name, rows) }));
  const excel = new SimulatedExcel(seeds, options);
  for (const [way, code] of lacks) excel.lacks.set(way, code);
  const session = new Session(await hostIn(excel), {
    asOf: AT.asOf,
    language: 'vi',
    now: () => AT.writtenAt,
  });
  await session.open();
  const said = () => {
    const { notice } = session.current();
    return notice && { id: notice.id, intent: notice.intent, text: sentenceOf(notice, 'vi') };
  };
  const cells = () => [...bookShown(excel.book).sheets].map(([name, sheet]) => [name, sheet.cells]);
  return { excel, session, said, cells };
}

/** Excel on an iPad (office-js#1688). */
const NO_PLACE_OF_AXES: [string, string] = ['Axes.CategoryAxis.Position', 'ApiNotFound'];

test('where Excel takes no place of an axis, all sheets are written, each chart stands, and it is said', async () => {
  const whole = await paneIn();
  await whole.session.summarise(SUMMARY_KINDS);
  expect(whole.said()).toMatchObject({ id: 'summarised', intent: 'success' });
  const ipad = await paneIn({}, [NO_PLACE_OF_AXES]);
  for (let times = 0; times < 2; times += 1) {
    await ipad.session.summarise(SUMMARY_KINDS);
    expect(ipad.said()).toMatchObject({ id: 'summarised', intent: 'warning' });
    expect(ipad.said()!.text).toMatch(/Số liệu đã viết đủ; chương trình này chưa nhận hết biểu đồ ở trang “/);
    expect(ipad.cells()).toEqual(whole.cells());
    const charts = ({ excel }: typeof ipad) => excel.book.sheets.map(({ name, charts: own }) => [name, own.length]);
    expect(charts(ipad)).toEqual(charts(whole));
  }
});

describe('notes', () => {
  test('that cannot be read keep nothing from being marked: new ones are written, and it is said of the old', async () => {
    const { excel, session, said } = await paneIn({}, [['GetLocation.', 'GeneralException']]);
    const comments = excel.sheet('Phụ lục').comments;
    comments.push({ id: '{theirs}', at: 'A1', content: 'Đã trình ký', authorName: 'Lê Văn An' });
    await session.mark(true);
    expect(said()).toMatchObject({ id: 'marked', intent: 'warning' });
    expect(said()!.text).toMatch(/Không đọc hoặc không xóa được ghi chú ở trang “Phụ lục”/);
    expect(excel.sheet('Phụ lục').rules.length).toBeGreaterThan(0);
    expect(comments.length).toBeGreaterThan(1);
    expect(comments[0]).toMatchObject({ at: 'A1', content: 'Đã trình ký' });
  });

  test('that Excel does not take are told by their number, with the word it gave', async () => {
    const { excel, session, said } = await paneIn({}, [['Comments.Add.', 'GeneralException']]);
    await session.mark(true);
    expect(said()).toMatchObject({ id: 'marked', intent: 'warning' });
    expect(said()!.text).toMatch(/Còn thiếu \d+ ghi chú vì chương trình không nhận \(GeneralException\)/);
    expect(excel.sheet('Phụ lục').comments).toEqual([]);
    expect(excel.sheet('Phụ lục').rules.length).toBeGreaterThan(0);
    excel.lacks.clear();
    await session.mark(true);
    expect(said()).toMatchObject({ id: 'marked', intent: 'success' });
    expect(excel.sheet('Phụ lục').comments.length).toBeGreaterThan(0);
  });

  /** The request that adds the notes, counted from the click on. */
  async function requestOfNotes(): Promise<number> {
    const { excel, session } = await paneIn();
    const from = excel.syncs;
    let found = 0;
    excel.before = (request) => {
      if (found === 0 && excel.sheet('Phụ lục').rules.length > 0) found = request - from;
    };
    await session.mark(true);
    return found;
  }
  // Excel has the same word for a note that stands already and for a request that fails.
  const STANDING = ['InvalidOperation', 'ItemAlreadyExists', 'InvalidArgument'];

  test.each(STANDING)('a request that fails once (%s) leaves no cell said to have a note', async (code) => {
    const request = await requestOfNotes();
    for (const at of ['before', 'after', { share: 0.3 }, { share: 0.95 }] as const) {
      const { excel, session, said } = await paneIn();
      excel.refusal = { request, code, at };
      await session.mark(true);
      expect(excel.refused).toBe(true);
      expect(said()).toMatchObject({ id: 'marked', intent: 'success' });
    }
  });

  test.each(STANDING)('requests that all fail from there on (%s): notes are missing, no cell has one', async (code) => {
    const request = await requestOfNotes();
    const { excel } = await paneIn();
    excel.refusal = { request, code, at: 'before', lasting: true };
    const { notes } = await mark(excelHost(), { ...AT, language: 'vi', notes: true });
    expect(notes).toEqual({ set: 0, refused: [], missing: { notes: expect.any(Array), why: code } });
  });

  test.each(STANDING)('where Excel takes none of them (%s), they are missing; no cell has one', async (code) => {
    const { session, said } = await paneIn({}, [['Comments.Add.', code]]);
    await session.mark(true);
    expect(said()!.text).toMatch(new RegExp(`Còn thiếu \\d+ ghi chú vì chương trình không nhận \\(${code}\\)`));
    expect(said()!.text).not.toMatch(/đã có sẵn ghi chú/);
  });

  test('on a protected sheet that takes the look of cells only, ours stay, cells are marked, and it is said', async () => {
    const { excel, session, said } = await paneIn();
    await session.mark(true);
    const sheet = excel.sheet('Phụ lục');
    const before = structuredClone(sheet.comments);
    const marks = sheet.rules.length;
    sheet.protected = true;
    sheet.allows.add('formats');
    await session.mark(true);
    expect(said()).toMatchObject({ id: 'marked', intent: 'warning' });
    expect(said()!.text).toMatch(/Trang “Phụ lục” đang bảo vệ và khóa ghi chú, .* bỏ bảo vệ trang/);
    expect([sheet.rules.length, sheet.comments]).toEqual([marks, before]);
    await session.clear();
    expect(said()!.text).toMatch(/Trang “Phụ lục” đang bảo vệ và khóa ghi chú/);
    expect([sheet.rules.length, sheet.comments]).toEqual([0, before]);
    sheet.protected = false;
    await session.clear();
    expect(sheet.comments).toEqual([]);
  });

  test('a note of the old kind, which Excel does not show, is named by its cell; all others are written', async () => {
    const { excel, session, said } = await paneIn();
    excel.sheet('Phụ lục').notes.push('D3', 'E4');
    await session.mark(true);
    expect(said()!.text).toMatch(/2 ô đã có sẵn ghi chú nên Năm Rõ giữ nguyên, không ghi thêm: E4, D3/);
    expect(said()!.text).not.toMatch(/Còn thiếu/);
    expect(excel.sheet('Phụ lục').comments.length).toBeGreaterThan(2);
  });
});

test('the look of a settings sheet that Excel does not take: the decision stands, and nobody is told to do it again', async () => {
  const { session, said } = await paneIn({}, [['FreezePanes.FreezeRows', 'GeneralException']]);
  await session.decide({ kind: 'level', check: 'lead-missing', level: 'off' });
  expect(said()).toMatchObject({ id: 'decided', intent: 'warning' });
  expect(said()!.text).toMatch(/chưa nhận hết định dạng ở trang “.+”, nếu muốn có thể tự chỉnh/);
  expect(said()!.text).not.toMatch(/bấm lần nữa/);
  expect(session.current().settings?.checks).toEqual({ 'lead-missing': 'off' });
});

test.each<[string, (session: Session) => Promise<void>]>([
  ['mark', (session) => session.mark(true)],
  ['summarise', (session) => session.summarise(SUMMARY_KINDS)],
  ['track', (session) => session.track()],
  ['clear', (session) => session.clear()],
  ['decide', (session) => session.decide({ kind: 'level', check: 'lead-missing', level: 'off' })],
])('while a cell is being edited in an Excel that cannot wait, %s changes nothing and says so', async (_, act) => {
  const { excel, session, said } = await paneIn({ waitsForCell: false });
  const before = bookShown(excel.book);
  const done = excel.typing();
  await act(session);
  expect(said()).toMatchObject({ id: 'busy', intent: 'warning' });
  expect(bookShown(excel.book)).toEqual(before);
  done();
  await act(session);
  expect(said()).not.toMatchObject({ id: 'busy' });
});
