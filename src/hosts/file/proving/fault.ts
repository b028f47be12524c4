/** What is wrong with a part. Two that read alike are one: faults the file had before are told from those the change made. */
export interface Fault {
  /** As the zip's reader compares names. */
  part: string;
  what: string;
  /** The change may not stand on it, even where the file came so. */
  never?: true;
}
