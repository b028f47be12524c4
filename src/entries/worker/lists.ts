import { isSame } from './isSame';

/** A run of the list the other side had before (from, up to), or what it has not. */
type Piece = [from: number, to: number] | { fresh: unknown[] };

/** A part of a list that goes to the other side. */
export interface ListPart {
  list: string;
  /** How often the list has been told: both sides count. */
  turn: number;
  pieces: Piece[];
  isLast: boolean;
}

interface Known {
  turn: number;
  list: readonly unknown[];
}

/** As many at a time as are sent, and taken in, without the window standing still for longer than a frame or two. */
const AT_A_TIME = 500;

/**
 * Lists that were told to the other side of a line, by their names. Told again, only what has changed goes over. Both sides hold lists only as long as they
 * are told in each round: a round begins on both at the same message.
 */
export class ListsTold {
  private before = new Map<string, Known>();
  private now = new Map<string, Known>();

  beginRound(): void {
    this.before = this.now;
    this.now = new Map();
  }

  /** The list in parts: at least one. */
  tell(name: string, list: readonly unknown[]): ListPart[] {
    const known = this.now.get(name) ?? this.before.get(name) ?? { turn: 0, list: [] };
    const turn = known.turn + 1;
    this.now.set(name, { turn, list });
    return inParts(piecesOf(known.list, list)).map((pieces, i, all): ListPart => ({
      list: name,
      turn,
      pieces,
      isLast: i === all.length - 1,
    }));
  }
}

/** The other side of `ListsTold`. What has not changed stays the very object it was. */
export class ListsHeard {
  private before = new Map<string, Known>();
  private now = new Map<string, Known>();
  private readonly coming = new Map<string, unknown[]>();

  beginRound(): void {
    this.before = this.now;
    this.now = new Map();
    this.coming.clear();
  }

  /** @throws RangeError when a part is missing */
  hear({ list: name, turn, pieces, isLast }: ListPart): void {
    const known = this.now.get(name) ?? this.before.get(name) ?? { turn: 0, list: [] };
    if (turn !== known.turn + 1) throw new RangeError(`${name}: ${turn} after ${known.turn}`);
    const list = this.coming.get(name) ?? [];
    for (const piece of pieces) {
      if (Array.isArray(piece)) for (let i = piece[0]; i < piece[1]; i++) list.push(known.list[i]);
      else for (const one of piece.fresh) list.push(one);
    }
    this.coming.set(name, list);
    if (!isLast) return;
    this.coming.delete(name);
    this.now.set(name, { turn, list });
  }

  /** A list as it was last told. Nobody may alter it. */
  get<T>(name: string): T[] {
    return (this.now.get(name)?.list ?? []) as T[];
  }
}

/** What begins and ends alike stays; between these, what stands at the same place where the lists are equally long. */
function piecesOf(before: readonly unknown[], now: readonly unknown[]): Piece[] {
  const least = Math.min(before.length, now.length);
  let begin = 0;
  while (begin < least && isSame(before[begin], now[begin])) begin += 1;
  let end = 0;
  while (end < least - begin && isSame(before[before.length - 1 - end], now[now.length - 1 - end])) end += 1;
  const pieces = new Pieces();
  pieces.keep(0, begin);
  const inPlace = before.length === now.length;
  for (let i = begin; i < now.length - end; i++) {
    if (inPlace && isSame(before[i], now[i])) pieces.keep(i, i + 1);
    else pieces.add(now[i]);
  }
  pieces.keep(before.length - end, before.length);
  return pieces.all;
}

class Pieces {
  readonly all: Piece[] = [];
  keep(from: number, to: number): void {
    if (from === to) return;
    const last = this.all.at(-1);
    if (Array.isArray(last) && last[1] === from) last[1] = to;
    else this.all.push([from, to]);
  }
  add(one: unknown): void {
    const last = this.all.at(-1);
    if (last && !Array.isArray(last) && last.fresh.length < AT_A_TIME) last.fresh.push(one);
    else this.all.push({ fresh: [one] });
  }
}

/** Pieces for each message: as many as hold `AT_A_TIME` new ones at most. */
function inParts(pieces: readonly Piece[]): Piece[][] {
  const parts: Piece[][] = [[]];
  let held = 0;
  for (const piece of pieces) {
    const more = Array.isArray(piece) ? 0 : piece.fresh.length;
    if (held + more > AT_A_TIME) {
      parts.push([]);
      held = 0;
    }
    parts.at(-1)!.push(piece);
    held += more;
  }
  return parts;
}
