export const INK = '#262626';

export const colourAt = (colours: string[], i: number): string => colours[i % Math.max(1, colours.length)] ?? '#7F7F7F';

/** Black or white, whichever is read better on a colour: by its relative luminance (WCAG 2). */
export function readableOn(colour: string): string {
  const [red, green, blue] = [1, 3, 5].map((at) => linear(parseInt(colour.slice(at, at + 2), 16) / 255));
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue! > 0.25 ? INK : '#FFFFFF';
}

const linear = (part: number) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
