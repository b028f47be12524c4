import { columnNumber } from '../workbook/address';
import { address } from '../workbook/address';
import { fold, oneLine } from '../language/text';
import { isDay } from '../calendar/day';
import type { Item, Plan } from '../plan/plan';
import { wordsOf } from '../figures/closings/closedRows';
import type { PartRow } from '../settings/parts/partRow';
import { FORM_HEADS, PART_PREFIX } from '../workbook/formWords';
import type { SheetSnapshot } from '../workbook/snapshot';
import { plain, wordsAt } from './rowCode';

/**
 * The rows of single days of a handed-out book, as rows of the sheet in which an office follows them: what the unit wrote of each, whether it was
 * handed out so or not. An item is found by the number in the row, the nearest above first; a row that was moved to nowhere keeps its number.
 */
export function handedParts(plan: Plan, snapshot: SheetSnapshot): PartRow[] {
  const columns = new Map(plan.columns.map(({ field, column }) => [field, columnNumber(column) - snapshot.left]));
  const task = columns.get('task');
  if (task === undefined) return [];
  const head = snapshot.texts[plan.headerRow - snapshot.top] ?? [];
  const lastDay = head.findIndex((text) => oneLine(text) === FORM_HEADS.lastDay);
  const rows: PartRow[] = [];
  let above: Item | null = null;
  const byRow = new Map(plan.items.map((item) => [item.row, item]));
  for (let i = plan.headerRow - snapshot.top + 1; i < snapshot.texts.length; i++) {
    const row = snapshot.top + i;
    above = byRow.get(row) ?? above;
    const words = wordsAt(snapshot, i, task);
    if (!fold(words).startsWith(fold(PART_PREFIX))) continue;
    const at = (field: 'number' | 'result' | 'doneOn' | 'evidence') => {
      const column = columns.get(field);
      return column === undefined ? '' : wordsAt(snapshot, i, column);
    };
    const cell = (field: 'task' | 'result' | 'doneOn' | 'evidence') =>
      address(row, (columns.get(field) ?? task) + snapshot.left);
    const number = at('number');
    const item = ownerOf(plan, above, number);
    const [end, day] = [lastDay < 0 ? '' : plain(wordsAt(snapshot, i, lastDay)), plain(at('doneOn'))];
    rows.push({
      ...(item ? wordsOf(plan, item) : { number, task: '', unit: '' }),
      part: words.slice(PART_PREFIX.length).trim(),
      end: isDay(end) ? end : null,
      result: at('result'),
      day: isDay(day) ? day : null,
      document: at('evidence'),
      plan: plan.sheet,
      unusable: day !== '' && !isDay(day),
      sheet: snapshot.name,
      cells: {
        task: cell('task'),
        part: cell('task'),
        result: cell('result'),
        day: cell('doneOn'),
        document: cell('evidence'),
      },
    });
  }
  return rows;
}

function ownerOf({ items }: Plan, above: Item | null, number: string): Item | null {
  if (number === '' || above?.number === number) return above;
  return items.find((item) => item.number === number) ?? null;
}
