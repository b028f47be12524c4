import type { Day } from '../../../calendar/day';
import type { UnitEntry } from '../../../settings/settings';
import type { Check, Fault, Inspected } from '../../check';
import { replacing } from '../../fix';
import { placedUnits } from '../../owner/spellings';
import { grouped } from '../../rows/grouped';
import { once } from '../../rows/mergedCells';
import { nameKey } from '../../wording/misspelt';
import { nearestName } from '../../wording/nearestName';
import { quote } from '../../wording/quote';
import { examples } from './examples';
import { messages } from './messages';

/** So many names that are not in the table and near to none of it are said one by one; more are said together. */
const FEW = 3;

export const unitUnknown: Check = {
  id: 'unit-unknown',
  clear: 'owner',
  severity: 'warning',
  title: { vi: 'Đơn vị không có trong bảng đơn vị', en: 'A unit that the unit table does not have' },
  source: {
    vi: 'Yêu cầu “rõ người”: tên đơn vị đúng như bảng đơn vị của cơ quan (trang “Năm Rõ - Đơn vị”). Không có bảng đó thì không kiểm tra.',
    en: 'The rule “clear owner”: units are named as in the office’s own unit table (settings). Without that table nothing is checked.',
  },
  messages,
  examples,
  *run(inspected) {
    const { settings, asOf, sheet } = inspected;
    if (settings.units.length === 0) return;
    const others: Unknown[] = [];
    for (const unknown of unknownUnits(inspected)) {
      const { written, at, related } = unknown;
      const ended = settings.units.find((entry) => !holds(entry, asOf) && isNameOf(entry, written));
      const near = ended ? null : nearestName(written, currentNames(settings.units, asOf));
      if (ended) yield { at, related, message: 'ended', data: { written: quote(written), until: spanOf(ended) } };
      else if (near === null) others.push(unknown);
      else {
        const fix = replacing(
          sheet,
          [at, ...related].map((cell) => ({ at: cell, from: written, to: near })),
        );
        yield { at, related, message: 'near', data: { written: quote(written), near }, fix };
      }
    }
    // A table of a few spellings is no list of the office's units: most of the plan's would be strangers in it.
    if (others.length <= settings.units.length) yield* notNear(others);
  },
};

/** A unit outside the office is no fault: whether it belongs to the table is asked. */
function* notNear(units: Unknown[]): Iterable<Fault> {
  const base = { question: true, severity: 'info' as const };
  const [first, ...others] = units;
  if (!first) return;
  if (units.length <= FEW) {
    for (const { written, at, related } of units)
      yield { ...base, at, related, message: 'unknown', data: { written: quote(written) } };
    return;
  }
  const related = once([first.at, ...first.related, ...others.flatMap((unit) => [unit.at, ...unit.related])]);
  const names = units.map(({ written }) => `“${quote(written)}”`);
  yield { ...base, at: first.at, related, message: 'several', data: { count: units.length, names } };
}

interface Unknown {
  written: string;
  at: string;
  related: string[];
}

/** The plan's units that no entry of the table names today, each once, by the cells that name it. */
function unknownUnits({ plan, settings, asOf }: Inspected): Unknown[] {
  const known = new Set(currentNames(settings.units, asOf).map(nameKey));
  const placed = plan.items
    .flatMap(placedUnits)
    .filter(
      ({ ref }) => !ref.collective && !ref.person && ![ref.text, ref.unit].some((name) => known.has(nameKey(name))),
    );
  return [...grouped(placed.map(({ ref, at }) => [ref.text, at] as const))].map(([written, cells]) => {
    const [at, ...related] = once(cells);
    return { written, at: at ?? '', related };
  });
}

const holds = ({ from, to }: UnitEntry, day: Day): boolean =>
  (from === null || from <= day) && (to === null || day <= to);

const currentNames = (units: readonly UnitEntry[], day: Day): string[] =>
  units.filter((entry) => holds(entry, day)).flatMap(({ name, aliases }) => [name, ...aliases]);

const isNameOf = ({ name, aliases }: UnitEntry, written: string): boolean =>
  [name, ...aliases].some((known) => nameKey(known) === nameKey(written));

/** The day a name ends, or the one it begins. */
const spanOf = ({ from, to }: UnitEntry): string => to ?? from ?? '';
