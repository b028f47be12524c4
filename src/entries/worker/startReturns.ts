/** The worker beside the script that starts it, from the same folder. */
export const startReturns = (): Worker => new Worker(new URL('./returnsWorker.ts', import.meta.url));
