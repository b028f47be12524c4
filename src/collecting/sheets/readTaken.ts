import { type Day, makeDay } from '../../calendar/day';
import { Basis, type Entry, type FormerEntry, type TakenBefore, type UnitWord } from '../collection';
import { fold, oneLine } from '../../language/text';
import { ResultState } from '../../plan/result';
import type { SettingProblem } from '../../settings/settings';
import { address } from '../../workbook/address';
import type { SheetSnapshot } from '../../workbook/snapshot';
import { type HeadedRow, headedRows } from './headedRows';
import { BASIS_WORDS, HEADS, INTO, STATE_SIGNS } from './words';

const FORM = [
  ...([HEADS.number, HEADS.task, HEADS.cell, HEADS.unit, HEADS.basis, HEADS.state, HEADS.result] as const),
  ...([HEADS.doneOn, HEADS.evidence, HEADS.note, HEADS.copyDay, HEADS.file, HEADS.into] as const),
];
type Row = HeadedRow<(typeof FORM)[number]>;

interface ReadTaken {
  before: TakenBefore[];
  problems: SettingProblem[];
}

/** What was taken in earlier rounds, from the sheet "Kết quả từng đơn vị": each unit's word, and what the master's cells were given. */
export function readTaken(sheet: SheetSnapshot): ReadTaken {
  const rows = headedRows(sheet, FORM);
  const tell = (at: string, problem: string, value: string) => ({ sheet: sheet.name, at, problem, value });
  if (rows === null) {
    const isFilled = sheet.texts.some((row) => row.some((text) => text.trim() !== ''));
    const at = address(sheet.top, sheet.left);
    return { before: [], problems: isFilled ? [tell(at, 'taken-head', FORM.join(', '))] : [] };
  }
  const problems: SettingProblem[] = [];
  const items = new Map<string, TakenBefore & { earlier: FormerEntry[] }>();
  for (const row of rows) {
    const { text } = row;
    const id = [HEADS.number, HEADS.task, HEADS.cell].map((head) => oneLine(text(head))).join('\n');
    const number = text(HEADS.number).trim();
    const item = items.get(id) ?? { key: number, number, task: text(HEADS.task), words: [], entry: null, earlier: [] };
    items.set(id, item);
    const unit = fold(text(HEADS.unit));
    if (unit === fold(INTO.master)) item.entry = entryIn(row);
    else if (unit === fold(INTO.earlier)) item.earlier.push(formerIn(row));
    else {
      const word = wordIn(row);
      if (typeof word === 'string') problems.push(tell(row.at(word), 'taken-row', oneLine(text(word))));
      else item.words.push(word);
      if (fold(text(HEADS.into)) === fold(INTO.verbatim)) item.entry = entryIn(row);
    }
  }
  return { before: [...items.values()], problems };
}

const entryIn = ({ text, day }: Row): Entry => ({
  result: text(HEADS.result),
  // A day of ours stands there where the unit's own cell said none.
  doneOn: day(HEADS.doneOn) === null ? text(HEADS.doneOn) : '',
  evidence: text(HEADS.evidence),
  note: text(HEADS.note),
});

const formerIn = (row: Row): FormerEntry => ({
  ...entryIn(row),
  ...(fold(row.text(HEADS.into)) === fold(INTO.officeBefore) && { office: true }),
});

/** The word of a unit, or the head of the cell that makes the row unusable. */
function wordIn(row: Row): UnitWord | typeof HEADS.unit | typeof HEADS.basis | typeof HEADS.state {
  const { text, day } = row;
  const unit = oneLine(text(HEADS.unit));
  if (unit === '') return HEADS.unit;
  const said = fold(oneLine(text(HEADS.basis)));
  const basis = said === '' ? null : Basis.options.find((one) => fold(BASIS_WORDS[one]) === said);
  if (basis === undefined) return HEADS.basis;
  const state = ResultState.options.find((one) => STATE_SIGNS[one] === oneLine(text(HEADS.state)));
  if (!state) return HEADS.state;
  return {
    ...entryIn(row),
    ...{ unit, basis, state },
    day: day(HEADS.doneOn) ?? dayOf(text(HEADS.doneOn)),
    files: text(HEADS.file)
      .split('\n')
      .filter((file) => file !== ''),
    copyDay: day(HEADS.copyDay),
  };
}

function dayOf(text: string): Day | null {
  const found = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text.trim());
  return found ? makeDay(Number(found[3]), Number(found[2]), Number(found[1])) : null;
}
