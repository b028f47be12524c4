/** A line at one side of a cell. */
export interface Edge {
  line: 'thin' | 'medium' | 'thick' | 'dashed' | 'dotted' | 'double';
  colour: string;
}

export type Side = 'left' | 'right' | 'top' | 'bottom';
export const SIDES: Side[] = ['left', 'right', 'top', 'bottom'];

/** How the text of a cell looks. Sizes in points. */
export interface FontLook {
  name: string;
  size: number;
  bold: boolean;
  italic: boolean;
  underline: boolean;
  strike: boolean;
  colour: string | null;
}

/** How a cell looks, apart from what stands in it. */
export interface CellLook {
  font: FontLook;
  fill: string | null;
  edges: Partial<Record<Side, Edge>>;
  /** `general`: texts left, numbers right. */
  horizontal: 'general' | 'left' | 'center' | 'right' | 'justify';
  vertical: 'top' | 'center' | 'bottom';
  wrap: boolean;
  indent: number;
}

/** What a conditional format changes of a cell's look. What is left out stays. */
export interface RuleLook {
  font: Partial<FontLook>;
  fill: string | null;
  edges: Partial<Record<Side, Edge>>;
}

export const PLAIN_FONT: FontLook = {
  name: 'Times New Roman',
  size: 11,
  bold: false,
  italic: false,
  underline: false,
  strike: false,
  colour: null,
};

export const PLAIN_LOOK: CellLook = {
  font: PLAIN_FONT,
  fill: null,
  edges: {},
  horizontal: 'general',
  vertical: 'bottom',
  wrap: false,
  indent: 0,
};
