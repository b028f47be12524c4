import type { OldReader } from '../../importing/importFile';
import { answerReturned, isForReturned } from './collecting/returnedInThreads';
import { answerInThread } from './oldInThread';

export { returnedInThreads } from './collecting/returnedInThreads';
export { oldInThread } from './oldInThread';

/** The thread's side of what it was opened for. */
export function answerThread(old: OldReader): void {
  if (isForReturned()) answerReturned(old);
  else void answerInThread();
}
