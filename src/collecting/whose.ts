import { fold, oneLine } from '../language/text';
import type { Plan } from '../plan/plan';
import { readHandOutLine } from '../plan/handOutLine';
import type { ReturnedFile } from './collection';
import type { FileNames } from './fileNames';
import type { ReadSheet } from './master';
import type { UnitNames } from './unitNames';

export interface Whose {
  unit: string | null;
  by: ReturnedFile['unitBy'];
}

const TITLE = /^phiếu (?:giao )?(?:nhiệm vụ|giao việc|việc) (?:của|cho) (\S.*)$/u;
const SENDER = /^(?:tên )?(?:đơn vị|cơ quan|phòng, ban)(?: báo cáo| gửi(?: báo cáo)?| thực hiện| nộp)? ?: ?(\S.*)$/u;

/**
 * Whose a file is by what it says itself: the line of a handed-out book, a title that names the unit, a line that names who reports; else by its
 * name. A line the master has too says nothing.
 */
export function whoseFile(
  file: string,
  sheets: readonly ReadSheet[],
  { names, files, ofMaster }: { names: UnitNames; files: FileNames; ofMaster: ReadonlySet<string> },
): Whose {
  for (const { plan } of sheets) {
    for (const text of linesOf(plan, ofMaster)) {
      const line = readHandOutLine(text);
      // A book of a unit that is none of the master's is nobody else's.
      if (line) return { unit: names.named(line.unit), by: 'line' };
    }
  }
  for (const { plan } of sheets) {
    for (const text of linesOf(plan, ofMaster)) {
      const titled = named(TITLE, text, names);
      if (titled !== null) return { unit: titled, by: 'title' };
      const sender = named(SENDER, text, names);
      if (sender !== null) return { unit: sender, by: 'line' };
    }
  }
  const unit = files.unitOf(file);
  return { unit, by: unit === null ? null : 'name' };
}

const linesOf = ({ titleLines }: Plan, ofMaster: ReadonlySet<string>): string[] =>
  titleLines.map(({ text }) => text).filter((text) => !ofMaster.has(fold(text)));

/** The unit behind the words, where it is one: the whole rest of the line, else what stands before a full stop, a bracket or a dash. */
function named(pattern: RegExp, text: string, names: UnitNames): string | null {
  const rest = pattern.exec(fold(oneLine(text)))?.[1];
  if (rest === undefined) return null;
  for (const part of [rest, ...[/[.;(]/, /\s-\s/, /,/].map((end) => rest.split(end)[0]!)]) {
    const unit = names.named(part);
    if (unit !== null) return unit;
  }
  return null;
}

/** Whether a table is a unit's own list and no copy of the plan: its columns hold what other columns of the plan say together. */
export const isUnitsList = ({ titleLines, sheet }: Plan): boolean =>
  titleLines.some(({ text }) => readHandOutLine(text) !== null || TITLE.test(fold(oneLine(text)))) ||
  /^phiếu\b/u.test(fold(sheet));
