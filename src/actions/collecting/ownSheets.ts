import { conflictsSheet } from '../../collecting/sheets/conflicts';
import { type CollectingContext, itemId } from '../../collecting/sheets/context';
import { matrixSheet } from '../../collecting/sheets/matrix';
import { returnsSheet } from '../../collecting/sheets/returns';
import { showDay } from '../../language/showDay';
import { cellOf, rowCell } from '../../plan/cells';
import { withCode } from '../../workbook/sheetCode';
import type { SheetModel } from '../../workbook/sheetModel';
import type { InspectedWorkbook } from '../inspectWorkbook';
import { returnedUnread } from './unread';

type Made = Pick<CollectingContext, 'collection' | 'asOf' | 'decided' | 'notWritten'>;

/** The three sheets of collecting, in the order in which they stand. `writtenAt`: "2026-06-15T15:42". */
export function ownSheets(made: Made, { inspections }: InspectedWorkbook, writtenAt: string): SheetModel[] {
  const [first] = inspections;
  const places = new Map(
    inspections.flatMap(({ plan }) =>
      plan.items.map((item) => {
        const cell = cellOf(plan, item, 'result') || rowCell(plan, item);
        return [itemId({ sheet: plan.sheet, row: item.row }), { sheet: plan.sheet, cell }] as const;
      }),
    ),
  );
  const { plan } = first!;
  const [day, hour] = writtenAt.split('T') as [string, string];
  const context: CollectingContext = {
    ...made,
    plan: { issuer: plan.issuer, title: inspections.length > 1 ? '' : plan.title, sheet: plan.sheet },
    writtenAt: `${hour.slice(0, 5)} ngày ${showDay(day, 'vi')}`,
    cellOf: (place) => places.get(itemId(place)) ?? null,
    unreadable: (reason) => returnedUnread(reason, 'vi'),
  };
  return [returnsSheet, conflictsSheet, matrixSheet].map((make) => withCode(make(context)));
}
