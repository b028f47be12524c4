import { type Day, makeDay } from '../calendar/day';
import { fill } from '../language/bilingual';
import { showDay } from '../language/showDay';
import { fold, oneLine } from '../language/text';

/** What a handed-out book says of itself in a line anyone can read. */
export interface HandOut {
  /** The unit it was made for, by its name in the plan. */
  unit: string;
  /** The plan's number, or its title, cut short. */
  planName: string;
  /** As of which day it was made. */
  day: Day;
  /** Four signs over the numbers and texts of its rows as they were handed out. */
  code: string;
}

const LINE = 'Phiếu giao: {unit} · {plan} · bản ngày {day} · mã {code}';
const SIGN = '·';
/** A title is told apart by its beginning. */
const LONGEST_NAME = 120;

/** The line; the sign that parts it is taken out of names. */
export const handOutLine = ({ unit, planName, day, code }: HandOut): string =>
  fill(LINE, { unit: named(unit), plan: named(planName).slice(0, LONGEST_NAME), day: showDay(day, 'vi'), code });

const named = (words: string): string => oneLine(words.replaceAll(SIGN, '-'));

/** What a text says, where it is such a line, whatever somebody wrote behind it; null for any other. */
export function readHandOutLine(text: string): HandOut | null {
  const [first = '', planName = '', made = '', signs = ''] = oneLine(text)
    .split(SIGN)
    .map((part) => part.trim());
  const unit = first.slice(first.indexOf(':') + 1).trim();
  const found = /^bản ngày (\d{1,2})\/(\d{1,2})\/(\d{4})$/u.exec(fold(made));
  const code = /^mã ([0-9a-z]{4})(?![0-9a-z])/u.exec(fold(signs))?.[1];
  const day = found && makeDay(Number(found[3]), Number(found[2]), Number(found[1]));
  if (!fold(first).startsWith('phiếu giao:') || unit === '' || !day || code === undefined) return null;
  return { unit, planName, day, code: code.toUpperCase() };
}
