import { Stopped, WorkerEnded } from '../../actions/brokenOff';
import { CannotDo, cannotDoValues } from '../../actions/cannotDo';
import { sayRefused } from '../../actions/editRefused';
import { ColumnsGuessed, type GuessedTable, guessedSentences, guesses } from '../../actions/guessedTables';
import { unfinishedSentence } from '../../actions/unfinished';
import { errorFacts, type Tried } from '../../actions/support/errorFacts';
import { UNREADABLE, unreadableSentence } from '../../actions/unreadable';
import type { Language } from '../../language/bilingual';
import { ChangeRefused, ChangeUnfinished, UnreadableWorkbook } from '../../workbook/host';
import { EditNotMade } from '../../workbook/judgeEdits';
import type { Busy, Notice } from './state';

/** What went wrong, as the user is told it. Nothing is swallowed: what is not known is shown with its own words. */
export function noticeOf(cause: unknown, language: Language, tried: Tried): Notice {
  if (cause instanceof Stopped) return { id: 'stopped', intent: 'info', values: {} };
  // Where a person is asked there is nothing to pass on to whoever helps.
  if (cause instanceof ColumnsGuessed) return said(cause, language);
  return { ...said(cause, language), facts: errorFacts(cause, tried) };
}

/** The question before something is done in tables of guesses. */
export const confirmNotice = (tables: readonly GuessedTable[], confirm: Busy, language: Language): Notice => ({
  id: 'columns-to-confirm',
  intent: 'warning',
  values: { columns: tables.map((table) => guesses(table, language)).join('; ') },
  confirm,
});

function said(cause: unknown, language: Language): Notice {
  if (cause instanceof WorkerEnded) return { id: endedNotice(cause), intent: 'error', values: {} };
  if (cause instanceof ChangeRefused) return { id: cause.reason, intent: 'warning', values: { detail: cause.detail } };
  if (cause instanceof ChangeUnfinished)
    return { id: 'unfinished', intent: 'error', values: { reason: unfinishedSentence(cause, language) } };
  if (cause instanceof EditNotMade)
    return { id: 'edit-refused', intent: 'warning', values: { why: sayRefused([cause.refused], language) } };
  if (cause instanceof UnreadableWorkbook) return unreadable(unreadableSentence(cause, language));
  if (cause instanceof ColumnsGuessed)
    return {
      id: 'columns-guessed',
      intent: 'warning',
      values: { why: guessedSentences(cause.tables, language).join(' ') },
    };
  if (cause instanceof CannotDo)
    return cause.reason === 'no-plan'
      ? unreadable(UNREADABLE['no-plan'][language])
      : { id: cause.reason, intent: 'warning', values: cannotDoValues(cause, language) };
  return {
    id: 'unexpected',
    intent: 'error',
    values: { reason: cause instanceof Error ? cause.message : String(cause) },
  };
}

const endedNotice = ({ part, reason }: WorkerEnded) =>
  part === 'inspection' ? 'inspection-ended' : reason === 'not-reopened' ? 'file-not-reopened' : 'file-ended';

const unreadable = (reason: string): Notice => ({ id: 'unreadable', intent: 'warning', values: { reason } });
