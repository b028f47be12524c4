import type { Job, Turns } from '../children';
import type { Figures } from '../measures/result';
import type { Table } from '../table';
import { median } from '../table';
import type { Kind } from '../workbooks/kinds';

/** What a part of the bench gives: tables for the page, and what it has to say to the goals, by their names. */
export interface Measured {
  tables: Table[];
  reached: Record<string, string>;
  /** What could not be measured, and why. */
  failed: string[];
}

/** What a part may ask for. */
export interface Bench {
  folder: string;
  turns: number;
  /** Only sizes up to this one. */
  most: number;
  /** Another seed, other words. */
  workbook(kind: Kind, rows: number, seed?: number): string;
}

/** A part can be measured alone: `npm run bench -- --only writing`. */
export type Part = (bench: Bench) => Promise<Measured>;

/** A job over a workbook of so many rows. */
export interface Sized extends Job {
  kind: Kind;
  rows: number;
}

/** The figure of a step in each turn; empty where it could not be measured. */
export const figures = (turns: Turns | undefined, step: string, of: keyof Figures): number[] =>
  Array.isArray(turns) ? turns.flatMap((result) => result.steps[step]?.[of] ?? []) : [];

/** The middle of the turns; NaN without any. */
export const middle = (turns: Turns | undefined, step: string, of: keyof Figures): number =>
  figures(turns, step, of).length > 0 ? median(figures(turns, step, of)) : NaN;

/** The middle of the ratios, each of one turn. */
export function quotient(above: readonly number[], below: readonly number[]): number {
  const ratios = above.flatMap((number, turn) => (below[turn] ? [number / below[turn]] : []));
  return ratios.length > 0 ? median(ratios) : NaN;
}

export const failures = (results: Map<Job, Turns>): string[] => [
  ...new Set([...results].flatMap(([{ what }, turns]) => (typeof turns === 'string' ? [`${what}: ${turns}`] : []))),
];

/** A figure, or a dash where there is none. */
export const shown = (number: number, as: (number: number) => string): string =>
  Number.isFinite(number) ? as(number) : '–';
