/** A number as Vietnamese is written: a comma for decimals, no zeros at its end. */
export function showPoints(value: number, decimals = 2): string {
  const rounded = Math.round(value * 10 ** decimals) / 10 ** decimals;
  return String(rounded).replace('.', ',');
}
