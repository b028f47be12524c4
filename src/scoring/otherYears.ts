import type { Day } from '../calendar/day';
import { clean, fold } from '../language/text';
import { mask } from '../reading/results/spans';
import { findDays } from '../reading/results/writtenDays';
import { locateDocuments } from '../reading/results/documentNumbers';
import type { Item } from '../plan/plan';
import { evidenceText } from './evidence';
import { LASTING, LASTING_SIGNS } from './paperKinds';
import { papersIn } from './papers';

/** A paper of another year than the one that is scored. */
interface OtherYear {
  text: string;
  year: number;
}

/** Reports of a year are signed until then in the next one. */
const LAST_MONTH_AFTER = 3;
/** From then on a year's plans and decisions are signed for the next one; and reports of its first period count from the middle of December. */
const FIRST_MONTH_BEFORE = 10;
const FIRST_DAY_BEFORE = '12-15';

/** The papers in an item's evidence whose days are of another year. What holds for years, and what others rest on, is left out. */
export function ofOtherYears(item: Item, year: number): OtherYear[] {
  if (lasts(`${item.task} ${item.activity}`)) return [];
  const text = clean(evidenceText(item));
  return partsOf(text).flatMap((part) => {
    if (lasts(part)) return [];
    const documents = locateDocuments(part, year);
    const numbered = documents.filter(({ basis, number }) => !basis && !isLastingSign(number));
    const rest = findDays(mask(part, documents, ' '), year).map(({ day, start, end }) => ({
      day,
      text: part.slice(start, end),
    }));
    const said = [...numbered, ...(documents.length > 0 ? [] : rest.map(({ day }) => ({ day, text: part })))];
    return said.flatMap(({ day, text: words }) => {
      if (day === null || isOf(day, year, part)) return [];
      return [{ text: words, year: Number(day.slice(0, 4)) }];
    });
  });
}

/** The parts of a cell that tell of one paper each. */
const partsOf = (text: string): string[] =>
  text
    .split(/[;\n]/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');

function isOf(day: Day, year: number, part: string): boolean {
  const [its, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  if (its === year) return true;
  if (its === year + 1) return month <= LAST_MONTH_AFTER;
  if (its !== year - 1) return false;
  if (day.slice(5) >= FIRST_DAY_BEFORE) return true;
  const plans = papersIn(part).some((kind) => kind === 'kế hoạch' || kind === 'quyết định');
  return month >= FIRST_MONTH_BEFORE && plans;
}

const lasts = (text: string): boolean => {
  const key = fold(text);
  return LASTING.some((words) => key.includes(words));
};

const isLastingSign = (number: string): boolean =>
  (number.match(/\p{L}+/gu) ?? []).some((sign) => LASTING_SIGNS.includes(sign));
