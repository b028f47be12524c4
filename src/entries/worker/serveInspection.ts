import { inspectWorkbook } from '../../actions/inspectWorkbook';
import type { SheetInfo } from '../../workbook/snapshot';
import { inParts, InspectionAsked, type InspectionTold } from './inspectionTalk';
import { type ListPart, ListsHeard, ListsTold } from './lists';
import { serve, type WorkerScope } from './serve';
import { heardSheet, type SheetTold } from './sheetTalk';

/** How often the window is told how far it is, in ms. */
const OFTEN = 100;

/** The inspection's side of the line: reads plans and checks them, asking the window for the sheets it needs. */
export function serveInspection(scope: WorkerScope): void {
  const [told, heard] = [new ListsTold(), new ListsHeard()];
  const talk = serve(scope, {
    inspect: async (input): Promise<InspectionTold> => {
      told.beginRound();
      heard.beginRound();
      let last = performance.now();
      const onStep = async (share: number): Promise<void> => {
        if (performance.now() - last < OFTEN) return;
        last = performance.now();
        void talk.ask('step', share);
      };
      const workbook = {
        sheets: () => talk.ask<SheetInfo[]>('sheets'),
        read: async (sheet: string) =>
          heardSheet(sheet, await talk.ask<SheetTold>('read', sheet), heard, (asked) =>
            talk.ask<ListPart>('rows', asked),
          ),
      };
      const all = await inspectWorkbook(workbook, { ...InspectionAsked.parse(input), onStep });
      const { inspections, skipped, settings, problems, snapshots } = all;
      const cut = inspections.map((one, i) => inParts(one, i, told));
      for (const { parts } of cut) for (const part of parts) await talk.ask('part', part);
      return { inspections: cut.map(({ rest }) => rest), skipped, settings, problems, read: [...snapshots.keys()] };
    },
  });
}
