import type { HighlightStyle } from '../../src/workbook/changes';
import { MARK_KINDS, ROW_KINDS } from '../../src/marks/kinds';
import { CELL_LOOKS, ROW_LOOKS } from '../../src/marks/looks';
import { contrast, distance, lightness, type Sight } from './seeing';

const SIGHTS: Sight[] = ['usual', 'protanopia', 'deuteranopia'];
const pairs = <T>(all: readonly T[]): [T, T][] => all.flatMap((a, i) => all.slice(i + 1).map((b): [T, T] => [a, b]));
const signs = ({ bold, italic, underline, border }: HighlightStyle) =>
  JSON.stringify([bold, italic, underline, border?.line]);

test('black and white are as far apart as can be', () => {
  expect(lightness('#FFFFFF')).toBeCloseTo(100, 0);
  expect(lightness('#000000')).toBeCloseTo(0, 0);
  expect(contrast('#000000', '#FFFFFF')).toBeCloseTo(21, 1);
  expect(distance('#FF0000', '#00A000', 'deuteranopia')).toBeLessThan(distance('#FF0000', '#00A000', 'usual') / 2);
});

describe('marked cells', () => {
  // An office laser printer and a photocopier after it keep about ten steps of grey apart: a step of 9 in 100, or a little less.
  test.each(pairs(MARK_KINDS))('%s and %s differ by a step in a grey print', (a, b) => {
    expect(Math.abs(lightness(CELL_LOOKS[a].fill!) - lightness(CELL_LOOKS[b].fill!))).toBeGreaterThan(9);
  });

  // 2 is just seen side by side; cells of a long table are compared from memory, across the page: five times that.
  test.each(pairs(MARK_KINDS))('%s and %s are told apart by colour-blind readers', (a, b) => {
    for (const sight of SIGHTS) expect(distance(CELL_LOOKS[a].fill!, CELL_LOOKS[b].fill!, sight)).toBeGreaterThan(10);
  });

  test.each(pairs(MARK_KINDS))('%s and %s differ by letters or border as well, without any colour', (a, b) => {
    expect(signs(CELL_LOOKS[a])).not.toBe(signs(CELL_LOOKS[b]));
  });

  test('empty cells, which show no letters, differ by their border', () => {
    expect(CELL_LOOKS['no-owner'].border!.line).not.toBe(CELL_LOOKS['no-deadline'].border!.line);
  });

  // WCAG AA for text: these letters are 12 to 14 points, and read by people of fifty.
  test.each(MARK_KINDS)('%s: what is written in the cell stays readable', (kind) => {
    expect(contrast(CELL_LOOKS[kind].colour!, CELL_LOOKS[kind].fill!)).toBeGreaterThan(4.5);
  });
});

describe('tinted rows', () => {
  // A tint only leads the eye to the row; the cell in it says the kind. So a smaller step will do, but it has to be seen on white.
  test.each(ROW_KINDS)('%s is seen on white paper, and black letters on it read as before (WCAG AAA)', (kind) => {
    expect(distance(ROW_LOOKS[kind].fill!, '#FFFFFF', 'deuteranopia')).toBeGreaterThan(8);
    expect(100 - lightness(ROW_LOOKS[kind].fill!)).toBeGreaterThan(3);
    expect(contrast('#000000', ROW_LOOKS[kind].fill!)).toBeGreaterThan(7);
  });

  test.each(pairs(ROW_KINDS))('%s and %s differ, also for colour-blind readers', (a, b) => {
    for (const sight of SIGHTS) expect(distance(ROW_LOOKS[a].fill!, ROW_LOOKS[b].fill!, sight)).toBeGreaterThan(3);
    expect(Math.abs(lightness(ROW_LOOKS[a].fill!) - lightness(ROW_LOOKS[b].fill!))).toBeGreaterThan(2.5);
  });

  test.each(ROW_KINDS)('%s: the cell stands out from its own row, in grey too', (kind) => {
    expect(lightness(ROW_LOOKS[kind].fill!) - lightness(CELL_LOOKS[kind].fill!)).toBeGreaterThan(12);
  });

  test.each(ROW_KINDS)('%s leaves the letters as the user made them', (kind) => {
    expect(ROW_LOOKS[kind]).toMatchObject({ colour: null, bold: false, italic: false, underline: false, border: null });
  });
});
