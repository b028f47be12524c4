import type { Change } from './change';
import type { Span } from './judge';
import type { Measure } from './quantities';
import type { Subject } from './subjects';

/** A figure that a result tells. */
export interface Told {
  measure: Measure;
  span: Span;
  /** "7/20": the share it is; null for what is no part of a whole. */
  share: number | null;
  decimals: number;
  unit: string;
  each: string;
  /** It says by how much something fell or rose. */
  change: Change | null;
  /** "còn 32 đơn vị": what is left. */
  left: boolean;
  subject: Subject;
  /** The whole cell is nothing but a number: it has no sign, and counts as what is asked for. */
  bare: boolean;
}
