import { parseWhole, type XmlListener } from '../parseXml';
import { NotPlain } from './plainXml';

/** A part's text, and the piece of it that is not parsed. */
interface Around {
  text: string;
  /** The part's name, for people. */
  part: string;
  /** Where the piece begins and what follows it. */
  from: number;
  to: number;
  /** The names of the elements the piece stands in, the root first. */
  within: readonly string[];
  /** Elements that stand in the piece: one outside would have to be put in its order among them. */
  leftOut: readonly string[];
}

/** Another version of XML has other rules for signs. */
const OTHER_VERSION = /^[^>]*version\s*=\s*["']1\.[^0]/;

/** Parses what stands around a piece of a part. @throws NotPlain where the piece is not what it was taken for. */
export function parseAround({ text, part, from, to, within, leftOut }: Around, listener: XmlListener): void {
  if (OTHER_VERSION.test(text)) throw new NotPlain();
  const path: string[] = [];
  let isFound = false;
  parseWhole(text.slice(0, from) + text.slice(to), part, {
    open(name, attributes, depth, scope, at) {
      if (leftOut.includes(name) || (isFound && path.length < within.length && name === within[path.length]))
        throw new NotPlain();
      path.push(name);
      // The piece is read without asking what namespace its names are of.
      if (at === from) isFound = isAlike(path, within) && leftOut.every((one) => scope.localOf(one) === one);
      listener.open(name, attributes, depth, scope, at);
    },
    close(name, depth) {
      path.pop();
      listener.close?.(name, depth);
    },
    text: listener.text && ((heard) => listener.text?.(heard)),
  });
  if (!isFound) throw new NotPlain();
}

const isAlike = (path: readonly string[], within: readonly string[]): boolean =>
  path.length === within.length && path.every((name, depth) => name === within[depth]);
