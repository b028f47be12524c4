import { oneLine } from '../../language/text';
import { PART_PREFIX } from '../../workbook/formWords';
import type { Grid } from '../grid';
import type { Columns } from '../header/columns';
import type { RawItem } from '../items';
import type { Placed } from '../rows/placed';
import type { placeForm } from './placeForm';

/** What hinders single days of an item, by the items, each behind the day's name: "báo cáo quý I: thiếu số liệu". */
export function hindrances(
  grid: Grid,
  columns: Columns,
  { days }: Pick<ReturnType<typeof placeForm>, 'days'>,
): Map<Placed, string[]> {
  const [task, reason] = [columns.at.get('task'), columns.at.get('reason')];
  const found = new Map<Placed, string[]>();
  for (const { row, of } of reason === undefined ? [] : days) {
    const words = grid.own(row.row, reason!).text;
    if (words === '') continue;
    const name = oneLine(grid.own(row.row, task!).text).slice(PART_PREFIX.length).trim();
    found.set(of, [...(found.get(of) ?? []), `${name}: ${words}`]);
  }
  return found;
}

/** Nobody follows by itself what hinders a single day: it stands with its item. */
export const withHindrances = (item: RawItem, more: readonly string[]): RawItem =>
  more.length === 0 ? item : { ...item, reason: [item.reason, ...more].filter((words) => words !== '').join('; ') };
