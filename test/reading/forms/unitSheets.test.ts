import { join } from 'node:path';
import { unitSheet } from '../../../src/summaries/unitSheet';
import { namePlans } from '../../../src/summaries/names';
import { DEFAULT_SETTINGS } from '../../../src/settings/settings';
import { describePlans } from '../../plansAtHand';
import { inspected, samplesFolder, workbooksIn } from '../../summaries/inspected';
import { expected, planOf, read, written } from './formRound';

/** Every unit's sheet of a workbook, read back alone: the same items, and who leads and helps with each. */
async function readBack(folder: string, file: string): Promise<void> {
  for (const inspection of await inspected(folder, file)) {
    const [names] = namePlans([inspection]);
    const context = {
      inspection,
      names: names!,
      has: () => true,
      settings: DEFAULT_SETTINGS,
      writtenAt: '08:15 ngày 15/06/2026',
    };
    for (const unit of names!.units.keys()) {
      const plan = planOf(await written(unitSheet(context, unit)));
      expect({ unit, items: read(plan) }).toEqual({ unit, items: expected(inspection, unit) });
      expect(plan).toMatchObject({ sections: [], groups: [] });
      // Of a unit whose tasks have no day nobody can say better than the title.
      const { year } = inspection.plan;
      if (plan.items.some(({ deadline }) => deadline.milestones.some(({ lastDay }) => lastDay?.startsWith(`${year}`))))
        expect(plan.year).toBe(year);
      expect(plan.columns.map(({ field }) => field)).not.toContain('verdict');
    }
  }
}

test.each(workbooksIn(samplesFolder))('the sheets of the units of %s', (file) => readBack(samplesFolder, file));

describePlans('the sheets of the units of real plans', (folder) => {
  test.each(workbooksIn(folder).map((file) => join(file)))('%s', (file) => readBack(folder, file));
});
