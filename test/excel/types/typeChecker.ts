import { Failure } from '../failure';
import type { DeclaredTypes, Member, Signature, Type } from './declared';

/** An object that stands for one of the workbook's, given to a method: only its class is known here. */
export class Given {
  constructor(readonly type: Type) {}
}

const ANY: Type = { is: 'any' };
/** What office.js says among itself: no declaration knows it. */
const isInner = (name: string) => name.startsWith('_');

/**
 * Holds what Excel is asked to what @types/office-js declares, and to the requirement set it is said to have: members there are, values they
 * take. Excel itself says which member it does not know and which value it does not take, but not before it comes to it.
 */
export class TypeChecker {
  constructor(
    private readonly types: DeclaredTypes,
    private readonly version: string,
  ) {}

  /** @throws Failure ApiNotFound when there is none of the name, or not yet. */
  property(owner: Type, name: string): Type {
    const member = this.member(owner, name);
    return member === null ? ANY : (member.type ?? ANY);
  }

  /** @throws Failure */
  written(owner: Type, name: string, value: unknown): void {
    const member = this.member(owner, name);
    if (member === null) return;
    if (member.readonly || !member.type) throw new Failure('InvalidOperation', `${name} is read-only`);
    if (this.isNewer(member.writtenSince ?? null)) throw new Failure('ApiNotFound', `writing ${name}`);
    if (!this.fits(value, member.type) && !this.isOneForAll(owner, value, member.type)) {
      throw new Failure('InvalidArgument', `${name}: ${JSON.stringify(value)}`);
    }
  }

  /** @returns The type of what the method gives. */
  called(owner: Type, name: string, args: unknown[]): Type {
    const member = this.member(owner, name);
    if (member === null) return ANY;
    if (!member.calls) throw new Failure('InvalidOperation', `${name} is no method`);
    const call = member.calls.find(({ takes }) => this.takes(takes, args));
    if (!call) throw new Failure('InvalidArgument', `${name}(${args.map((arg) => JSON.stringify(arg)).join(', ')})`);
    return call.gives;
  }

  /** The properties asked for ("areas/rowIndex"), of a collection those of its items. */
  shown(owner: Type, path: string): void {
    let type = this.itemOf(owner);
    for (const name of path.split('/')) {
      if (name === '$none' || name === '') continue;
      type = this.itemOf(this.property(type, name));
    }
  }

  /** Of a collection its items' type. */
  itemOf(type: Type): Type {
    const items = type.is === 'named' ? this.types[type.name]?.members.items?.type : undefined;
    return items?.is === 'list' ? items.of : type;
  }

  /** Null where nothing is known of the owner. */
  private member(owner: Type, name: string): Member | null {
    if (owner.is === 'any' || isInner(name)) return null;
    if (owner.is !== 'named') throw new Failure('ApiNotFound', `${name} of ${owner.is}`);
    const { members } = this.types[owner.name]!;
    const member = Object.hasOwn(members, name) ? members[name]! : null;
    if (!member || this.isNewer(member.since)) throw new Failure('ApiNotFound', `${owner.name}.${name}`);
    return member;
  }

  private isNewer(since: string | null): boolean {
    if (since === null) return false;
    const number = (version: string) => Number(version.split('.')[1]);
    return since === 'never' || number(since) > number(this.version);
  }

  private takes(takes: Signature['takes'], args: unknown[]): boolean {
    return (
      args.length <= takes.length &&
      takes.every(({ type, optional }, i) => ((args[i] ?? null) === null ? optional : this.fits(args[i], type)))
    );
  }

  /** A block of cells takes one value for all of them. */
  private isOneForAll(owner: Type, value: unknown, type: Type): boolean {
    const cell = type.is === 'list' && type.of.is === 'list' ? type.of.of : null;
    return cell !== null && owner.is === 'named' && owner.name === 'Range' && this.fits(value, cell);
  }

  private fits(value: unknown, type: Type): boolean {
    if (type.is === 'any') return true;
    if (type.is === 'either') return type.of.some((one) => this.fits(value, one));
    if (type.is === 'nothing') return value === null || value === undefined;
    if (type.is === 'word') return value === type.word;
    if (type.is === 'list') return Array.isArray(value) && value.every((one) => this.fits(one, type.of));
    if (type.is !== 'named') return typeof value === type.is;
    return this.fitsNamed(value, type.name);
  }

  private fitsNamed(value: unknown, name: string): boolean {
    if (value instanceof Given)
      return value.type.is === 'any' || (value.type.is === 'named' && value.type.name === name);
    const { kind, members } = this.types[name]!;
    if (members['=']) return this.fits(value, members['='].type!);
    if (kind === 'enum') {
      const known = typeof value === 'string' && Object.hasOwn(members, value) ? members[value]! : null;
      return known !== null && !this.isNewer(known.since);
    }
    if (kind === 'class' || typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    const own = value as Record<string, unknown>;
    return (
      Object.keys(own).every((key) => Object.hasOwn(members, key) && !this.isNewer(members[key]!.since)) &&
      Object.entries(members).every(([key, { type, optional }]) =>
        (own[key] ?? null) === null ? optional === true : this.fits(own[key], type ?? ANY),
      )
    );
  }
}
