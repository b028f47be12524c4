import { z } from 'zod';

/** The languages of everything shown to a user. Vietnamese first. */
export const Language = z.enum(['vi', 'en']);
export type Language = z.infer<typeof Language>;

/** The same words in both languages; `{name}` stands for a value put in when it is shown. */
export interface Bilingual {
  vi: string;
  en: string;
}

export type Values = Record<string, string | number | readonly (string | number)[]>;

/** Fills `{name}` places. Lists are joined by commas. A place without a value stays visible: a test finds it. */
export function fill(template: string, values: Values): string {
  return template.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = values[name];
    return value === undefined ? place : Array.isArray(value) ? value.join(', ') : String(value);
  });
}
