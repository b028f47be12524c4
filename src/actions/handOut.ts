import { z } from 'zod';
import { Day } from '../calendar/day';
import type { Inspection } from '../checks/engine/inspection';
import { membersByCollective } from '../figures/unitItems';
import { handOutBooks, type HandOutBook, listOfBooks, unitsToHand } from '../handing/handOutBooks';
import { LIST_FILE } from '../handing/fileNames';
import type { EnteredPart } from '../handing/handOutRows';
import type { Plan } from '../plan/plan';
import type { PartRow } from '../settings/parts/partRow';
import type { WorkbookReader } from '../workbook/host';
import type { SheetModel } from '../workbook/sheetModel';
import { CannotDo } from './cannotDo';
import { About, about, inspected } from './inspected';
import type { InspectOptions } from './inspectWorkbook';
import { placeRows } from './tracking/parts/placeRows';
import { TRACKING_COLUMNS } from './tracking/form';
import { unitsNamed } from './unitsNamed';

interface HandOutOptions extends InspectOptions {
  /** Names of units, or parts of names that only one has; all units where none is given. */
  units?: readonly string[];
  /** By when the books are to come back. */
  due?: Day | null;
  /** The other units' tasks too, to be read. */
  allRows?: boolean;
}

export const HandOutResult = About.extend({
  due: Day.nullable(),
  /** One for each unit; the sums are of its items in all plans of the workbook. */
  books: z.array(
    z.object({
      unit: z.string(),
      /** The name of its file within the folder. */
      file: z.string(),
      leads: z.number().int(),
      partners: z.number().int(),
      /** Items given to a collective that the unit is, or may be, one of. */
      groups: z.number().int(),
      head: z.string(),
      email: z.string(),
    }),
  ),
  /** The workbook that lists them. */
  list: z.string(),
  /** Collectives of which nobody has said who is in them: every unit is handed their items, and what it writes there is nobody's. */
  openGroups: z.array(z.string()),
});
export type HandOutResult = z.infer<typeof HandOutResult>;

/** A workbook that is to be written: its name, and the sheets it is made of. */
export interface NewWorkbook {
  file: string;
  sheets: SheetModel[];
}

/**
 * The books that hand a workbook's plans out to their units, and the list of them. Nothing is written: the workbook stays as it is.
 * @throws CannotDo, ColumnsGuessed
 */
export async function handOut(
  workbook: WorkbookReader,
  options: HandOutOptions,
): Promise<{ result: HandOutResult; workbooks: NewWorkbook[] }> {
  const { due = null, allRows = false } = options;
  const found = await inspected(workbook, options);
  const { inspections, settings } = found;
  const known = unitsToHand(inspections);
  if (known.length === 0) throw new CannotDo('no-units');
  const books = handOutBooks(inspections, {
    ...{ due, allRows },
    ...(options.units?.length && { units: [...new Set(unitsNamed(known, options.units))] }),
    results: TRACKING_COLUMNS.find(({ field }) => field === 'result')!.list,
    entered: enteredParts(
      settings.parts,
      inspections.map(({ plan }) => plan),
    ),
  });
  return {
    result: {
      ...about(found, options),
      due,
      books: books.map(listed),
      list: LIST_FILE,
      openGroups: openGroups(inspections),
    },
    workbooks: [
      ...books.map(({ file, sheets }) => ({ file, sheets })),
      { file: LIST_FILE, sheets: [listOfBooks(inspections, books, due)] },
    ],
  };
}

const openGroups = (inspections: readonly Inspection[]): string[] => [
  ...new Set(
    inspections.flatMap((inspection) =>
      [...membersByCollective(inspection)].flatMap(([group, members]) => (members.length === 0 ? [group] : [])),
    ),
  ),
];

const listed = ({ sheets: _sheets, ...book }: HandOutBook) => book;

/** What was entered of single days, as the office wrote it. */
function enteredParts(rows: readonly PartRow[], plans: readonly Plan[]): EnteredPart {
  const { placed } = placeRows(rows, plans);
  return (item, part, end) => {
    const row = placed.find((one) => one.part.item === item && one.part.name === part && one.part.end === end)?.row;
    return row && { result: row.result, doneOn: row.day ?? '', evidence: row.document };
  };
}
