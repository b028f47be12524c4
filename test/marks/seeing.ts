/** How a colour looks on grey paper and to colour-blind eyes: plain maths, for the tests of our colours. */
export type Sight = 'usual' | 'protanopia' | 'deuteranopia';

/** Machado, Oliveira and Fernandes 2009, severity 1, over linear light. */
const SIMULATION: Record<Sight, number[][]> = {
  usual: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
};

function linear(colour: string): number[] {
  return [1, 3, 5].map((at) => {
    const sign = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return sign <= 0.04045 ? sign / 12.92 : ((sign + 0.055) / 1.055) ** 2.4;
  });
}

const luminanceOf = ([red, green, blue]: number[]) => 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
const cubeRoot = (t: number) => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);

/** CIE lightness: 0 black, 100 white; equal steps look equal. What a grey print keeps of a colour. */
export const lightness = (colour: string): number => 116 * cubeRoot(luminanceOf(linear(colour))) - 16;

/** WCAG contrast of letters on a ground: 4.5 is enough to read, 21 is black on white. */
export function contrast(letters: string, ground: string): number {
  const [dark, light] = [letters, ground].map((colour) => luminanceOf(linear(colour))).sort((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
}

function lab(colour: string, sight: Sight): number[] {
  const light = linear(colour);
  const [r, g, b] = SIMULATION[sight].map((row) =>
    Math.min(
      1,
      Math.max(
        0,
        row.reduce((sum, part, i) => sum + part * light[i]!, 0),
      ),
    ),
  );
  const x = cubeRoot((0.4124 * r! + 0.3576 * g! + 0.1805 * b!) / 0.95047);
  const y = cubeRoot(luminanceOf([r!, g!, b!]));
  const z = cubeRoot((0.0193 * r! + 0.1192 * g! + 0.9505 * b!) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** How far apart two colours look (CIE 1976): about 2 is the least that is seen side by side. */
export function distance(a: string, b: string, sight: Sight): number {
  const [from, to] = [lab(a, sight), lab(b, sight)];
  return Math.hypot(...from.map((part, i) => part - to[i]!));
}
