/** Something that cannot go over `google.script.run`, and where in the message it stands. */
export class NotPlain extends Error {
  override name = 'NotPlain';
}

/**
 * A message as text. `google.script.run` refuses some values, drops others in silence and turns `undefined` in a list into null: so nothing but
 * plain JSON is let through, and it goes as one text, which takes much less time than an object of many cells.
 * @throws NotPlain
 */
export function pack(message: unknown): string {
  check(message, 'message', []);
  return JSON.stringify(message);
}

/** @throws SyntaxError when the text is no message of ours. */
export const unpack = (text: string): unknown => JSON.parse(text);

function check(value: unknown, at: string, above: readonly object[]): void {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return;
  if (typeof value === 'number' && Number.isFinite(value)) return;
  if (typeof value !== 'object') throw new NotPlain(`${at} is ${typeof value === 'number' ? value : typeof value}`);
  if (above.includes(value)) throw new NotPlain(`${at} holds itself`);
  const within = [...above, value];
  if (Array.isArray(value)) {
    // A list with holes has nothing at them: `forEach` would pass over them.
    for (let i = 0; i < value.length; i += 1) check(value[i], `${at}[${i}]`, within);
    return;
  }
  // By its tag, not by its prototype: in Apps Script and in a frame objects come from another world than the script's own.
  if (Object.prototype.toString.call(value) !== '[object Object]') throw new NotPlain(`${at} is no plain object`);
  for (const [key, part] of Object.entries(value)) check(part, `${at}.${key}`, within);
}

/** The same without the fields that are set to `undefined`: to the port a field left out and one set to nothing are one. */
export function leftOut<T>(value: T): T {
  if (Array.isArray(value)) return value.map(leftOut) as T;
  if (Object.prototype.toString.call(value) !== '[object Object]') return value;
  const kept = Object.entries(value as object).filter(([, part]) => part !== undefined);
  return Object.fromEntries(kept.map(([key, part]) => [key, leftOut(part)])) as T;
}
