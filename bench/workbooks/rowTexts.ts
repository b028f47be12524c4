import type { Draw } from './draw';
import { DEADLINES } from './words/deadlines';
import { OFFICE_DEADLINES, OFFICE_PRODUCTS, OFFICE_RESULTS, OFFICE_TARGETS, OFFICE_WORK } from './words/office';
import { NOTES, PRODUCTS, RESULTS, SENTENCES, TARGETS } from './words/outcomes';
import { PLACES } from './words/places';
import { COLLECTIVES, UNITS } from './words/units';
import { FIELDS, TAILS, WORKS } from './words/works';

/** The texts of one row, as real plans have them: a cell may be empty. */
export interface RowTexts {
  task: string;
  target: string | null;
  product: string | null;
  lead: string | null;
  partner: string | null;
  deadline: string | null;
  result: string | null;
  note: string | null;
}

/** `office`: the row says it in the turns that offices use over and over. */
export function rowTexts(draw: Draw, office: boolean): RowTexts {
  const task = workOf(draw);
  const target = draw.filled(draw.one(TARGETS));
  const product = draw.filled(draw.one(PRODUCTS));
  const result = draw.filled(draw.one(RESULTS));
  const said = (turns: string[], text: string) => (office ? draw.one(turns).replace('{}', small(text)) : text);
  return {
    task: said(OFFICE_WORK, task),
    target: draw.chance(0.1) ? null : said(OFFICE_TARGETS, target),
    product: draw.chance(0.05) ? null : said(OFFICE_PRODUCTS, product),
    lead: leadOf(draw),
    partner: partnersOf(draw),
    deadline: draw.chance(0.02) ? null : office ? draw.one(OFFICE_DEADLINES) : draw.one(DEADLINES),
    result: draw.chance(0.4) ? null : said(OFFICE_RESULTS, result),
    note: noteOf(draw),
  };
}

/** What is to be done: so many may be drawn that two alike are rare. */
export function workOf(draw: Draw): string {
  const { begins, objects } = draw.one(WORKS);
  const work = `${draw.one(begins)} ${draw.one(objects)} lĩnh vực ${draw.one(FIELDS)}`;
  const where = draw.chance(0.5) ? ` tại xã ${draw.one(PLACES)}` : '';
  const tail = draw.chance(0.6) ? draw.one(TAILS) : '';
  return `${work}${where}${tail}`;
}

function leadOf(draw: Draw): string | null {
  if (draw.chance(0.02)) return null;
  if (draw.chance(0.05)) return draw.one(COLLECTIVES);
  return draw.chance(0.1) ? `${draw.one(UNITS)}; ${draw.one(UNITS)}` : draw.one(UNITS);
}

function partnersOf(draw: Draw): string | null {
  if (draw.chance(0.1)) return null;
  if (draw.chance(0.3)) return draw.one(COLLECTIVES);
  const names = draw.some(UNITS, draw.whole(1, 4));
  return draw.chance(0.2) ? names.map((name) => `- ${name}`).join('\n') : names.join('; ');
}

function noteOf(draw: Draw): string | null {
  if (draw.chance(0.5)) return null;
  if (!draw.chance(0.03)) return draw.filled(draw.one(NOTES));
  return Array.from({ length: draw.whole(4, 14) }, () => draw.filled(draw.one(SENTENCES))).join(' ');
}

const small = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1);
