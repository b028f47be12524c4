import { z } from 'zod';
import type { Finding } from '../checks/engine/finding';
import { CHECKS } from '../checks/engine/registry';
import { tidyEdits } from '../checks/wording/tidy';
import { type CellEdit, SheetEdit } from '../workbook/edits';
import { ChangeRefused, type WorkbookHost } from '../workbook/host';
import { EditRefusal } from '../workbook/judgeEdits';
import { CannotDo } from './cannotDo';
import { About, about, anchorsIn, inspected } from './inspected';
import type { InspectOptions } from './inspectWorkbook';
import { withFreshReading } from './withFreshReading';

export interface FixOptions extends InspectOptions {
  /** Make proposals too, not only what changes nothing a cell says. */
  all?: boolean;
  /** Make the fixes of these checks only, safe or proposed. */
  checks?: readonly string[];
}

/** `check` null: tidying, which no finding asks for. */
const CheckedEdit = SheetEdit.omit({ group: true }).extend({ check: z.string().nullable() });
type CheckedEdit = z.infer<typeof CheckedEdit> & Pick<SheetEdit, 'group'>;

export const FixResult = About.extend({
  made: z.array(CheckedEdit),
  /** Cells that were left as they are. */
  refused: z.array(CheckedEdit.extend({ reason: EditRefusal })),
  /** Findings whose cell another fix has changed by now: they are made when the command is run again. */
  later: z.array(z.object({ sheet: z.string(), check: z.string(), cell: z.string() })),
  /** Proposals that wait for a person. */
  proposed: z.array(z.object({ sheet: z.string(), check: z.string(), cell: z.string() })),
});
export type FixResult = z.infer<typeof FixResult>;

/** Mends what can be mended: safe fixes, and proposals where they are asked for. Whatever it cannot do it says. @throws CannotDo */
export async function fix(host: WorkbookHost, options: FixOptions): Promise<FixResult> {
  for (const id of options.checks ?? [])
    if (!CHECKS.some((check) => check.id === id)) throw new CannotDo('no-such-check', id);
  return withFreshReading(() => readAndFix(host, options));
}

async function readAndFix(host: WorkbookHost, options: FixOptions): Promise<FixResult> {
  const found = await inspected(host, options);
  const result: FixResult = {
    ...about(found, options),
    made: [],
    refused: [],
    later: [],
    proposed: [],
  };
  const edits = new Map<string, CheckedEdit>();
  const key = (sheet: string, at: string) => `${sheet}!${at}`;
  for (const { plan, findings } of found.inspections) {
    const { sheet } = plan;
    for (const finding of findings) {
      if (!finding.fix) continue;
      const place = { sheet, check: finding.check, cell: finding.at };
      if (!isWanted(finding, options)) result.proposed.push(place);
      // A finding's edits belong together: all of them, or none.
      else if (finding.fix.edits.some((edit) => differs(edits.get(key(sheet, edit.at)), edit)))
        result.later.push(place);
      else together(edits, finding, sheet);
    }
    if (options.checks) continue;
    // What a finding writes is tidied with the rest: else the second run would change the cell once more.
    for (const edit of tidyEdits(plan, found.snapshots.get(sheet)!, (at) => edits.get(key(sheet, at)))) {
      const known = edits.get(key(sheet, edit.at));
      edits.set(key(sheet, edit.at), known ? { ...known, value: edit.value } : { ...edit, sheet, check: null });
    }
  }
  const wanted = [...edits.values()];
  const applied = await host.apply({
    anchors: anchorsIn(found),
    edits: wanted.map(({ check: _check, ...edit }) => edit),
  });
  const refused = new Map(applied.edits.refused.map(({ sheet, at, reason }) => [key(sheet, at), reason]));
  for (const { group: _group, ...edit } of wanted) {
    const reason = refused.get(key(edit.sheet, edit.at));
    if (reason) result.refused.push({ ...edit, reason });
    else result.made.push(edit);
  }
  refuseLocked(result);
  return result;
}

/** Adds a finding's edits as one group. An edit that another finding asks for as well joins the two. */
function together(edits: Map<string, CheckedEdit>, { check, at, fix: how }: Finding, sheet: string): void {
  const group = `${sheet}!${at} ${check}`;
  const places = how!.edits.map((edit) => `${sheet}!${edit.at}`);
  const joined = new Set(places.flatMap((place) => edits.get(place)?.group ?? []));
  if (joined.size > 0)
    for (const [place, edit] of edits) if (joined.has(edit.group ?? '')) edits.set(place, { ...edit, group });
  for (const [i, edit] of how!.edits.entries()) edits.set(places[i]!, { ...edit, sheet, check, group });
}

/** Where everything is locked, one sentence says so rather than one for each cell. @throws ChangeRefused; nothing was changed. */
function refuseLocked({ made, refused }: FixResult): void {
  const locked = refused.length > 0 && refused.every(({ reason }) => reason === 'protected');
  if (locked && made.length === 0) throw new ChangeRefused('protected-sheet', refused[0]!.sheet);
}

/** A finding that asks which of two answers is meant is made only when its check is named: nobody has answered it yet. */
function isWanted({ check, fix: how }: Finding, { all, checks }: FixOptions): boolean {
  if (checks) return checks.includes(check);
  return how!.safe || (all === true && how!.otherwise === undefined);
}

const differs = (known: CellEdit | undefined, edit: CellEdit): boolean =>
  known !== undefined && known.value !== edit.value;
