export type CannotDoReason =
  /** No sheet of the workbook holds a plan. */
  | 'no-plan'
  /** No unit of that name leads or is partner. `detail` is the name, `known` the units there are. */
  | 'no-such-unit'
  /** There is no check of that name. */
  | 'no-such-check';

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
