import type { Milestone } from '../../plan/plan';

/** A milestone on its way: what was matched, without label and text. */
export type Draft = Omit<Milestone, 'label' | 'text'> & {
  /** A label found inside the phrase itself ("quý" in "theo định kỳ, quý, tháng"). */
  label?: string;
  /** How it was said: with a word of time limit before it, or as a bare time. */
  said: 'before' | 'by' | 'within' | 'bare' | 'loose';
};

export interface Phrase {
  drafts: Draft[];
  /** Index behind the last sign that belongs to the phrase. */
  end: number;
  /** Words inside it that say what is due: "hằng tháng gửi báo cáo trước ngày 20". */
  words?: { start: number; end: number };
}

/** A phrase in its part. */
export interface Placed extends Phrase {
  start: number;
  /** Where the words before it begin. */
  labelStart: number;
  /** Words in brackets right behind it: "Tháng 01 (kế hoạch), tháng 12 (báo cáo)". */
  remark: string | null;
}

export const draft = (kind: Draft['kind'], fields: Partial<Draft> = {}): Draft => ({
  kind,
  from: null,
  lastDay: null,
  occurrences: [],
  boundary: 'by',
  assumed: [],
  said: 'bare',
  ...fields,
});
