import { Apart } from '../../src/language/apart';

// As newer browsers look for it, and as those do that know no lookbehind.
describe.each([true, false])('looking behind: %s', (looksBehind) => {
  const apartFrom = (signs: string, pattern: RegExp) => new Apart(signs, pattern, [], looksBehind);
  const PERCENT = apartFrom('\\d.,', /(\d{1,3})\s?%/);
  const AND = apartFrom('\\p{L}', /và(?!\p{L})/u);
  const PAIR = apartFrom('\\d', /\d\d/);

  const places = (apart: Apart, text: string) => apart.all(text).map(({ index, 0: whole }) => [index, whole]);

  test.each<[string, Apart, string, [number, string][]]>([
    ['at the beginning', PERCENT, '80% hồ sơ', [[0, '80%']]],
    [
      'behind a blank, which is not part of it',
      PERCENT,
      'đạt 80 %, 90%',
      [
        [4, '80 %'],
        [10, '90%'],
      ],
    ],
    ['not behind one of the signs', PERCENT, '1.200%', []],
    ['a part of what was refused', PERCENT, '3,1234%', []],
    [
      'right behind the match before',
      PERCENT,
      '5%6%',
      [
        [0, '5%'],
        [2, '6%'],
      ],
    ],
    ['not right behind a match that ends in one of the signs', PAIR, '1234', [[0, '12']]],
    [
      'one sign long, at the beginning',
      apartFrom('b', /a/),
      'aaba',
      [
        [0, 'a'],
        [1, 'a'],
      ],
    ],
    [
      'letters of any language',
      AND,
      'và lavà và, vàng, và',
      [
        [0, 'và'],
        [8, 'và'],
        [18, 'và'],
      ],
    ],
    ['behind a sign of two halves', AND, '😀và', [[2, 'và']]],
    ['right behind a match of a sign of two halves', apartFrom('x', /😀/u), 'x😀😀', [[3, '😀']]],
    [
      'in capitals too',
      apartFrom('\\p{L}', /và/iu),
      'và lavà VÀ',
      [
        [0, 'và'],
        [8, 'VÀ'],
      ],
    ],
    ['nothing', AND, '', []],
  ])('%s', (_name, apart, text, expected) => {
    expect(places(apart, text)).toEqual(expected);
    expect(apart.test(text)).toBe(expected.length > 0);
    expect(apart.exec(text)?.index ?? null).toBe(expected[0]?.[0] ?? null);
  });

  test('groups are those of the pattern alone, by number and by name', () => {
    const day = apartFrom('/', /(?<day>\d{1,2})(?<sign>[/.])(\d{1,2})(?:\k<sign>(\d{4}))?/);
    const match = day.exec('trước 30/6')!;
    expect([...match]).toEqual(['30/6', '30', '/', '6', undefined]);
    expect({ ...match.groups }).toEqual({ day: '30', sign: '/' });
    expect(match.input).toBe('trước 30/6');
  });

  test('replaces and splits only where it stands apart', () => {
    expect(AND.replace('lavà và vàng và', '+')).toBe('lavà + vàng +');
    expect(AND.replace('vàng', '+')).toBe('vàng');
    expect(AND.replace('và', '$&')).toBe('$&');
    expect(AND.split('một và hai vàng')).toEqual(['một ', ' hai vàng']);
    expect(AND.split('')).toEqual(['']);
  });

  test('it may be asked again and again', () => {
    expect([AND.test('và'), AND.test('và'), AND.test('vàng'), AND.test('và')]).toEqual([true, true, false, true]);
  });
});
