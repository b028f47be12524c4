import { Failure } from './failure';
import type { References } from './objects/context';
import { Recorder } from './recorder';

/** The messages of office.js, as far as they are answered here. */
export interface Request {
  Actions: Action[];
  ObjectPaths: Record<string, ObjectPath>;
}
interface Arguments {
  Arguments?: unknown[];
  ReferencedObjectPathIds?: unknown[];
}
interface Action {
  Id: number;
  ActionType: number;
  Name: string;
  ObjectPathId: number;
  QueryInfo?: { Select?: string[] };
  ArgumentInfo?: Arguments;
}
interface ObjectPath {
  Id: number;
  ObjectPathType: number;
  Name: string;
  ParentObjectPathId?: number;
  ArgumentInfo?: Arguments;
}
export interface Response {
  Results: { ActionId: number; Value: unknown }[];
  /** Of the trace actions that were come to. */
  TraceIds?: number[];
  Error?: { Code: string; Message: string; Location: string; ActionIndex: number };
}

const ACTION = { instantiate: 1, query: 2, method: 3, set: 4, trace: 5 };
const PATH = { global: 1, create: 2, method: 3, property: 4, indexer: 5, reference: 6, nothing: 7 };

type Thing = Record<string, unknown>;

/** What of a request is to fail: members that are lacking, by their way ("Axes.CategoryAxis.Position") with a code; or one of its actions. */
export interface Failing {
  lacks?: ReadonlyMap<string, string>;
  failsAt?: number;
  code?: string;
}

/**
 * Answers a request by calling the objects of the workbook as it says, one action after the other. As in Excel, the first that fails ends it,
 * and what was done before stays done.
 */
export function answer(request: Request, root: object, references: References, failing: Failing = {}): Response {
  const found = new Map<number, unknown>();
  const results: Response['Results'] = [];
  const traces: number[] = [];
  const wayTo = (id: number): string => {
    const path = request.ObjectPaths[id];
    const above = path?.ParentObjectPathId ? wayTo(path.ParentObjectPathId) : '';
    return path ? `${above}.${path.Name}` : '';
  };

  const resolve = (id: number): unknown => {
    if (found.has(id)) return found.get(id);
    const path = request.ObjectPaths[id];
    if (!path) throw new Failure('InvalidRequest', `no object path ${id}`);
    const object = objectOf(path);
    found.set(id, object);
    return object;
  };
  const given = (info: Arguments | undefined) => {
    const paths = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((value, i) => {
      const id = Array.isArray(paths[i]) ? null : (paths[i] as number | undefined);
      return id ? resolve(id) : value;
    });
  };
  const objectOf = ({ ObjectPathType: type, Name, ParentObjectPathId, ArgumentInfo }: ObjectPath): unknown => {
    if (type === PATH.global) return root;
    if (type === PATH.create || type === PATH.nothing) return null;
    if (type === PATH.reference) return references.of(Name);
    const parent = resolve(ParentObjectPathId!);
    if (parent === null) return null;
    if (type === PATH.property) return member(parent as Thing, small(Name));
    const name = type === PATH.indexer ? 'getItem' : small(Name);
    return call(parent as Thing, name, given(ArgumentInfo));
  };
  const perform = ({ ActionType, Name, ObjectPathId, QueryInfo, ArgumentInfo }: Action): unknown => {
    const thing = resolve(ObjectPathId) as Thing | null;
    if (thing === null) return null;
    if (ActionType === ACTION.instantiate) return identityOf(thing, references);
    if (ActionType === ACTION.query) return shown(thing, QueryInfo?.Select ?? [], references);
    const args = given(ArgumentInfo);
    if (ActionType === ACTION.method) {
      const result = Name === '_KeepReference' ? null : call(thing, small(Name), args);
      return result instanceof Recorder ? null : (result ?? null);
    }
    if (ActionType !== ACTION.set) throw new Failure('InvalidRequest', `action ${ActionType}`);
    if (thing instanceof Recorder) thing.keep(small(Name), args[0]);
    else if (small(Name) in thing) thing[small(Name)] = args[0];
    else throw new Failure('ApiNotFound', Name);
    return null;
  };

  for (const [index, action] of request.Actions.entries()) {
    try {
      if (index === failing.failsAt) throw new Failure(failing.code ?? 'GeneralException');
      if (action.ActionType === ACTION.trace) {
        traces.push(action.Id);
        continue;
      }
      const way = `${wayTo(action.ObjectPathId)}.${action.Name}`;
      for (const [lacking, code] of failing.lacks ?? []) if (way.endsWith(lacking)) throw new Failure(code, way);
      results.push({ ActionId: action.Id, Value: perform(action) });
    } catch (cause) {
      if (!(cause instanceof Failure)) throw cause;
      const Error = { Code: cause.code, Message: cause.message, Location: action.Name, ActionIndex: index };
      return { Results: results, TraceIds: traces, Error };
    }
  }
  return { Results: results };
}

const small = (name: string) => (name.startsWith('_') ? name : name[0]!.toLowerCase() + name.slice(1));
const great = (name: string) => (name.startsWith('_') ? name : name[0]!.toUpperCase() + name.slice(1));

function member(thing: Thing, name: string): unknown {
  if (name in thing) return thing[name];
  if (thing instanceof Recorder) return thing.member(name);
  throw new Failure('ApiNotFound', name);
}

function call(thing: Thing, name: string, args: unknown[]): unknown {
  const method = thing[name];
  if (typeof method === 'function') return method.apply(thing, args);
  if (!(thing instanceof Recorder)) throw new Failure('ApiNotFound', name);
  thing.keep(`${name}()`, args.map(String).join());
  return thing.member(name.startsWith('getItem') ? String(args[0]) : name);
}

/** By what later requests find the object again: a key of its own, or one given to it. */
function identityOf(thing: Thing, references: References): Record<string, string> {
  if (typeof thing.id === 'string') return { Id: thing.id };
  return thing.isReferenced ? { _ReferenceId: references.keep(thing) } : {};
}

/** The properties asked for ("protection/protected"); of a collection those of each item. */
function shown(thing: Thing, select: string[], references: References): unknown {
  if (Array.isArray(thing.items))
    return { _Items: thing.items.map((item) => shown(item as Thing, select, references)) };
  const result: Record<string, unknown> = identityOf(thing, references);
  const nested = new Map<string, string[]>();
  for (const path of select) {
    const [name, ...rest] = path.split('/') as [string, ...string[]];
    if (rest.length > 0) nested.set(name, [...(nested.get(name) ?? []), rest.join('/')]);
    else result[great(name)] = member(thing, name);
  }
  for (const [name, paths] of nested) {
    const inner = member(thing, name) as Thing | null;
    result[great(name)] = inner === null ? null : shown(inner, paths, references);
  }
  return result;
}
