import { Stopped } from '../../actions/brokenOff';
import type { Returned } from '../../collecting/collect';
import type { ReturnsReader } from '../../pane/session/collecting';
import { bytesReturned, tooLarge } from './bytesReturned';

/** Reads files one after the other in the window itself, with a breath after each: where there are no workers. What reads comes when it is asked for. */
export const returnsInWindow: ReturnsReader = async (files, how, { onRead, signal }) => {
  const { readReturned } = await import(/* webpackChunkName: "returns" */ './readReturned');
  const returned: Returned[] = [];
  for (const file of files) {
    if (signal.aborted) throw new Stopped();
    returned.push(tooLarge(file) ?? (await readReturned(await bytesReturned(file), how)));
    onRead(returned.length, files.length);
    await new Promise((resolve) => setTimeout(resolve));
  }
  return returned;
};
