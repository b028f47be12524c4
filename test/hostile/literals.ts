import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** A pattern as a source compiles it, and where it stands. */
export interface Pattern {
  source: string;
  flags: string;
  /** "src/language/text.ts:12", from the project's folder. */
  at: string;
}

export const ROOT = path.resolve(__dirname, '../..');
const SOURCE = /\.(?:[cm]?[jt]sx?)$/;

/** All files of the sources that hold code. */
export function sourceFiles(folder = 'src'): string[] {
  return readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => SOURCE.test(name))
    .map((name) => path.join(folder, name))
    .sort();
}

const parse = (file: string) =>
  ts.createSourceFile(
    file,
    readFileSync(path.join(ROOT, file), 'utf8'),
    ts.ScriptTarget.ES2023,
    true,
    file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  );

function visit(node: ts.Node, see: (node: ts.Node) => void): void {
  see(node);
  node.forEachChild((child) => visit(child, see));
}

/** Every pattern written between two slashes. */
export function literals(file: string): Pattern[] {
  const tree = parse(file);
  const found: Pattern[] = [];
  visit(tree, (node) => {
    if (!ts.isRegularExpressionLiteral(node)) return;
    const end = node.text.lastIndexOf('/');
    const { line } = tree.getLineAndCharacterOfPosition(node.getStart(tree));
    found.push({ source: node.text.slice(1, end), flags: node.text.slice(end + 1), at: `${file}:${line + 1}` });
  });
  return found;
}

/** Every text in quotes: patterns built at run time are put together from these. */
export function strings(file: string): { text: string; at: string }[] {
  const tree = parse(file);
  const found: { text: string; at: string }[] = [];
  visit(tree, (node) => {
    if (!ts.isStringLiteralLike(node) && !ts.isTemplateHead(node) && !ts.isTemplateMiddleOrTemplateTail(node)) return;
    const { line } = tree.getLineAndCharacterOfPosition(node.getStart(tree));
    found.push({ text: node.text, at: `${file}:${line + 1}` });
  });
  return found;
}
