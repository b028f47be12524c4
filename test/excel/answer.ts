import { Failure } from './failure';
import type { References } from './objects/context';
import { ACTION, type Action, type Arguments, type ObjectPath, PATH, type Request, type Response } from './messages';
import { Recorder } from './recorder';
import type { Type } from './types/declared';
import { Given, type TypeChecker } from './types/typeChecker';

const ANY: Type = { is: 'any' };
const WORKBOOK: Type = { is: 'named', name: 'Workbook' };

type Thing = Record<string, unknown>;

/** What of a request is to fail: members that are lacking, by their way ("Axes.CategoryAxis.Position") with a code; or one of its actions. */
export interface Failing {
  lacks?: ReadonlyMap<string, string>;
  failsAt?: number;
  code?: string;
}

/** What is there beside the workbook: objects given out before, and what Excel knows of its own types. */
export interface Asked {
  references: References;
  checker: TypeChecker;
}

/**
 * Answers a request by calling the objects of the workbook as it says, one action after the other. As in Excel, the first that fails ends it,
 * and what was done before stays done.
 */
export function answer(
  request: Request,
  root: object,
  { references, checker }: Asked,
  failing: Failing = {},
): Response {
  const found = new Map<number, unknown>();
  const types = new Map<number, Type>();
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
    types.set(id, ANY);
    const object = objectOf(path);
    found.set(id, object);
    return object;
  };
  const typeOf = (id: number | undefined): Type => (id === undefined ? ANY : (types.get(id) ?? ANY));
  /** The arguments as their types are known. */
  const typed = (info: Arguments | undefined) => {
    const paths = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((value, i) => (paths[i] ? new Given(typeOf(paths[i] as number)) : value));
  };
  const given = (info: Arguments | undefined) => {
    const paths = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((value, i) => {
      const id = Array.isArray(paths[i]) ? null : (paths[i] as number | undefined);
      return id ? resolve(id) : value;
    });
  };
  const objectOf = ({ Id, ObjectPathType: type, Name, ParentObjectPathId, ArgumentInfo }: ObjectPath): unknown => {
    if (type === PATH.global) {
      types.set(Id, WORKBOOK);
      return root;
    }
    if (type === PATH.create || type === PATH.nothing) return null;
    if (type === PATH.reference) {
      types.set(Id, references.typeOf(Name));
      return references.of(Name);
    }
    const parent = resolve(ParentObjectPathId!);
    if (parent === null) return null;
    const owner = typeOf(ParentObjectPathId);
    if (type === PATH.property) {
      types.set(Id, checker.property(owner, small(Name)));
      return member(parent as Thing, small(Name));
    }
    const name = type === PATH.indexer ? 'getItem' : small(Name);
    const args = given(ArgumentInfo);
    types.set(Id, checker.called(owner, name, typed(ArgumentInfo)));
    return call(parent as Thing, name, args);
  };
  const perform = ({ ActionType, Name, ObjectPathId, QueryInfo, ArgumentInfo }: Action): unknown => {
    const thing = resolve(ObjectPathId) as Thing | null;
    if (thing === null) return null;
    const owner = typeOf(ObjectPathId);
    if (ActionType === ACTION.instantiate) return identityOf(thing, references, owner);
    if (ActionType === ACTION.query) {
      for (const path of QueryInfo?.Select ?? []) checker.shown(owner, path);
      return shown(thing, QueryInfo?.Select ?? [], { references, checker }, owner);
    }
    const args = given(ArgumentInfo);
    if (ActionType === ACTION.method) {
      checker.called(owner, small(Name), typed(ArgumentInfo));
      const result = Name === '_KeepReference' ? null : call(thing, small(Name), args);
      return result instanceof Recorder ? null : (result ?? null);
    }
    if (ActionType !== ACTION.set) throw new Failure('InvalidRequest', `action ${ActionType}`);
    checker.written(owner, small(Name), typed(ArgumentInfo)[0]);
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
        results.push({ ActionId: action.Id, Value: null });
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
function identityOf(thing: Thing, references: References, type = ANY): Record<string, string> {
  if (typeof thing.id === 'string') return { Id: thing.id };
  return thing.isReferenced ? { _ReferenceId: references.keep(thing, type) } : {};
}

/** The properties asked for ("protection/protected"); of a collection those of each item. */
function shown(thing: Thing, select: string[], asked: Asked, type: Type): unknown {
  const { references, checker } = asked;
  const own = checker.itemOf(type);
  if (Array.isArray(thing.items))
    return { _Items: thing.items.map((item) => shown(item as Thing, select, asked, own)) };
  const result: Record<string, unknown> = identityOf(thing, references, own);
  const nested = new Map<string, string[]>();
  for (const path of select) {
    const [name, ...rest] = path.split('/') as [string, ...string[]];
    if (rest.length > 0) nested.set(name, [...(nested.get(name) ?? []), rest.join('/')]);
    else result[great(name)] = member(thing, name);
  }
  for (const [name, paths] of nested) {
    const inner = member(thing, name) as Thing | null;
    result[great(name)] = inner === null ? null : shown(inner, paths, asked, checker.property(own, name));
  }
  return result;
}
