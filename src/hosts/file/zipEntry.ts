/** What the directory says of a part. */
export interface ListedEntry {
  /** As this reader compares names. */
  name: string;
  /** As it stands in the zip, for writing it back. */
  nameBytes: Uint8Array;
  flags: number;
  /** Day and time of the last change, as DOS packs them. */
  time: number;
  crc: number;
  size: number;
  /** 0 stored, 8 deflated. */
  method: number;
  compressedSize: number;
  /** Where its local header begins. */
  at: number;
}

export interface ZipEntry extends ListedEntry {
  /** Where its packed bytes begin. */
  dataAt: number;
}

/** A part's name as it stands in the zip, without the slash some writers put before it. */
export const nameOf = ({ nameBytes }: ListedEntry): string =>
  new TextDecoder().decode(nameBytes).replace(/^[\\/]+/, '');
