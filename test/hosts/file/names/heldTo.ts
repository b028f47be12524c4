import { strFromU8 } from 'fflate';
import { SaxesParser } from 'saxes';
import { clear } from '../../../../src/actions/clear';
import { fix } from '../../../../src/actions/fix';
import { mark } from '../../../../src/actions/mark';
import { summarise } from '../../../../src/actions/summarise';
import { track } from '../../../../src/actions/track';
import { openWorkbook } from '../../../../src/hosts/file/openWorkbook';
import type { SheetSnapshot } from '../../../../src/workbook/snapshot';
import { changedParts, unpacked } from '../../../torture/unpacked';

const options = { asOf: '2026-06-15', language: 'vi', writtenAt: '2026-06-15T08:30' } as const;

async function snapshots(bytes: Uint8Array): Promise<SheetSnapshot[]> {
  const host = await openWorkbook(bytes);
  const sheets = await host.sheets();
  return Promise.all(sheets.map(({ name }) => host.read(name)));
}

/** What notes and shapes stand in a workbook, read by a parser that knows namespaces: author, cell, and what kind of shape at which cell. */
export function notesIn(bytes: Uint8Array): string[] {
  return Object.entries(unpacked(bytes)).flatMap(([part, content]) =>
    /comments[^/]*\.xml$/i.test(part) || /\.vml$/.test(part) ? told(part, strFromU8(content)) : [],
  );
}

function told(part: string, text: string): string[] {
  const authors: string[] = [];
  const found: string[] = [];
  let heard = '';
  let comment: Record<string, string> = {};
  const place: Record<string, string> = {};
  const parser = new SaxesParser({ xmlns: true });
  parser.on('opentag', ({ local, attributes }) => {
    heard = '';
    if (local === 'comment')
      comment = Object.fromEntries(Object.values(attributes).map((one) => [one.local, one.value]));
  });
  parser.on('text', (piece) => (heard += piece));
  parser.on('closetag', ({ local }) => {
    if (local === 'author') authors.push(heard);
    else if (local === 't') found.push(`${part} ${comment.ref} ${authors[Number(comment.authorId)]}: ${heard}`);
    else if (local === 'Row' || local === 'Column') place[local] = heard;
    else if (local === 'ClientData') found.push(`${part} shape ${place.Row},${place.Column}`);
    else if (local === 'shapetype') found.push(`${part} shape type`);
  });
  parser.on('error', () => undefined);
  parser.write(text).close();
  return found;
}

/**
 * What a workbook written with other prefixes is held to: it is read alike, what is done to it is done alike, what others wrote stays, and
 * once it is cleared all parts have their bytes again.
 */
export async function faultsOf(original: Uint8Array, bytes: Uint8Array): Promise<string[]> {
  const faults: string[] = [];
  const check = (holds: boolean, what: string) => void (holds || faults.push(what));
  const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
  const [twin, host] = [await openWorkbook(original), await openWorkbook(bytes)];
  check(same(await twin.sheets(), await host.sheets()), 'the sheets are others');
  check(same(await snapshots(original), await snapshots(bytes)), 'something else is read');
  for (const { name } of await twin.sheets())
    check(same(await twin.look(name), await host.look(name)), `${name} looks otherwise`);

  const before = notesIn(bytes);
  const firstTime = await attempt(() => mark(host, { ...options, notes: true }));
  check(same(firstTime, await attempt(() => mark(twin, { ...options, notes: true }))), 'something else is marked');
  const marked = notesIn(host.bytes());
  check(
    before.every((note) => marked.includes(note)),
    'a note of someone’s is gone after marking',
  );
  const once = unpacked(host.bytes());
  await attempt(() => mark(host, { ...options, notes: true }));
  check(changedParts(once, unpacked(host.bytes())).length === 0, 'marked twice is not marked once');
  const summarised = await attempt(() => summarise(host, options));
  check(same(summarised, await attempt(() => summarise(twin, options))), 'something else is summarised');
  const all = notesIn(host.bytes());
  check(
    before.every((note) => all.includes(note)),
    'a note of someone’s is gone after marking again',
  );
  await attempt(() => clear(host, {}));
  const parts = changedParts(unpacked(bytes), unpacked(host.bytes()));
  check(parts.length === 0, `not as before when cleared: ${parts.join(', ')}`);
  const [fixing, fixingTwin] = [await openWorkbook(bytes), await openWorkbook(original)];
  const steps = [(one: typeof host) => track(one, options), (one: typeof host) => fix(one, options)];
  for (const step of steps) {
    const [done, doneTwin] = [await attempt(() => step(fixing)), await attempt(() => step(fixingTwin))];
    check(same(done, doneTwin), 'something else is tracked or fixed');
  }
  check(
    same(await snapshots(fixing.bytes()), await snapshots(fixingTwin.bytes())),
    'after tracking and fixing something else is read',
  );
  return faults;
}

async function attempt(act: () => Promise<unknown>): Promise<unknown> {
  try {
    return await act();
  } catch (error) {
    return error instanceof Error && 'reason' in error ? { refused: error.reason } : Promise.reject(error);
  }
}
