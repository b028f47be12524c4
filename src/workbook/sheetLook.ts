import type { ChartModel } from './chartModel';
import type { MergedRange } from './snapshot';
import type { CellLook, RuleLook } from './cellLook';

/** Our marks on a block of cells. */
export interface Rule {
  marker: string;
  ranges: MergedRange[];
  look: RuleLook;
}

/** A chart as it stands in the file: what it shows is kept in it. */
export interface ChartLook extends Omit<ChartModel, 'categories' | 'series'> {
  categories: string[];
  series: { name: string; values: (number | null)[]; colours: string[] }[];
}

/** Where a click on a cell leads. */
export interface LinkTarget {
  sheet: string;
  at: string;
}

/** What is needed to draw a sheet beside its snapshot. Lengths are pixels at 100 %; rows and columns count from 1. */
export interface SheetLook {
  columns: { from: number; to: number; width: number; style: number | null }[];
  usualWidth: number;
  usualHeight: number;
  /** By row: null lets the texts decide, 0 is a hidden row; rows behind the end have the usual height. */
  heights: (number | null)[];
  /** Row → column → number of the cell's look; a hole is a cell that is not there. */
  cells: number[][];
  /** Rows whose cells that are not there look so. */
  rowStyles: Record<number, number>;
  styles: CellLook[];
  /** Ours, the first wins. */
  rules: Rule[];
  gridLines: boolean;
  freeze: { rows: number; columns: number };
  /** Address → formula as it is written ('' where it is shared with another cell). */
  formulas: Record<string, string>;
  links: Record<string, LinkTarget>;
  notes: Record<string, string>;
  charts: ChartLook[];
  tab: string | null;
}
