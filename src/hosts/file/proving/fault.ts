/** What is wrong with a part. Two that read alike are one: what a file said before it was changed is told from what the change made. */
export interface Fault {
  /** As the zip's reader compares names. */
  part: string;
  what: string;
  /** The change may not stand on it, even where the file came so. */
  never?: true;
}
