import type { Day } from '../calendar/day';
import type { Inspection } from '../checks/engine/inspection';
import { type Cell, day, number, text } from '../summaries/cells';
import { startSheet } from '../summaries/sheetBuilder';
import { type Column, tableOf } from '../summaries/table';
import { titleBlock } from '../summaries/titleBlock';
import type { SheetModel } from '../workbook/sheetModel';
import { HAND_OUT_WORDS as SAY } from './handOutWords';

/** A book in the list: whose, in which file, how much there is to do, who answers for it. */
export interface ListedBook {
  unit: string;
  file: string;
  leads: number;
  partners: number;
  groups: number;
  head: string;
  email: string;
}

const LIST_MARK = 'NamRo_HandOutList';

/** Who gets which book, to be ticked off when it is sent. */
export function handOutList(inspection: Inspection, books: readonly ListedBook[], due: Day | null): SheetModel {
  const { heads } = SAY.list;
  type Row = ListedBook & { place: number };
  const shown = (head: string, width: number, cell: (row: Row) => Cell): Column<Row> => ({ head, width, cell });
  const table = tableOf<Row>([
    shown(heads.place, 5, ({ place }) => number(place, 'numberTop')),
    shown(heads.unit, 34, ({ unit }) => text(unit, 'textTop')),
    shown(heads.file, 40, ({ file }) => text(file, 'textTop')),
    shown(heads.leads, 9, ({ leads }) => number(leads, 'numberTop')),
    shown(heads.partners, 9, ({ partners }) => number(partners, 'numberTop')),
    shown(heads.groups, 9, ({ groups }) => number(groups, 'numberTop')),
    shown(heads.due, 13, () => day(due, 'dayTop')),
    shown(heads.head, 20, ({ head }) => text(head, 'textTop')),
    shown(heads.email, 26, ({ email }) => text(email, 'textTop')),
    shown(heads.sent, 12, () => text('', 'textTop')),
    shown(heads.note, 14, () => text('', 'textTop')),
  ]);
  const sheet = startSheet({ mark: LIST_MARK, name: SAY.list.sheet }, table.widths);
  titleBlock(sheet, SAY.list.title, inspection, table.widths);
  sheet.head(table.heads, { freeze: true });
  books.forEach((book, i) => table.row(sheet, { ...book, place: i + 1 }));
  return sheet.build();
}
