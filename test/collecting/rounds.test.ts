import type { Collection, Decision, Entry } from '../../src/collecting/collection';
import { collect } from '../../src/collecting/collect';
import { applied, copyNamed, keptOf, type MadeItem, masterWith, OPTIONS, sheetOf, unitsOf } from './making';

const GROUP = 'Các phòng chuyên môn';
const UNITS = unitsOf(['Phòng Nội vụ', [GROUP]], ['Phòng Tư pháp', [GROUP]], ['Phòng Y tế', [GROUP]], ['Văn phòng']);

const PLAN: MadeItem[] = [
  { number: '1', task: 'Ban hành kế hoạch kiểm tra công vụ', lead: 'Phòng Nội vụ', partner: 'Văn phòng' },
  { number: '2', task: 'Rà soát văn bản quy phạm pháp luật', lead: 'Phòng Tư pháp' },
  { number: '3', task: 'Niêm yết thủ tục tại trụ sở', lead: GROUP },
  { number: '4', task: 'Báo cáo kết quả trực tuyến', lead: 'Văn phòng' },
];
const [FIRST, LATER] = ['2026-03-10', '2026-06-10'];

/** What a unit writes in its copy, by the number of the row. */
type Written = Record<number, Partial<Entry>>;
const filled = (items: readonly MadeItem[], written: Written): MadeItem[] =>
  items.map((item, i) => (written[i + 1] ? { ...item, entry: { ...item.entry, ...written[i + 1] } } : item));
const copy = (unit: string, items: readonly MadeItem[], written: Written, day = FIRST) =>
  copyNamed(`${unit} ${day}.xlsx`, filled(items, written), day);

interface Round {
  plan: MadeItem[];
  collection: Collection;
}
/** Collects, and writes what came of it. */
function round(
  plan: MadeItem[],
  copies: ReturnType<typeof copy>[],
  before?: Collection,
  decisions?: Decision[],
): Round {
  const kept = before ? keptOf(before) : { before: [], decisions: [] };
  const collection = collect(masterWith(plan, UNITS, { ...kept, ...(decisions && { decisions }) }), copies, OPTIONS);
  return { plan: applied(plan, collection), collection };
}
const standing = ({ plan }: Round) => plan.map(({ entry }) => entry?.result ?? '');
const asked = ({ collection }: Round) =>
  collection.conflicts.filter(({ choice }) => choice === null).map(({ row, why }) => [row! - 2, why]);
const outcomes = ({ collection: { files } }: Round, i = 0) =>
  files[i]!.items.map(({ row, outcome }) => [row! - 2, outcome]);

const begin = () =>
  round(PLAN, [
    copy('Phòng Nội vụ', PLAN, { 1: { result: 'Đang dự thảo' }, 3: { result: 'Đã niêm yết' } }),
    copy('Phòng Tư pháp', PLAN, { 2: { result: 'Đang rà soát' }, 3: { result: 'Chưa thực hiện' } }),
  ]);

test('a first round', () => {
  const first = begin();
  expect(standing(first)).toEqual([
    'Đang dự thảo',
    'Đang rà soát',
    '1/3 đơn vị đã hoàn thành. Phòng Nội vụ: Đã niêm yết; Phòng Tư pháp: Chưa thực hiện',
    '',
  ]);
  expect(asked(first)).toEqual([]);
});

test('the same files again change nothing', () => {
  const first = begin();
  const again = round(
    first.plan,
    [
      copy('Phòng Nội vụ', PLAN, { 1: { result: 'Đang dự thảo' }, 3: { result: 'Đã niêm yết' } }),
      copy('Phòng Tư pháp', PLAN, { 2: { result: 'Đang rà soát' }, 3: { result: 'Chưa thực hiện' } }),
    ],
    first.collection,
  );
  expect(again.plan).toEqual(first.plan);
  expect(again.collection).toEqual(first.collection);
});

