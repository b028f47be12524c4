import { isDay } from '../calendar/day';
import type { Language } from '../language/bilingual';
import { showDay } from '../language/showDay';

export type CannotDoReason =
  /** No sheet of the workbook holds a plan. */
  | 'no-plan'
  /** No unit of that name leads or is partner. `detail` is the name, `known` the units there are. */
  | 'no-such-unit'
  /** The plans name no unit that anything could be handed to. */
  | 'no-units'
  /** There is no check of that name. */
  | 'no-such-check'
  /** No reporting period of that name is known. `detail` is the name, `known` the periods there are. */
  | 'no-such-period'
  /** The plans of the workbook are of several years, and which one's period is meant cannot be told: `known`. */
  | 'several-years'
  /** The day to be counted on has not come, or lies before the period. `known`: the period's first and last day, and that day. */
  | 'period-not-over'
  /** The period was closed before, on the day `known`. */
  | 'period-closed';

/** What was asked for cannot be done with this workbook; nothing was changed. */
export class CannotDo extends Error {
  constructor(
    readonly reason: CannotDoReason,
    readonly detail: string = '',
    readonly known: readonly string[] = [],
  ) {
    super(detail ? `${reason}: ${detail}` : reason);
    this.name = 'CannotDo';
  }
}

/** What its sentence is filled with; days as the language writes them. */
export const cannotDoValues = ({ detail, known }: CannotDo, language: Language) => ({
  detail,
  known: known.map((one) => (isDay(one) ? showDay(one, language) : one)),
});
