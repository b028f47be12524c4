import type { Day } from '../calendar/day';
import { type CollectedMaster, collect, type Returned } from '../collecting/collect';
import type { Collection, Decision } from '../collecting/collection';
import { collectedCounts } from '../collecting/counts';
import { itemId } from '../collecting/sheets/context';
import { isCollectingMark } from '../collecting/sheets/sheets';
import { settingsSheetOf } from '../settings/readSettings';
import { isKeptSheet } from '../settings/keptSheet';
import type { Settings } from '../settings/settings';
import { sheetAnchor } from '../workbook/anchors';
import type { Changes } from '../workbook/changes';
import type { WorkbookHost } from '../workbook/host';
import type { SheetSnapshot } from '../workbook/snapshot';
import type { CollectResult } from './collectResult';
import { asWritten } from './collecting/asWritten';
import { chosenTexts } from './collecting/chosenTexts';
import { entryEdits } from './collecting/entryEdits';
import { takenUnsaid } from './collecting/interrupted';
import { type Looked, looked } from './collecting/looked';
import { prepare, type Prepared } from './collecting/prepare';
import { ownSheets } from './collecting/ownSheets';
import { wholeDecisions } from './collecting/wholeDecisions';
import { type ReceivedDay, receivedDays } from './collecting/receivedDays';
import { about, anchorsIn } from './inspected';
import type { InspectOptions } from './inspectWorkbook';
import { judgeOwn } from './judgeOwn';
import { guarded, setApart, toldAside } from './setApart';
import { withFreshReading } from './withFreshReading';

/** How files that came back are to be read: by the settings of the plan that was handed out. Plain data, for it may travel to a worker. */
export interface HowToRead extends Pick<Settings, 'units' | 'strictBefore' | 'daysOff'> {
  asOf: Day;
}

interface CollectIntoOptions extends InspectOptions {
  /** Local day and hour, "2026-06-15T15:42", from the shell's clock: each sheet says it. */
  writtenAt: string;
  /** The reporting period: "h1", "2026-06". */
  period?: string;
  /** File → unit, where a person has said whose it is. */
  unitOf?: ReadonlyMap<string, string>;
  /** What a person has just decided, beside what stands in the sheet of decisions. */
  decisions?: readonly Decision[];
  /** The plan's own file and its digest, where it may lie among the others. */
  master?: { file: string; digest: string };
}

/**
 * Brings what units have returned into the plan: cells, the sheets "Thu bài", "Cần quyết", "Kết quả từng đơn vị", and the register of reports. What a
 * person has decided since the last time is applied. Done again with the same files nothing changes.
 *
 * @param readFiles reads the files that came back, once; it may take long, and may throw to give up
 * @throws CannotDo, ColumnsGuessed, ChangeRefused, ChangeUnfinished
 */
export async function collectInto(
  host: WorkbookHost,
  readFiles: (how: HowToRead) => Promise<readonly Returned[]>,
  options: CollectIntoOptions,
): Promise<CollectResult> {
  let returned: readonly Returned[] | null = null;
  return withFreshReading(async () => {
    const first = await looked(host, options);
    const { units, strictBefore, daysOff } = first.found.settings;
    returned ??= await readFiles({ units, strictBefore, daysOff, asOf: options.asOf });
    const collection = collectFrom(first, returned, options);
    const prepared = await prepare(host, first, collection);
    return prepared.rest(async () => {
      if (prepared.columns.length === 0) return write(host, first, collection, prepared, options);
      const now = { ...(await looked(host, options)), isInterrupted: first.isInterrupted };
      return write(host, now, collectFrom(now, returned!, options), prepared, options);
    });
  });
}

function collectFrom(
  { master, period, decided, isInterrupted }: Looked,
  returned: readonly Returned[],
  { asOf, unitOf = new Map(), master: own, decisions: chosen = [] }: CollectIntoOptions,
): Collection {
  const asked = { asOf, period, unitOf };
  const from = (more: Partial<CollectedMaster>) =>
    collect(
      { ...master, ...own, ...more, decisions: [...chosen, ...(more.decisions ?? master.decisions)] },
      returned,
      asked,
    );
  const first = from({});
  const unsaid = isInterrupted ? takenUnsaid(first, master) : [];
  const before = [...master.before, ...unsaid];
  const collection = unsaid.length > 0 ? from({ before }) : first;
  const decisions = wholeDecisions(master.decisions, decided, collection.conflicts);
  return decisions === null ? collection : from({ before, decisions });
}

async function write(
  host: WorkbookHost,
  now: Looked,
  collection: Collection,
  { columns, added }: Pick<Prepared, 'columns' | 'added'>,
  options: CollectIntoOptions,
): Promise<CollectResult> {
  const { found, decided, problems, period } = now;
  const { edits: entries, withoutColumn } = entryEdits(collection.items, found);
  const edits = [...entries, ...chosenTexts(collection.conflicts, found.snapshots)];
  const register = period && (await registerOf(host, found));
  const received: { days: ReceivedDay[]; edits: NonNullable<Changes['edits']> } =
    period && register ? receivedDays(collection, period, register) : { days: [], edits: [] };
  const sheetsWith = (notWritten: ReadonlySet<string>) =>
    ownSheets(
      { collection: asWritten(collection, notWritten, found), asOf: options.asOf, decided, notWritten },
      found,
      options.writtenAt,
    );
  const sheets = sheetsWith(withoutColumn);
  const own = found.sheets.filter(({ mark }) => isCollectingMark(mark));
  const before = await judgeOwn(host, own);
  const { setAside } = setApart(before, () => true);
  const tables = [...anchorsIn(found), ...(register && received.edits.length > 0 ? [sheetAnchor(register)] : [])];
  const applied = await host.apply({
    ...guarded(before, setAside, tables),
    edits: [...edits, ...received.edits],
    sheets,
  });
  const { refused } = applied.edits;
  const notWritten = new Set([...withoutColumn, ...refused.flatMap(({ group }) => group?.slice('item '.length) ?? [])]);
  // The sheets would say of cells that could not be written that they were.
  const again = refused.length > 0 ? await host.apply({ sheets: sheetsWith(notWritten) }) : null;
  const told = asWritten(collection, notWritten, found);
  const leftOut = [...(applied.leftOut ?? []), ...(again?.leftOut ?? [])];
  return {
    ...about(found, options),
    settingProblems: [...found.problems, ...problems],
    ...told,
    counts: collectedCounts(told),
    columns,
    edited: edits.length - refused.filter(({ sheet }) => sheet !== register?.name).length,
    refused,
    withoutColumn: collection.items.flatMap((item) =>
      withoutColumn.has(itemId(item)) ? [{ sheet: item.sheet, row: item.row }] : [],
    ),
    received: received.days.filter(({ at, sheet }) => !refused.some((one) => one.at === at && one.sheet === sheet)),
    written: applied.sheets.map((one) => ({ ...one, replaced: one.replaced && !added.includes(one.mark) })),
    setAside: toldAside(applied, setAside),
    ...(leftOut.length > 0 && { leftOut }),
  };
}

/** The register of reports, where there is one. */
async function registerOf(host: WorkbookHost, { sheets }: Looked['found']): Promise<SheetSnapshot | null> {
  const known = sheets.find((sheet) => settingsSheetOf(sheet) === 'reports');
  const read = known ? await host.read(known.name) : null;
  return known && read && isKeptSheet('reports', known, read) ? read : null;
}
