import type { Inspection } from '../checks/engine/inspection';
import { unitsToChoose } from '../figures/unitItems';
import { foldAccents, oneLine } from '../language/text';
import { trimEnd, trimSigns } from '../language/trim';
import { freeMark } from '../workbook/ownMarks';
import type { SingleKind } from './kinds';
import { PARENT_WORDS } from './parentWords';
import { shortNames } from './planNames';
import { WORDS } from './words';

/** By its mark a sheet is known again; its name is what people read on its tab. */
export interface SheetName {
  mark: string;
  name: string;
}

/** The names of one plan's sheets. */
export interface PlanNames {
  sheets: Record<SingleKind, SheetName>;
  /** Canonical unit → the name of its own sheet; every unit that leads or is partner, collectives too, and the office's other units. */
  units: Map<string, SheetName>;
}

const MARKS: Record<SingleKind, string> = {
  overview: 'NamRo_Overview',
  changes: 'NamRo_Changes',
  units: 'NamRo_ByUnit',
  people: 'NamRo_ByPerson',
  overdue: 'NamRo_Overdue',
  calendar: 'NamRo_Calendar',
  findings: 'NamRo_Findings',
  scores: 'NamRo_Scores',
  evidence: 'NamRo_Evidence',
};
/** A sheet's name on its tab: 31 signs at most. */
const LONGEST_NAME = 31;
/** Defined names may be longer; a mark that people can read in the name manager need not be. */
const LONGEST_SLUG = 60;

/** The name of the sheet that counts all plans of a workbook. */
export const nameOfAll = (claimed: readonly string[] = []): SheetName => ({
  mark: freeMark('NamRo_OverviewAll', claimed),
  name: WORDS.overviewOfAll,
});

/** The name of the sheet of what the plan above asks and these do not have. */
export const nameOfParent = (claimed: readonly string[] = []): SheetName => ({
  mark: freeMark('NamRo_Parent', claimed),
  name: PARENT_WORDS.name,
});

/**
 * Names for the sheets of all plans of a workbook. Where there are several each has its plan's short name behind it ("Tổng hợp - PL II"). The
 * first plan's marks are plain, the second's have 2 (NamRo_Overview_2), and so on in the order of the plans: the same workbook gets the same marks
 * each time, so that its sheets are found again and replaced.
 * `claimed` are names of the user's that look like marks: they are left to him, and the sheet gets the next number.
 */
export function namePlans(inspections: Inspection[], claimed: Iterable<string> = []): PlanNames[] {
  const taken = { marks: new Set([...claimed].map((name) => name.toLowerCase())), names: new Set<string>() };
  const claim = (mark: string, name: string): SheetName => {
    const named = { mark: free(mark, taken.marks, markWith), name: free(cutName(name), taken.names, nameWith) };
    taken.marks.add(named.mark.toLowerCase());
    taken.names.add(named.name.toLowerCase());
    return named;
  };
  const short = shortNames(inspections.map(({ plan }) => plan));
  const singles = inspections.map((_, place) => {
    const nth = place + 1;
    const named = Object.entries(MARKS).map(([kind, mark]) => {
      const one = kind as SingleKind;
      const name = inspections.length === 1 ? WORDS.sheets[one] : nameOf(WORDS.shortSheets[one], short[place]!);
      return [kind, claim(nth === 1 ? mark : markWith(mark, nth), name)];
    });
    return Object.fromEntries(named) as Record<SingleKind, SheetName>;
  });
  return inspections.map((inspection, place) => {
    const plan = place === 0 ? '' : `P${place + 1}_`;
    const units = unitsToChoose(inspection).map((unit): [string, SheetName] => [
      unit,
      claim(`NamRo_Unit_${plan}${slug(unit)}`, sheetSafe(WORDS.unitSheet + unit)),
    ]);
    return { sheets: singles[place]!, units: new Map(units) };
  });
}

/** The first of "x", "x 2", "x 3" … that nobody has. Spreadsheets take capitals and small letters for the same. */
function free(wanted: string, taken: Set<string>, numbered: (of: string, nth: number) => string): string {
  let name = wanted;
  for (let nth = 2; taken.has(name.toLowerCase()); nth += 1) name = numbered(wanted, nth);
  return name;
}

const markWith = (mark: string, nth: number): string => `${mark}_${nth}`;

function nameWith(name: string, nth: number): string {
  const number = ` (${nth})`;
  return cut(name, LONGEST_NAME - number.length) + number;
}

/** Letters, figures and "_" are all a defined name may hold everywhere: "Phòng HC-TH" → "Phong_HC_TH". */
const slug = (unit: string): string =>
  trimSigns(foldAccents(unit).replace(/[^a-z0-9]+/g, '_'), '_').slice(0, LONGEST_SLUG) || 'x';

/** What a tab cannot carry is left out: []:*?/\ and apostrophes at the ends. */
const sheetSafe = (name: string): string => trimSigns(oneLine(name).replace(/[[\]:*?/\\\p{Cc}]/gu, '-'), "'");

/** The kind of sheet and the plan's name, which gives way where both are too long for a tab. */
function nameOf(kind: string, plan: string): string {
  const before = `${kind} - `;
  const room = LONGEST_NAME - before.length;
  const name = sheetSafe(plan);
  return before + cut(name.length > room ? name.replace(/^phụ lục/iu, 'PL') : name, room);
}

const cutName = (name: string): string => cut(name, LONGEST_NAME);

/** Cut to a number of UTF-16 units, as the programs count, at a word's end where that leaves enough to tell units apart. */
function cut(name: string, most: number): string {
  if (name.length <= most) return name;
  const piece = name.slice(0, most);
  const blank = name[most] === ' ' ? most : piece.lastIndexOf(' ');
  return trimEnd(piece.slice(0, blank > most * 0.7 ? blank : most), " ',;–-");
}
