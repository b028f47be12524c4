import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

const folder = resolve(__dirname, '../../shared/plans');

/** The folder of real plans beside this checkout; null where there is none. */
export const plansFolder: string | null = existsSync(folder) ? folder : null;

/** Like `describe`, for tests on the real plans. Without them it registers one test whose name says that they did not run. */
export function describePlans(name: string, tests: (folder: string) => void): void {
  describe(name, () => {
    if (plansFolder !== null) return tests(plansFolder);
    it(`${name} (the plans are not beside this checkout: not run)`, () => expect(plansFolder).toBeNull());
  });
}
