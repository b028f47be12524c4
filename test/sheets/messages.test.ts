import { sidebarHost } from '../../src/hosts/sheets/sidebarHost';
import { leftOut, NotPlain, pack } from '../../src/hosts/sheets/wire/plain';
import { builtScript, runScript } from './builtScript';
import { seededBook } from './seededBook';

const loop: Record<string, unknown> = {};
loop.inner = { loop };

describe('a message', () => {
  test.each<[string, unknown, string]>([
    ['a Date', { day: new Date(0) }, 'message.day is no plain object'],
    ['undefined in an object', { a: { b: undefined } }, 'message.a.b is undefined'],
    ['undefined in a list', [1, undefined], 'message[1] is undefined'],
    ['a hole in a list', [1, , 2], 'message[1] is undefined'],
    ['a cycle', loop, 'message.inner.loop holds itself'],
    ['a function', { f: () => 1 }, 'message.f is function'],
    ['a Map', new Map(), 'message is no plain object'],
    ['no number', { n: NaN }, 'message.n is NaN'],
    ['no end', [Infinity], 'message[0] is Infinity'],
  ])('with %s is an error', (_what, message, words) => {
    expect(() => pack(message)).toThrow(new NotPlain(words));
  });

  test('of plain JSON goes over, the same part twice as well', () => {
    const part = { a: [1, 'hai', true, null] };
    expect(JSON.parse(pack({ x: part, y: part }))).toEqual({ x: part, y: part });
  });

  test('has no fields that are set to nothing', () => {
    expect(leftOut({ a: undefined, b: [{ c: undefined, d: 1 }] })).toEqual({ b: [{ d: 1 }] });
  });
});

describe('between sidebar and script', () => {
  beforeAll(builtScript);
  const running = () => runScript(seededBook({ sheets: [{ name: 'Phụ lục', rows: [['x']] }] }));
  const ask = async (question: unknown) =>
    JSON.parse((await running()).call('namRo', JSON.stringify(question)) as string) as unknown;

  test('a question the script does not know is answered as a fault', async () => {
    expect(await ask({ ask: 'open' })).toMatchObject({ ok: false, fault: { kind: 'unexpected' } });
    expect(await ask({ ask: 'read', sheet: 5, fromRow: 1 })).toMatchObject({
      ok: false,
      fault: { kind: 'unexpected' },
    });
    expect((await running()).call('namRo', 'no JSON')).toContain('"ok":false');
  });

  test('what is refused is refused in the sidebar with the same reason', async () => {
    expect(await ask({ ask: 'read', sheet: 'Biểu 9', fromRow: 1 })).toEqual({
      ok: false,
      fault: { kind: 'unreadable', reason: 'no-such-sheet', detail: 'Biểu 9' },
    });
  });

  test.each([
    ['{"ok":true,"result":[{"name":1}]}', 'ZodError'],
    ['{"ok":"perhaps"}', 'ZodError'],
    ['', 'SyntaxError'],
  ])('an answer that is none (%s) is an error in the sidebar', async (text, name) => {
    const host = sidebarHost(async () => text);
    await expect(host.sheets()).rejects.toMatchObject({ name });
  });
});
