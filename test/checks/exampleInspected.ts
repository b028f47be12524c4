import type { Inspected } from '../../src/checks/engine/check';
import { makeCalendar } from '../../src/calendar/workCalendar';
import { standingsOf } from '../../src/checks/time/standingsOf';
import { readPlans } from '../../src/reading/readPlans';
import { DEFAULT_SETTINGS } from '../../src/settings/settings';
import type { SheetSnapshot } from '../../src/workbook/snapshot';
import { snapshotOf } from '../snapshotOf';
import type { Example } from './pages/checkPage';

const calendar = makeCalendar();

/** A check's example, read as a real table would be, ready for the check to look at. */
export function inspectedOf(example: Example): Inspected {
  const title = example.title ?? ['KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2026', ''];
  const rows = [...title.map((line) => [line === '' ? null : line]), example.columns, ...example.rows];
  return inspectedSheet(snapshotOf('Kế hoạch', rows, example.merges), example);
}

/** A sheet made of an example, ready for a check to look at. */
export function inspectedSheet(sheet: SheetSnapshot, example: Example): Inspected {
  const [plan, ...others] = readPlans(sheet, { calendar });
  if (!plan || others.length > 0) throw new Error(`the example “${example.note.vi}” is no single plan`);
  const asOf = example.asOf ?? '2026-06-15';
  const settings = { ...DEFAULT_SETTINGS, units: example.units ?? [] };
  return {
    plan,
    asOf,
    calendar,
    settings,
    sheet,
    standings: standingsOf(plan, asOf, settings),
  };
}
