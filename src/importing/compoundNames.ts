const HEADER = 512;
const ENTRY = 128;
const MOST_SECTORS = 65_536;
/** Sectors of the allocation table that the header itself names. */
const IN_HEADER = 109;
const MOST_NAMES = 1000;
const NONE = 0xffff_ffff;
const LAST = 0xffff_fffa;

/**
 * The names of what lies at the root of a compound file ("Workbook", "WordDocument", "EncryptedPackage"); what lies deeper belongs to documents
 * put into this one. Of a file that contradicts itself, the names that were found.
 */
export function compoundNames(bytes: Uint8Array): Set<string> {
  const names = namesAtRoot(bytes);
  return names !== null && names.size > 0 ? names : namesAnywhere(bytes);
}

/** The file ends before its list of names. */
export const isCutShort = (bytes: Uint8Array): boolean => namesAtRoot(bytes) === null;

/** null where the file ends before its list of names */
function namesAtRoot(bytes: Uint8Array): Set<string> | null {
  const names = new Set<string>();
  try {
    const entries = directoryOf(bytes);
    const wanted = [entries[0]?.child ?? NONE];
    const seen = new Set<number>();
    while (wanted.length > 0) {
      const at = wanted.pop()!;
      const entry = entries[at];
      if (!entry || seen.has(at)) continue;
      seen.add(at);
      if (entry.name !== '') names.add(entry.name);
      wanted.push(entry.left, entry.right);
    }
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
  return names;
}

/** Entries stand at multiples of their size: of a file whose tables are broken, every name that stands at such a place. */
function namesAnywhere(bytes: Uint8Array): Set<string> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const names = new Set<string>();
  for (let at = HEADER; at + ENTRY <= bytes.length && names.size < MOST_NAMES; at += ENTRY) {
    let name = '';
    for (let i = at; i < at + 64; i += 2) {
      const code = view.getUint16(i, true);
      if (code < 0x20 || code > 0x7e) break;
      name += String.fromCharCode(code);
    }
    if (name !== '') names.add(name);
  }
  return names;
}

interface Entry {
  name: string;
  left: number;
  right: number;
  child: number;
}

/** @throws RangeError where the file ends before what it speaks of */
function directoryOf(bytes: Uint8Array): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = 2 ** Math.min(16, view.getUint16(30, true));
  const start = (sector: number) => HEADER + sector * size + (size > HEADER ? size - HEADER : 0);
  const perSector = size / 4;
  const next = (sector: number): number => {
    const table = Math.floor(sector / perSector);
    // Tables beyond those the header names belong to files of more than 6 MB; their directory stands near the front all the same.
    if (table >= IN_HEADER) return NONE;
    return view.getUint32(start(view.getUint32(76 + 4 * table, true)) + 4 * (sector % perSector), true);
  };
  const entries: Entry[] = [];
  let sector = view.getUint32(48, true);
  for (let count = 0; sector < LAST && count < MOST_SECTORS; count += 1) {
    for (let at = start(sector); at < start(sector) + size; at += ENTRY) entries.push(entryAt(view, at));
    sector = next(sector);
  }
  return entries;
}

function entryAt(view: DataView, at: number): Entry {
  const letters = Math.min(31, Math.max(0, view.getUint16(at + 64, true) / 2 - 1));
  const codes = Array.from({ length: letters }, (_, i) => view.getUint16(at + 2 * i, true));
  return {
    name: String.fromCharCode(...codes),
    left: view.getUint32(at + 68, true),
    right: view.getUint32(at + 72, true),
    child: view.getUint32(at + 76, true),
  };
}
