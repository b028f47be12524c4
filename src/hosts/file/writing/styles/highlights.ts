import { highlightFormula, markerOf, type Highlight } from '../../../../workbook/changes';
import { ChangeRefused } from '../../../../workbook/host';
import type { MergedRange } from '../../../../workbook/snapshot';
import { blockOf, blocksOf } from '../sheets/blockOf';
import { EXCEL_2006, MAIN_2010 } from '../../namespaces';
import { unsignedOf } from '../../unsigned';
import { isNamed, prefixOf, setAttribute, type Element } from '../elements';
import { reranked } from './priorities';
import { WORKSHEET_ORDER } from '../schemaOrder';
import type { SheetDraft } from '../sheets/sheetDraft';
import type { Stylesheet } from './stylesheet';
import { escapeXml, withPrefix } from '../xmlText';

const FORMAT = 'conditionalFormatting';

/** A rule with the block of rules it stands in, of the format's first edition or of 2010's (extLst). */
interface Rule {
  element: Element;
  block: Element;
  ours: boolean;
}

export interface RuleChange {
  /** How many of ours were taken away. */
  cleared: number;
  /** Numbers of the looks (dxfId) ours had. */
  freed: number[];
  /** Of all looks that are still named on the sheet. */
  used: Set<number>;
}

/** What clearing would free on a sheet. Nothing is done yet: which looks can go is known only when all sheets were asked. */
export function clearingOf({ root }: SheetDraft): RuleChange {
  const ours = rulesOf(root).filter((rule) => rule.ours);
  const leaving = new Set(ours.map(({ element }) => element));
  const numbers = (element: Element) =>
    Object.entries(element.attributes).flatMap(([name, value]) => (/dxfid$/i.test(name) ? [Number(value)] : []));
  const used = new Set<number>();
  const look = (element: Element) => {
    if (leaving.has(element)) return;
    for (const number of numbers(element)) used.add(number);
    element.children.forEach(look);
  };
  look(root);
  return { cleared: ours.length, freed: ours.map(({ element }) => unsignedOf(element.attributes.dxfId)), used };
}

/**
 * Takes our rules away and sets new ones. Ours stand before all others and have the first priorities: a rule of the user's that says
 * "stop if true" would hide them otherwise. The others keep their order.
 */
export function setHighlights(sheet: SheetDraft, highlights: Highlight[], styles: Stylesheet): void {
  const { root, text, splices } = sheet;
  const rules = rulesOf(root);
  const ranked = rules.map(({ element, block, ours }) => ({
    // A bar of 2010 that only adds to a rule of the first edition has no priority of its own.
    priority: Number(element.attributes.priority ?? Number.NaN),
    pivot: block.attributes.pivot === '1' || block.attributes.pivot === 'true',
    ours,
  }));
  const { kept, fresh } = reranked(ranked, highlights.length);
  rules.forEach(({ element }, index) => {
    const priority = kept[index];
    if (priority === null || priority === undefined || Number.isNaN(priority)) return;
    if (priority !== ranked[index]!.priority) setAttribute(splices, text, element, 'priority', String(priority));
  });
  removeOurs(sheet, rules);
  const formats = highlights.map((highlight, index) =>
    formatXml(sheet, highlight, fresh[index]!, styles.dxfOf(highlight.style)),
  );
  const first = root.children.find(({ local }) => local === FORMAT);
  if (first) splices.insert(first.from, withPrefix(formats.join(''), prefixOf(root)), WORKSHEET_ORDER.indexOf(FORMAT));
  else sheet.insertChild(FORMAT, formats.join(''));
}

/** The blocks that highlights of ours cover as the sheet was opened. */
export const highlightedBlocks = ({ root }: SheetDraft): MergedRange[] =>
  rulesOf(root)
    .filter(({ ours }) => ours)
    .flatMap(({ block }) =>
      blocksOf(block.attributes.sqref ?? block.children.find((child) => isNamed(child, EXCEL_2006, 'sqref'))?.text),
    );

function formatXml({ name }: SheetDraft, { marker, ranges }: Highlight, priority: number, dxf: number): string {
  const broken = ranges.find((range) => blockOf(range) === null);
  if (broken !== undefined) throw new ChangeRefused('unsupported', `${name}!${broken}`);
  const formula = `<formula>${escapeXml(highlightFormula(marker))}</formula>`;
  const rule = `<cfRule type="expression" dxfId="${dxf}" priority="${priority}">${formula}</cfRule>`;
  return `<${FORMAT} sqref="${ranges.join(' ')}">${rule}</${FORMAT}>`;
}

/** Of either edition. */
const isOneOf = (element: Element, name: string) => element.local === name || isNamed(element, MAIN_2010, name);

function rulesOf(root: Element): Rule[] {
  const rules: Rule[] = [];
  const look = (element: Element) => {
    if (!isOneOf(element, FORMAT)) return element.children.forEach(look);
    for (const rule of element.children.filter((child) => isOneOf(child, 'cfRule'))) {
      const formula = rule.children.find((child) => child.local === 'formula' || isNamed(child, EXCEL_2006, 'f'));
      rules.push({ element: rule, block: element, ours: markerOf(formula?.text ?? '') !== null });
    }
  };
  look(root);
  return rules;
}

/** Programs put rules of the same cells into one block: only ours leave it, and what holds nothing any more goes. */
function removeOurs({ root, splices }: SheetDraft, rules: Rule[]): void {
  const leaving = new Set<Element>(rules.filter(({ ours }) => ours).map(({ element }) => element));
  if (leaving.size === 0) return;
  /** Whether nothing of an element is left but what says where it holds. */
  const emptied = (element: Element): boolean => {
    if (leaving.has(element)) return true;
    const content = element.children.filter((child) => !isNamed(child, EXCEL_2006, 'sqref'));
    return content.length > 0 && content.every(emptied);
  };
  const remove = (element: Element): void => {
    if (emptied(element)) splices.remove(element.from, element.to);
    else element.children.forEach(remove);
  };
  root.children.forEach(remove);
}
