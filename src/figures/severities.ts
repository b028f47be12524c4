import type { Finding, Severity } from '../checks/engine/finding';

/** How many findings there are of each weight. */
export function countSeverities(findings: readonly Finding[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}
