import type { RunProperties } from '../runLook';

/** One level of a list, as it counts and shows. */
export interface Level {
  start: number;
  /** Format of its numbers ("decimal", "upperRoman"); "bullet" shows its text as it stands. */
  format: string;
  /** "%1.%2": numbers of the levels, and what stands around them. */
  text: string;
  /** What follows the number. */
  suffix: 'tab' | 'space' | 'nothing';
  /** The level (from 1) after which it starts anew, and all above that; 0 never; null after any level above. */
  restart: number | null;
  /** All its numbers are shown in figures. */
  legal: boolean;
  /** The paragraph style that stands for it. */
  style: string | null;
  /** What its number shows by. */
  look: RunProperties;
}

/** What several lists have in common; they count on from one another. */
export interface AbstractList {
  levels: Level[];
  /** The style of lists that it is defined by. */
  styleLink: string | null;
}

/** A list as paragraphs name it. */
export interface List {
  abstract: string;
  /** By level: another start, or another level altogether. */
  overrides: Map<number, { start: number | null; level: Level | null }>;
}

export interface ListDefinitions {
  lists: Map<number, List>;
  abstracts: Map<string, AbstractList>;
}

/** Levels of a list. */
export const DEEPEST_LEVEL = 8;

export const plainLevel = (): Level => ({
  start: 0,
  format: 'decimal',
  text: '',
  suffix: 'tab',
  restart: null,
  legal: false,
  style: null,
  look: {},
});
