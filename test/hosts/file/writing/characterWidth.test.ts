import { characterWidth } from '../../../../src/hosts/file/writing/sheets/characterWidth';
import { handMade, MAIN } from '../handMade';
import { draftOf } from './models';

const STYLES = 'xl/styles.xml';
const widthOf = (fonts: string, rest = '') =>
  characterWidth(
    draftOf(handMade({ [STYLES]: `<styleSheet xmlns="${MAIN}"><fonts>${fonts}</fonts>${rest}</styleSheet>` })),
    STYLES,
  );
const font = (name: string, size: number) => `<font><sz val="${size}"/><name val="${name}"/></font>`;

test.each([
  ['Calibri', 11, 7],
  ['Arial', 10, 7],
  ['Times New Roman', 12, 8],
  ['Times New Roman', 14, 9],
  ['.VnTime', 14, 9],
  ['Phông lạ', 11, 7],
])('a figure of %s %d is %d pixels wide', (name, size, pixels) => {
  expect(widthOf(font(name, size))).toBe(pixels);
});

test('the normal style’s font counts, not the first', () => {
  const rest =
    '<cellStyleXfs><xf fontId="0"/><xf fontId="1"/></cellStyleXfs><cellStyles><cellStyle name="Normal" xfId="1" builtinId="0"/></cellStyles>';
  expect(widthOf(font('Calibri', 11) + font('Times New Roman', 14), rest)).toBe(9);
});

test('a workbook that says nothing is taken to be usual', () => {
  expect(widthOf('')).toBe(7);
  expect(characterWidth(draftOf(handMade({})), null)).toBe(7);
});
