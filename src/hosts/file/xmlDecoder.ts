import { damaged } from '../../workbook/host';

type Decoder = InstanceType<typeof TextDecoder>;

/** How a part's text is written as bytes. */
export interface TextForm {
  /** A label of TextDecoder's. */
  encoding: string;
  /** It begins with a byte order mark. */
  mark: boolean;
}

/** By the first bytes of an XML part: byte order mark, zero bytes of UTF-16, or its declaration. */
function formOf(start: Uint8Array): TextForm {
  const [first, second, third] = start;
  if (first === 0xff && second === 0xfe) return { encoding: 'utf-16le', mark: true };
  if (first === 0xfe && second === 0xff) return { encoding: 'utf-16be', mark: true };
  if (first === 0x3c && second === 0) return { encoding: 'utf-16le', mark: false };
  if (first === 0 && second === 0x3c) return { encoding: 'utf-16be', mark: false };
  const mark = first === 0xef && second === 0xbb && third === 0xbf;
  const declaration = String.fromCharCode(...start.subarray(mark ? 3 : 0, 200));
  const declared = /^<\?xml[^>]*?encoding\s*=\s*["']([^"']+)["']/.exec(declaration)?.[1];
  return { encoding: mark ? 'utf-8' : (declared ?? 'utf-8'), mark };
}

/** Turns the bytes of an XML part into text, a piece at a time; the byte order mark is left out. */
export class XmlDecoder {
  private known: TextForm | null = null;
  private decoder: Decoder | null = null;

  constructor(private readonly part: string) {}

  /** Known once the first bytes came. */
  get form(): TextForm | null {
    return this.known;
  }

  /** @throws UnreadableWorkbook for bytes that are no text in the part's encoding, and for an encoding nobody knows. */
  decode(bytes: Uint8Array): string {
    this.known ??= formOf(bytes);
    this.decoder ??= this.decoderFor(this.known.encoding);
    return this.run(this.decoder, bytes);
  }

  /** The text of all of a part's bytes. @throws UnreadableWorkbook */
  whole(bytes: Uint8Array): string {
    this.known = formOf(bytes);
    try {
      return this.decoderFor(this.known.encoding).decode(bytes);
    } catch (error) {
      throw damaged('letters', this.part, error);
    }
  }

  /** To be called at the end: a letter may be cut there. @throws UnreadableWorkbook */
  finish(): string {
    return this.decoder ? this.run(this.decoder) : '';
  }

  private run(decoder: Decoder, bytes?: Uint8Array): string {
    try {
      return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode();
    } catch (error) {
      throw damaged('letters', this.part, error);
    }
  }

  private decoderFor(encoding: string): Decoder {
    try {
      return new TextDecoder(encoding, { fatal: true });
    } catch (error) {
      throw damaged('letters', this.part, error);
    }
  }
}
