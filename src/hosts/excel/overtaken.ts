/** Somebody moved rows before what we wrote beside them came: `where` is the first cell that no longer holds what it held. */
export class Overtaken extends Error {
  constructor(readonly where: string) {
    super(where);
    this.name = 'Overtaken';
  }
}