test('the same files again change nothing where two items are alike in number and task', () => {
  const plan = [
    ...PLAN.slice(0, 2),
    ...(['Phòng Y tế', 'Văn phòng'] as const).map((lead) => ({ number: '3', task: 'Quan trắc nước thải', lead })),
  ];
  const files = [
    copy('Phòng Y tế', plan, { 3: { result: 'Đã truyền số liệu' } }),
    copy('Văn phòng', plan, { 4: { result: 'Đang sửa trạm' } }),
  ];
  const first = round(plan, files);
  expect(standing(first)).toEqual(['', '', 'Đã truyền số liệu', 'Đang sửa trạm']);
  const again = round(first.plan, files, first.collection);
  expect([again.plan, again.collection]).toEqual([first.plan, first.collection]);
});

test('a copy made of what was collected and left as it was is no word', () => {
  const first = begin();
  const next = round(
    first.plan,
    [copy('Phòng Y tế', first.plan, {}, LATER), copy('Văn phòng', first.plan, {}, LATER)],
    first.collection,
  );
  expect(next.collection.files.map(({ kind }) => kind)).toEqual(['nothing-written', 'nothing-written']);
  expect(next.plan).toEqual(first.plan);
});

test('the newer word of a unit takes the place of what was taken of it; who is silent keeps theirs', () => {
  const first = begin();
  const next = round(
    first.plan,
    [copy('Phòng Nội vụ', first.plan, { 1: { result: 'Đã ban hành', evidence: 'Kế hoạch số 12/KH-NV' } }, LATER)],
    first.collection,
  );
  expect(standing(next)).toEqual([
    'Đã ban hành',
    'Đang rà soát',
    '1/3 đơn vị đã hoàn thành. Phòng Nội vụ: Đã niêm yết; Phòng Tư pháp: Chưa thực hiện',
    '',
  ]);
  expect(next.plan[0]!.entry!.evidence).toBe('Kế hoạch số 12/KH-NV');
  expect(asked(next)).toEqual([]);
});

test('a unit writes over the words of several in its cell, behind them, or in its own part', () => {
  const first = begin();
  for (const words of [
    'Đã niêm yết xong',
    `${first.plan[2]!.entry!.result}; Phòng Y tế: Đã niêm yết xong`,
    `${first.plan[2]!.entry!.result}. Đã niêm yết xong`,
  ]) {
    const next = round(first.plan, [copy('Phòng Y tế', first.plan, { 3: { result: words } }, LATER)], first.collection);
    expect(standing(next)[2]).toBe(
      '2/3 đơn vị đã hoàn thành. Phòng Nội vụ: Đã niêm yết; Phòng Tư pháp: Chưa thực hiện; Phòng Y tế: Đã niêm yết xong',
    );
  }
  const own = first.plan[2]!.entry!.result!.replace('Chưa thực hiện', 'Đã hoàn thành');
  const next = round(first.plan, [copy('Phòng Tư pháp', first.plan, { 3: { result: own } }, LATER)], first.collection);
  expect(standing(next)[2]).toBe('2/3 đơn vị đã hoàn thành. Phòng Nội vụ: Đã niêm yết; Phòng Tư pháp: Đã hoàn thành');
});

test('words of others changed in the cell of several are asked about', () => {
  const first = begin();
  const words = first.plan[2]!.entry!.result!.replace('Đã niêm yết', 'Chưa làm gì');
  const next = round(
    first.plan,
    [copy('Phòng Tư pháp', first.plan, { 3: { result: words } }, LATER)],
    first.collection,
  );
  expect(asked(next)).toEqual([[3, 'master-says-otherwise']]);
  expect(next.plan).toEqual(first.plan);
});

test('a unit takes back what it said', () => {
  const done = round(PLAN, [
    copy('Phòng Tư pháp', PLAN, {
      2: { result: 'Đã hoàn thành', doneOn: '05/03/2026', evidence: 'Báo cáo số 1/BC-TP' },
    }),
  ]);
  const next = round(
    done.plan,
    [copy('Phòng Tư pháp', done.plan, { 2: { result: 'Đang thực hiện', doneOn: '', evidence: '' } }, LATER)],
    done.collection,
  );
  expect(next.plan[1]!.entry).toEqual({
    result: 'Đang thực hiện',
    doneOn: '',
    evidence: 'Báo cáo số 1/BC-TP',
    note: '',
  });
  const last = round(
    next.plan,
    [copy('Phòng Tư pháp', next.plan, { 2: { result: 'Đã hoàn thành' } }, '2026-06-12')],
    next.collection,
  );
  expect(standing(last)[1]).toBe('Đã hoàn thành');
});

