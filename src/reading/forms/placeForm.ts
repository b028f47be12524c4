import { trimEnd } from '../../language/trim';
import { fold } from '../../language/text';
import { PART_PREFIX } from '../../workbook/formWords';
import type { Grid } from '../grid';
import type { Columns } from '../header/columns';
import type { LaidRow } from '../rows/laidRow';
import type { Placed, Places } from '../rows/placed';
import type { TableRow } from '../rows/tableRows';

/** Under which head of a form an item stands: the unit leads, it helps, it may be one of those a word names together. */
export type FormPart = 'lead' | 'partner' | 'collective';

const PARTS: readonly [FormPart | null, RegExp][] = [
  ['lead', /^a\. đơn vị chủ trì(?![\p{L}])/u],
  ['partner', /^b\. đơn vị phối hợp(?![\p{L}])/u],
  ['collective', /^[cd]\. việc giao (?:chung|cho nhóm)(?![\p{L}])/u],
  [null, /^d\. việc của đơn vị khác(?![\p{L}])/u],
];
/** Words kept from an earlier sheet of the unit, which found no row of this one. */
const OUTSIDE = /^ghi ngoài bảng: /u;
/** Lines across the table that are no one's words but ours. */
const REMARK =
  /^(?:không có\.$|(?:bảng giao chung|kế hoạch giao những việc này) cho một tập thể |theo trang "năm rõ - đơn vị", đơn vị thuộc: |những việc giao cho tập thể |phần này không ghi kết quả|những nội dung đã ghi trên trang trước )/u;
/** In the place of such a row's number. */
const OUTSIDE_SIGN = '–';
const PART_ROW = fold(PART_PREFIX);

interface FormPlaces extends Places {
  /** The part each item stands in, in the order of the items; null above the first head. */
  parts: (FormPart | null)[];
  /** Rows of single days, each with the item it stands under. */
  days: { row: TableRow; of: Placed }[];
}

/**
 * Puts the rows of a form in their places: each is known by its own number, whatever was taken out or put in around it. Rows of single days stand under
 * their item and are none; a line across the table is a head or a remark; a row that only goes on with what was filled in belongs to the one above.
 */
export function placeForm(grid: Grid, columns: Columns, rows: readonly TableRow[]): FormPlaces {
  const places: FormPlaces = { sections: [], groups: [], items: [], left: [], parts: [], days: [] };
  const at = (row: TableRow, field: 'number' | 'task' | 'product') => {
    const column = columns.at.get(field);
    return column === undefined ? '' : grid.own(row.row, column).text;
  };
  const filledIn = new Set(
    columns.readings.filter(({ field }) => FILLED.has(field)).map(({ field }) => columns.at.get(field)),
  );
  let part: FormPart | null = null;
  let last: Placed | null = null;
  let isOutside = false;
  for (const row of rows) {
    const cells = [...row.own.values()];
    const alone = cells.length === 1 ? fold(cells[0]!.text) : '';
    const opened = PARTS.find(([, head]) => head.test(alone));
    if (opened) {
      part = opened[0];
      last = null;
      continue;
    }
    if (OUTSIDE.test(alone)) {
      isOutside = true;
      continue;
    }
    if (isOutside && cells.some(({ text }) => text === OUTSIDE_SIGN)) {
      places.left.push(row.row);
      continue;
    }
    const task = at(row, 'task');
    const number = trimEnd(at(row, 'number').trim(), '. ');
    if (fold(task).startsWith(PART_ROW)) {
      const of: Placed | undefined =
        last && (number === '' || last.number === number) ? last : places.items.find((item) => item.number === number);
      if (of) places.days.push({ row, of });
      else places.left.push(row.row);
      continue;
    }
    if (task !== '' || number !== '' || (at(row, 'product') !== '' && cells.length > 1)) {
      last = placed(row, number, task);
      places.items.push(last);
      places.parts.push(part);
    } else if (last && cells.every(({ column }) => filledIn.has(column))) last.tails.push(laid(row, 'tail', ''));
    else if (!REMARK.test(alone)) places.left.push(row.row);
  }
  return places;
}

const FILLED: ReadonlySet<string> = new Set(['result', 'doneOn', 'evidence', 'reason', 'note']);

const placed = (row: TableRow, number: string, text: string): Placed => ({
  row: { ...laid(row, 'item', text), number: { text: number, style: number === '' ? 'none' : 'dotted', depth: 1 } },
  tails: [],
  section: null,
  group: null,
  number,
  key: number === '' ? `row ${row.row}` : number,
  inherits: [],
  titleInText: 0,
});

const laid = (row: TableRow, kind: LaidRow['kind'], text: string): LaidRow => ({
  kind,
  row,
  number: row.number,
  title: '',
  named: false,
  text,
  members: null,
});
