import { unzipSync } from 'fflate';
import { all, child, type Node, treeOf } from '../judging/tree';

/**
 * What of a workbook is the user's, told without a line of the code that writes: sheets with their cells, rules, lists, views; notes;
 * names; styles in their order; every other part by its bytes. What Năm Rõ puts in beside it is left out.
 */
export interface UsersSide {
  sheets: Record<string, unknown>;
  names: unknown[];
  /** Lists of the stylesheet; ours may only be added at their ends. */
  styles: Record<string, string[]>;
  parts: Record<string, string>;
}

interface Relation {
  id: string;
  type: string;
  target: string;
}

const OURS = /^NamRo_/;

export function usersSide(bytes: Uint8Array): UsersSide {
  const parts = new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [plainName(name), part]));
  const tree = (name: string | undefined) => (name && parts.get(key(name)) ? treeOf(parts.get(key(name))!) : undefined);
  const related = (part: string) => relationsOf(part, tree(relsOf(part)));
  const bookName = related('').find(({ type }) => type === 'officeDocument')!.target;
  const book = tree(bookName)!;
  const ofBook = related(bookName);
  const names = all(book, 'definedName');
  const ours = names.filter(({ attributes }) => OURS.test(attributes.name ?? '')).map(({ text }) => sheetOf(text));
  const sheets = all(child(book, 'sheets'), 'sheet');
  const known = new Set([bookName, relsOf(bookName), '[Content_Types].xml', '_rels/.rels'].map(key));
  const side: UsersSide = { sheets: {}, names: [], styles: {}, parts: {} };
  for (const [at, { attributes }] of sheets.entries()) {
    const target = ofBook.find(({ id }) => id === attributes.id)?.target;
    if (!target) continue;
    const list = related(target);
    [target, relsOf(target)].forEach((name) => known.add(key(name)));
    const notes = list.find(({ type }) => type === 'comments')?.target;
    const drawing = list.find(({ type }) => type === 'vmlDrawing')?.target;
    const isOurs = ours.includes(attributes.name ?? '');
    const below = isOurs ? reach(target, related) : [notes, drawing].filter((name) => name !== undefined);
    below.forEach((name) => known.add(key(name)));
    if (isOurs) continue;
    side.sheets[`${at} ${attributes.name}`] = {
      state: attributes.state,
      id: attributes.sheetId,
      tree: withoutOurs(tree(target)),
      notes: notesOf(tree(notes)),
    };
  }
  const isLocalToOurs = (id: string | undefined) =>
    id !== undefined && ours.includes(sheets[Number(id)]?.attributes.name ?? '');
  side.names = names
    .filter(({ attributes }) => !OURS.test(attributes.name ?? '') && !isLocalToOurs(attributes.localSheetId))
    .map(({ attributes: { localSheetId, ...rest }, text }) => [
      rest,
      localSheetId === undefined ? null : sheets[Number(localSheetId)]?.attributes.name,
      text,
    ]);
  const stylesName = ofBook.find(({ type }) => type === 'styles')?.target;
  if (stylesName) known.add(key(stylesName));
  for (const list of tree(stylesName)?.children ?? [])
    side.styles[list.name] = list.children.map((one) => JSON.stringify(one));
  for (const [name, part] of parts) if (!known.has(name)) side.parts[name] = Buffer.from(part).toString('base64');
  return side;
}

const plainName = (name: string) => key(name.replaceAll('\\', '/'));
const key = (name: string) => decodeURI(name.replace(/^\//, '')).toLowerCase();
const relsOf = (part: string) => part.replace(/([^/]*)$/, '_rels/$1.rels');

function relationsOf(part: string, rels: Node | undefined): Relation[] {
  const base = `file:///${part}`;
  return (rels?.children ?? [])
    .filter(({ attributes }) => attributes.TargetMode !== 'External')
    .map(({ attributes: { Id = '', Type = '', Target = '' } }) => ({
      id: Id,
      type: Type.split('/').at(-1)!,
      target: decodeURI(new URL(Target, base).pathname.slice(1)),
    }));
}

/** The parts that a sheet leads to, and theirs. */
function reach(part: string, related: (part: string) => Relation[]): string[] {
  return related(part).flatMap(({ target }) => [target, relsOf(target), ...reach(target, related)]);
}

/** "'Tổng hợp'!$A$1" → "Tổng hợp". */
const sheetOf = (reference: string) =>
  reference.slice(0, reference.lastIndexOf('!')).replace(/^'|'$/g, '').replaceAll("''", "'");

function withoutOurs(sheet: Node | undefined): unknown {
  if (!sheet) return null;
  const isRuleOfOurs = (node: Node) =>
    node.name === 'conditionalFormatting' && all(node, 'formula').some(({ text }) => text.includes('nam-ro:'));
  // Which relation leads to the drawing of the notes is no concern of the user's.
  const children = sheet.children.filter((node) => !isRuleOfOurs(node) && node.name !== 'legacyDrawing');
  // Ours come first, so the figures of the user's rules move up; their order is what counts.
  const rules = all({ ...sheet, children }, 'cfRule').map(({ attributes }) => Number(attributes.priority));
  const order = [...new Set(rules)].sort((a, b) => a - b).map(String);
  const inOrder = (node: Node): Node => {
    const { priority } = node.attributes;
    const attributes = { ...node.attributes };
    if (node.name === 'cfRule' && priority !== undefined) attributes.priority = `#${order.indexOf(priority)}`;
    return { ...node, attributes, children: node.children.map(inOrder) };
  };
  return inOrder({ ...sheet, children });
}

function notesOf(comments: Node | undefined): unknown[] {
  const authors = all(child(comments, 'authors'), 'author').map(({ text }) => text);
  return all(comments, 'comment').flatMap(({ attributes: { ref, authorId }, children }) => {
    const author = authors[Number(authorId)];
    const said = all({ name: '', attributes: {}, children, text: '' }, 't')
      .map(({ text }) => text)
      .join('');
    return author === 'Năm Rõ' || said.startsWith('Năm Rõ:\n') ? [] : [{ ref, author, children }];
  });
}

/** What of the user's is not as it was, one line a fault. */
export function lossesOf(before: UsersSide, after: UsersSide): string[] {
  const faults: string[] = [];
  const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
  for (const [name, sheet] of Object.entries(before.sheets))
    if (!same(sheet, after.sheets[name])) faults.push(`sheet ${name}: ${difference(sheet, after.sheets[name])}`);
  const added = Object.keys(after.sheets).filter((name) => !(name in before.sheets));
  if (added.length > 0) faults.push(`sheets nobody asked for: ${added.join(', ')}`);
  if (!same(before.names, after.names)) faults.push(`names: ${difference(before.names, after.names)}`);
  for (const [list, entries] of Object.entries(before.styles))
    if (!same(entries, after.styles[list]?.slice(0, entries.length))) faults.push(`styles: ${list}`);
  for (const [name, part] of Object.entries(before.parts)) if (part !== after.parts[name]) faults.push(`part ${name}`);
  for (const name of Object.keys(after.parts))
    if (!(name in before.parts)) faults.push(`part nobody leads to: ${name}`);
  return faults;
}

/** Where two values part, with a little of each. */
function difference(a: unknown, b: unknown): string {
  const [left, right] = [JSON.stringify(a) ?? '', JSON.stringify(b) ?? ''];
  let at = 0;
  while (at < left.length && left[at] === right[at]) at++;
  const from = Math.max(0, at - 40);
  return `${left.slice(from, at + 80)} → ${right.slice(from, at + 80)}`;
}
