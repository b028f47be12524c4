import { literal } from '../../workbook/formulaText';
import { BOOK } from './book';
import { DUE_COLUMN, DUE_ROW, FIRST_ROW, lettersOfBlock as at, RECEIVED, STATE, TIME } from './bookPlaces';

/** What has come of a report, from the day it was received and the day it was due. */
export function stateFormula(period: number, row: number): string {
  const received = `${at(period, RECEIVED)}${row}`;
  const due = dueAt(period);
  const late = `${literal(`${BOOK.late} `)}&(INT(${received})-${due})&${literal(` ${BOOK.days}`)}`;
  return [
    `IF($B${row}="","",IF(${received}="",${literal(BOOK.notSent)}`,
    `IF(NOT(ISNUMBER(${received})),${literal(BOOK.noDay)}`,
    `IF(${due}="",${literal(BOOK.sent)}`,
    `IF(NOT(ISNUMBER(${due})),${literal(BOOK.noDue)}`,
    `IF(INT(${received})<=${due},${literal(BOOK.inTime)},${late}))))))`,
  ].join(',');
}

export const timeFormula = (period: number, row: number): string =>
  `IF(${at(period, STATE)}${row}=${literal(BOOK.inTime)},${literal(BOOK.tick)},"")`;

/** The share of a period's reports that came in time; `last`: the last row for units. */
export const shareFormula = (period: number, last: number): string =>
  `IF(${come(period, last)}=0,${literal(BOOK.none)},IF(NOT(ISNUMBER(${dueAt(period)})),${literal(BOOK.noDueYet)},${shown(inTime(period, last), units(last))}))`;

/** The same over all periods of which a report has come and the day is set: only of these a report is in time. */
export function yearFormula(periods: number, last: number): string {
  const all = Array.from({ length: periods }, (_, period) => period);
  const counted = all.map((period) => `IF(${come(period, last)}>0,IF(ISNUMBER(${dueAt(period)}),1,0),0)`).join('+');
  const states = `${at(0, RECEIVED)}$${FIRST_ROW}:${at(periods - 1, TIME)}$${last}`;
  const good = `COUNTIF(${states},${literal(BOOK.inTime)})`;
  return `IF((${counted})=0,${literal(BOOK.none)},${shown(good, `(${units(last)}*(${counted}))`)})`;
}

const dueAt = (period: number): string => `${at(period, DUE_COLUMN)}$${DUE_ROW}`;
const column = (letters: string, last: number): string => `${letters}$${FIRST_ROW}:${letters}$${last}`;
const come = (period: number, last: number): string => `COUNT(${column(at(period, RECEIVED), last)})`;
const inTime = (period: number, last: number): string =>
  `COUNTIF(${column(at(period, STATE), last)},${literal(BOOK.inTime)})`;
const units = (last: number): string => `COUNTA(${column('$B', last)})`;
const shown = (part: string, whole: string): string =>
  `${part}&"/"&${whole}&${literal(` ${BOOK.share} (`)}&ROUND(100*${part}/${whole},0)&"%)"`;
