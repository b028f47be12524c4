import { fold, oneLine } from '../language/text';
import { trimSigns } from '../language/trim';
import type { Plan } from '../plan/plan';

/** "Phụ lục 1", "PL II", "Biểu số 3", "Mẫu 02" in a title's line: what offices number their plans by. */
const NUMBERED = /^\(?(?:phụ lục|pl|biểu|bảng|mẫu|danh mục)(?: số)?:? ?(?:[ivx]{1,5}|\d{1,2})(?![\p{L}\d])/u;
/** Names a program gives a sheet: they tell nobody which plan stands in it. */
const NAMELESS = /^(?:sheet|trang tính|trang|bảng tính|table) ?\d{0,3}$/u;

/** A short name for each of several plans: its sheet's, or the number in its title where the sheet has none of its own; never two the same. */
export function shortNames(plans: readonly Plan[]): string[] {
  const taken = new Set<string>();
  return plans.map((plan) => {
    const wanted = shortName(plan);
    let name = wanted;
    for (let nth = 2; taken.has(fold(name)); nth += 1) name = `${wanted} (${nth})`;
    taken.add(fold(name));
    return name;
  });
}

function shortName({ sheet, titleLines }: Plan): string {
  const own = trimSigns(oneLine(sheet), ' .,;:-–');
  if (own !== '' && !NAMELESS.test(fold(own))) return own;
  for (const { text } of titleLines) {
    const line = oneLine(text);
    const numbered = NUMBERED.exec(fold(line))?.[0];
    if (numbered !== undefined) return trimSigns(line.slice(0, numbered.length), ' (:');
  }
  return own;
}
