import { serialOf } from '../../calendar/serial';
import { fold } from '../../language/text';
import { address } from '../../workbook/address';
import type { Changes } from '../../workbook/changes';
import { valueAt } from '../../workbook/edits';
import type { SheetModel } from '../../workbook/sheetModel';
import type { SheetSnapshot } from '../../workbook/snapshot';
import { type Period, periodTitle } from '../periods/period';
import { readPeriodName } from '../periods/periodWords';
import { type BookPeriod, type BookUnit, NO_REPORT, NOTHING, type ReportBook } from './book';
import { bookModel } from './bookModel';
import { readBook, type StandingBook } from './readBook';

export interface BookUpdate {
  changes: Changes;
  /** Of the book as it then is. */
  units: number;
  periods: number;
  /** What was put into a book that stood there. */
  addedUnits: number;
  addedPeriods: number;
  /** What could not be put in, for people have changed the sheet: names of units, of periods. */
  missing: string[];
}

/**
 * The changes that bring the register of reports up to the units and periods. What people typed stays. A sheet that is otherwise as we made it is
 * written again with more in it; in any other, units go into its empty rows, and what finds no place is told.
 */
export function bookChanges(
  periods: readonly Period[],
  units: readonly string[],
  existing: SheetSnapshot | null,
  isOurs: boolean,
): BookUpdate {
  const wanted = periods.map((period): BookPeriod => ({
    title: periodTitle(period, 'vi'),
    due: period.unitsBy === null ? NOTHING : { day: period.unitsBy },
  }));
  const standing = existing && readBook(existing);
  if (!existing || !standing) {
    const entries = wanted.map(() => NO_REPORT);
    const book = { periods: wanted, units: units.map((name) => ({ name, entries, note: NOTHING })) };
    const made = bookModel(book);
    // One whose heads are gone cannot be read: what stands on it stays, under another name.
    const isFilled = existing?.texts.some((row) => row.some((text) => text.trim() !== '')) ?? false;
    return {
      changes: { sheets: [made], ...(isOurs && isFilled && { setAside: [made.mark] }) },
      ...counts(book),
      addedUnits: units.length,
      addedPeriods: wanted.length,
      missing: [],
    };
  }
  const newUnits = units.filter((name) => !standing.units.some((unit) => fold(unit.name) === fold(name)));
  const newPeriods = wanted.filter(({ title }) => !standing.periods.some((period) => isSameTitle(period.title, title)));
  const dues = standing.periods.map(({ title, due }) =>
    isNothing(due) ? (wanted.find((period) => isSameTitle(period.title, title))?.due ?? NOTHING) : due,
  );
  if (isOurs && isOnlyTyped(existing, standing)) {
    const book = grown(standing, newUnits, newPeriods, dues);
    return {
      changes: { sheets: [bookModel(book)] },
      ...counts(book),
      addedUnits: newUnits.length,
      addedPeriods: newPeriods.length,
      missing: [],
    };
  }
  const placed = newUnits.slice(0, standing.spare.length);
  const edits = [
    ...placed.map((name, i) => ({ at: address(standing.spare[i]!, standing.unitColumn), value: name })),
    ...dues.flatMap((due, i) =>
      isNothing(standing.periods[i]!.due) && 'day' in due
        ? [{ at: address(standing.dueRow, standing.dueColumns[i]!), value: serialOf(due.day, existing.date1904) }]
        : [],
    ),
  ].map((edit) => ({ ...edit, sheet: existing.name, expect: valueAt(existing, edit.at) }));
  return {
    changes: edits.length > 0 ? { edits } : {},
    units: standing.units.length + placed.length,
    periods: standing.periods.length,
    addedUnits: placed.length,
    addedPeriods: 0,
    missing: [...newUnits.slice(placed.length), ...newPeriods.map(({ title }) => title)],
  };
}

const counts = ({ periods, units }: ReportBook) => ({ periods: periods.length, units: units.length });
const isNothing = (due: BookPeriod['due']): boolean => !('day' in due) && (due.value === null || due.value === '');

export function isSameTitle(one: string, other: string): boolean {
  const [a, b] = [readPeriodName(one), readPeriodName(other)];
  return a && b ? a.kind === b.kind && a.year === b.year : fold(one) === fold(other);
}

function grown(
  standing: StandingBook,
  units: readonly string[],
  periods: readonly BookPeriod[],
  dues: readonly BookPeriod['due'][],
): ReportBook {
  const more = periods.map(() => NO_REPORT);
  const none = standing.periods.map(() => NO_REPORT);
  return {
    periods: [...standing.periods.map(({ title }, i) => ({ title, due: dues[i]! })), ...periods],
    units: [
      ...standing.units.map((unit) => ({ ...unit, entries: [...unit.entries, ...more] })),
      ...units.map((name) => ({ name, entries: [...none, ...more], note: NOTHING })),
    ],
  };
}

/** Nothing but what people are to type was typed: then no word is lost when it is written again. */
function isOnlyTyped(sheet: SheetSnapshot, standing: StandingBook): boolean {
  // Units stand where people put them, empty rows between them.
  const lines = [...standing.rows, ...standing.spare].sort((one, other) => one - other);
  const empty: BookUnit = { name: '', entries: standing.periods.map(() => NO_REPORT), note: NOTHING };
  const units = lines.map((row) => standing.units[standing.rows.indexOf(row)] ?? empty);
  const model = bookModel({ periods: standing.periods, units }, 0);
  const width = Math.max(sheet.left + sheet.width - 1, ...model.rows.map(({ cells }) => cells.length));
  const bottom = Math.max(sheet.top + sheet.values.length - 1, model.rows.length);
  if (sheet.name !== model.name || (sheet.notes ?? []).length > 0 || hasOtherFormulas(sheet, model)) return false;
  const rows = Array.from({ length: bottom }, (_, r) => r);
  return rows.every((r) => Array.from({ length: width }, (_, c) => c).every((c) => holds(sheet, model, r, c)));
}

/** A formula of people's own, where they were to type a day or a mark: its result alone would be kept. */
const hasOtherFormulas = ({ formulas = [] }: SheetSnapshot, { rows }: SheetModel): boolean =>
  formulas.some(({ top, left, bottom, right }) =>
    Array.from({ length: bottom - top + 1 }, (_, r) => rows[top - 1 + r]?.cells.slice(left - 1, right) ?? []).some(
      (cells) => cells.length < right - left + 1 || cells.some((cell) => cell?.formula === undefined),
    ),
  );

function holds(sheet: SheetSnapshot, model: SheetModel, r: number, c: number): boolean {
  const own = model.rows[r]?.cells[c];
  // What follows from what was typed the program has worked out since; and the numbers are counted anew.
  if (own?.formula !== undefined) return true;
  if (c === 0 && own?.style === 'number') return true;
  if (own?.day !== undefined) return true;
  return (valueAt(sheet, address(r + 1, c + 1)) ?? '') === (own?.value ?? '');
}
