import { CannotDo } from '../../src/actions/cannotDo';
import { clear } from '../../src/actions/clear';
import { inspectWorkbook } from '../../src/actions/inspectWorkbook';
import { mark } from '../../src/actions/mark';
import { summarise } from '../../src/actions/summarise';
import { track } from '../../src/actions/track';
import { openWorkbook } from '../../src/hosts/file/openWorkbook';
import { SUMMARY_KINDS } from '../../src/summaries/kinds';
import { ChangeRefused, type WorkbookHost } from '../../src/workbook/host';
import { faultsOf } from '../judging/faults';
import { changedParts, type Parts, unpacked } from '../torture/unpacked';
import { meaningOf, WRITTEN_OTHERWISE } from './meaning';
import { newErrors } from '../validated';
import { lossesOf, usersSide } from './usersSide';

const options = { asOf: '2026-06-15', language: 'vi', writtenAt: '2026-06-15T08:30' } as const;

const STEPS: Record<string, (host: WorkbookHost) => Promise<unknown>> = {
  mark: (host) => mark(host, { ...options, notes: true }),
  summarise: (host) => summarise(host, { ...options, kinds: SUMMARY_KINDS.filter((kind) => kind !== 'unitSheets') }),
};

export interface TrialOptions {
  /** Judge by the Open XML SDK too: a program of its own for each file. */
  validated?: boolean;
  /** The whole is to be refused, for this reason. */
  refused?: string;
}

export const itemsOf = async (bytes: Uint8Array) =>
  (await inspectWorkbook(await openWorkbook(bytes), options)).inspections.flatMap(({ plan }) => plan.items);

/** A table whose cells nobody has worked out is none. */
const hasNoPlan = async (bytes: Uint8Array) =>
  (await inspectWorkbook(await openWorkbook(bytes), options)).inspections.length === 0;

/** Marks with notes, summarises, does both again, and clears. What is lost of the user's, or wrong with what was written, one line a fault. */
export async function trial(bytes: Uint8Array, { validated, refused }: TrialOptions = {}): Promise<string[]> {
  const host = await openWorkbook(bytes);
  const before = usersSide(bytes);
  const faults: string[] = [];
  for (const [step, act] of Object.entries(STEPS)) {
    const done = await act(host).then(
      () => null,
      (cause: unknown) => cause,
    );
    if (done instanceof ChangeRefused && refused !== undefined) {
      if (done.reason !== refused) faults.push(`${step}: refused as ${done.reason}`);
      if (host.bytes() !== bytes) faults.push(`${step}: refused, and yet changed`);
      return faults;
    }
    if (done instanceof CannotDo && done.reason === 'no-plan' && (await hasNoPlan(bytes))) {
      if (host.bytes() !== bytes) faults.push(`${step}: not done, and yet changed`);
      return faults;
    }
    if (done !== null) return [...faults, `${step}: ${String(done)}`];
    faults.push(...lossesOf(before, usersSide(host.bytes())).map((loss) => `${step}: ${loss}`));
  }
  if (refused !== undefined) faults.push(`not refused (${refused})`);
  const written = host.bytes();
  const known = faultsOf(bytes);
  faults.push(
    ...faultsOf(written)
      .filter((fault) => !known.includes(fault))
      .slice(0, 3),
  );
  if (validated) faults.push(...(await newErrors(bytes, written)).map((error) => `written: ${error}`));
  for (const act of Object.values(STEPS)) await act(host);
  const again = changedParts(unpacked(written), unpacked(host.bytes()));
  if (again.length > 0) faults.push(`done again: ${again.join(', ')} changed`);
  await clear(host, {});
  faults.push(...leftOver(unpacked(bytes), unpacked(host.bytes())).map((fault) => `cleared: ${fault}`));
  return [...faults, ...(await withColumns(bytes))];
}

/**
 * Parts that are not as they were once everything of ours is gone. Where they say the same in other letters (a byte order mark, an empty
 * list, a count that was wrong, plain styles where there were none), the fault begins with WRITTEN_OTHERWISE.
 */
function leftOver(before: Parts, after: Parts): string[] {
  return changedParts(before, after).map((name) => {
    const same = /\.(xml|rels)$/.test(name) && meaningOf(before, name) === meaningOf(after, name);
    return same ? `${WRITTEN_OTHERWISE} ${name}` : `${name} changed`;
  });
}

/** Columns for tracking stay; all the rest of the user's is as it was when everything else is cleared. */
async function withColumns(bytes: Uint8Array): Promise<string[]> {
  const host = await openWorkbook(bytes);
  await track(host, options);
  const tracked = host.bytes();
  await mark(host, { ...options, notes: true });
  await clear(host, {});
  return leftOver(unpacked(tracked), unpacked(host.bytes())).map((fault) => `tracked, then cleared: ${fault}`);
}
