import { CannotDo, type CannotDoReason, cannotDoValues } from '../../actions/cannotDo';
import { ColumnsGuessed, guessedSentences } from '../../actions/guessedTables';
import { OUTCOMES } from '../../actions/outcomeWords';
import { REFUSED } from '../../actions/refused';
import { unfinishedSentence } from '../../actions/unfinished';
import { unreadableSentence } from '../../actions/unreadable';
import { type Bilingual, fill, type Language } from '../../language/bilingual';
import { ChangeRefused, ChangeUnfinished, UnreadableWorkbook } from '../../workbook/host';
import { OUTPUT_REFUSED } from './changeWords';
import { OutputRefused } from './outputRefused';
import { systemCode, systemSentence } from './systemWords';
import { CLI } from './words';

/** What the command line alone can do about a sheet that cannot be changed. */
const OTHER_SHEET: Bilingual = {
  vi: 'Cũng có thể chọn trang khác bằng --sheet.',
  en: 'Or choose another with --sheet.',
};

/** Which option does what a sentence says. */
const OPTIONS_FOR: Partial<Record<CannotDoReason, Bilingual>> = {
  'several-years': { vi: '(--sheet, --year)', en: '(--sheet, --year)' },
  'period-not-over': { vi: '(--as-of NGÀY)', en: '(--as-of DATE)' },
  'period-closed': { vi: 'Thêm --replace để chốt lại.', en: 'Add --replace to close it again.' },
};

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
  if (cause instanceof ChangeRefused) {
    const also = cause.reason === 'protected-sheet' ? ` ${OTHER_SHEET[language]}` : '';
    return fill(REFUSED[cause.reason][language], { detail: cause.detail }) + also;
  }
  if (cause instanceof ColumnsGuessed) return guessedSentences(cause.tables, language, 'command line').join(' ');
  if (cause instanceof CannotDo)
    return (
      fill(REFUSED[cause.reason][language], cannotDoValues(cause, language)) +
      (cause.reason in OPTIONS_FOR ? ` ${OPTIONS_FOR[cause.reason]![language]}` : '')
    );
  return fill(OUTCOMES.unexpected[language], { reason: cause instanceof Error ? cause.message : String(cause) });
}

const cannotRead = (cause: unknown, language: Language): string =>
  fill(CLI[language].cannotRead, { why: systemSentence(cause, language) });
