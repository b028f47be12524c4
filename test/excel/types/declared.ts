import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** A type of office.js as plain data. `named`: a class, an interface or an enumeration of Excel's. */
export type Type =
  | { is: 'any' | 'string' | 'number' | 'boolean' | 'nothing' }
  | { is: 'word'; word: string }
  | { is: 'named'; name: string }
  | { is: 'list'; of: Type }
  | { is: 'either'; of: Type[] };

/** One way to call a method. */
export interface Signature {
  takes: { type: Type; optional: boolean }[];
  gives: Type;
}

/** `since`: the requirement set it came with ("1.9"); null where none is told; "never" where no set of ExcelApi has it yet. */
export interface Member {
  since: string | null;
  /** Where it may be read before it may be written. */
  writtenSince?: string;
  readonly?: true;
  optional?: true;
  /** Of a property. */
  type?: Type;
  /** Of a method. */
  calls?: Signature[];
}

export interface Declared {
  kind: 'class' | 'interface' | 'enum';
  /** Of an enumeration by their values. */
  members: Record<string, Member>;
}

export type DeclaredTypes = Record<string, Declared>;

const TYPES = path.dirname(require.resolve('@types/office-js/package.json'));
const CACHE = path.join(__dirname, '../../../.cache');

let known: DeclaredTypes | null = null;

/** All that @types/office-js says of Excel. Reading it takes seconds, so what was read is kept in .cache, until the package or the reading changes. */
export async function declaredTypes(): Promise<DeclaredTypes> {
  if (known) return known;
  const { version } = JSON.parse(readFileSync(path.join(TYPES, 'package.json'), 'utf8')) as { version: string };
  const how = createHash('sha256').update(readFileSync(path.join(__dirname, 'readDeclarations.ts')));
  const file = path.join(CACHE, `excel-types-${version}-${how.digest('hex').slice(0, 12)}.json`);
  if (existsSync(file)) return (known = JSON.parse(readFileSync(file, 'utf8')) as DeclaredTypes);
  const { readDeclarations } = await import('./readDeclarations');
  known = readDeclarations(readFileSync(path.join(TYPES, 'index.d.ts'), 'utf8'));
  mkdirSync(CACHE, { recursive: true });
  // Whole or not at all: other processes may read it at this moment.
  writeFileSync(`${file}.${process.pid}`, JSON.stringify(known));
  renameSync(`${file}.${process.pid}`, file);
  return known;
}
