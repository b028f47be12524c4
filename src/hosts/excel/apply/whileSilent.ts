/**
 * Keeps Excel from raising events while we write, so that our own writing is not taken for someone's edit. Only for Excel below ExcelApi 1.14,
 * whose events do not say that they are ours: events of others are lost for that moment, but the table is read again after each action anyway.
 */
export function whileSilent(context: Excel.RequestContext): <T>(work: () => Promise<T>) => Promise<T> {
  return async (work) => {
    context.runtime.enableEvents = false;
    try {
      return await work();
    } finally {
      context.runtime.enableEvents = true;
      await context.sync();
    }
  };
}
