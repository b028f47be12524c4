import { fill, type Language } from '../../language/bilingual';
import { trimEnd } from '../../language/trim';
import { UnreadableWorkbook, type UnreadableOptions, type UnreadableReason } from '../../workbook/host';
import { OUTCOMES } from '../outcomeWords';
import { UNREADABLE, unreadableSentence } from '../unreadable';

/** Why a file that came back cannot be read, as `Returned` carries it: the reason, and behind it what exactly is wrong. */
export const unreadReason = ({ reason, what, detail }: UnreadableWorkbook): string =>
  trimEnd([reason, what ?? '', detail].join(':'), ':');

/** The same as a sentence. */
export function returnedUnread(said: string, language: Language): string {
  const [reason = '', what = '', ...detail] = said.split(':');
  if (reason === 'unexpected') return fill(OUTCOMES.unexpected[language], { reason: detail.join(':') });
  if (!(reason in UNREADABLE)) return said;
  if (reason === 'no-plan') return UNREADABLE[reason][language];
  const exactly = what === '' ? {} : { what: what as NonNullable<UnreadableOptions['what']> };
  return unreadableSentence(new UnreadableWorkbook(reason as UnreadableReason, detail.join(':'), exactly), language);
}
