import { deflateSync } from 'fflate';
import { damaged } from '../../../workbook/host';
import type { Package, PartSource } from '../package';
import { crc32 } from '../crc32';
import type { TextForm } from '../xmlDecoder';
import { partKey } from '../zipDirectory';
import { addContentType, hasOverride, removeContentType } from './contentTypes';
import { textBytes } from './textBytes';
import { NO_TIME, UTF8_NAME, writeZip, type PackedEntry } from './zipWriter';

interface Written {
  /** As it will stand in the zip. */
  name: string;
  text: string;
}

const DEFLATED = 8;
/** The usual level, 6, takes three times as long for a sheet that is 6 % smaller. */
const LEVEL = 4;

/**
 * A workbook being changed: its parts as texts over the package they come from. Parts nobody writes to keep their packed bytes; a draft that
 * is dropped leaves no trace. Names are compared as the reader does, and written as they stand in the file.
 */
export class PackageDraft implements PartSource {
  private readonly originals = new Map<string, string>();
  private readonly written = new Map<string, Written>();
  private readonly removed = new Set<string>();

  constructor(private readonly source: Package) {}

  has(part: string): boolean {
    const key = partKey(part);
    return this.written.has(key) || (this.source.has(key) && !this.removed.has(key));
  }

  shownName(part: string): string {
    return this.source.shownName(part);
  }

  /** Names as they stand in the file, in its order, new ones behind. */
  parts(): string[] {
    const kept = this.source.list().filter(({ name }) => this.has(name));
    const fresh = [...this.written].filter(([key]) => !this.source.has(key)).map(([, { name }]) => name);
    return [...kept.map(({ nameBytes }) => new TextDecoder().decode(nameBytes).replace(/^\/+/, '')), ...fresh];
  }

  /** A part's text. @throws UnreadableWorkbook when it is not there. */
  text(part: string): string {
    const key = partKey(part);
    const written = this.written.get(key);
    if (written) return written.text;
    if (this.removed.has(key)) throw damaged('part-missing', part);
    const known = this.originals.get(key);
    if (known !== undefined) return known;
    const text = this.source.whole(part) ?? this.piecesOf(part);
    this.originals.set(key, text);
    return text;
  }

  whole(part: string): string | null {
    const key = partKey(part);
    if (this.removed.has(key)) return null;
    return this.written.get(key)?.text ?? this.originals.get(key) ?? this.source.whole(part);
  }

  private piecesOf(part: string): string {
    const pieces: string[] = [];
    this.source.stream(part, (text) => pieces.push(text));
    return pieces.join('');
  }

  /** Parts that nobody asked the whole text of are not kept. */
  stream(part: string, onText: (text: string) => void): void {
    if (this.removed.has(partKey(part))) throw damaged('part-missing', part);
    const whole = this.whole(part);
    if (whole === null) this.source.stream(part, onText);
    else onText(whole);
  }

  /** Writes a part, new or not. A part whose text is what it was before counts as untouched. */
  put(part: string, text: string, contentType?: string): void {
    const key = partKey(part);
    this.removed.delete(key);
    if (this.originals.get(key) === text) this.written.delete(key);
    else this.written.set(key, { name: this.written.get(key)?.name ?? part.replace(/^\/+/, ''), text });
    if (contentType !== undefined) addContentType(this, part, contentType);
  }

  /** Takes a part away with its entry among the content types. Relationships to it are the caller's to remove. */
  remove(part: string): void {
    const key = partKey(part);
    this.written.delete(key);
    if (this.source.has(key)) this.removed.add(key);
    removeContentType(this, part);
  }

  /** Whether anything would be written otherwise than it came. */
  get touched(): boolean {
    return this.written.size > 0 || this.removed.size > 0;
  }

  /** The parts written or taken away, as names are compared. */
  get changed(): ReadonlySet<string> {
    return new Set([...this.written.keys(), ...this.removed]);
  }

  /** A name no part has ("xl/worksheets/sheet" + number + ".xml") and none of the content types speaks of, as they may be stale. */
  freeName(before: string, after: string): string {
    for (let number = 1; ; number++) {
      const name = `${before}${number}${after}`;
      if (!this.has(name) && !this.removed.has(partKey(name)) && !hasOverride(this, name)) return name;
    }
  }

  save(): Uint8Array {
    const entries = this.source.list().flatMap((entry): PackedEntry[] => {
      const written = this.written.get(entry.name);
      if (written) {
        const packed = pack(written.text, entry.name, this.source.formOf(entry.name));
        return [{ ...packed, nameBytes: entry.nameBytes, flags: entry.flags }];
      }
      return this.removed.has(entry.name) ? [] : [{ ...entry, packed: this.source.packed(entry) }];
    });
    for (const [key, { name, text }] of this.written) if (!this.source.has(key)) entries.push(pack(text, name));
    return writeZip(entries);
  }
}

function pack(text: string, name: string, form: TextForm | null = null): PackedEntry {
  const bytes = textBytes(name.endsWith('/') ? '' : text, form);
  const packed = deflateSync(bytes, { level: LEVEL });
  const nameBytes = new TextEncoder().encode(name);
  const flags = nameBytes.length === name.length ? 0 : UTF8_NAME;
  return { nameBytes, flags, method: DEFLATED, time: NO_TIME, crc: crc32(bytes), size: bytes.length, packed };
}
