import type { Scope } from '../namespaces';
import { parserFor, type XmlListener } from '../parseXml';
import { NotPlain } from './plainXml';

/** A part's text, and the piece of it that is not parsed. */
interface Around {
  text: string;
  /** The part's name, for people. */
  part: string;
  /** Where the piece begins and what follows it. */
  from: number;
  to: number;
  /** Elements the piece stands in, the root first, each the only one of its name at its place. */
  within: readonly string[];
  /** Elements that stand in the piece: one outside would have to be put in its order among them. */
  leftOut: readonly string[];
}

/** Another version of XML has other rules for signs. */
const OTHER_VERSION = /^[^>]*version\s*=\s*["']1\.[^0]/;

/** Parses what stands around a piece of a part. @throws NotPlain where the piece is not what it was taken for. */
export function parseAround({ text, part, from, to, within, leftOut }: Around, listener: XmlListener): void {
  const before = text.slice(0, from);
  // A comment may hold what looks like the beginning.
  if (before.includes('<!') || before.indexOf('<?', 1) >= 0 || OTHER_VERSION.test(before)) throw new NotPlain();
  const path: { name: string; scope: Scope }[] = [];
  let isBehind = false;
  const parser = parserFor(
    {
      open(name, attributes, depth, scope) {
        const isTheirs = isBehind && path.length === within.length - 1 && name === within.at(-1);
        if (isTheirs || leftOut.includes(name)) throw new NotPlain();
        path.push({ name, scope });
        listener.open(name, attributes, depth, scope);
      },
      close(name, depth) {
        path.pop();
        listener.close?.(name, depth);
      },
      text: listener.text && ((heard) => listener.text?.(heard)),
    },
    part,
  );
  parser.write(before);
  const isWithin = path.length === within.length && within.every((name, depth) => name === path[depth]!.name);
  // The piece is read without asking what namespace its names are of.
  if (!isWithin || leftOut.some((name) => path.at(-1)!.scope.localOf(name) !== name)) throw new NotPlain();
  isBehind = true;
  parser.write(text.slice(to)).close();
}
