import { run } from './run';

type Handler = OfficeExtension.EventHandlerResult<unknown>;

/**
 * Listens to an event of the workbook until it is told to stop. Excel needs a round trip to take a listener on or off; whoever asks does not
 * wait for it. A listener that Excel does not take is one less convenience: the pane can always be told to read again.
 */
export function listen(add: (workbook: Excel.Workbook) => Handler, onHeard?: () => void): () => void {
  let stopped = false;
  let handler: Handler | null = null;
  const remove = () => {
    if (!handler) return;
    const { context } = handler;
    handler.remove();
    handler = null;
    // It has to be removed in the context it was added in.
    void Excel.run(context, (same) => same.sync()).catch(() => undefined);
  };
  const added = run(async (context) => {
    handler = add(context.workbook);
    await context.sync();
  });
  added.then(
    () => (stopped ? remove() : onHeard?.()),
    () => (handler = null),
  );
  return () => {
    stopped = true;
    remove();
  };
}
