import { UnreadableWorkbook } from '../../workbook/host';

type Decoder = InstanceType<typeof TextDecoder>;

/** The encoding of an XML part by its first bytes: byte order mark, zero bytes of UTF-16, or its declaration. */
function encodingOf(start: Uint8Array): string {
  const [first, second] = start;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  const declaration = String.fromCharCode(...start.subarray(0, 200));
  return /^<\?xml[^>]*?encoding\s*=\s*["']([^"']+)["']/.exec(declaration)?.[1] ?? 'utf-8';
}

/** Turns the bytes of an XML part into text, a piece at a time. */
export class XmlDecoder {
  private decoder: Decoder | null = null;

  decode(bytes: Uint8Array): string {
    this.decoder ??= this.decoderFor(encodingOf(bytes));
    return this.decoder.decode(bytes, { stream: true });
  }

  /** What is left of a letter cut at the end. */
  finish(): string {
    return this.decoder?.decode() ?? '';
  }

  private decoderFor(encoding: string): Decoder {
    try {
      return new TextDecoder(encoding);
    } catch (error) {
      throw new UnreadableWorkbook('damaged', `encoding ${encoding}`, { cause: error });
    }
  }
}
