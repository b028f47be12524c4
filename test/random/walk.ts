import fc from 'fast-check';
import { clear } from '../../src/actions/clear';
import { CannotDo } from '../../src/actions/cannotDo';
import { fix } from '../../src/actions/fix';
import { mark } from '../../src/actions/mark';
import { summarise } from '../../src/actions/summarise';
import { track } from '../../src/actions/track';
import { openWorkbook } from '../../src/hosts/file/openWorkbook';
import { SUMMARY_KINDS } from '../../src/summaries/kinds';
import { ChangeRefused, UnreadableWorkbook, type WorkbookHost } from '../../src/workbook/host';
import { lossesOf, usersSide } from '../corpus/usersSide';
import { faultsOf } from '../judging/faults';
import { changedParts, unpacked } from '../torture/unpacked';

const options = { asOf: '2026-06-15', language: 'vi', writtenAt: '2026-06-15T08:30' } as const;

/** What people press. Those that write into the user's own cells are told apart. */
const ACTIONS = {
  mark: (host: WorkbookHost) => mark(host, options),
  'mark with notes': (host: WorkbookHost) => mark(host, { ...options, notes: true }),
  summarise: (host: WorkbookHost) => summarise(host, { ...options, kinds: ['overview', 'units'] }),
  'summarise all': (host: WorkbookHost) => summarise(host, { ...options, kinds: SUMMARY_KINDS }),
  track: (host: WorkbookHost) => track(host, options),
  fix: (host: WorkbookHost) => fix(host, { ...options, all: true }),
  clear: (host: WorkbookHost) => clear(host, {}),
} satisfies Record<string, (host: WorkbookHost) => Promise<unknown>>;
type ActionName = keyof typeof ACTIONS;

const INTO_CELLS: ActionName[] = ['track', 'fix'];
export const drawnActions = fc.array(fc.constantFrom(...(Object.keys(ACTIONS) as ActionName[])), {
  minLength: 1,
  maxLength: 5,
});

/**
 * Presses one button after another, each twice, and clears in the end. After every step the user's side is as it was; what is refused has
 * changed nothing; twice is as once; cleared, the file is the one there was. What is not so, one line a fault.
 */
export async function walk(bytes: Uint8Array, actions: ActionName[]): Promise<string[]> {
  const host = await openWorkbook(bytes);
  /** The workbook with what was meant to be written into the user's cells, and nothing else of ours. */
  let plain = bytes;
  const faults: string[] = [];
  const known = faultsOf(bytes);
  for (const name of [...actions, 'clear'] as ActionName[]) {
    const before = host.bytes();
    if (INTO_CELLS.includes(name)) {
      const bare = await openWorkbook(plain);
      await pressed(name, bare);
      plain = bare.bytes();
    }
    const refused = await pressed(name, host);
    if (refused !== null && host.bytes() !== before) faults.push(`${name}: refused (${refused}), and yet changed`);
    const after = host.bytes();
    if (name !== 'fix') {
      await pressed(name, host);
      const again = changedParts(unpacked(after), unpacked(host.bytes()));
      if (again.length > 0) faults.push(`${name} twice: ${again.join(', ')} changed`);
    }
    const wrong = faultsOf(host.bytes()).filter((fault) => !known.includes(fault));
    faults.push(...wrong.slice(0, 3).map((fault) => `${name}: ${fault}`));
    if (!actions.some((one) => INTO_CELLS.includes(one)))
      faults.push(...lossesOf(usersSide(bytes), usersSide(host.bytes())).map((loss) => `${name}: ${loss}`));
  }
  if (!(await isClearable(bytes))) return faults;
  // What is written into cells behind marks of ours has its styles behind theirs, which then stay in the list, used by nobody.
  if (comesBehind(actions)) {
    const [expected, found] = [await shownBy(plain), await shownBy(host.bytes())];
    if (expected !== found) faults.push('cleared: the sheets do not show what they showed');
    return faults;
  }
  const left = changedParts(unpacked(plain), unpacked(host.bytes()));
  if (left.length > 0) faults.push(`cleared: ${left.join(', ')} changed`);
  return faults;
}

const comesBehind = (actions: ActionName[]) =>
  actions.some(
    (name, at) => INTO_CELLS.includes(name) && actions.slice(0, at).some((one) => /^(mark|summarise)/.test(one)),
  );

/** Everything the reader says of every sheet: values, texts, formats, fonts, merged blocks, what is hidden. */
async function shownBy(bytes: Uint8Array): Promise<string> {
  const host = await openWorkbook(bytes);
  const sheets = await host.sheets();
  return JSON.stringify([sheets, await Promise.all(sheets.map(({ name }) => host.read(name)))]);
}

/** The reason of a refusal, null when done. Anything else that is thrown is a fault of ours. */
async function pressed(name: ActionName, host: WorkbookHost): Promise<string | null> {
  try {
    await ACTIONS[name](host);
    return null;
  } catch (cause) {
    if (cause instanceof ChangeRefused || cause instanceof UnreadableWorkbook || cause instanceof CannotDo)
      return cause.reason;
    throw cause;
  }
}

const isClearable = async (bytes: Uint8Array) => (await pressed('clear', await openWorkbook(bytes))) === null;
