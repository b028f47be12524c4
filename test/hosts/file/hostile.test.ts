import { clear } from '../../../src/actions/clear';
import { inspectWorkbook } from '../../../src/actions/inspectWorkbook';
import { mark } from '../../../src/actions/mark';
import { summarise } from '../../../src/actions/summarise';
import { CannotDo } from '../../../src/actions/cannotDo';
import { unreadableSentence } from '../../../src/actions/unreadable';
import { openWorkbook } from '../../../src/hosts/file/openWorkbook';
import { ChangeRefused, UnreadableWorkbook } from '../../../src/workbook/host';
import { HOSTILE } from './hostile/all';

const SCALE = 0.0005;
const asOf = '2026-06-15';
const options = { asOf, language: 'vi' as const, writtenAt: '2026-06-15T08:00' };

/** What came of it: done, or the typed error that tells why not; any other error is a fault. */
async function told(doing: () => Promise<unknown>): Promise<UnreadableWorkbook | ChangeRefused | CannotDo | null> {
  try {
    await doing();
    return null;
  } catch (cause) {
    const typed = cause instanceof UnreadableWorkbook || cause instanceof ChangeRefused || cause instanceof CannotDo;
    if (!typed) throw cause;
    return cause;
  }
}

test.each(HOSTILE)('$id: read, drawn, marked and summarised, or refused in words', async ({ make }) => {
  const bytes = make(SCALE);
  const reading = await told(async () => inspectWorkbook(await openWorkbook(bytes), { asOf }));
  if (reading) {
    expect(reading).toBeInstanceOf(UnreadableWorkbook);
    for (const language of ['vi', 'en'] as const) {
      expect(unreadableSentence(reading as UnreadableWorkbook, language)).toMatch(/^[^{}]{20,600}$/);
    }
    return;
  }
  await told(async () => {
    const host = await openWorkbook(bytes);
    for (const { name } of await host.sheets()) await host.look(name);
  });
  for (const action of [mark, summarise, clear]) {
    const host = await openWorkbook(bytes);
    const refused = await told(() => action(host, options));
    if (refused) expect(host.bytes()).toEqual(bytes);
  }
});
