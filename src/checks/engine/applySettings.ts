import { fold } from '../../language/text';
import type { Plan } from '../../plan/plan';
import type { SetAside, Settings } from '../../settings/settings';
import { parseAddress } from '../../workbook/address';
import type { SheetSnapshot } from '../../workbook/snapshot';
import type { Finding } from './finding';

/** A finding that a person set aside, with the reason. */
export interface SetAsideFinding {
  finding: Finding;
  reason: string;
}

interface Sorted {
  findings: Finding[];
  setAside: SetAsideFinding[];
}

/**
 * Findings as the office wants them: checks switched off left out, severities changed, and those set aside kept apart. A finding set aside
 * comes back when the text of its cell has changed since.
 */
export function applySettings(
  findings: Finding[],
  plan: Plan,
  sheet: SheetSnapshot | null,
  settings: Settings,
): Sorted {
  const keys = new Map(plan.items.map((item) => [item.row, item.key]));
  const sorted: Sorted = { findings: [], setAside: [] };
  for (const finding of findings) {
    const level = settings.checks[finding.check];
    if (level === 'off') continue;
    const leveled = level ? { ...finding, severity: level } : finding;
    const key = finding.row === null ? '' : (keys.get(finding.row) ?? '');
    const entry = settings.setAside.find((aside) => isFor(aside, finding, key, textAt(sheet, finding.at)));
    if (entry) sorted.setAside.push({ finding: leveled, reason: entry.reason });
    else sorted.findings.push(leveled);
  }
  return sorted;
}

function isFor(aside: SetAside, finding: Finding, key: string, text: string): boolean {
  if (aside.check !== finding.check || aside.item !== key) return false;
  return fold(aside.text) === fold(text);
}

/** What a cell shows; "" for an empty one, or when no sheet is at hand. */
export function textAt(sheet: SheetSnapshot | null, at: string): string {
  const place = parseAddress(at);
  if (!sheet || !place) return '';
  return sheet.texts[place.row - sheet.top]?.[place.column - sheet.left] ?? '';
}
