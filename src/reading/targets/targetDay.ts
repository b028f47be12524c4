import type { Day } from '../../calendar/day';
import { clean, fold } from '../../language/text';
import { FINISHING } from './targetWords';
import { wholePhrases } from './wholePhrases';

const FINISHES = wholePhrases(FINISHING);
const TIME = /(?:^|[^\p{L}])((?:trước|chậm nhất|muộn nhất|không muộn hơn|trong|hết|đến hết|vào)(?: [^;\n]{1,40})?)$/u;
/** A year alone bounds nothing that the deadline does not. */
const BOUNDS = /\d ?[/.-] ?\d|(?:tháng|quý)(?!\p{L})/u;

/**
 * The day a target sets: "Hoàn thành trước ngày 30/9/2024", "Ban hành trong quý II". Only where the cell is one sentence, what is to be finished and by
 * when, and the words of time are wholly understood.
 */
export function targetDay(target: string, lastDay: (words: string) => Day | null): Day | null {
  const text = fold(clean(target)).replace(/[.;]$/, '');
  if (/[;%]/.test(text)) return null;
  const time = TIME.exec(text);
  if (!time || !BOUNDS.test(time[1]!)) return null;
  const work = text.slice(0, time.index).trim();
  if (/\d/.test(work.replace(/số [^ ]+/gu, '')) || (work !== '' && !FINISHES.test(work))) return null;
  return lastDay(time[1]!);
}
