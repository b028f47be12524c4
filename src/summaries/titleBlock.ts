import { showDay } from '../language/showDay';
import type { Inspection } from '../checks/engine/inspection';
import { fill } from '../language/bilingual';
import { oneLine } from '../language/text';
import { text } from './cells';
import type { SheetBuilder } from './sheetBuilder';
import { WORDS } from './words';

/** The share of the page the issuing office takes at the top left. */
const ISSUER_SHARE = 0.45;

/**
 * The top of each sheet: who issued the plan, what the sheet is, which plan it is about, as of which day. Lines without words are left out.
 * `third`, where it is given, is the sheet's third line whether there is an issuer or not.
 */
export function titleBlock(
  sheet: SheetBuilder,
  title: string,
  { plan, asOf }: { plan: Pick<Inspection['plan'], 'issuer' | 'title'>; asOf: Inspection['asOf'] },
  widths: number[],
  third?: string,
): void {
  const issuer = oneLine(plan.issuer);
  if (issuer) sheet.row([text(issuer.toUpperCase(), 'issuer', { across: columnsFor(widths) }), null]);
  else if (third !== undefined) sheet.gap();
  sheet.line(oneLine(title).toUpperCase(), 'title');
  if (third !== undefined) sheet.line(third, 'code');
  const about = oneLine(plan.title);
  if (about) sheet.line(about, 'subtitle');
  sheet.line(fill(WORDS.asOf, { day: showDay(asOf, 'vi') }), 'asOf');
  sheet.gap();
}

/** How many columns from the left make up the issuer's share. */
function columnsFor(widths: number[]): number {
  const all = widths.reduce((sum, width) => sum + width, 0);
  let [columns, so] = [0, 0];
  while (columns < widths.length && (columns === 0 || so + widths[columns]! <= all * ISSUER_SHARE)) {
    so += widths[columns]!;
    columns += 1;
  }
  return columns;
}
