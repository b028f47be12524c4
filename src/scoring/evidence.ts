import { isBlank } from '../language/blank';
import { clean } from '../language/text';
import type { Item } from '../plan/plan';
import { type LocatedDocument, locateDocuments } from '../reading/results/documentNumbers';
import { papersAsked, papersIn } from './papers';

/** What proves an item: its evidence cell; where that is empty, a result that quotes documents. */
export function evidenceText({ evidence, result }: Item): string {
  if (!isBlank(evidence)) return evidence;
  return result !== null && result.evidence.length > 0 ? result.text : '';
}

/** The documents that prove an item, without those its work rests on. */
export const documentsOf = (item: Item, year: number | null): LocatedDocument[] =>
  locateDocuments(clean(evidenceText(item)), year).filter(({ basis }) => !basis);

/** The papers a criterion asks for, in its own words or under "Sản phẩm"; each a choice of kinds, none twice. */
export function askedOf({ task, activity, product }: Item): string[][] {
  const inProduct = isBlank(product) ? [] : papersAsked(product);
  const all = [...[task, activity].flatMap(papersAsked), ...inProduct];
  return all.filter((kinds, i) => all.findIndex((one) => one.join() === kinds.join()) === i);
}

/** Of these the ones that the evidence lacks. */
export function lackingOf(item: Item, text = evidenceText(item)): string[][] {
  const there = papersIn(text);
  return askedOf(item).filter((kinds) => !kinds.some((kind) => there.includes(kind)));
}
