import { fill, type Language } from '../../language/bilingual';
import type { ReturnedFile } from '../collection';
import { FILE_WORDS, WAITING_WORDS } from './fileWords';
import { waitingIn } from './waitingIn';

interface FileRemark {
  what: string;
  /** How many of its places wait to be decided; "" where none does. */
  waiting: string;
  /** What to do about it; "" where nothing is. */
  advice: string;
}

/**
 * What is said of a file that came back.
 *
 * @param taken results of it that stand in the master
 * @param unreadable why one cannot be read, as a sentence
 */
export function fileRemark(
  file: ReturnedFile,
  language: Language,
  { taken, unreadable }: { taken: number; unreadable(why: string): string },
): FileRemark {
  const { kind, why } = file;
  const c = waitingIn(file);
  const said = kind === 'cannot-be-read' && why !== null ? unreadable(why) : (why ?? '');
  return {
    what: fill(FILE_WORDS[kind].what[language], { n: taken }),
    waiting: c > 0 ? fill(WAITING_WORDS.what[language], { c }) : '',
    advice: fill(FILE_WORDS[kind].advice?.[language] ?? '', { why: said }),
  };
}
