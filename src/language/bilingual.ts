import { z } from 'zod';

/** The languages of everything shown to a user. Vietnamese first. */
export const Language = z.enum(['vi', 'en']);
export type Language = z.infer<typeof Language>;

/**
 * The same words in both languages; `{name}` stands for a value put in when it is shown. English has two forms of what is counted, one and other:
 * "{n} {n:cell|cells} {n:is|are} empty"; Vietnamese has one.
 */
export interface Bilingual {
  vi: string;
  en: string;
}

export type Values = Record<string, string | number | readonly (string | number)[]>;

/** "{n}", or with two forms "{n:cell|cells}". */
const PLACE = /\{(\w+)(?::([^{}|]*)\|([^{}|]*))?\}/g;

/** Fills the places of a template. Lists are joined by commas, and counted. A place without a value stays visible: a test finds it. */
export function fill(template: string, values: Values): string {
  return template.replace(PLACE, (place, name: string, one?: string, other?: string) => {
    const value = values[name];
    if (value === undefined) return place;
    if (one !== undefined) return isOne(value) ? one : other!;
    return Array.isArray(value) ? value.join(', ') : String(value);
  });
}

const isOne = (value: Values[string]): boolean => (Array.isArray(value) ? value.length === 1 : String(value) === '1');
