import type { Made } from '../../actions/made';
import type { MadeFrom } from '../../importing/imported';
import { noticeSentences, outsideSentences } from '../../importing/noticeWords';
import type { Language } from '../../language/bilingual';
import { WIDTH, wrap } from './layout';

/** What is told of a workbook made from a file of another kind, as part of a report; nothing of an .xlsx. */
export const madeOf = (made: MadeFrom | null, language: Language): { made?: Made } =>
  made === null
    ? {}
    : {
        made: {
          kind: made.kind,
          notices: [...noticeSentences(made, language), ...outsideSentences(made, language)],
          outside: made.outside,
        },
      };

/** The same for a person. */
export const madeLines = (file: string, { notices }: Made): string[] => [
  ...wrap(`${file}:`, WIDTH),
  ...notices.flatMap((sentence) => wrap(sentence, WIDTH - 2).map((line) => `  ${line}`)),
];
