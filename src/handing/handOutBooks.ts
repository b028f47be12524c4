import type { Day } from '../calendar/day';
import { fold } from '../language/text';
import type { Inspection } from '../checks/engine/inspection';
import { unitsOfSheet } from '../settings/units/members';
import type { SheetModel } from '../workbook/sheetModel';
import { bookNames } from './fileNames';
import { guideSheet } from './guideSheet';
import { ownUnits, unitItems } from '../figures/unitItems';
import { handOutList, type ListedBook } from './handOutList';
import { type HandOutContext, handOutSheet } from './handOutSheet';

/** One unit's book. */
export interface HandOutBook extends ListedBook {
  sheets: SheetModel[];
}

interface HandOutOptions extends Omit<HandOutContext, 'inspection'> {
  /** By the names the plans have for them; all they can be handed to where it is left out. */
  units?: readonly string[];
}

/** The units the plans of a workbook can be handed out to, each once. */
export const unitsToHand = (inspections: readonly Inspection[]): string[] => [
  ...new Set(inspections.flatMap(ownUnits)),
];

/** A book for each unit that has anything to do with the plans of a workbook, a sheet a plan, in the order of the units. */
export function handOutBooks(inspections: readonly Inspection[], options: HandOutOptions): HandOutBook[] {
  const units = options.units ?? unitsToHand(inspections);
  const files = bookNames(units);
  return units.flatMap((unit, i) => {
    const own = inspections.flatMap((inspection) => {
      const { leads, partners, collective } = unitItems(inspection, unit);
      const counts = { leads: leads.length, partners: partners.length, groups: collective.length };
      return counts.leads + counts.partners + counts.groups > 0 ? [{ inspection, counts }] : [];
    });
    if (own.length === 0) return [];
    const total = (key: 'leads' | 'partners' | 'groups') => own.reduce((sum, { counts }) => sum + counts[key], 0);
    const sheets = own.map(({ inspection }, nth) => handOutSheet({ ...options, inspection }, unit, nth + 1));
    return [
      {
        ...{ unit, file: files[i]!, leads: total('leads'), partners: total('partners'), groups: total('groups') },
        ...contactOf(inspections[0]!, unit),
        sheets: [...sheets, guideSheet(options.due)],
      },
    ];
  });
}

/** The list of the books of a workbook's plans. */
export const listOfBooks = (
  inspections: readonly Inspection[],
  books: readonly HandOutBook[],
  due: Day | null,
): SheetModel => handOutList(inspections[0]!, books, due);

function contactOf(inspection: Inspection, unit: string): { head: string; email: string } {
  const found = unitsOfSheet(inspection).find((one) => fold(one.unit) === fold(unit));
  return { head: found?.entry.head ?? '', email: found?.entry.email ?? '' };
}
