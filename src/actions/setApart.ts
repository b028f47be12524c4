import type { Anchor, Applied, Changes } from '../workbook/changes';
import type { JudgedSheet, KeptReason } from './judgeOwn';

interface SetAside {
  mark: string;
  reason: KeptReason;
}

/**
 * Which sheets of ours are set aside and which may go. Words in the columns people write in are carried over where another sheet takes the
 * place of the old one; where none does, they are a reason to keep it.
 */
export function setApart(
  before: readonly JudgedSheet[],
  carries: (sheet: JudgedSheet) => boolean,
): { setAside: SetAside[]; replaced: JudgedSheet[] } {
  const setAside: SetAside[] = [];
  const replaced: JudgedSheet[] = [];
  for (const sheet of before) {
    const reason = sheet.touched ?? (sheet.typed.length > 0 && !carries(sheet) ? 'typed' : null);
    if (reason) setAside.push({ mark: sheet.mark, reason });
    else replaced.push(sheet);
  }
  return { setAside, replaced };
}

/** The sheets as they were looked at: where somebody has written since, nothing is done. */
export const guarded = (
  before: readonly JudgedSheet[],
  setAside: readonly SetAside[],
  tables: readonly Anchor[] = [],
): Changes => ({
  anchors: [...tables],
  leaving: before.map(({ anchor }) => anchor),
  setAside: setAside.map(({ mark }) => mark),
});

export const toldAside = (applied: Applied, setAside: readonly SetAside[]) =>
  (applied.setAside ?? []).map(({ mark, from, name }) => ({
    from,
    name,
    reason: setAside.find((one) => one.mark === mark)!.reason,
  }));
