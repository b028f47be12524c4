import { showDay } from '../../../language/showDay';
import { oneLine } from '../../../language/text';
import type { Plan } from '../../../plan/plan';
import type { PartRow } from '../../../settings/parts/partRow';
import { PART_COLUMN as C, readPartRow } from '../../../settings/parts/readPartRow';
import { settingsModel, type SettingsRow } from '../../../settings/settingsModel';
import { type Row, settingsTable } from '../../../settings/settingsTable';
import { SETTINGS_TEXTS } from '../../../settings/settingsTexts';
import { isAsMade } from '../../../settings/writeSettings';
import { address, columnLetters } from '../../../workbook/address';
import type { Changes } from '../../../workbook/changes';
import { valueAt } from '../../../workbook/edits';
import { grouped } from '../../../workbook/grouped';
import type { SheetModel } from '../../../workbook/sheetModel';
import type { SheetSnapshot } from '../../../workbook/snapshot';
import { TRACKING_COLUMNS } from '../form';
import { followedParts, itemKey, type PlanPart } from './partsOfPlans';
import { placeRows } from './placeRows';
import { withoutRowsOf } from './withPartResults';

/** The header's row, and rows under the table in which a result may be chosen, for parts that come later. */
const HEAD = 3;
const MORE = 200;

/** The sheet of parts as it is made: a row for each part, the columns to write in empty. */
function partsModel(rows: SettingsRow[]): SheetModel {
  const model = settingsModel('parts', rows);
  const result = columnLetters(C.result + 1);
  const choices = TRACKING_COLUMNS.find(({ field }) => field === 'result')!.list;
  return {
    ...model,
    filter: `A${HEAD}:${columnLetters(C.plan + 1)}${model.rows.length}`,
    lists: [{ range: `${result}${HEAD + 1}:${result}${model.rows.length + MORE}`, choices }],
  };
}

/**
 * The changes that bring the sheet of parts up to the plans, and how many rows that adds. Rows that are there stay as they are, with all that people
 * wrote; those that are missing go under the table. A sheet in which nobody has written yet is made anew, in the order of the plans.
 * `otherSheets`: sheets in which none of the plans stands.
 */
export function partChanges(
  plans: readonly Plan[],
  existing: SheetSnapshot | null,
  isOurs: boolean,
  otherSheets: readonly string[] = [],
): { changes: Changes; added: number; parts: number } {
  const wanted = followedParts(plans);
  const table = existing && settingsTable(existing, 'parts');
  if (!existing || !table) {
    const made = wanted.length === 0 ? {} : { sheets: [partsModel(wanted.map(cellsOf))] };
    return { changes: made, added: wanted.length, parts: wanted.length };
  }
  const standing = table.rows.map((row) => readPartRow(row, existing.name, () => undefined));
  const own = withoutRowsOf(otherSheets, standing);
  const missing = missingParts(wanted, own, plans);
  const told = { added: missing.length, parts: wanted.length };
  const isUntouched =
    isOurs &&
    own.length === standing.length &&
    table.rows.every(isEmpty) &&
    isAsMade(existing, partsModel(table.rows.map(textsOf)));
  // Its look may be what was not finished.
  if (isUntouched && (existing.notes ?? []).length === 0)
    return { changes: { sheets: [partsModel(wanted.map(cellsOf))] }, ...told };
  if (missing.length === 0) return { changes: {}, ...told };
  const edits = missing.flatMap((part, i) =>
    cellsOf(part).flatMap((value, column) => {
      const place = table.columns[column] ?? null;
      if (place === null || value === null) return [];
      const at = address(table.free + i, place);
      return [{ sheet: existing.name, at, expect: valueAt(existing, at), value, group: `row ${table.free + i}` }];
    }),
  );
  return { changes: { edits }, ...told };
}

const TYPED = SETTINGS_TEXTS.parts.typed ?? [];
const isEmpty = (row: Row): boolean => TYPED.every((column) => row.text(column) === '');
const textsOf = (row: Row): SettingsRow => Object.values(C).map((column) => row.text(column) || null);

/** A part has its row where one is found for it; parts alike in everything need as many. */
function missingParts(wanted: readonly PlanPart[], rows: readonly PartRow[], plans: readonly Plan[]): PlanPart[] {
  const held = grouped(placeRows(rows, plans).placed.map(({ part }) => [part.item, part] as const));
  return wanted.filter((part) => {
    const own = held.get(part.item) ?? [];
    const place = own.findIndex(({ name, end }) => name === part.name && end === part.end);
    if (place >= 0) own.splice(place, 1);
    return place < 0;
  });
}

function cellsOf({ plan, item, name, end }: PlanPart): SettingsRow {
  const { number, task, unit } = itemKey(plan, item);
  const texts = [number, oneLine(task), unit, name].map((text) => text || null);
  return [...texts, end && showDay(end, 'vi'), null, null, null, null, plan.sheet];
}
