import { strToU8, unzipSync, zipSync } from 'fflate';
import { handMade } from '../handMade';
import { SHEET } from './kind';

const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;

/** The same zip, but a part declares another unpacked size, before its bytes and in the directory. */
export function declaringSize(zip: Uint8Array, name: string, size: number): Uint8Array {
  const copy = zip.slice();
  const view = new DataView(copy.buffer);
  for (const at of entriesOf(view)) {
    if (nameAt(view, at) !== name) continue;
    view.setUint32(at + 24, size, true);
    view.setUint32(view.getUint32(at + 42, true) + 22, size, true);
  }
  return copy;
}

/** A workbook with many sheets' entries that all point to the same bytes. */
export function overlapping(count: number): Uint8Array {
  const zip = handMade({
    ...Object.fromEntries(Array.from({ length: count }, (_, i) => [`xl/worksheets/y${i}.xml`, 'x'])),
  });
  const view = new DataView(zip.buffer);
  const entries = entriesOf(view);
  const first = entries.find((at) => nameAt(view, at) === SHEET)!;
  for (const at of entries) {
    if (nameAt(view, at).startsWith('xl/worksheets/y')) view.setUint32(at + 42, view.getUint32(first + 42, true), true);
  }
  return zip;
}

/** A part's entry twice, the second with another content. */
export function withEntryTwice(zip: Uint8Array, name: string, content: string): Uint8Array {
  // Of the same length, so that only the name has to be written over in a zip that is made the usual way.
  const other = name.replace(/.$/, '~');
  const both = zipSync({ ...unzipSync(zip), [other]: strToU8(content) });
  const text = strToU8(other);
  for (let at = 0; at + text.length <= both.length; at++) {
    if (text.every((byte, i) => both[at + i] === byte)) both.set(strToU8(name), at);
  }
  return both;
}

/** Places of the directory's entries; none in bytes that are no zip. */
function entriesOf(view: DataView): number[] {
  const end = view.byteLength - 22;
  const places: number[] = [];
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (
      view.getUint32(at, true) !== DIRECTORY_ENTRY ||
      view.getUint32(view.getUint32(at + 42, true), true) !== LOCAL_HEADER
    )
      throw new Error('not a zip of ours');
    places.push(at);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return places;
}

const nameAt = (view: DataView, at: number): string =>
  new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + at + 46, view.getUint16(at + 28, true)));
