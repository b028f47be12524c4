import { nameKey } from './sheetNames';

/** "'Tổng hợp'!$A$1", "=Tổng!A1:B2": a name of one word may stand without quotation marks. */
const REFERENCE = /^=?(?:'((?:[^']|'')+)'|([^'!:[\]]+))!(.+)$/s;

/** The sheet and the cells of a reference; null for what is none, or one of another workbook ('[1]KH'!A1). */
export function splitReference(text: string): { sheet: string; cells: string } | null {
  const found = REFERENCE.exec(text.trim());
  if (!found) return null;
  const sheet = found[1]?.replace(/''/g, "'") ?? found[2]!;
  return sheet.includes('[') ? null : { sheet, cells: found[3]! };
}

const asItStands = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/** 'Tổng hợp'!, Tổng!, 'Một:Tổng hợp'!, and the source of a pivot table (sheet="Tổng hợp"). Apostrophes in a name are doubled. */
export function referenceTo(sheet: string): RegExp {
  const [quoted, plain] = [asItStands(sheet.replace(/'/g, "''")), asItStands(sheet)];
  const sign = String.raw`\p{L}\p{M}\p{N}_.`;
  return new RegExp(
    String.raw`'(?:[^':]*:)?${quoted}(?::[^':]*)?'!|(^|[^${sign}'])${plain}(?::[${sign}]+)?!|\bsheet="${plain}"`,
    'iu',
  );
}

/**
 * Of some sheets those that formulas point to: a sheet that is gone would make them errors. A formula cannot be told from the words in it, as
 * INDIRECT reads them: a sheet that may be needed is kept rather than lost.
 */
export function pointedTo(names: readonly string[], formulas: Iterable<string>): string[] {
  const asked = names.map((name) => ({ name, pattern: referenceTo(nameKey(name)), found: false }));
  for (const formula of formulas) {
    const key = nameKey(formula);
    for (const one of asked) one.found ||= one.pattern.test(key);
  }
  return asked.flatMap(({ name, found }) => (found ? [name] : []));
}
