import { type CellStyle, TABLE_CELL } from '../workbook/sheetModel';
import type { FigureKey } from '../figures/figures';

/** Colours of what is counted: the same in every chart and table, so that red is overdue wherever it stands. */
export const COLOURS = {
  done: '#548235',
  doneLate: '#A9D18E',
  doneUndated: '#C9DDB8',
  withinTerm: '#9DC3E6',
  inProgress: '#5B9BD5',
  dueSoon: '#FFC000',
  overdue: '#C00000',
  perhapsOverdue: '#E6A09A',
  waiting: '#8E7CC3',
  withoutTerm: '#A6A6A6',
  noDate: '#C8C8C8',
  begunNoDate: '#7F7F7F',
  notApplicable: '#E3E3E3',
  clear: '#548235',
  notClear: '#C55A11',
  reached: '#548235',
  lost: '#C55A11',
} as const;

/** The colour of each figure of a count. */
export const FIGURE_COLOURS: Record<FigureKey, string> = {
  onTime: COLOURS.done,
  late: COLOURS.doneLate,
  undated: COLOURS.doneUndated,
  withinTerm: COLOURS.withinTerm,
  begun: COLOURS.inProgress,
  dueSoon: COLOURS.dueSoon,
  overdue: COLOURS.overdue,
  overdueLong: COLOURS.overdue,
  perhapsOverdue: COLOURS.perhapsOverdue,
  waiting: COLOURS.waiting,
  continuous: COLOURS.withoutTerm,
  noDate: COLOURS.noDate,
  begunNoDate: COLOURS.begunNoDate,
  notApplicable: COLOURS.notApplicable,
  notWritten: COLOURS.notApplicable,
  missed: COLOURS.overdue,
};

const HEAD_FILL = '#DDEBF7';
/** Where people are to write; the words above the table say so too. */
const FILL_IN = '#FFF9DB';
const TOTAL_FILL = '#F2F2F2';
const TYPED_FILL = '#FFF9E5';

/** Sheet tabs of ours: one quiet blue, so that people tell them from their own. */
export const TAB = '#5B9BD5';

const plain: CellStyle = { ...TABLE_CELL, border: 'none' };
const inTable: CellStyle = { ...plain, size: 11, border: 'table' };
/** Nothing is a dash: of fifteen columns the eye finds the ones that say something. */
const number: CellStyle = { ...inTable, horizontal: 'center', wrap: false, format: '0;-0;"–"' };
const total = { bold: true, fill: TOTAL_FILL };
const section = { bold: true };

/** Every look a cell of our sheets can have: an office's table, black on white, with as little colour as it takes to find the head and the sum. */
export const STYLES = {
  issuer: { ...plain, bold: true, horizontal: 'center' },
  title: { ...plain, size: 14, bold: true, horizontal: 'center' },
  subtitle: { ...plain, size: 13, bold: true, horizontal: 'center' },
  asOf: { ...plain, italic: true, horizontal: 'center' },
  sentence: { ...plain, size: 13, vertical: 'top' },
  heading: { ...plain, bold: true },
  note: { ...plain, size: 11, italic: true, vertical: 'top' },
  footer: { ...plain, size: 10, italic: true, colour: '#595959' },
  code: { ...plain, size: 10, italic: true, colour: '#595959', horizontal: 'center' },
  linkLine: { ...plain, size: 11, colour: '#0563C1', underline: true },

  /** Cells to be filled in. */
  fillIn: { ...inTable, vertical: 'top', fill: FILL_IN, unlocked: true },
  fillInDay: { ...number, vertical: 'top', fill: FILL_IN, unlocked: true, format: 'dd/mm/yyyy' },
  headFillIn: { ...inTable, bold: true, fill: '#FFE699', horizontal: 'center' },
  codeTop: { ...inTable, size: 8, colour: '#7F7F7F', vertical: 'top', horizontal: 'center' },

  head: { ...inTable, bold: true, fill: HEAD_FILL, horizontal: 'center' },
  text: { ...inTable },
  textCentre: { ...inTable, horizontal: 'center' },
  /** Long texts side by side begin on one line. */
  textTop: { ...inTable, vertical: 'top' },
  textTopCentre: { ...inTable, vertical: 'top', horizontal: 'center' },
  textTopIndent: { ...inTable, vertical: 'top', indent: 2 },
  textIndent: { ...inTable, indent: 2 },
  textItalic: { ...inTable, italic: true },
  number,
  numberTop: { ...number, vertical: 'top' },
  /** A figure of what is late: bold and dark red; the words of its column say the same. */
  numberLate: { ...number, bold: true, colour: COLOURS.overdue },
  /** Days past and days left in one column: the words stand in the cell, the cell stays a number. */
  daysLate: { ...number, vertical: 'top', bold: true, colour: COLOURS.overdue, format: '"quá "0' },
  daysLeft: { ...number, vertical: 'top', format: '"còn "0;;"hôm nay"' },
  /** More or less than before: the sign says which. */
  numberChange: { ...number, format: '+0;-0;"–"' },
  totalChange: { ...number, ...total, format: '+0;-0;"–"' },
  numberItalic: { ...number, italic: true },
  points: { ...number, horizontal: 'right', indent: 1, format: '0.00' },
  pointsTop: { ...number, horizontal: 'right', indent: 1, vertical: 'top', format: '0.00' },
  percent: { ...number, format: '0.0%' },
  percentTop: { ...number, vertical: 'top', format: '0.0%' },
  day: { ...number, format: 'dd/mm/yyyy' },
  dayTop: { ...number, vertical: 'top', format: 'dd/mm/yyyy' },
  /** Something that should be there and is not. */
  lackTop: { ...inTable, vertical: 'top', horizontal: 'center', bold: true, colour: COLOURS.overdue },
  missingTop: { ...inTable, vertical: 'top', bold: true, colour: COLOURS.overdue },
  /** More or less points than before. */
  pointsChange: { ...number, horizontal: 'right', indent: 1, vertical: 'top', format: '+0.00;-0.00;"–"' },
  /** Where people write. */
  typedTop: { ...inTable, vertical: 'top', fill: TYPED_FILL },
  /** How a unit stands: the words say it, the colour lets it be found. */
  stateDone: { ...inTable, horizontal: 'center', fill: '#E2EFDA' },
  stateOpen: { ...inTable, horizontal: 'center', fill: '#FFF2CC' },
  stateNot: { ...inTable, horizontal: 'center', bold: true, colour: COLOURS.overdue, fill: '#FBE5E1' },
  link: { ...inTable, colour: '#0563C1', underline: true },
  linkTop: { ...inTable, vertical: 'top', colour: '#0563C1', underline: true },

  section: { ...inTable, ...section },
  sectionNumber: { ...number, ...section },
  /** A month, and the one we are in. */
  month: { ...inTable, ...section, fill: TOTAL_FILL },
  monthNow: { ...inTable, ...section, fill: '#FFF2CC' },
  total: { ...inTable, ...total },
  totalCentre: { ...inTable, ...total, horizontal: 'center' },
  totalNumber: { ...number, ...total },
  totalPoints: { ...number, ...total, horizontal: 'right', indent: 1, format: '0.00' },
  totalPercent: { ...number, ...total, format: '0.0%' },
} as const satisfies Record<string, CellStyle>;

export type StyleName = keyof typeof STYLES;
