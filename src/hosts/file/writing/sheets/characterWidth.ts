import { POINTS_A_PIXEL, USUAL_CHARACTER } from '../../../../workbook/measures';
import type { PackageDraft } from '../draft';
import { childOf, childrenOf, parseElements } from '../elements';
import { parseStyleLists } from '../styles/openStyles';

/** Widths of a figure in parts of the font's size. Fonts not named here are taken to be about as wide. */
const FIGURE: Record<string, number> = {
  'times new roman': 0.5,
  '.vntime': 0.5,
  '.vntimeh': 0.5,
  'vni-times': 0.5,
  calibri: 0.507,
  'aptos narrow': 0.507,
  arial: 0.556,
  tahoma: 0.546,
  cambria: 0.554,
  verdana: 0.636,
};
const USUAL_FIGURE = 0.507;
const USUAL_SIZE = 11;

/**
 * Pixels of a character by which this workbook measures its columns: a figure of its normal style's font. Offices change that font (often to
 * Times New Roman 14), and with it the same number makes a wider or narrower column.
 */
export function characterWidth(draft: PackageDraft, stylesPart: string | null): number {
  if (stylesPart === null) return USUAL_CHARACTER;
  const text = draft.text(stylesPart);
  const root = parseStyleLists(text, stylesPart);
  const normal = childrenOf(childOf(root, 'cellStyles'), 'cellStyle').find(
    ({ attributes }) => attributes.builtinId === '0',
  );
  const base = childrenOf(childOf(root, 'cellStyleXfs'), 'xf')[Number(normal?.attributes.xfId ?? 0)];
  const member = childrenOf(childOf(root, 'fonts'), 'font')[Number(base?.attributes.fontId ?? 0)];
  const font = member && parseElements(text.slice(member.from, member.to), stylesPart, member.scope);
  const size = Number(font?.children.find(({ local }) => local === 'sz')?.attributes.val ?? USUAL_SIZE);
  const name = font?.children.find(({ local }) => local === 'name')?.attributes.val?.toLowerCase() ?? '';
  return Math.max(1, Math.round((size / POINTS_A_PIXEL) * (FIGURE[name] ?? USUAL_FIGURE)));
}