test('a copy of the first round that comes late is older', () => {
  const first = begin();
  const second = round(
    first.plan,
    [copy('Phòng Nội vụ', first.plan, { 1: { result: 'Đã ban hành' } }, LATER)],
    first.collection,
  );
  const late = round(
    second.plan,
    [copy('Phòng Nội vụ', PLAN, { 1: { result: 'Chưa thực hiện' } }, '2026-03-08')],
    second.collection,
  );
  expect(outcomes(late)).toEqual([[1, 'older']]);
  expect(late.plan).toEqual(second.plan);
});

test('a copy handed out before a newer word came, and left as it was, is no word', () => {
  const first = begin();
  const second = round(
    first.plan,
    [copy('Phòng Nội vụ', first.plan, { 1: { result: 'Đã ban hành' } }, LATER)],
    first.collection,
  );
  const late = round(
    second.plan,
    [copy('Văn phòng', first.plan, { 4: { result: 'Đang soạn' } }, '2026-06-12')],
    second.collection,
  );
  expect(outcomes(late).filter(([, outcome]) => outcome !== 'as-handed-out')).toEqual([[4, 'taken']]);
  expect(asked(late)).toEqual([]);
  expect(standing(late)).toEqual([...standing(second).slice(0, 3), 'Đang soạn']);
});

test('what the office enters itself is its own, before and after', () => {
  const own = PLAN.map((item, i) => (i === 1 ? { ...item, entry: { result: 'Đã hoàn thành' } } : item));
  const before = round(own, [copy('Phòng Tư pháp', PLAN, { 2: { result: 'Đang rà soát' } })]);
  expect(asked(before)).toEqual([[2, 'master-says-otherwise']]);
  expect(standing(before)[1]).toBe('Đã hoàn thành');

  const first = begin();
  const edited = first.plan.map((item, i) =>
    i === 1 ? { ...item, entry: { result: 'Đã xong, chờ xác nhận' } } : item,
  );
  const silent = round(edited, [copy('Văn phòng', edited, {}, LATER)], first.collection);
  expect(asked(silent)).toEqual([]);
  expect(silent.plan).toEqual(edited);
  const again = round(edited, [copy('Phòng Tư pháp', PLAN, { 2: { result: 'Đang rà soát' } })], first.collection);
  expect(asked(again)).toEqual([]);
  expect(again.plan).toEqual(edited);
  const newer = round(edited, [copy('Phòng Tư pháp', edited, { 2: { result: 'Chưa xong' } }, LATER)], first.collection);
  expect(asked(newer)).toEqual([[2, 'master-says-otherwise']]);
  expect(newer.plan).toEqual(edited);
});

test('what the office clears stays empty until a unit says something new', () => {
  const first = begin();
  const cleared = first.plan.map((item, i) => (i === 1 ? { ...item, entry: {} } : item));
  const same = round(cleared, [copy('Phòng Tư pháp', PLAN, { 2: { result: 'Đang rà soát' } })], first.collection);
  expect(standing(same)[1]).toBe('');
  const newer = round(
    cleared,
    [copy('Phòng Tư pháp', cleared, { 2: { result: 'Đã rà soát' } }, LATER)],
    first.collection,
  );
  expect(standing(newer)[1]).toBe('Đã rà soát');
  expect(asked(newer)).toEqual([]);
});

test('evidence the office adds beside a result that was taken stays', () => {
  const first = begin();
  const added = first.plan.map((item, i) =>
    i === 1 ? { ...item, entry: { ...item.entry, evidence: 'Sổ theo dõi trang 4' } } : item,
  );
  const newer = round(added, [copy('Phòng Tư pháp', added, { 2: { result: 'Đã rà soát' } }, LATER)], first.collection);
  expect(newer.plan[1]!.entry).toMatchObject({ result: 'Đã rà soát', evidence: 'Sổ theo dõi trang 4' });
});

