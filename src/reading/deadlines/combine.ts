import type { Deadline } from '../../plan/plan';
import type { MarkColumn } from '../header/columns';
import type { DeadlineReader } from './deadlineCell';

/** Marks under neighbouring columns (Quý II, Quý III) are one stretch of time; a gap between them parts two. */
export function fromMarks(marked: MarkColumn[], all: MarkColumn[], reader: DeadlineReader): Omit<Deadline, 'from'> {
  const runs: MarkColumn[][] = [];
  for (const mark of marked) {
    const run = runs[runs.length - 1];
    if (run && all.indexOf(mark) === all.indexOf(run[run.length - 1]!) + 1) run.push(mark);
    else runs.push([mark]);
  }
  const words = runs.map((run) =>
    run.length === 1 ? run[0]!.words : `từ ${run[0]!.words} đến ${run[run.length - 1]!.words}`,
  );
  const deadlines = words.map((text) => reader.words(text));
  return {
    text: words.join('; '),
    milestones: deadlines.flatMap((d) => d.milestones),
    rest: deadlines
      .map((d) => d.rest)
      .filter((r) => r !== '')
      .join('; '),
  };
}

/** A column for the start and one for the finish: a period, when both are days and the first is not after the last. */
export function withStart(start: Omit<Deadline, 'from'>, finish: Omit<Deadline, 'from'>): Omit<Deadline, 'from'> {
  const [first] = start.milestones;
  const [last] = finish.milestones;
  const from = first?.from ?? first?.lastDay ?? null;
  if (!first || !last || start.milestones.length > 1 || finish.milestones.length > 1 || !from || !last.lastDay)
    return finish;
  if (last.kind !== 'date' && last.kind !== 'period') return finish;
  // A start after its finish: the finish is kept, and the contradiction is left for a person to see.
  if (from > last.lastDay) return { ...finish, rest: `${start.text} - ${finish.text}` };
  return {
    text: finish.text,
    milestones: [
      {
        ...last,
        kind: 'period',
        from,
        text: `${start.text} - ${finish.text}`,
        assumed: [...new Set([...first.assumed, ...last.assumed])],
      },
    ],
    rest: finish.rest,
  };
}
