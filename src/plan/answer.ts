import { z } from 'zod';

/** Whether a target was reached: met, missed, or what nobody can tell from what is written. */
export const Verdict = z.enum(['met', 'missed', 'unknown']);
export type Verdict = z.infer<typeof Verdict>;

/**
 * How what was reached is compared with what is wanted. `decrease >=` and `increase >=`: by how much something fell or rose; `day <=`: done by a day;
 * `yes`: no figure, it is there or is not; `> or >=`, `< or <=`: the target says both ("trên 20% … trở lên").
 */
export const TargetOp = z.enum([
  '>=',
  '>',
  '<=',
  '<',
  '=',
  '> or >=',
  '< or <=',
  'decrease >=',
  'increase >=',
  'day <=',
  'yes',
]);
export type TargetOp = z.infer<typeof TargetOp>;

/** A share is written with its sign and a point ("95.2%", to two places), a count is a number, a day is a day, else "yes" or "no". */
const Amount = z.union([z.number(), z.string()]);

/** One figure of a target, with what the result says of it. */
export const TargetFigure = z.object({
  op: TargetOp,
  /** Null: the target compares with something whose figure it does not give. */
  wanted: Amount.nullable(),
  /** Null: the result does not tell it. */
  got: Amount.nullable(),
  verdict: Verdict,
});
export type TargetFigure = z.infer<typeof TargetFigure>;

/** What a result says to its target, whatever day it is. */
export const TargetAnswer = z.object({ verdict: Verdict, figures: z.array(TargetFigure) });
export type TargetAnswer = z.infer<typeof TargetAnswer>;
