import type { Clear, Finding, Severity } from '../checks/engine/finding';
import { type Sentences, sentences } from '../checks/engine/sentences';

/** A finding in the same words, of one or several cells. */
export interface Saying extends Sentences {
  severity: Severity;
  clear: Clear;
  question: boolean;
  findings: Finding[];
}

const SEVERITIES: Severity[] = ['error', 'warning', 'info'];
const CLEARS: Clear[] = ['task', 'owner', 'responsibility', 'time', 'result', 'plan'];

/**
 * Findings by severity, then by clear; those of one check stand together, and those alike of several cells are one saying. Within a
 * clear the checks come in the order in which the sheet first shows them.
 */
export function groupFindings(findings: Finding[]): Saying[] {
  const checks = new Map<string, Map<string, Saying>>();
  for (const finding of findings) {
    const said = sentences(finding, 'vi');
    const { severity, clear, question } = finding;
    const check = `${severity} ${clear} ${finding.check} ${finding.message}`;
    const sayings = checks.get(check) ?? new Map<string, Saying>();
    checks.set(check, sayings);
    const key = JSON.stringify([said, question]);
    const saying = sayings.get(key);
    if (saying) saying.findings.push(finding);
    else sayings.set(key, { ...said, severity, clear, question, findings: [finding] });
  }
  const rank = ({ severity, clear }: Saying) => SEVERITIES.indexOf(severity) * CLEARS.length + CLEARS.indexOf(clear);
  return [...checks.values()]
    .map((sayings) => [...sayings.values()])
    .sort(([a], [b]) => rank(a!) - rank(b!))
    .flat();
}
