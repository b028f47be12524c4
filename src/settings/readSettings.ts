import type { Bilingual } from '../language/bilingual';
import { fold } from '../language/text';
import { Field } from '../plan/column';
import { FIELD_NAMES, FORMER_NAMES } from '../plan/fieldNames';
import { address } from '../workbook/address';
import type { SheetSnapshot } from '../workbook/snapshot';
import { readClosedRow } from './closings/readClosedRow';
import { PART_COLUMN as C, readPartRow } from './parts/readPartRow';
import { readPeriodRow } from './periods/readPeriodRow';
import { readEventRow } from './readEventRow';
import { readUnitRow } from './units/readUnitRow';
import { DEFAULT_SETTINGS, type SettingProblem, Settings } from './settings';
import { columnsGone, type Report, type Row, rowsOf } from './settingsTable';
import { DAY_KINDS, GENERAL_ROWS, LEVEL_WORDS, NOT_USED, YES_WORDS } from './settingWords';
import { SETTINGS_SHEETS, type SettingsSheet } from './sheets';

interface ReadSettings {
  settings: Settings;
  /** Cells that could not be used; the defaults hold there. */
  problems: SettingProblem[];
}

/** Which settings sheet a sheet is: by the name that marks it, else by its title; null for all others. */
export function settingsSheetOf(sheet: { name: string; mark: string | null }): SettingsSheet | null {
  const entries = Object.entries(SETTINGS_SHEETS) as [SettingsSheet, (typeof SETTINGS_SHEETS)[SettingsSheet]][];
  const found = entries.find(([, form]) => form.mark === sheet.mark || fold(form.title) === fold(sheet.name));
  return found ? found[0] : null;
}

/** Reads the settings sheets of a workbook. What cannot be used is reported and nothing of it is lost: the sheets stay as they are. */
export function readSettings(sheets: { kind: SettingsSheet; snapshot: SheetSnapshot }[]): ReadSettings {
  // A copy by way of JSON: Apps Script has no structuredClone.
  const settings = JSON.parse(JSON.stringify(DEFAULT_SETTINGS)) as Settings;
  const problems: SettingProblem[] = [];
  for (const { kind, snapshot } of sheets) {
    if (kind === 'parts') problems.push(...headProblems(snapshot));
    for (const row of rowsOf(snapshot, kind)) {
      const report: Report = (column, problem, value = row.text(column)) => {
        problems.push({ sheet: snapshot.name, at: address(row.row, row.at(column)), problem, value });
      };
      READERS[kind](row, settings, report, snapshot.name);
    }
  }
  return { settings: Settings.parse(settings), problems };
}

/** Where a heading of the sheet of parts was changed, what stands under it would be passed over without a word. */
function headProblems(snapshot: SheetSnapshot): SettingProblem[] {
  const gone = columnsGone(snapshot, 'parts');
  const isFilled = snapshot.texts.some((row) => row.some((text) => text.trim() !== ''));
  if (gone === null && !isFilled) return [];
  const titles = gone ? gone.titles.filter((title) => PARTS_NEEDED.includes(title)) : PARTS_NEEDED;
  const at = address(gone?.row ?? snapshot.top, snapshot.left);
  if (titles.length === 0) return [];
  return [{ sheet: snapshot.name, at, problem: 'part-head', value: titles.join(', ') }];
}

const PARTS_NEEDED = [C.number, C.task, C.part, C.end, C.result, C.day, C.document].map(
  (place) => SETTINGS_SHEETS.parts.columns[place]!,
);

const READERS: Record<SettingsSheet, (row: Row, settings: Settings, report: Report, sheet: string) => void> = {
  general(row, settings, report) {
    const label = fold(row.text(0));
    const found = Object.entries(GENERAL_ROWS).find(([, { label: own }]) => fold(own) === label);
    if (!found) return report(0, 'unknown-setting');
    const value = row.text(1);
    if (value === '') return;
    const name = found[0] as keyof typeof GENERAL_ROWS;
    if (name === 'strictBefore') {
      const yes = YES_WORDS[fold(value)];
      return yes === undefined ? report(1, 'yes') : void (settings.strictBefore = yes);
    }
    if (name === 'scoreBefore') {
      const points = /^\d{1,4}(?:[.,]\d{1,4})?$/.test(value) ? Number(value.replace(',', '.')) : null;
      return points === null ? report(1, 'points') : void (settings.scoreBefore = points);
    }
    const number = /^\d{1,4}$/.test(value) ? Number(value) : -1;
    if (name === 'scoreRank' || name === 'scoreRankOf' || name === 'scoreRankBefore')
      return number >= 1 ? void (settings[name] = number) : report(1, 'place');
    if (name === 'year') return number >= 2000 && number <= 2100 ? void (settings.year = number) : report(1, 'year');
    return number >= 0 && number <= 366 ? void (settings[name] = number) : report(1, 'number');
  },
  checks(row, settings, report) {
    const level = LEVEL_WORDS[fold(row.text(1))];
    if (row.text(0) === '' || row.text(1) === '') return;
    if (level) settings.checks[row.text(0)] = level;
    else report(1, 'level');
  },
  setAside(row, settings, report) {
    const [check, item, text, reason] = [row.text(0), row.text(1), row.text(2), row.text(3)] as const;
    if (check === '') return;
    if (reason === '') report(3, 'no-reason');
    else settings.setAside.push({ check, item, text, reason });
  },
  units(row, settings, report) {
    const unit = readUnitRow(row, settings.units, report);
    if (unit) settings.units.push(unit);
  },
  daysOff(row, settings, report) {
    const day = row.day(0);
    const kind = DAY_KINDS[fold(row.text(1))] ?? (row.text(1) === '' ? 'off' : null);
    if (day === null) return report(0, 'day');
    if (kind === null) return report(1, 'kind');
    settings.daysOff.push({ day, kind, name: row.text(2) });
  },
  columns(row, settings, report) {
    const [sheet, headerRow, column, name] = [
      row.text(0),
      row.text(1),
      row.text(2).toUpperCase(),
      row.text(3),
    ] as const;
    if (sheet === '' || name === '') return;
    if (!/^[A-Z]{1,3}$/.test(column)) return report(2, 'column');
    if (headerRow !== '' && !/^[1-9]\d{0,6}$/.test(headerRow)) return report(1, 'row');
    const field = fieldNamed(name);
    if (field === undefined) return report(3, 'field');
    settings.columns.push({ sheet, headerRow: headerRow === '' ? null : Number(headerRow), column, field });
  },
  periods(row, settings, report) {
    const period = readPeriodRow(row, settings.periods, report);
    if (period) settings.periods.push(period);
  },
  events(row, settings, report, sheet) {
    const event = readEventRow(row, sheet, settings.events, report);
    if (event) settings.events.push(event);
  },
  closings(row, settings, report) {
    const closed = readClosedRow(row, settings.closings, report);
    if (closed) settings.closings.push(closed);
  },
  parts(row, settings, report, sheet) {
    settings.parts.push(readPartRow(row, sheet, report));
  },
  // It works out by itself what follows from the days entered in it.
  reports() {},
};

/** The field a word names in either language; null for a column that is not to be read, undefined for a word that names none. */
function fieldNamed(name: string): Field | null | undefined {
  const is = (words: readonly string[]) => words.some((word) => fold(word) === fold(name));
  const both = ({ vi, en }: Bilingual) => [vi, en];
  if (is(both(NOT_USED))) return null;
  return Field.options.find((field) => is([...both(FIELD_NAMES[field]), ...(FORMER_NAMES[field] ?? [])]));
}
