import { beyond } from '../../workbook/host';

/** The format's own namespaces. A prefix is only a part's word for one of them: any program may choose any, and choose anew lower down. */
export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
/** Conditional formats and lists to choose from of Excel 2010 (in extLst), and the formulas and ranges in them. */
export const MAIN_2010 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
export const EXCEL_2006 = 'http://schemas.microsoft.com/office/excel/2006/main';
export const OFFICE_RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const STRICT_RELATIONSHIPS = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
/** Says the same in several ways, of which a program takes the one it knows. */
export const COMPATIBILITY = 'http://schemas.openxmlformats.org/markup-compatibility/2006';
export const SHEET_DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
export const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';
export const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';

/** What a start tag declares: prefix ('' for the default) and namespace. */
export type Declaration = readonly [prefix: string, namespace: string];

const LETTER_X = 120;

/** An attribute that declares a namespace; null for every other. */
export function declarationOf(name: string, value: string): Declaration | null {
  // Asked of every attribute of every cell.
  if (name.charCodeAt(0) !== LETTER_X || !name.startsWith('xmlns')) return null;
  if (name.length === 5) return ['', value.trim()];
  return name[5] === ':' ? [name.slice(6), value.trim()] : null;
}

/** No program nests more declarations: looking through them takes time at every name. */
const DEEPEST = 256;
/** Names and scopes kept: a part made to have millions of them would fill the memory. */
const MOST_KEPT = 10_000;

/**
 * What prefixes mean at a place of a part. Scopes are shared by all elements that declare nothing of their own, and equal ones below one
 * element are one object, so that a name is looked up once however often it stands there.
 */
export class Scope {
  private readonly locals = new Map<string, string>();
  private readonly inner = new Map<string, Scope>();
  private readonly bindings: ReadonlyMap<string, string>;

  private constructor(
    private readonly outer: Scope | null,
    declared: readonly Declaration[],
    private readonly depth: number,
    root: string | null,
  ) {
    this.bindings = new Map(declared);
    this.own = outer && root === null ? outer.own : this.namespaceOf(root ?? '');
  }

  /** The root's namespace: the part's own. */
  readonly own: string;

  /** The scope of a part's root. `outer` is where a piece of a part was cut out. */
  static ofRoot(name: string, declared: readonly Declaration[], outer: Scope | null = null): Scope {
    return new Scope(outer, declared, outer ? outer.depth + 1 : 0, name);
  }

  /** The scope within an element. @throws UnreadableWorkbook for declarations nested without end. */
  within(declared: readonly Declaration[]): Scope {
    if (declared.length === 0) return this;
    const key = JSON.stringify(declared);
    let scope = this.inner.get(key);
    if (!scope) {
      if (this.depth >= DEEPEST) throw beyond('depth');
      scope = new Scope(this, declared, this.depth + 1, null);
      if (this.inner.size < MOST_KEPT) this.inner.set(key, scope);
    }
    return scope;
  }

  /** An element's name without its prefix when it is of the part's own namespace; '' for others, which repeat the format's names. */
  localOf(name: string): string {
    let local = this.locals.get(name);
    if (local === undefined) {
      local = this.namespaceOf(name) === this.own ? withoutPrefix(name) : '';
      if (this.locals.size >= MOST_KEPT) this.locals.clear();
      this.locals.set(name, local);
    }
    return local;
  }

  /** The namespace of an element by its name as written. One whose prefix nobody declared is in none that the format knows. */
  namespaceOf(name: string): string {
    const prefix = name.slice(0, Math.max(0, name.indexOf(':')));
    return this.bindingOf(prefix) ?? (prefix === '' ? '' : `undeclared:${prefix}`);
  }

  /** What a prefix stands for ('' asks for the default); undefined when it stands for nothing. */
  bindingOf(prefix: string): string | undefined {
    const namespace = this.bindings.get(prefix);
    if (namespace === undefined) return this.outer?.bindingOf(prefix);
    return namespace === '' ? undefined : namespace;
  }

  /** A prefix that stands for a namespace here, for an attribute (which the default says nothing of). */
  prefixFor(namespace: string, from: Scope = this): string | undefined {
    for (const [prefix, bound] of this.bindings) {
      if (prefix !== '' && bound === namespace && from.bindingOf(prefix) === namespace) return prefix;
    }
    return this.outer?.prefixFor(namespace, from);
  }
}

export const withoutPrefix = (name: string): string => name.slice(name.indexOf(':') + 1);

/** The relationship an element names ("r:id"), in whatever prefix stands for that. */
export function relationIdIn(
  attributes: Readonly<Record<string, string>>,
  scope: Scope,
  name = 'id',
): string | undefined {
  for (const [written, value] of Object.entries(attributes)) {
    const colon = written.indexOf(':');
    if (colon < 1 || written.slice(colon + 1) !== name) continue;
    const namespace = scope.bindingOf(written.slice(0, colon));
    if (namespace === OFFICE_RELATIONSHIPS || namespace === STRICT_RELATIONSHIPS) return value;
  }
  return undefined;
}
