import { trimEnd } from '../../language/trim';
/** Round steps of an axis, so that it has four to six of them and whole numbers stay whole. */
export function axisSteps(largest: number, whole: boolean): number[] {
  const rough = Math.max(largest, whole ? 1 : 1e-9) / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  const nice = [1, 2, 5, 10].map((n) => n * power).find((step) => step >= rough) ?? rough;
  const step = whole ? Math.max(1, Math.round(nice)) : nice;
  const steps: number[] = [];
  for (let i = 0; i === 0 || (steps.at(-1) ?? 0) < largest - step * 1e-6; i++)
    steps.push(Number((i * step).toPrecision(12)));
  return steps;
}

export const showNumber = (value: number): string =>
  (Number.isInteger(value) ? String(value) : trimEnd(value.toFixed(2), '0')).replace('.', ',');
