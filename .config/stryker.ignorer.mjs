import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin';

/**
 * What is text and no logic. Nothing that decides is left out: regular expressions, field names, conditions, calls and the tables
 * themselves (a whole list emptied) are all mutated.
 */
export const strykerPlugins = [
  declareValuePlugin(PluginKind.Ignore, 'texts', {
    shouldIgnore(path) {
      if (isSentence(path)) return 'a sentence in two languages';
      if (isWord(path)) return 'an entry of a table of words';
      return undefined;
    },
  }),
];

const keyOf = (property) => property.key?.name ?? property.key?.value;

/** `{ vi: …, en: … }`, wherever it stands, as long as both are plain texts. */
const isSentence = (path) =>
  path.isObjectExpression() &&
  path.node.properties.map(keyOf).join() === 'vi,en' &&
  path.node.properties.every(({ value }) => isText(value));

/** A text outside every function, in a list or table where some entry has a Vietnamese letter or a blank: ['trước', 'hết'], phrases(`…`). */
function isWord(path) {
  if (!isText(path.node) || path.getFunctionParent() !== null) return false;
  const { parent } = path;
  if (parent.type === 'CallExpression') return parent.callee.name === 'phrases';
  if (parent.type === 'ArrayExpression') return parent.elements.some(isPhrase);
  if (parent.type === 'ObjectProperty')
    return path.parentPath.parent.properties.some(({ key, value }) => isPhrase(value) || isPhrase(key));
  return false;
}

const isText = (node) =>
  node?.type === 'StringLiteral' || (node?.type === 'TemplateLiteral' && node.expressions.length === 0);

const isPhrase = (node) =>
  (node?.type === 'StringLiteral' && /[^\x00-\x7f]| /.test(node.value)) ||
  (node?.type === 'Identifier' && /[^\x00-\x7f]/.test(node.name));
