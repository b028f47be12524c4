import { once } from '../rows/mergedCells';
import type { Finding } from './finding';

/**
 * A merged cell belongs to several rows, and a fault of it is one fault: what a check says of one cell in the same words with the same values is
 * one finding, of the first row. The others' own cells and all that each involves are its related cells.
 */
export function onceACell(findings: readonly Finding[]): Finding[] {
  const alike = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = JSON.stringify([finding.at, finding.message, finding.data]);
    const group = alike.get(key);
    if (group) group.push(finding);
    else alike.set(key, [finding]);
  }
  return [...alike.values()].map((group) => (group.length === 1 ? group[0]! : joined(group)));
}

function joined(group: Finding[]): Finding {
  const [first] = group;
  const column = /^[A-Z]*/.exec(first!.at)![0];
  const own = ({ row }: Finding) => (row === null ? '' : column + row);
  const related = once(group.flatMap((finding) => [own(finding), ...finding.related]));
  return { ...first!, related: related.filter((cell) => cell !== first!.at) };
}
