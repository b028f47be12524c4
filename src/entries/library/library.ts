/** What other programs may build on: `require('nam-ro')`. What is not named here may change at any time. */

// A workbook: the port, and the host of .xlsx bytes.
export { openWorkbook } from '../../hosts/file/openWorkbook';
export { ChangeRefused, UnreadableWorkbook } from '../../workbook/host';
export type { WorkbookHost, WorkbookReader } from '../../workbook/host';
export type { SheetInfo, SheetSnapshot } from '../../workbook/snapshot';
export type { Applied, Changes } from '../../workbook/changes';
export type { SheetModel } from '../../workbook/sheetModel';

// A snapshot is read into plans, a plan looked at as of a day.
export { makeCalendar } from '../../calendar/workCalendar';
export { readPlans } from '../../reading/readPlans';
export { inspectPlan } from '../../checks/engine/inspection';
export type { Inspection } from '../../checks/engine/inspection';
export type { Finding } from '../../checks/engine/finding';
export type { Deadline, Item, Milestone, Plan, UnitRef } from '../../plan/plan';
export type { Standing } from '../../progress/standing';

// The checks, and what a finding says in one language.
export { CHECKS } from '../../checks/engine/registry';
export type { Check } from '../../checks/engine/check';
export { sentences } from '../../checks/engine/sentences';

// A whole workbook: inspected, with its own settings; told as the published JSON; marked and summarised in place.
export { inspectWorkbook } from '../../actions/inspectWorkbook';
export { reportPlan } from '../../actions/report';
export { mark } from '../../actions/mark';
export { summarise } from '../../actions/summarise';
export { ColumnsGuessed } from '../../actions/guessedTables';

// The sheets of a summary as models, for a program that writes them itself.
export { summarise as summaries } from '../../summaries/summarise';
