import type { Finding } from '../checks/engine/finding';
import { CHECKS } from '../checks/engine/registry';
import { textAt } from '../checks/engine/applySettings';
import type { Plan } from '../plan/plan';
import { FIELD_NAMES } from '../plan/fieldNames';
import { ministryRows } from '../settings/periods/periodRows';
import type { SettingsRow } from '../settings/settingsModel';
import type { CheckLevel, ColumnEntry, Settings } from '../settings/settings';
import { GENERAL_ROWS, LEVELS, NOT_USED, YES_NO } from '../settings/settingWords';
import { type SettingsSheet } from '../settings/sheets';
import type { UnitGroups } from '../settings/units/members';
import { settingsChanges } from '../settings/writeSettings';
import type { Applied } from '../workbook/changes';
import type { WorkbookHost } from '../workbook/host';
import type { SheetSnapshot } from '../workbook/snapshot';
import { withFreshReading } from './withFreshReading';
import { writeSettings } from './writeSettings';

/** What a person decided about the workbook: kept in a settings sheet, so that everyone who opens it sees the same. */
export type Decision =
  | { kind: 'set-aside'; finding: Finding; plan: Plan; snapshot: SheetSnapshot; reason: string }
  | { kind: 'level'; check: string; level: CheckLevel }
  | { kind: 'unit'; name: string; aliases: string[] }
  /** Which collectives units are in; other names, days and heads of theirs stay. */
  | { kind: 'groups'; units: UnitGroups[] }
  | { kind: 'columns'; entries: ColumnEntry[] }
  /** The sheet of reporting periods is wanted: it is made with the ministry's four of that year. */
  | { kind: 'periods'; year: number }
  /** The sheet for days on which something happened is wanted. */
  | { kind: 'events' }
  | { kind: 'general'; setting: keyof typeof GENERAL_ROWS; value: Settings[keyof typeof GENERAL_ROWS] };

/**
 * Writes a decision into its settings sheet, which is made when it is not there yet.
 * @throws ChangeRefused; EditNotMade when a cell of the settings sheet cannot be written, as when someone else has just changed it.
 */
export const decide = (host: WorkbookHost, decision: Decision): Promise<Applied> =>
  withFreshReading(() => readAndDecide(host, decision));

async function readAndDecide(host: WorkbookHost, decision: Decision): Promise<Applied> {
  const { sheet, rows, first = [] } = rowsFor(decision);
  return (await writeSettings(host, sheet, (existing, isOurs) => settingsChanges(sheet, rows, existing, first, isOurs)))
    .applied;
}

interface Rows {
  sheet: SettingsSheet;
  rows: SettingsRow[];
  /** What the sheet lists from the beginning when it is made. */
  first?: SettingsRow[];
}

function rowsFor(decision: Decision): Rows {
  switch (decision.kind) {
    case 'set-aside': {
      const { finding, plan, snapshot, reason } = decision;
      const item = plan.items.find(({ row }) => row === finding.row)?.key ?? '';
      return { sheet: 'setAside', rows: [[finding.check, item, textAt(snapshot, finding.at), reason]] };
    }
    case 'level':
      return { sheet: 'checks', rows: [[decision.check, LEVELS[decision.level].vi, null]], first: allChecks() };
    case 'unit':
      return { sheet: 'units', rows: [[decision.name, decision.aliases.join('; '), null, null]] };
    case 'groups': {
      const rows = decision.units.map(({ name, groups }): SettingsRow => [name, null, null, null, groups.join('; ')]);
      return { sheet: 'units', rows };
    }
    case 'columns': {
      const rows = decision.entries.map(({ sheet, headerRow, column, field }): SettingsRow => {
        const name = field === null ? NOT_USED : FIELD_NAMES[field];
        return [sheet, headerRow, column, name.vi];
      });
      return { sheet: 'columns', rows };
    }
    case 'periods':
      return { sheet: 'periods', rows: [], first: ministryRows(decision.year) };
    case 'events':
      return { sheet: 'events', rows: [] };
    case 'general': {
      const { setting, value } = decision;
      const shown = typeof value === 'boolean' ? YES_NO[value ? 'yes' : 'no'].vi : value;
      return { sheet: 'general', rows: [[GENERAL_ROWS[setting].label, shown, null]], first: allSettings() };
    }
  }
}

const allChecks = (): SettingsRow[] => CHECKS.map(({ id, title }) => [id, null, title.vi]);
const allSettings = (): SettingsRow[] =>
  Object.values(GENERAL_ROWS).map(({ label, explain }) => [label, null, explain]);
