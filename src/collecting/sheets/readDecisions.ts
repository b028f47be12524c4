import { ConflictWhy, type Decision } from '../collection';
import { fold, oneLine } from '../../language/text';
import type { SettingProblem } from '../../settings/settings';
import { address } from '../../workbook/address';
import type { SheetSnapshot } from '../../workbook/snapshot';
import { choosable, readChoice } from './choices';
import { readConflictWords } from './conflictWords';
import type { DecidingRow } from './decidingRow';
import { headedRows } from './headedRows';
import { HEADS, SAY, WHY_WORDS } from './words';

interface ReadDecisions {
  decisions: Decision[];
  /** Every row that stands there, whether it can be used or not. */
  rows: DecidingRow[];
  /** Cells that cannot be used: what was asked is asked again. */
  problems: SettingProblem[];
}

const FORM = [
  ...([HEADS.number, HEADS.task, HEADS.cell, HEADS.stands, HEADS.words, HEADS.why] as const),
  ...([HEADS.choice, HEADS.reason] as const),
];

/** What was decided on the sheet "Cần quyết". `units`: all that may be named there. */
export function readDecisions(sheet: SheetSnapshot, units: readonly string[]): ReadDecisions {
  const read: ReadDecisions = { decisions: [], rows: [], problems: [] };
  const found = headedRows(sheet, FORM);
  if (found === null) {
    const isFilled = sheet.texts.some((row) => row.some((text) => text.trim() !== ''));
    const at = address(sheet.top, sheet.left);
    if (isFilled) read.problems.push({ sheet: sheet.name, at, problem: 'decision-head', value: FORM.join(', ') });
    return read;
  }
  for (const { at, text } of found) {
    const row: DecidingRow = {
      at: at(HEADS.choice),
      number: text(HEADS.number),
      task: text(HEADS.task),
      cell: text(HEADS.cell),
      stands: text(HEADS.stands),
      words: text(HEADS.words),
      why: text(HEADS.why),
      choice: text(HEADS.choice),
      reason: text(HEADS.reason),
      whyCode: whyNamed(text(HEADS.why)),
    };
    read.rows.push(row);
    const words = readConflictWords(row.words, units);
    const named = [...new Set([...words.map(({ unit }) => unit), ...units])];
    const own = choosable(
      row.whyCode,
      words.map(({ unit }) => unit),
    );
    const choice = readChoice(row.choice, own);
    const isUsable = choice !== null || oneLine(row.choice) === '';
    const isOnlyKept = own.length === 0 && words.length > 0;
    const isNamed = !isUsable && readChoice(row.choice, named) !== null;
    const problem = isUsable ? null : isNamed ? (isOnlyKept ? 'decision-keep' : 'decision-unit') : 'decision-choice';
    if (problem) read.problems.push({ sheet: sheet.name, at: row.at, problem, value: oneLine(row.choice) });
    if (row.whyCode === null)
      read.problems.push({ sheet: sheet.name, at: at(HEADS.why), problem: 'decision-why', value: oneLine(row.why) });
    else
      read.decisions.push({
        ...{ key: row.number.trim(), task: row.task, why: row.whyCode, choice, reason: row.reason },
        ...{ words, cell: row.cell.trim(), stands: row.stands === SAY.empty ? '' : row.stands },
      });
  }
  return read;
}

const whyNamed = (words: string): ConflictWhy | null =>
  ConflictWhy.options.find((why) => fold(WHY_WORDS[why]) === fold(oneLine(words))) ?? null;
