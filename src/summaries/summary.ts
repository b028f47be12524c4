import type { Inspection } from '../checks/engine/inspection';
import type { Plan } from '../plan/plan';
import type { PeriodChanges } from '../figures/closings/changes';
import type { Settings } from '../settings/settings';
import type { SheetModel } from '../workbook/sheetModel';
import type { SummaryKind } from './kinds';
import type { PlanNames } from './names';
import type { TypedEntry } from './typedEntries';

/** Files that hold documents, known by their names alone; `path` as the workbook's own folder sees it. */
export interface EvidenceFiles {
  folder: string;
  files: {
    name: string;
    path: string;
    /** Numbers of documents ("386/BC-SNN") that its name gives. */ numbers: string[];
  }[];
}

/** What a sheet is made from. */
export interface SheetContext {
  inspection: Inspection;
  /** Marks and names of all sheets of this plan, also of those that are not made: `has` tells. */
  names: PlanNames;
  /** Whether a sheet of this kind is made as well, so that a link to it leads somewhere. */
  has: (kind: SummaryKind) => boolean;
  settings: Settings;
  /** What has changed since the period before was closed; left out where none was. */
  since?: PeriodChanges | null;
  /** Day and hour of writing, as it is to be read: "08:15 ngày 30/10/2024". */
  writtenAt: string;
  /** The table of the year before, where it is at hand. */
  yearBefore?: Plan | null;
  /** Files of the documents that prove the criteria; left out where nobody named their folder. */
  evidenceFiles?: EvidenceFiles;
  /** What people wrote on the sheets that are replaced, by their marks. */
  typed?: ReadonlyMap<string, TypedEntry[]>;
}

/** One kind of sheet. */
export interface Summary {
  /** Whether the plan gives it anything to say; where not, no sheet is made and none is linked to. */
  applies: (inspection: Inspection, settings: Settings, since?: PeriodChanges | null) => boolean;
  make: (context: SheetContext) => SheetModel[];
}
