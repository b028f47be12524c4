import type { Check, Inspected } from '../../src/checks/engine/check';
import type { Finding } from '../../src/checks/engine/finding';
import { holding, lookedAt } from '../../src/checks/engine/looked';
import { CHECKS } from '../../src/checks/engine/registry';
import { runChecks } from '../../src/checks/engine/runChecks';
import { MOST_SIGNS } from '../../src/language/firstSigns';
import { inspectedOf } from './exampleInspected';
import type { Example } from './pages/checkPage';
import { examplesOf } from './pages/pageOf';

/** An example of a check in which one cell is longer than what is looked at: its own words stand before much else, or behind it. */
export interface LongCase {
  name: string;
  check: Check;
  example: Example;
}

/** Words that say nothing a check could take for a fault, nor for what it looks for. */
const FILLER = 'nội dung nêu ở phần mở đầu của tài liệu này và được giữ nguyên như bản gốc đã lưu trữ, ';
const MUCH = FILLER.repeat(Math.ceil((MOST_SIGNS + 200) / FILLER.length));

/** Every cell of words of every example, lengthened in front and behind. Of these cases one in `every`. */
export function* longCases(every = 1): Generator<LongCase> {
  let drawn = 0;
  for (const check of CHECKS)
    for (const example of examplesOf(check.id))
      for (const [r, row] of example.rows.entries())
        for (const [c, cell] of row.entries())
          for (const [where, lengthen] of [
            ['in front', (words: string) => MUCH + words],
            ['behind', (words: string) => `${words} ${MUCH}`],
          ] as const) {
            if (typeof cell !== 'string' || cell.length < 3) continue;
            drawn += 1;
            if (drawn % every !== 0) continue;
            const rows = example.rows.map((one) => [...one]);
            rows[r]![c] = lengthen(cell);
            yield {
              name: `${check.id}, ${example.note.en}, row ${r + 4}, ${where}`,
              check,
              example: { ...example, rows },
            };
          }
}

const key = ({ check, at, message }: Finding) => `${check} ${at} ${message}`;
const placesOf = ({ check, at, related }: Finding) => [at, ...related].map((place) => `${check} ${place}`);

/** What is not understood is told of any part of a deadline. A question may be asked of a part as well. */
const holdsOfAPart = ({ check, question }: Finding) => question || check === 'deadline-not-understood';

/** What is said of a cell that was looked at in part and would not be said of the whole of it; and fixes that would write to it. */
export function longFaults({ name, check, example }: LongCase): string[] {
  let inspected: Inspected;
  try {
    inspected = inspectedOf(example);
  } catch {
    return []; // With so long a cell the table is read as another one.
  }
  const looked = lookedAt(inspected.plan);
  const whole = new Set(runChecks(inspected, [check]).flatMap(placesOf));
  const said = holding(runChecks({ ...inspected, plan: looked.plan }, [check]), looked);
  return said.flatMap((finding) => [
    ...(holdsOfAPart(finding) || placesOf(finding).some((place) => whole.has(place))
      ? []
      : [`${name}: ${key(finding)}`]),
    ...(finding.fix?.edits.some(({ at }) => looked.long.has(at)) ? [`${name}: would write to ${finding.at}`] : []),
  ]);
}
