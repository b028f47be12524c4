import { z } from 'zod';
import { type Finding, Severity } from '../checks/engine/finding';
import type { Inspection } from '../checks/engine/inspection';
import { countsOf } from '../figures/counts';
import { itemsOfFindings } from '../figures/itemsOfFinding';
import { countSeverities } from '../figures/severities';
import { byProgress, Tally } from '../figures/tally';
import { ResultState, Score, type UnitRef, Verdict } from '../plan/plan';
import { Progress } from '../progress/standing';
import { SettingProblem } from '../settings/settings';
import { Made } from './made';

/** Who leads or helps; a collective or a person is nobody's unit. */
const LineUnit = z.object({ unit: z.string(), collective: z.boolean(), person: z.boolean() });
const LineFinding = z.object({ check: z.string(), severity: Severity, cell: z.string() });

const PlanLine = z.object({
  type: z.literal('plan'),
  version: z.literal(1),
  /** Names this plan in the lines of its items: file, sheet and header row. */
  plan: z.string(),
  file: z.string(),
  sheet: z.string(),
  headerRow: z.number().int(),
  asOf: z.string(),
  title: z.string(),
  year: z.number().int().nullable(),
  issuer: z.string(),
  issued: z.string().nullable(),
  items: z.number().int(),
  byProgress: z.record(Progress, z.number().int()),
  bySeverity: z.record(Severity, z.number().int()),
  /** The office's own count. */
  office: Tally,
  /** Findings of the plan as a whole: those of its items stand in their lines. */
  findings: z.array(LineFinding),
  /** What was noticed in reading: columns and rows left unread among it. */
  notices: z.array(z.object({ kind: z.string(), at: z.string().nullable() })),
});

const ItemLine = z.object({
  type: z.literal('item'),
  plan: z.string(),
  /** Sheet row, from 1. */
  row: z.number().int(),
  key: z.string(),
  number: z.string(),
  section: z.string().nullable(),
  criterion: z.string().nullable(),
  task: z.string(),
  target: z.string(),
  product: z.string(),
  leads: z.array(LineUnit),
  partners: z.array(LineUnit),
  /** `lastDay`: of all its days the last; `unread`: words of the cell that were not understood. */
  deadline: z.object({ text: z.string(), lastDay: z.string().nullable(), unread: z.string() }),
  /** Each day of its deadline. */
  parts: z.array(
    z.object({
      label: z.string(),
      end: z.string().nullable(),
      state: Progress,
      daysLate: z.number().int(),
      doneOn: z.string().nullable(),
    }),
  ),
  state: Progress,
  daysLate: z.number().int(),
  daysLeft: z.number().int().nullable(),
  nextDay: z.string().nullable(),
  result: z.string().nullable(),
  resultState: ResultState.nullable(),
  doneOn: z.string().nullable(),
  /** Whether the target is reached. */
  outcome: Verdict.nullable(),
  score: Score.nullable(),
  /** Fields whose cells hold formulas that nobody has worked out. */
  unknown: z.array(z.string()),
  findings: z.array(LineFinding),
});

const OtherLines = [
  /** A sheet, or a whole file (`sheet` null), of which no plan was read. */
  z.object({ type: z.literal('skipped'), file: z.string(), sheet: z.string().nullable(), reason: z.string() }),
  SettingProblem.extend({ type: z.literal('setting-problem'), file: z.string(), message: z.string() }),
  /** What is told of a file that is no .xlsx. */
  Made.extend({ type: z.literal('made'), file: z.string() }),
] as const;

/** A line of what `inspect --jsonl` prints: a stable interface, published as JSON Schema in docs/schema. */
export const ReportLine = z.discriminatedUnion('type', [PlanLine, ItemLine, ...OtherLines]);
export type ReportLine = z.infer<typeof ReportLine>;

/** A plan's line and those of its items, in their order. */
export function* reportLines(file: string, inspection: Inspection): Generator<ReportLine> {
  const { plan, standings, asOf, findings } = inspection;
  const name = `${file}#${plan.sheet}#${plan.headerRow}`;
  const { own, ofPlan } = parted(inspection);
  yield {
    type: 'plan',
    version: 1,
    plan: name,
    file,
    sheet: plan.sheet,
    headerRow: plan.headerRow,
    asOf,
    title: plan.title,
    year: plan.year,
    issuer: plan.issuer,
    issued: plan.issued,
    items: plan.items.length,
    byProgress: byProgress(standings),
    bySeverity: countSeverities(findings),
    office: Tally.parse(countsOf(inspection)),
    findings: ofPlan.map(lineFinding),
    notices: plan.notices.map(({ kind, at }) => ({ kind, at })),
  };
  for (const [i, item] of plan.items.entries()) {
    const { progress, parts, daysLate, daysLeft, nextDay, outcome = null } = standings[i]!;
    const { row, key, number, section, criterion, task, target, product, deadline, result, score } = item;
    const lastDays = deadline.milestones
      .flatMap(({ lastDay, occurrences }) => (lastDay === null ? occurrences : [lastDay]))
      .sort();
    yield {
      ...{ type: 'item', plan: name, row, key, number, section, criterion: criterion?.number ?? null },
      ...{ task, target, product, leads: item.leads.map(lineUnit), partners: item.partners.map(lineUnit) },
      deadline: { text: deadline.text, lastDay: lastDays.at(-1) ?? null, unread: deadline.rest },
      parts: parts.map(({ label, end, state, daysLate: late, doneOn }) => ({
        label,
        end,
        state,
        daysLate: late,
        doneOn,
      })),
      ...{ state: progress, daysLate, daysLeft, nextDay },
      ...{ result: result?.text ?? null, resultState: result?.state ?? null, doneOn: result?.doneOn ?? null },
      ...{ outcome, score, unknown: item.unknown ?? [], findings: own[i]!.map(lineFinding) },
    };
  }
}

/** Findings by the items they are about (a merged cell is several items'), and those of the plan as a whole. */
function parted({ plan, findings }: Inspection): { own: Finding[][]; ofPlan: Finding[] } {
  const places = itemsOfFindings(plan);
  const own: Finding[][] = plan.items.map(() => []);
  const ofPlan: Finding[] = [];
  for (const finding of findings) {
    const about = new Set(places(finding));
    if (about.size === 0) ofPlan.push(finding);
    for (const place of about) own[place]!.push(finding);
  }
  return { own, ofPlan };
}

const lineUnit = ({ unit, collective, person }: UnitRef) => ({ unit, collective, person });
const lineFinding = ({ check, severity, at }: Finding) => ({ check, severity, cell: at });
