import type { Language } from '../../language/bilingual';
import type { CommandLine } from './options';
import { sentence } from './sentence';
import { supportLines } from './supportLines';

/** What is told of an error: its sentence, and what can be passed on to whoever helps. */
export const failureLines = (cause: unknown, language: Language, command?: CommandLine['command']): string[] => [
  sentence(cause, language),
  ...supportLines(cause, language, command),
];
