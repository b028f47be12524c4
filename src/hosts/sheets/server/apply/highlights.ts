import { highlightFormula, markerOf, type Highlight } from '../../../../workbook/changes';
import type { Rule } from '../service';
import type { Ledger } from './ledger';

/** Conditional formats have neither name nor tag: ours are known by what their formula begins with. */
export function ruleIsOurs(rule: Rule): boolean {
  const condition = rule.getBooleanCondition();
  if (condition?.getCriteriaType() !== SpreadsheetApp.BooleanCriteria.CUSTOM_FORMULA) return false;
  return markerOf(String(condition.getCriteriaValues()[0])) !== null;
}

/** Takes ours away from a sheet and says how many they were; the user's rules are handed back as they were given. */
export function clearHighlights(ledger: Ledger, name: string): number {
  const rules = ledger.rulesOf(name);
  const kept = rules.filter((rule) => !ruleIsOurs(rule));
  if (kept.length < rules.length) setRules(ledger, name, kept);
  return rules.length - kept.length;
}

/** Sets ours in place of those that stand there, before the user's own: of several rules for a cell the first wins. */
export function setHighlights(ledger: Ledger, name: string, highlights: Highlight[]): { cleared: number; set: number } {
  const rules = ledger.rulesOf(name);
  const kept = rules.filter((rule) => !ruleIsOurs(rule));
  setRules(ledger, name, [...highlights.map((highlight) => ruleOf(ledger, name, highlight)), ...kept]);
  return { cleared: rules.length - kept.length, set: highlights.length };
}

/** A conditional format of Google's knows no lines around cells: of a look with lines the fill and the letters remain. */
function ruleOf(ledger: Ledger, name: string, { marker, ranges, style }: Highlight): Rule {
  const rule = SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied(`=${highlightFormula(marker)}`)
    .setRanges(ledger.named(name).sheet.getRangeList(ranges).getRanges());
  if (style.fill !== null) rule.setBackground(style.fill);
  if (style.colour !== null) rule.setFontColor(style.colour);
  if (style.bold) rule.setBold(true);
  if (style.italic) rule.setItalic(true);
  if (style.underline) rule.setUnderline(true);
  return rule.build();
}

/** All rules of a sheet are set in one call. */
export function setRules(ledger: Ledger, name: string, rules: Rule[]): void {
  ledger.written.add(name);
  ledger.named(name).sheet.setConditionalFormatRules(rules);
  ledger.rules.set(name, rules);
}