describe('items of the master between two rounds', () => {
  const next = (plan: MadeItem[], first: Round) =>
    round(plan, [copy('Phòng Nội vụ', plan, {}, LATER), copy('Phòng Y tế', plan, {}, LATER)], first.collection);
  test('moved', () => {
    const first = begin();
    const moved = [first.plan[3]!, first.plan[2]!, first.plan[1]!, first.plan[0]!];
    expect(next(moved, first).plan).toEqual(moved);
  });
  test('numbered anew', () => {
    const first = begin();
    const plan = first.plan.map((item, i) => ({ ...item, number: String(i + 11) }));
    const second = next(plan, first);
    expect(second.plan).toEqual(plan);
    expect(second.collection.items.map(({ outcome }) => outcome)).toEqual(['taken', 'taken', 'taken']);
  });
  test('taken out', () => {
    const first = begin();
    const plan = first.plan.slice(1);
    expect(next(plan, first).plan).toEqual(plan);
  });
});

describe('decisions', () => {
  const both = () => [
    copy('Phòng Nội vụ', PLAN, { 1: { result: 'Đã hoàn thành' } }),
    copy('Văn phòng', PLAN, { 1: { result: 'Chưa thực hiện' } }),
  ];
  const decide = ({ collection }: Round, choice: string): Decision[] =>
    keptOf(collection).decisions.map((one) => ({ ...one, choice }));

  test('a unit is chosen: it is written, once and for these words', () => {
    const first = round(PLAN, both());
    expect([asked(first), standing(first)[0]]).toEqual([[[1, 'contradict']], '']);
    const second = round(first.plan, both(), first.collection, decide(first, 'Văn phòng'));
    expect([asked(second), standing(second)[0]]).toEqual([[], 'Chưa thực hiện']);
    const third = round(second.plan, both(), second.collection);
    expect([asked(third), third.plan, third.collection.items]).toEqual([[], second.plan, second.collection.items]);
    const changed = round(
      second.plan,
      [copy('Phòng Nội vụ', PLAN, { 1: { result: 'Đang thực hiện' } }, LATER)],
      second.collection,
    );
    expect([asked(changed), changed.plan]).toEqual([[[1, 'contradict']], second.plan]);
  });
  test('the master is kept, and not asked about again', () => {
    const first = round(PLAN, both());
    const second = round(first.plan, both(), first.collection, decide(first, 'keep'));
    expect([asked(second), standing(second)[0]]).toEqual([[], '']);
    const third = round(second.plan, both(), second.collection);
    expect([asked(third), third.plan]).toEqual([[], second.plan]);
  });
  test('a choice is applied without the files', () => {
    const first = round(PLAN, both());
    const second = round(first.plan, [], first.collection, decide(first, 'Phòng Nội vụ'));
    expect([asked(second), standing(second)[0]]).toEqual([[], 'Đã hoàn thành']);
  });
  test('what is not decided is asked again without the files', () => {
    const first = round(PLAN, both());
    expect(asked(round(first.plan, [], first.collection))).toEqual([[1, 'contradict']]);
    const { decisions } = keptOf(first.collection);
    const forgotten = collect(masterWith(PLAN, UNITS, { decisions }), [], OPTIONS);
    expect(forgotten.conflicts.map(({ row, why, words }) => [row, why, words.length])).toEqual([[3, 'contradict', 2]]);
  });
  describe('what is not decided when the next round comes stands with its own cell, and is applied when it is', () => {
    const other = [copy('Văn phòng', PLAN, { 4: { result: 'Đang soạn' } }, LATER)];
    const changed = (item: Partial<MadeItem>) =>
      PLAN.map((one, i) => (i === 1 ? { ...one, ...item, entry: { result: 'Đang rà soát' } } : one));
    const TASK = 'Rà soát văn bản quy phạm pháp luật của xã';
    const placesOf = ({ collection }: Round) =>
      collection.conflicts.map(({ why, cell, stands, choice }) => [why, cell, stands, choice]);
    test.each<[Partial<MadeItem>, string, string, string]>([
      [{ task: TASK }, 'text-changed', 'B4', PLAN[1]!.task],
      [{ deadline: 'Quý III/2026' }, 'deadline-changed', 'F4', 'Trong năm 2026'],
      [{ product: 'Báo cáo' }, 'text-changed', 'C4', ''],
      [{ lead: 'Phòng Tư pháp; Phòng Y tế' }, 'text-changed', 'D4', 'Phòng Tư pháp'],
    ])('%o', (item, why, cell, stands) => {
      const first = round(PLAN, [copyNamed('Phòng Tư pháp.xlsx', changed(item), FIRST)]);
      expect(placesOf(first)).toEqual([[why, cell, stands, null]]);
      const second = round(first.plan, other, first.collection);
      expect(placesOf(second)).toEqual([[why, cell, stands, null]]);
      const third = round(second.plan, other, second.collection, decide(second, 'Phòng Tư pháp'));
      expect(placesOf(third)).toEqual([[why, cell, stands, 'Phòng Tư pháp']]);
      if (!EDITED[cell]) return;
      const edited = second.plan.map((one, i) => (i === 1 ? { ...one, ...EDITED[cell] } : one));
      const late = round(edited, other, second.collection, decide(second, 'Phòng Tư pháp'));
      expect(placesOf(late)).toEqual([[why, cell, Object.values(EDITED[cell])[0], null]]);
    });
    const EDITED: Record<string, Partial<MadeItem>> = {
      C4: { product: 'Kế hoạch' },
      D4: { lead: 'Phòng Y tế' },
      F4: { deadline: 'Quý IV/2026' },
    };
    test.each<[Partial<MadeItem>]>([[{ task: TASK }], [{ deadline: 'Quý III/2026' }]])(
      'once it is, copies that were handed out before say nothing of it: %o',
      (item) => {
        const own = copyNamed('Phòng Tư pháp.xlsx', changed(item), FIRST);
        const files = [own, copy('Văn phòng', PLAN, { 4: { result: 'Đang soạn' } })];
        const first = round(PLAN, files);
        const chosen = round(first.plan, files, first.collection, decide(first, 'Phòng Tư pháp'));
        const plan = chosen.plan.map((one, i) => (i === 1 ? { ...one, ...item } : one));
        const next = round(plan, files, chosen.collection);
        expect([asked(next), next.plan]).toEqual([[], plan]);
        expect(next.collection.files.map((file) => file.changed)).toEqual([[], []]);
        const third = copyNamed('Phòng Nội vụ.xlsx', changed({ ...item, ...OTHERWISE }), LATER);
        expect(asked(round(plan, [third], next.collection))).toHaveLength(1);
      },
    );
    const OTHERWISE: Partial<MadeItem> = { product: 'Báo cáo khác' };
    test('results in a wrong column', () => {
      const first = round(PLAN, [copy('Phòng Tư pháp', PLAN, { 2: { note: 'Đã rà soát xong 12 văn bản' } })]);
      const second = round(first.plan, other, first.collection);
      expect(placesOf(second)).toEqual([['wrong-column', 'G4', '', null]]);
      const third = round(second.plan, other, second.collection, decide(second, 'Phòng Tư pháp'));
      expect([asked(third), standing(third)[1]]).toEqual([[], 'Đã rà soát xong 12 văn bản']);
      const last = round(third.plan, other, third.collection);
      expect([asked(last), last.plan]).toEqual([[], third.plan]);
      const newer = copy('Phòng Tư pháp', last.plan, { 2: { result: 'Đã trình' } }, '2026-06-12');
      expect(standing(round(last.plan, [...other, newer], last.collection))[1]).toBe('Đã trình');
    });
    test('what was just chosen goes before what the sheet says', () => {
      const first = round(PLAN, [copyNamed('Phòng Tư pháp.xlsx', changed({ deadline: 'Quý III/2026' }), FIRST)]);
      const { decisions } = keptOf(first.collection);
      const both = round(first.plan, other, first.collection, [...decide(first, 'Phòng Tư pháp'), ...decisions]);
      expect(placesOf(both)).toEqual([['deadline-changed', 'F4', 'Trong năm 2026', 'Phòng Tư pháp']]);
    });
  });
  describe('what the office had entered when a unit was chosen', () => {
    const own = PLAN.map((item, i) => (i === 0 || i === 1 ? { ...item, entry: { result: 'Đang thực hiện' } } : item));
    const written = (day = FIRST) => [
      copy('Phòng Nội vụ', own, { 1: { result: 'Đã ban hành', doneOn: '05/03/2026' } }, day),
      copy('Văn phòng', own, { 4: { result: 'Đang soạn' } }, '2026-03-12'),
    ];
    const first = round(own, written());
    const second = round(first.plan, written(), first.collection, decide(first, 'Phòng Nội vụ'));
    test('is no word of a partner whose copy holds it still', () => {
      expect(asked(first)).toEqual([[1, 'master-says-otherwise']]);
      expect([asked(second), standing(second)[0]]).toEqual([[], 'Đã ban hành']);
      const third = round(second.plan, written(), second.collection);
      expect(third.plan).toEqual(second.plan);
      expect(third.collection).toEqual(round(third.plan, written(), third.collection).collection);
      expect([asked(third), third.collection.files, third.collection.units]).toEqual([
        [],
        second.collection.files,
        second.collection.units,
      ]);
    });
    test('is none either in a copy that comes late, of a partner or of the unit itself', () => {
      for (const unit of ['Văn phòng', 'Phòng Nội vụ']) {
        const late = round(second.plan, [copy(unit, own, {}, '2026-03-09')], second.collection);
        expect([asked(late), late.plan, outcomes(late).filter(([, one]) => one !== 'as-handed-out')]).toEqual([
          [],
          second.plan,
          [],
        ]);
      }
    });
    test('is one where a unit writes it anew into a copy of what was collected', () => {
      const back = copy('Phòng Nội vụ', second.plan, { 1: { result: 'Đang thực hiện', doneOn: '' } }, LATER);
      expect(standing(round(second.plan, [back], second.collection))[0]).toBe('Đang thực hiện');
    });
    test('what was taken once and is written by a partner now is a word', () => {
      const before = round(PLAN, [
        copy('Phòng Nội vụ', PLAN, { 1: { result: 'Đang thực hiện' } }),
        copy('Phòng Tư pháp', PLAN, { 2: { result: 'Đang rà soát' } }),
      ]);
      const next = round(
        before.plan,
        [copy('Phòng Nội vụ', before.plan, { 1: { result: 'Đã ban hành' } }, LATER)],
        before.collection,
      );
      const partner = copy('Văn phòng', PLAN, { 1: { result: 'Đang thực hiện' } }, '2026-03-12');
      expect(asked(round(next.plan, [partner], next.collection))).toEqual([[1, 'contradict']]);
    });
  });
  test('results in a wrong column are taken where a person says so', () => {
    const written = [copy('Phòng Tư pháp', PLAN, { 2: { note: 'Đã rà soát xong 12 văn bản' } })];
    const first = round(PLAN, written);
    expect([asked(first), standing(first)[1]]).toEqual([[[2, 'wrong-column']], '']);
    const second = round(first.plan, written, first.collection, decide(first, 'Phòng Tư pháp'));
    expect([asked(second), standing(second)[1]]).toEqual([[], 'Đã rà soát xong 12 văn bản']);
    const third = round(second.plan, written, second.collection);
    expect([asked(third), third.plan]).toEqual([[], second.plan]);
  });
});

test('one merged cell of the master for two items that are to say different things', () => {
  const sheet = sheetOf(PLAN, { merges: ['G3:G4'] });
  const master = { ...masterWith(PLAN, UNITS), sheets: [sheet] };
  const say = (first: string, second: string) =>
    collect(
      master,
      [copy('Phòng Nội vụ', PLAN, { 1: { result: first } }), copy('Phòng Tư pháp', PLAN, { 2: { result: second } })],
      OPTIONS,
    );
  expect(say('Đã xong', 'Đã xong').items.map(({ outcome }) => outcome)).toEqual(['taken', 'taken']);
  const { items, conflicts } = say('Đã xong', 'Đang làm');
  expect(items.map(({ outcome, entry }) => [outcome, entry])).toEqual([
    ['pending', null],
    ['pending', null],
  ]);
  expect(conflicts.map(({ row, why, cell }) => [row, why, cell])).toEqual([
    [3, 'contradict', 'G3'],
    [4, 'contradict', 'G3'],
  ]);
});
