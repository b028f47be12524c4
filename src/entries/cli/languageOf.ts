import type { Language } from '../../language/bilingual';

/** The language asked for, also where the rest cannot be understood: the sentence that says so is in it. */
export const languageOf = (argv: string[]): Language =>
  argv[argv.indexOf('--language') + 1] === 'en' || argv.includes('--language=en') ? 'en' : 'vi';
