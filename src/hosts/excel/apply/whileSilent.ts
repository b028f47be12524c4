import { codeOf } from '../run';

/**
 * Keeps Excel from raising events while we write, so that our own writing is not taken for someone's edit. Only for Excel below ExcelApi 1.14,
 * whose events do not say that they are ours: events of others are lost for that moment, but the table is read again after each action anyway.
 */
export function whileSilent(context: Excel.RequestContext): <T>(work: () => Promise<T>) => Promise<T> {
  const listen = async () => {
    context.runtime.enableEvents = true;
    await context.sync();
  };
  return async (work) => {
    context.runtime.enableEvents = false;
    try {
      return await work();
    } finally {
      // What was written stands, whether events come again or not: the next writing turns them on again.
      await listen().catch((cause: unknown) => {
        if (codeOf(cause) === null) throw cause;
        return listen().catch(() => undefined);
      });
    }
  };
}
