import { type Day } from '../calendar/day';
import { dayOfSerial } from '../calendar/serial';
import { firstSigns } from '../language/firstSigns';
import { showDay } from '../language/showDay';
import { fold } from '../language/text';
import type { Field, Item } from '../plan/plan';
import { hasColumn } from '../plan/cells';
import { EMPTY_MARKS } from '../reading/results/resultWords';
import { Grid, type GridCell } from '../reading/grid';
import { readResult } from '../reading/results/readResult';
import { findDays } from '../reading/results/writtenDays';
import { columnNumber } from '../workbook/address';
import { dateFormatKind } from '../workbook/numberFormat';
import type { Entry, UnitWord } from './collection';
import { ENTRY_FIELDS } from './entryWords';
import type { ReadSheet } from './master';

/** What the four cells of an item hold. */
export interface ReadEntry extends Entry {
  /** An error value, or a formula that nobody has worked out, stands in one of them. */
  broken: boolean;
}

/** Reads the cells of a sheet's items that are taken, as they stand: a merged cell says the same of each of its rows. */
export class EntryReader {
  private grid: Grid | null = null;
  private readonly ownResults: boolean;

  constructor(private readonly sheet: ReadSheet) {
    // Beside a column of states the reading says both; what the unit wrote is the cell's own text.
    this.ownResults = hasColumn(sheet.plan, 'verdict') && hasColumn(sheet.plan, 'result');
  }

  of(item: Item): ReadEntry {
    const texts = {
      result: this.resultOf(item),
      doneOn: this.doneOn(item),
      evidence: item.evidence,
      note: item.note,
    };
    const broken = ENTRY_FIELDS.some((field) => isError(texts[field]) || this.isUnknown(item, field));
    return { ...texts, broken };
  }

  /** A cell as it stands: of duties that are named the texts are compared, not what is read out of them. */
  textOf(item: Item, field: Field): string {
    return this.cell(item, field)?.text ?? '';
  }

  /** A dash or a box for nothing is nothing. */
  private resultOf(item: Item): string {
    const text = this.ownResults || item.result === null ? this.text(item, 'result') : item.result.text;
    return EMPTY_MARKS.includes(fold(text)) ? '' : text;
  }

  /** A formula that points to an empty cell gives 0, and says nothing. */
  private isUnknown(item: Item, field: Field): boolean {
    if (!item.unknown?.includes(field)) return false;
    const cell = this.cell(item, field);
    return cell === null || !this.grid!.isZeroOfFormula(cell);
  }

  /** What a file holds of an item that nobody has worked out reads as empty. */
  private text(item: Item, field: Field): string {
    const cell = this.cell(item, field);
    return cell === null || cell.unknown || this.grid!.isZeroOfFormula(cell) ? '' : cell.text;
  }

  private doneOn(item: Item): string {
    const cell = this.cell(item, 'doneOn');
    if (cell === null || cell.text === '' || cell.unknown || this.grid!.isZeroOfFormula(cell)) return '';
    if (typeof cell.value !== 'number') return cell.text;
    const isDay = dateFormatKind(cell.format) === 'date' || isSerialOfOurTime(cell.value);
    const day = isDay ? dayOfSerial(cell.value, this.sheet.snapshot.date1904) : null;
    return day === null ? cell.text : showDay(day, 'vi');
  }

  private cell(item: Item, field: Field): GridCell | null {
    const match = /^([A-Z]+)(\d+)$/.exec(item.cells[field] ?? '');
    if (!match) return null;
    this.grid ??= new Grid(this.sheet.snapshot);
    return this.grid.cell(Number(match[2]), columnNumber(match[1]!));
  }
}

/** 2010 to 2049: a day whose cell lost its format. */
const isSerialOfOurTime = (value: number): boolean => Number.isInteger(value) && value >= 40_179 && value < 54_789;

const isError = (text: string): boolean =>
  /^#(?:N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA)$/.test(text);

/** What an entry comes to: its state, and the day it was done on. */
export function meaningOf(entry: Entry, year: number | null): Pick<UnitWord, 'state' | 'day'> {
  const { state, doneOn } = readResult(firstSigns(entry.result), {
    year,
    doneOn: dayOf(entry.doneOn, year),
    evidence: firstSigns(entry.evidence),
  });
  return { state, day: doneOn };
}

/** The day a cell of days says. */
function dayOf(text: string, year: number | null): Day | null {
  if (text === '') return null;
  const words = firstSigns(text);
  return findDays(/^\d{1,2}\/\d{1,2}$/.test(words) ? `ngày ${words}` : words, year)[0]?.day ?? null;
}
