import { fold } from '../../language/text';
import type { ColumnReading, Field } from '../../plan/plan';
import { columnLetters } from '../../workbook/address';
import { FILLED_FIELDS, FILLED_HEADS, FORM_HEADS } from '../../workbook/formWords';
import { TYPING_HEADS } from '../../workbook/typing';
import type { Header } from '../header/header';
import type { SetColumn } from '../header/setColumns';
import { formHeadOf } from './form';

/** What stands under our heads; null is what we work out and nobody fills in. What a column with another head is, its words and cells say. */
const FIELDS = new Map<string, Field | null>([
  [fold(FORM_HEADS.place), null],
  [fold(FORM_HEADS.number), 'number'],
  [fold(FORM_HEADS.task), 'task'],
  [fold(FORM_HEADS.product), 'product'],
  [fold(FORM_HEADS.others), 'lead'],
  [fold(FORM_HEADS.deadline), 'deadline'],
  [fold(FORM_HEADS.lastDay), null],
  [fold(FORM_HEADS.state), null],
  [fold(FORM_HEADS.code), null],
  ...FILLED_FIELDS.map((field) => [fold(FILLED_HEADS[field]), field] as const),
  [fold(TYPING_HEADS.note), 'note'],
]);

/** The columns of a form that its heads tell. */
export const formColumns = ({ columns, bottom }: Header): SetColumn[] =>
  columns.flatMap(({ column, words }) => {
    const head = formHeadOf(words.join(' '));
    return head === null ? [] : [{ headerRow: bottom, column, field: FIELDS.get(head)! }];
  });

/** Our own words are as sure as words can be; nobody set these columns. */
export function saidByHeads(readings: ColumnReading[], form: readonly SetColumn[]): ColumnReading[] {
  const own = new Set(form.map(({ column }) => columnLetters(column)));
  return readings.map((reading) =>
    own.has(reading.column) ? { ...reading, certainty: 'certain', by: ['header'], choices: [reading.field] } : reading,
  );
}
