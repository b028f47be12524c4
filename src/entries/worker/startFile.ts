/** The worker beside the script that starts it, from the same folder. */
export const startFile = (): Worker => new Worker(new URL('./fileWorker.ts', import.meta.url));
