import path from 'node:path';
import { type Pattern, ROOT } from './literals';

/** Takes down every pattern that is built by `new RegExp` in a source of ours from now on. */
export function listenForPatterns(): { found: Map<string, Pattern>; stop(): void } {
  const Native = globalThis.RegExp;
  const found = new Map<string, Pattern>();
  const note = (pattern: RegExp) => {
    const key = `${pattern.flags}/${pattern.source}`;
    if (found.has(key)) return;
    const at = place(new Error().stack ?? '');
    if (at !== null) found.set(key, { source: pattern.source, flags: pattern.flags, at });
  };
  globalThis.RegExp = new Proxy(Native, {
    construct: (target, args, self) => {
      const pattern = Reflect.construct(target, args, self) as RegExp;
      note(pattern);
      return pattern;
    },
    apply: (target, self, args) => {
      const pattern = Reflect.apply(target, self, args) as RegExp;
      note(pattern);
      return pattern;
    },
  });
  return { found, stop: () => void (globalThis.RegExp = Native) };
}

/** The line of ours nearest to the call; null when the first frame outside this file is somebody else's. */
function place(stack: string): string | null {
  const frames = stack.split('\n').filter((line) => line.includes(ROOT) && !line.includes('built.ts'));
  const first = frames[0];
  if (first === undefined || !first.includes(`${ROOT}${path.sep}src${path.sep}`)) return null;
  const start = first.indexOf(ROOT) + ROOT.length + 1;
  return first.slice(start).replace(/:\d+\)?$/, '');
}
