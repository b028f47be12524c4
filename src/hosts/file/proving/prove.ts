import { ChangeRefused, UnreadableWorkbook } from '../../../workbook/host';
import type { Package } from '../package';
import { parseXml } from '../parseXml';
import { contentTypeFaults } from './contentTypes';
import type { Fault } from './fault';
import { linkFaults, readLinks } from './partKinds';
import { isRightRoot } from './roots';
import { commentFaults, sheetFaults } from './sheetFaults';
import { styleFaults, type StyleCounts } from './styleFaults';
import { workbookFaults } from './workbookFaults';

/**
 * Reads a changed workbook back before it takes the place of the one it was: what was changed must parse and agree with itself and with
 * what it names. What was wrong already, and is no worse, is not held against the change.
 *
 * `changed` are the parts written or taken away, as the zip's reader compares names.
 *
 * @throws ChangeRefused, or UnreadableWorkbook for a part that cannot be parsed.
 */
export function prove(before: Package, after: Package, changed: ReadonlySet<string>): void {
  const faults = faultsOf(after, changed);
  if (faults.length === 0) return;
  const key = ({ part, what }: Fault) => `${part}: ${what}`;
  const known = new Set(faultsBefore(before, changed).map(key));
  const made = faults.find((fault) => fault.never === true || !known.has(key(fault)));
  if (made) throw new ChangeRefused('unsupported', made.part, { cause: new Error(key(made)) });
}

/** A file in which these cannot be found has none that would excuse anything. */
function faultsBefore(before: Package, changed: ReadonlySet<string>): Fault[] {
  try {
    return faultsOf(before, changed);
  } catch (cause) {
    if (cause instanceof UnreadableWorkbook) return [];
    throw cause;
  }
}

function faultsOf(source: Package, changed: ReadonlySet<string>): Fault[] {
  const links = readLinks(source, changed);
  const kinds = new Map([...links.values()].flat().map(({ target, type }) => [target, type]));
  const book = links.get('')?.find(({ type }) => type === 'officeDocument')?.target ?? '';
  const ofBook = links.get(book) ?? [];
  const stylesPart = ofBook.find(({ type }) => type === 'styles')?.target;
  const there = [...changed].filter((part) => source.has(part));

  const faults = [
    ...linkFaults(source, links, changed),
    ...contentTypeFaults(source, changed),
    ...workbookFaults(source, book, ofBook, changed),
  ];
  let styles: StyleCounts | null = null;
  if (stylesPart !== undefined && changed.has(stylesPart) && source.has(stylesPart)) {
    const found = styleFaults(source, stylesPart);
    styles = found.counts;
    faults.push(...found.faults);
  }
  for (const part of there) {
    const kind = kinds.get(part);
    if (kind === 'worksheet') faults.push(...sheetFaults(source, part, links.get(part) ?? [], styles));
    else if (/\.(xml|rels)$/.test(part)) faults.push(...rootFaults(source, part, kind));
    if (kind === 'comments') faults.push(...commentFaults(source, part));
  }
  return faults;
}

/** Whether a part parses, and is what its relationship says it is. */
function rootFaults(source: Package, part: string, kind: string | undefined): Fault[] {
  let right = false;
  parseXml(source, part, {
    open(name, _attributes, depth, scope) {
      if (depth === 0) right = isRightRoot(part, kind, name, scope.own);
    },
  });
  return right ? [] : [{ part, what: 'another root', never: true }];
}
