import type { Check, Inspected } from './check';
import type { Finding, Severity } from './finding';
import { forgetPlan } from './keptForPlan';
import { onceACell } from './onceACell';
import { CHECKS } from './registry';
import { isSound } from './unknownCells';

const RANK: Record<Severity, number> = { error: 0, warning: 1, info: 2 };

/**
 * Findings of all checks, the most severe first, then by row and column of the sheet. A check that throws becomes a finding of its own
 * ("check-failed"), and the others go on.
 */
export function runChecks(inspected: Inspected, checks: readonly Check[] = CHECKS): Finding[] {
  return atOnce(runChecksInSteps(inspected, checks));
}

/** The same, a check a step: whoever takes the steps may say how far it is, and stop. It yields the share that is done. */
export function* runChecksInSteps(
  inspected: Inspected,
  checks: readonly Check[] = CHECKS,
): Generator<number, Finding[], void> {
  // A header over rows that nobody has worked out: no check can judge the plan yet.
  if (inspected.plan.items.length === 0) return [];
  const findings: { finding: Finding; order: number; place: number }[] = [];
  for (const [order, check] of checks.entries()) {
    for (const finding of runOne(check, inspected)) findings.push({ finding, order, place: placeOf(finding.at) });
    yield (order + 1) / checks.length;
  }
  forgetPlan(inspected.plan);
  return findings
    .sort((a, b) => RANK[a.finding.severity] - RANK[b.finding.severity] || a.place - b.place || a.order - b.order)
    .map(({ finding }) => finding);
}

/** The most severe first; the order within a severity stays. */
export function bySeverity(findings: Finding[]): Finding[] {
  return [...findings].sort((a, b) => RANK[a.severity] - RANK[b.severity]);
}

function runOne(check: Check, inspected: Inspected): Finding[] {
  const base = {
    check: check.id,
    severity: check.severity,
    clear: check.clear,
    question: false,
    row: null,
    related: [],
    message: Object.keys(check.messages)[0]!,
    data: {},
    fix: null,
  };
  try {
    const faults = [...check.run(inspected)].filter((fault) => isSound(inspected.plan, check, fault));
    return onceACell(faults.map((fault) => ({ ...base, ...fault, related: [...(fault.related ?? [])] })));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    return [
      {
        ...base,
        check: 'check-failed',
        severity: 'warning',
        clear: 'plan',
        at: `A${inspected.plan.headerRow}`,
        message: 'failed',
        data: { check: check.id, reason },
      },
    ];
  }
}

/** Rows first, then columns: F12 after F9, B12 before F12. */
function placeOf(address: string): number {
  const match = /^([A-Z]+)(\d+)$/.exec(address);
  if (!match) return 0;
  const column = [...match[1]!].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0);
  return Number(match[2]) * 20000 + column;
}

/** Takes all steps and gives what they come to. */
export function atOnce<Result>(steps: Generator<unknown, Result, void>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
