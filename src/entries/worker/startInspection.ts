/** The worker beside the script that starts it, from the same folder. */
export const startInspection = (): Worker => new Worker(new URL('./inspectionWorker.ts', import.meta.url));
