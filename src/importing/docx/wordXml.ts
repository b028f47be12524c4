import type { Scope } from '../../hosts/file/namespaces';
import type { Attributes } from '../../hosts/file/xmlEvents';

/** What is heard of an element of a Word part: the value of its attributes by their name without prefix. */
export type Asked = (name: string) => string | undefined;

/**
 * An attribute by its name without prefix, of the part's own namespace whatever prefix stands for it there. Extensions repeat the names of the
 * format under prefixes of their own.
 */
export function asker(attributes: Attributes, scope: Scope): Asked {
  return (name) => {
    for (const written in attributes) {
      const colon = written.indexOf(':');
      if (written.length - colon - 1 !== name.length || !written.endsWith(name)) continue;
      if (colon < 0 || scope.bindingOf(written.slice(0, colon)) === scope.own) return attributes[written];
    }
    return undefined;
  };
}

/** An on/off property that stands there: on, unless its value says no. */
export const isOn = (value: string | undefined): boolean =>
  value !== '0' && value !== 'false' && value !== 'off' && value !== 'none';

/** A whole number; null for anything else. */
export function wholeNumber(value: string | undefined): number | null {
  if (value === undefined || !/^\s*[-+]?\d{1,9}(?:\.\d*)?\s*$/.test(value)) return null;
  return Math.trunc(Number(value));
}

/** Twips of a length: a bare number, or one with a unit as the strict form writes it ("12.5pt"). */
export function twips(value: string | undefined): number | null {
  const [, number, unit = ''] = /^\s*(\d{1,9}(?:\.\d{1,9})?)(pt|mm|cm|in|pc|pi)?\s*$/.exec(value ?? '') ?? [];
  return number === undefined ? null : Math.round(Number(number) * (TWIPS[unit] ?? 1));
}

const TWIPS: Readonly<Record<string, number>> = {
  pt: 20,
  mm: 1440 / 25.4,
  cm: 1440 / 2.54,
  in: 1440,
  pc: 240,
  pi: 240,
};
