/** The messages of office.js, as far as they are answered here. */
export interface Request {
  Actions: Action[];
  ObjectPaths: Record<string, ObjectPath>;
}
export interface Arguments {
  Arguments?: unknown[];
  ReferencedObjectPathIds?: unknown[];
}
export interface Action {
  Id: number;
  ActionType: number;
  Name: string;
  ObjectPathId: number;
  QueryInfo?: { Select?: string[] };
  ArgumentInfo?: Arguments;
}
export interface ObjectPath {
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

export const ACTION = { instantiate: 1, query: 2, method: 3, set: 4, trace: 5 };
export const PATH = { global: 1, create: 2, method: 3, property: 4, indexer: 5, reference: 6, nothing: 7 };

/** A request with its answer, as they are carried. */
export interface Message {
  flags: number;
  message: { url: string; body: Request };
}
export interface Reply {
  statusCode: number;
  headers: Record<string, string>;
  body: Response;
}

export const reply = (body: Response): Reply => ({ statusCode: 200, headers: {}, body });

export const failed = (code: string): Response => ({
  Results: [],
  Error: { Code: code, Message: code, Location: '', ActionIndex: 0 },
});
