import { PATIENCE } from './launch';

/** Waits for what comes about outside the page, which Playwright does not see. */
export async function until(holds: () => boolean): Promise<void> {
  for (let waited = 0; waited < PATIENCE && !holds(); waited += 50) await new Promise((done) => setTimeout(done, 50));
  expect(holds()).toBe(true);
}
