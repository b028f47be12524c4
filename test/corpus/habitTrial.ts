import { bytesOf, type Texts } from './bases';
import type { Habit } from './habits/habit';
import { packed } from './packing';
import { itemsOf, trial } from './trial';

/** A base as a program with a habit would have written it; null where the base has nothing the habit would change. */
export function writtenBy({ write, pack }: Habit, base: () => Texts): Uint8Array | null {
  const plain = packed(bytesOf(base()));
  const bytes = packed(bytesOf(write ? write(base()) : base()), pack);
  return Buffer.compare(plain, bytes) === 0 ? null : bytes;
}

/** What a habit makes of a workbook is read as before, written to without a loss, and cleared without a trace: faults, one a line. */
export async function habitTrial(habit: Habit, base: () => Texts, validated: boolean): Promise<string[] | null> {
  const bytes = writtenBy(habit, base);
  if (bytes === null) return null;
  const faults: string[] = [];
  if (habit.differs === undefined) {
    const [read, expected] = await Promise.all([itemsOf(bytes), itemsOf(packed(bytesOf(base())))]);
    if (JSON.stringify(read) !== JSON.stringify(expected)) faults.push('read otherwise than the plain workbook');
  }
  return [...faults, ...(await trial(bytes, { ...habit.trial, validated }))];
}
