import { CannotDo } from '../../actions/cannotDo';
import { REFUSED } from '../../actions/refused';
import { unfinishedSentence } from '../../actions/unfinished';
import { unreadableSentence } from '../../actions/unreadable';
import { fill, type Language } from '../../language/bilingual';
import { ChangeRefused, ChangeUnfinished, UnreadableWorkbook } from '../../workbook/host';
import { OUTPUT_REFUSED } from './changeWords';
import { OutputRefused } from './outputRefused';
import { systemCode, systemSentence } from './systemWords';
import { CLI } from './words';

/** What went wrong with one file, as one sentence or two: what it is, and what to do. */
export function sentence(cause: unknown, language: Language): string {
  if (cause instanceof OutputRefused) {
    const why = systemSentence(cause.cause, language);
    return fill(OUTPUT_REFUSED[cause.reason][language], { detail: cause.detail, why });
  }
  if (cause instanceof UnreadableWorkbook) {
    if (cause.reason !== 'not-found' && systemCode(cause.cause) !== null) return cannotRead(cause.cause, language);
    return unreadableSentence(cause, language);
  }
  if (cause instanceof ChangeUnfinished) return unfinishedSentence(cause, language);
  if (cause instanceof ChangeRefused) return fill(REFUSED[cause.reason][language], { detail: cause.detail });
  if (cause instanceof CannotDo)
    return fill(REFUSED[cause.reason][language], { detail: cause.detail, known: cause.known });
  return fill(CLI[language].unexpected, { reason: cause instanceof Error ? cause.message : String(cause) });
}

const cannotRead = (cause: unknown, language: Language): string =>
  fill(CLI[language].cannotRead, { why: systemSentence(cause, language) });
