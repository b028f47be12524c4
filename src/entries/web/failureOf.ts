import { Stopped, WorkerEnded } from '../../actions/brokenOff';
import { sayRefused } from '../../actions/editRefused';
import { unfinishedSentence } from '../../actions/unfinished';
import { errorFacts, type Tried } from '../../actions/support/errorFacts';
import { unreadableSentence } from '../../actions/unreadable';
import type { Language } from '../../language/bilingual';
import { ChangeRefused, ChangeUnfinished, UnreadableWorkbook } from '../../workbook/host';
import { EditNotMade } from '../../workbook/judgeEdits';
import { OPENING_ENDED, type PageNotice } from './pageWords';

/** What could not be done, in one sentence. `file` is what was to be opened: the workbook that is open stays. */
export function failureOf(cause: unknown, language: Language, tried: Tried, file?: string): PageNotice {
  if (cause instanceof Stopped) return { id: 'opening-stopped', intent: 'info', values: { file: file ?? '' } };
  return { ...said(cause, language, file), facts: errorFacts(cause, tried) };
}

function said(cause: unknown, language: Language, file?: string): PageNotice {
  if (cause instanceof WorkerEnded) {
    const reason = OPENING_ENDED[cause.reason === 'not-started' ? 'not-started' : 'ended'][language];
    if (file !== undefined) return { id: 'not-opened', intent: 'error', values: { file, reason } };
    return { id: cause.reason === 'not-reopened' ? 'file-not-reopened' : 'file-ended', intent: 'error', values: {} };
  }
  if (cause instanceof UnreadableWorkbook) {
    const reason = unreadableSentence(cause, language);
    return { id: 'not-opened', intent: 'error', values: { file: file ?? '', reason } };
  }
  if (cause instanceof ChangeUnfinished) {
    return { id: 'unfinished', intent: 'error', values: { reason: unfinishedSentence(cause, language) } };
  }
  if (cause instanceof EditNotMade)
    return { id: 'edit-refused', intent: 'warning', values: { why: sayRefused([cause.refused], language) } };
  if (cause instanceof ChangeRefused) return { id: cause.reason, intent: 'warning', values: { detail: cause.detail } };
  const reason = cause instanceof Error ? cause.message : String(cause);
  return { id: 'unexpected', intent: 'error', values: { reason } };
}
