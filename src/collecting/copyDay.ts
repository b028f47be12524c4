import type { Day } from '../calendar/day';
import { fold, oneLine } from '../language/text';
import type { Plan } from '../plan/plan';
import { readHandOutLine } from '../plan/handOutLine';
import { findDays } from '../reading/results/writtenDays';
import type { ReadSheet } from './master';

/** "Số liệu tính đến ngày", "Tính đến hết ngày", "Kết quả đạt được đến 14/6" */
const UNTIL = /(?:^|\s)đến(?: hết)?(?: ngày)?\s*(?=\d)/u;

/**
 * The day up to which a copy tells: as a line above its table or the header of its results says, else the day it was saved on. A handed-out book
 * says when it was handed out, which is not when it was filled in.
 */
export function copyDay(sheets: readonly ReadSheet[], modified: Day | null, ofMaster: ReadonlySet<string>): Day | null {
  const days = sheets.flatMap(({ plan }) => saidDay(plan, ofMaster) ?? []);
  if (days.length > 0) return days.sort().at(-1)!;
  if (modified !== null) return modified;
  return sheets.flatMap(({ plan }) => handedOut(plan) ?? [])[0] ?? null;
}

function saidDay(plan: Plan, ofMaster: ReadonlySet<string>): Day | null {
  if (handedOut(plan) !== null) return null;
  const lines = plan.titleLines.map(({ text }) => text).filter((text) => !ofMaster.has(fold(text)));
  const header = plan.columns.find(({ field }) => field === 'result')?.header ?? '';
  for (const text of ofMaster.has(fold(header)) ? lines : [...lines, header]) {
    const words = fold(oneLine(text));
    const at = UNTIL.exec(words);
    const day =
      at && findDays(`ngày ${words.slice(at.index + at[0].length)}`, plan.year).find(({ start }) => start === 0);
    if (day?.day) return day.day;
  }
  return null;
}

const handedOut = ({ titleLines }: Plan): Day | null =>
  titleLines.flatMap(({ text }) => readHandOutLine(text)?.day ?? [])[0] ?? null;

/** Lines above the tables of the master, and its headers: what a copy has of them it was handed out with. */
export const linesOfMaster = (sheets: readonly ReadSheet[]): ReadonlySet<string> =>
  new Set(
    sheets.flatMap(({ plan }) => [
      ...plan.titleLines.map(({ text }) => fold(text)),
      ...plan.columns.map(({ header }) => fold(header)),
    ]),
  );
