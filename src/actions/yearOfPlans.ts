import type { Day } from '../calendar/day';
import { CannotDo } from './cannotDo';
import type { InspectedWorkbook } from './inspectWorkbook';

/** The year whose periods are meant: the plans', or that of today where no plan says one. @throws CannotDo where the plans have several */
export function yearOfPlans({ inspections }: InspectedWorkbook, today: Day): number {
  const years = [...new Set(inspections.flatMap(({ plan }) => plan.year ?? []))];
  if (years.length > 1) throw new CannotDo('several-years', '', years.map(String));
  return years[0] ?? Number(today.slice(0, 4));
}
