import type { PackageDraft } from '../draft';
import { childrenOf, parseElements } from '../elements';
import { relationsOf, removeRelations } from '../relations';
import { Splices } from '../splice';

/**
 * Takes a sheet's cells out of the order of calculation: an entry for a cell that holds no formula makes Excel call the file damaged, while
 * it puts in by itself what is missing. An entry that names no sheet is of the sheet of the one before it. A list without entries goes.
 */
export function dropFromCalcChain(draft: PackageDraft, workbook: string, sheetId: number): void {
  const chain = relationsOf(draft, workbook).find(({ type, target }) => type === 'calcChain' && draft.has(target));
  if (!chain) return;
  const text = draft.text(chain.target);
  const cells = childrenOf(parseElements(text, chain.target), 'c');
  const splices = new Splices();
  let sheet = 0;
  let kept = 0;
  for (const { attributes, from, to } of cells) {
    if (attributes.i !== undefined) sheet = Number(attributes.i);
    if (sheet === sheetId) splices.remove(from, to);
    else kept += 1;
  }
  if (splices.none) return;
  if (kept > 0) return draft.put(chain.target, splices.apply(text));
  removeRelations(draft, workbook, [chain.id]);
  draft.remove(chain.target);
}
