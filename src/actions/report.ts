import { z } from 'zod';
import { sentences } from '../checks/engine/sentences';
import { Clear, type Finding, FindingValue, Severity } from '../checks/engine/finding';
import { Fix } from '../checks/engine/fix';
import type { Inspection } from '../checks/engine/inspection';
import type { Language } from '../language/bilingual';
import { Made } from './made';
import { ParentReport } from './parentReport';
import { ColumnReading, Group, Item, Notice, Result, Section, TargetFigure, Verdict } from '../plan/plan';
import { Counts, countsOf } from '../figures/counts';
import { GroupFigures, groupFigures, NO_GROUP_FIGURES } from '../figures/groupFigures';
import { countParts, PartCounts } from '../figures/partCounts';
import { PersonRow, personRows } from '../figures/people/personRows';
import { membersByCollective } from '../figures/unitItems';
import { countSeverities } from '../figures/severities';
import { byProgress } from '../figures/tally';
import { Progress, StandingPart } from '../progress/standing';
import { SettingProblem, type UnitEntry } from '../settings/settings';
import { unitsOfSheet } from '../settings/units/members';

const ReportItem = Item.omit({ answer: true, partResults: true }).extend({
  result: Result.omit({ statements: true }).nullable(),
  progress: Progress,
  /** Each day of its deadline with its own standing. */
  parts: z.array(StandingPart),
  /** Whether the target is reached, beside the progress; null without target or result, and short of the target until the last day has passed. */
  outcome: Verdict.nullable(),
  /** The target's figures and what the result says of each, whatever day it is. */
  figures: z.array(TargetFigure),
  daysLate: z.number().int(),
  daysLeft: z.number().int().nullable(),
  nextDay: z.string().nullable(),
});

const ReportFinding = z.object({
  check: z.string(),
  severity: Severity,
  clear: Clear,
  question: z.boolean(),
  cell: z.string(),
  row: z.number().int().nullable(),
  related: z.array(z.string()),
  message: z.string(),
  why: z.string(),
  do: z.string(),
  data: z.record(z.string(), FindingValue),
  fix: Fix.nullable(),
});

const ReportUnit = z.object({
  unit: z.string(),
  /** The plan's collectives it is declared to be one of. */
  groups: z.array(z.string()),
  /** Neither leading nor helping by its own name: `leads`, of these `done` and `overdue`; `partners`: a collective helps, none leads. */
  throughGroups: GroupFigures,
});

const ReportPlan = z.object({
  file: z.string(),
  sheet: z.string(),
  title: z.string(),
  year: z.number().int().nullable(),
  issuer: z.string(),
  issued: z.string().nullable(),
  headerRow: z.number().int(),
  /** Field → column letters; of two columns of one field the first. */
  columns: z.record(z.string(), z.string()),
  /** Every column that was read, how sure its reading is, and what decided. */
  columnReadings: z.array(ColumnReading),
  /** The office's own units as of the day, by the names the plan has for them, and what is theirs through collectives only. */
  units: z.array(ReportUnit),
  sections: z.array(Section),
  groups: z.array(Group),
  items: z.array(ReportItem),
  findings: z.array(ReportFinding),
  /** Findings that a person set aside in the workbook's settings, with the reasons. */
  setAside: z.array(z.object({ finding: ReportFinding, reason: z.string() })),
  notices: z.array(Notice),
  counts: z.object({
    items: z.number().int(),
    byProgress: z.record(z.string(), z.number().int()),
    bySeverity: z.object({ error: z.number().int(), warning: z.number().int(), info: z.number().int() }),
    /** The office's own count, for the plan, its sections and its units. */
    office: Counts,
    /** Each day of each deadline counted by itself. */
    parts: PartCounts,
    /** By person; only where it is asked for. A count and no rating. */
    people: z.array(PersonRow).optional(),
  }),
});
type ReportPlan = z.infer<typeof ReportPlan>;

/** What `inspect --json` prints: a stable interface, published as JSON Schema in docs/schema. */
export const Report = z.object({
  version: z.literal(1),
  asOf: z.string(),
  plans: z.array(ReportPlan),
  skipped: z.array(z.object({ file: z.string(), sheet: z.string().nullable(), reason: z.string() })),
  /** Cells of settings sheets that could not be used. */
  settingProblems: z.array(SettingProblem.extend({ file: z.string(), message: z.string() })),
  /** Files that are no .xlsx: what was read is a workbook made from them. */
  made: z.array(Made.extend({ file: z.string() })),
  /** What the plan above asks of this office and the plans of each file do not have; only with --parent. */
  parent: z.array(ParentReport.extend({ file: z.string() })).optional(),
});
export type Report = z.infer<typeof Report>;

/** The count by person, with the office's own names; left out where nobody asks for it. */
interface PeopleAsked {
  units: readonly UnitEntry[];
}

/** Field → column, the first where two have one field: partners of their own, and partners among remarks. */
function firstColumns(readings: readonly ColumnReading[]): Record<string, string> {
  const columns: Record<string, string> = {};
  for (const { field, column } of readings) columns[field] ??= column;
  return columns;
}

/** One plan's inspection as plain data, its messages in one language. */
export function reportPlan(
  file: string,
  inspection: Inspection,
  language: Language,
  people: PeopleAsked | null = null,
): ReportPlan {
  const { plan, standings, findings } = inspection;
  return {
    file,
    sheet: plan.sheet,
    title: plan.title,
    year: plan.year,
    issuer: plan.issuer,
    issued: plan.issued,
    headerRow: plan.headerRow,
    columns: firstColumns(plan.columns),
    columnReadings: plan.columns,
    units: reportUnits(inspection),
    sections: plan.sections,
    groups: plan.groups,
    items: plan.items.map((item, i) => reportItem(item, standings[i]!)),
    findings: findings.map((finding) => reportFinding(finding, language)),
    setAside: inspection.setAside.map(({ finding, reason }) => ({ finding: reportFinding(finding, language), reason })),
    notices: plan.notices,
    counts: {
      items: plan.items.length,
      byProgress: byProgress(standings),
      bySeverity: countSeverities(findings),
      office: countsOf(inspection),
      parts: countParts(standings),
      ...(people && { people: personRows(inspection, people.units) }),
    },
  };
}

function reportUnits(inspection: Inspection): ReportPlan['units'] {
  const figures = groupFigures(inspection);
  const members = [...membersByCollective(inspection)];
  return unitsOfSheet(inspection).map(({ unit }) => ({
    unit,
    groups: members.flatMap(([collective, units]) => (units.includes(unit) ? [collective] : [])),
    throughGroups: figures.get(unit) ?? NO_GROUP_FIGURES,
  }));
}

function reportItem(
  { answer, partResults: _entered, ...item }: Item,
  standing: Inspection['standings'][number],
): ReportPlan['items'][number] {
  const { progress, parts, daysLate, daysLeft, nextDay, outcome = null } = standing;
  const result = withoutStatements(item.result);
  const figures = answer?.figures ?? [];
  return { ...item, result, progress, parts, outcome, figures, daysLate, daysLeft, nextDay };
}

function withoutStatements(result: Item['result']): z.infer<typeof ReportItem>['result'] {
  if (result === null) return null;
  const { statements: _statements, ...rest } = result;
  return rest;
}

function reportFinding(finding: Finding, language: Language): ReportPlan['findings'][number] {
  const { what, why, do: advice } = sentences(finding, language);
  const { check, severity, clear, question, at, row, related, data, fix } = finding;
  return { check, severity, clear, question, cell: at, row, related, message: what, why, do: advice, data, fix };
}
