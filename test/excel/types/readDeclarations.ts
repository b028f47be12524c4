import ts from 'typescript';
import type { Declared, DeclaredTypes, Member, Signature, Type } from './declared';

const BEGIN = 'declare namespace Excel {';

/** What the declarations of office.js say of Excel: its classes, interfaces and enumerations by name. */
export function readDeclarations(text: string): DeclaredTypes {
  const from = text.indexOf(BEGIN);
  const end = text.indexOf('\n}', from) + 2;
  const source = ts.createSourceFile('excel.d.ts', text.slice(from, end), ts.ScriptTarget.Latest, true);
  const [namespace] = source.statements;
  if (!namespace || !ts.isModuleDeclaration(namespace) || !namespace.body || !ts.isModuleBlock(namespace.body)) {
    throw new Error('the declarations of office.js have another form');
  }
  const types: DeclaredTypes = {};
  for (const statement of namespace.body.statements) {
    if (ts.isEnumDeclaration(statement)) types[statement.name.text] = enumeration(statement);
    else if (ts.isInterfaceDeclaration(statement)) add(types, statement.name.text, 'interface', statement);
    else if (ts.isClassDeclaration(statement) && statement.name) add(types, statement.name.text, 'class', statement);
    else if (ts.isTypeAliasDeclaration(statement)) {
      // An alias is a type that has one part.
      const member: Member = { since: null, type: typeOf(statement.type) };
      types[statement.name.text] = { kind: 'interface', members: { '=': member } };
    }
  }
  return types;
}

function enumeration({ members }: ts.EnumDeclaration): Declared {
  const values = members.flatMap((member): [string, Member][] =>
    member.initializer && ts.isStringLiteral(member.initializer)
      ? [[member.initializer.text, { since: sinceOf(member).since }]]
      : [],
  );
  return { kind: 'enum', members: Object.fromEntries(values) };
}

/** Interfaces may be declared in several parts. */
function add(
  types: DeclaredTypes,
  name: string,
  kind: 'class' | 'interface',
  { members, heritageClauses }: ts.ClassDeclaration | ts.InterfaceDeclaration,
): void {
  const own = (types[name] ??= { kind, members: {} }).members;
  for (const clause of kind === 'interface' ? (heritageClauses ?? []) : [])
    for (const { expression } of clause.types)
      Object.assign(own, types[expression.getText().replace('Excel.', '')]?.members);
  for (const member of members) {
    if (!member.name || !ts.isIdentifier(member.name)) continue;
    const said = sinceOf(member);
    if (ts.isMethodDeclaration(member) || ts.isMethodSignature(member)) {
      const known = (own[member.name.text] ??= { ...said, calls: [] });
      known.calls?.push(signature(member));
    } else if (ts.isPropertyDeclaration(member) || ts.isPropertySignature(member)) {
      own[member.name.text] = {
        ...said,
        type: typeOf(member.type),
        ...(ts.getCombinedModifierFlags(member) & ts.ModifierFlags.Readonly && { readonly: true }),
        ...(member.questionToken && { optional: true }),
      };
    }
  }
}

const signature = ({ parameters, type }: ts.MethodDeclaration | ts.MethodSignature): Signature => ({
  takes: parameters.map((parameter) => ({
    type: typeOf(parameter.type),
    optional: parameter.questionToken !== undefined || parameter.initializer !== undefined,
  })),
  gives: typeOf(type),
});

const WORDS: Partial<Record<ts.SyntaxKind, Type>> = {
  [ts.SyntaxKind.StringKeyword]: { is: 'string' },
  [ts.SyntaxKind.NumberKeyword]: { is: 'number' },
  [ts.SyntaxKind.BooleanKeyword]: { is: 'boolean' },
  [ts.SyntaxKind.VoidKeyword]: { is: 'nothing' },
  [ts.SyntaxKind.UndefinedKeyword]: { is: 'nothing' },
};

/** What is of no kind known here may be anything. */
function typeOf(node: ts.TypeNode | undefined): Type {
  if (!node) return { is: 'any' };
  const plain = WORDS[node.kind];
  if (plain) return plain;
  if (ts.isParenthesizedTypeNode(node)) return typeOf(node.type);
  if (ts.isArrayTypeNode(node)) return { is: 'list', of: typeOf(node.elementType) };
  if (ts.isUnionTypeNode(node)) return { is: 'either', of: node.types.map(typeOf) };
  if (ts.isLiteralTypeNode(node)) {
    if (ts.isStringLiteral(node.literal)) return { is: 'word', word: node.literal.text };
    return node.literal.kind === ts.SyntaxKind.NullKeyword ? { is: 'nothing' } : { is: 'any' };
  }
  if (!ts.isTypeReferenceNode(node)) return { is: 'any' };
  const name = node.typeName.getText();
  if (name.endsWith('ClientResult') && node.typeArguments?.[0]) return typeOf(node.typeArguments[0]);
  return name.startsWith('Excel.') || !name.includes('.')
    ? { is: 'named', name: name.replace('Excel.', '') }
    : { is: 'any' };
}

const SET = /\[Api set:\s*(\w+) (\d+\.\d+)([^\]]*)\]/;

/** "[Api set: ExcelApi 1.1 for get, 1.8 for set]": other families of sets ("ExcelApiDesktop 1.1") are of no version claimed here. */
function sinceOf(node: ts.Node): Pick<Member, 'since' | 'writtenSince'> {
  // The last remark before it; those of parameters stand within.
  const comments = ts.getLeadingCommentRanges(node.getSourceFile().text, node.getFullStart()) ?? [];
  const last = comments.at(-1);
  const text = last ? node.getSourceFile().text.slice(last.pos, last.end) : '';
  const [, family, version, more = ''] = SET.exec(text.replace(/@param[^@]*/g, '')) ?? [];
  if (!family) return { since: /\[Api set:[^\]]*(BETA|PREVIEW)/i.test(text) ? 'never' : null };
  if (family !== 'ExcelApi') return { since: 'never' };
  const writtenSince = /(\d+\.\d+) for set/.exec(more)?.[1];
  return { since: version!, ...(writtenSince && { writtenSince }) };
}
