import type { Look } from './book';

/** Stands for everything that is only set, never read: it keeps what was done to it, under the name it was done by ("font.name"). */
export class Recorder {
  constructor(
    private readonly looks: Look[],
    private readonly place: string,
    private readonly path = '',
    private readonly onChange: (what: string, value: unknown) => void = () => undefined,
  ) {}

  member(name: string): Recorder {
    return new Recorder(this.looks, this.place, this.path ? `${this.path}.${name}` : name, this.onChange);
  }

  keep(name: string, value: unknown): void {
    const { path: what } = this.member(name);
    this.onChange(what, value);
    this.looks.push({ at: this.place, what, value });
  }
}
