import fc from 'fast-check';
import { clear } from '../../src/actions/clear';
import { mark } from '../../src/actions/mark';
import { summarise } from '../../src/actions/summarise';
import { memoryHost, type MemoryHost } from '../../src/hosts/memory/memoryHost';
import { address } from '../../src/workbook/address';
import { snapshotOf } from '../snapshotOf';

const AT = { asOf: '2026-06-15', writtenAt: '2026-06-15T15:42' };
const PLAN = 'Phụ lục';
const HEAD = ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Sản phẩm', 'Thời hạn'];
const UNITS = ['Văn phòng', 'Thanh tra', 'Phòng Tổ chức'];
const TASKS = ['Ban hành kế hoạch', 'Kiểm tra văn thư', 'Rà soát thủ tục', 'Tập huấn nghiệp vụ', 'Báo cáo năm'];

type Step =
  | { do: 'summarise' | 'clear' | 'mark' }
  /** Somebody types into a sheet of ours: the nth of them, so far down and across of what it holds, and up to three beyond. */
  | { do: 'type'; sheet: number; down: number; across: number }
  | { do: 'move'; from: number; to: number }
  | { do: 'drop'; row: number };

const place = fc.double({ min: 0, max: 1, noNaN: true });
export const drawnSteps = fc.record({
  results: fc.boolean(),
  rows: fc.array(fc.record({ task: fc.nat(4), unit: fc.nat(2) }), { minLength: 1, maxLength: 6 }),
  steps: fc.array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom<Step>({ do: 'summarise' }, { do: 'clear' }, { do: 'mark' }) },
      {
        weight: 5,
        arbitrary: fc.record({ do: fc.constant('type' as const), sheet: fc.nat(9), down: place, across: place }),
      },
      { weight: 1, arbitrary: fc.record({ do: fc.constant('move' as const), from: fc.nat(5), to: fc.nat(5) }) },
      { weight: 1, arbitrary: fc.record({ do: fc.constant('drop' as const), row: fc.nat(5) }) },
    ),
    { minLength: 2, maxLength: 12 },
  ),
});
type Drawn = typeof drawnSteps extends fc.Arbitrary<infer T> ? T : never;

/** Makes sheets of ours, has words typed into them anywhere and the plan changed meanwhile, again and again. @returns the words that are nowhere any more. */
export async function lostWords({ results, rows, steps }: Drawn): Promise<string[]> {
  const table = rows.map(({ task, unit }, i) => [i + 1, TASKS[task]!, UNITS[unit]!, 'Báo cáo', '15/03/2026']);
  const texts = [results ? [...HEAD, 'Kết quả thực hiện'] : HEAD, ...table];
  const host = memoryHost([{ snapshot: snapshotOf(PLAN, texts) }]);
  const words = new Set<string>();
  await summarise(host, { ...AT, units: [UNITS[rows[0]!.unit]!] });
  for (const [i, step] of steps.entries()) {
    if (step.do === 'type') typeInto(host, step, `Lời ghi ${i}`, words);
    else if (step.do === 'move' || step.do === 'drop') changePlan(host, step);
    else await ACTIONS[step.do](host);
  }
  await clear(host, {});
  const standing = host.state().flatMap(({ snapshot }) => snapshot.texts.flat());
  return [...words].filter((word) => !standing.some((text) => text.includes(word)));
}

const ACTIONS = {
  summarise: (host: MemoryHost) => summarise(host, AT),
  clear: (host: MemoryHost) => clear(host, {}),
  mark: (host: MemoryHost) => mark(host, { ...AT, language: 'vi' }),
};

function typeInto(host: MemoryHost, step: Step & { do: 'type' }, word: string, words: Set<string>): void {
  host.alter((states) => {
    const others = states.filter(({ info }) => info.name !== PLAN);
    if (others.length === 0) return;
    const { snapshot } = others[step.sheet % others.length]!;
    const [r, c] = [
      Math.floor(step.down * (snapshot.values.length + 3)),
      Math.floor(step.across * (snapshot.width + 3)),
    ];
    const at = address(r + snapshot.top, c + snapshot.left);
    for (const gone of words) if (String(snapshot.texts[r]?.[c] ?? '').includes(gone)) words.delete(gone);
    for (const rows of [snapshot.values, snapshot.texts, snapshot.formats] as unknown[][][]) {
      while (rows.length <= r) rows.push([]);
      while (rows[r]!.length <= c)
        rows[r]!.push(
          rows === (snapshot.formats as unknown[][]) ? 'General' : rows === (snapshot.texts as unknown[][]) ? '' : null,
        );
    }
    snapshot.values[r]![c] = word;
    snapshot.texts[r]![c] = word;
    snapshot.width = Math.max(snapshot.width, c + 1);
    snapshot.formulas = snapshot.formulas?.filter(({ top, left }) => address(top, left) !== at);
    words.add(word);
  });
}

function changePlan(host: MemoryHost, step: Step & { do: 'move' | 'drop' }): void {
  host.alter((states) => {
    const plan = states.find(({ info }) => info.name === PLAN)!.snapshot;
    const count = plan.values.length - 1;
    for (const rows of [plan.values, plan.texts, plan.formats] as unknown[][][]) {
      if (step.do === 'drop' && count > 1) rows.splice(1 + (step.row % count), 1);
      if (step.do === 'move') rows.splice(1 + (step.to % count), 0, ...rows.splice(1 + (step.from % count), 1));
    }
  });
}
