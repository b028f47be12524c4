import type { Bilingual } from '../language/bilingual';
import type { Day } from '../calendar/day';
import type { UnitEntry } from '../settings/settings';
import { holds } from '../settings/units/holds';
import type { Check, Fault, Inspected } from './engine/check';
import { replacing } from './engine/fix';
import { placedUnits } from './owner/spellings';
import { grouped } from '../workbook/grouped';
import { once } from './rows/mergedCells';
import { nameKey } from './wording/misspelt';
import { nearestName } from './wording/nearestName';
import { quote } from './wording/quote';

/** So many names that are not in the table and near to none of it are reported one by one; more are reported together. */
const FEW = 3;

const why: Bilingual = {
  vi: 'Tên không có trong bảng đơn vị thì khi lọc, thống kê, đôn đốc theo đơn vị sẽ bỏ sót việc này.',
  en: 'Under a name the unit table does not have, the task is missed when tasks are filtered, counted or followed up by unit.',
};

export const unitUnknown: Check = {
  id: 'unit-unknown',
  clear: 'owner',
  severity: 'warning',
  looksAt: 'plan',
  title: { vi: 'Đơn vị không có trong bảng đơn vị', en: 'A unit that the unit table does not have' },
  messages: {
    near: {
      what: {
        vi: 'Bảng đơn vị không có “{written}”; tên gần nhất là “{near}”.',
        en: 'The unit table has no “{written}”; the nearest name is “{near}”.',
      },
      why,
      do: {
        vi: 'Sửa thành “{near}”, hoặc ghi tên này vào cột “Tên gọi khác” của bảng đơn vị.',
        en: 'Change it to “{near}”, or write it into the unit table as another name.',
      },
    },
    ended: {
      what: {
        vi: 'Theo bảng đơn vị, tên “{written}” không còn hoặc chưa được dùng tại ngày kiểm tra (mốc {until}).',
        en: 'By the unit table the name “{written}” does not hold on the day of the check (its limit: {until}).',
      },
      why: {
        vi: 'Đơn vị đã đổi tên, sáp nhập hoặc chưa thành lập thì không ai nhận việc này.',
        en: 'A unit that was renamed, merged or not yet founded takes no task.',
      },
      do: {
        vi: 'Ghi tên đơn vị hiện nay; nếu tên này vẫn dùng thì sửa ngày trong bảng đơn vị.',
        en: 'Write the unit’s present name, or mend the days in the unit table.',
      },
    },
    unknown: {
      what: {
        vi: 'Bảng đơn vị không có “{written}”. Đây là đơn vị ngoài cơ quan hay ghi sai tên?',
        en: 'The unit table has no “{written}”. Is it a unit outside the office, or a wrong name?',
      },
      why,
      do: {
        vi: 'Nếu đúng thì ghi thêm vào bảng đơn vị; nếu sai thì sửa tên.',
        en: 'If it is right, add it to the unit table; if not, mend the name.',
      },
    },
    several: {
      what: {
        vi: '{count} tên không có trong bảng đơn vị: {names}. Đây là đơn vị ngoài cơ quan hay ghi sai tên?',
        en: '{count} {count:name is|names are} not in the unit table: {names}. {count:Is it a unit|Are they units} outside the office, or {count:a wrong name|wrong names}?',
      },
      why,
      do: {
        vi: 'Tên đúng thì ghi thêm vào bảng đơn vị; tên sai thì sửa.',
        en: 'Add the right ones to the unit table, mend the wrong ones.',
      },
    },
  },
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

const currentNames = (units: readonly UnitEntry[], day: Day): string[] =>
  units.filter((entry) => holds(entry, day)).flatMap(({ name, aliases }) => [name, ...aliases]);

const isNameOf = ({ name, aliases }: UnitEntry, written: string): boolean =>
  [name, ...aliases].some((known) => nameKey(known) === nameKey(written));

/** The day a name ends, or the one it begins. */
const spanOf = ({ from, to }: UnitEntry): string => to ?? from ?? '';
