import { inspectWorkbook } from '../../actions/inspectWorkbook';
import type { SheetInfo, SheetSnapshot } from '../../workbook/snapshot';
import { inParts, InspectionAsked, type InspectionTold } from './inspectionTalk';
import { serve, type WorkerScope } from './serve';

/** How often the window is told how far it is, in ms. */
const OFTEN = 100;

/** The inspection's side of the line: reads plans and checks them, asking the window for the sheets it needs. */
export function serveInspection(scope: WorkerScope): void {
  const talk = serve(scope, {
    inspect: async (input): Promise<InspectionTold> => {
      let last = performance.now();
      const onStep = async (share: number): Promise<void> => {
        if (performance.now() - last < OFTEN) return;
        last = performance.now();
        void talk.ask('step', share);
      };
      const workbook = {
        sheets: () => talk.ask<SheetInfo[]>('sheets'),
        read: (sheet: string) => talk.ask<SheetSnapshot>('read', sheet),
      };
      const all = await inspectWorkbook(workbook, { ...InspectionAsked.parse(input), onStep });
      const { inspections, skipped, settings, problems, snapshots } = all;
      const cut = inspections.map(inParts);
      for (const { parts } of cut) for (const part of parts) await talk.ask('part', part);
      return { inspections: cut.map(({ rest }) => rest), skipped, settings, problems, read: [...snapshots.keys()] };
    },
  });
}
