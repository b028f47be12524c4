import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';

const ROOT = join(__dirname, '..');
const SOURCE = join(ROOT, 'src');

/** The same words in both languages as they stand in the source; null where one of them is not written out there. */
interface Pair {
  at: string;
  vi: string | null;
  en: string | null;
}

/** The text of a literal; of a template its parts, each value a place. */
function textOf(node: ts.Expression): string | null {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return null;
  return node.head.text + node.templateSpans.map((span) => `{}${span.literal.text}`).join('');
}

const propertiesOf = (node: ts.ObjectLiteralExpression): Map<string, ts.Expression> =>
  new Map(
    node.properties.flatMap((property) =>
      ts.isPropertyAssignment(property) && !ts.isComputedPropertyName(property.name)
        ? [[property.name.text, property.initializer]]
        : [],
    ),
  );

/** What stands under `vi` and `en`: words, or tables of them, told apart by their keys. */
function pairsOf(at: string, vi: ts.Expression | undefined, en: ts.Expression | undefined): Pair[] {
  if (!vi || !en) return [{ at, vi: vi ? 'written' : '', en: en ? 'written' : '' }];
  if (!ts.isObjectLiteralExpression(vi) || !ts.isObjectLiteralExpression(en))
    return [{ at, vi: textOf(vi), en: textOf(en) }];
  const [inVi, inEn] = [propertiesOf(vi), propertiesOf(en)];
  return [...new Set([...inVi.keys(), ...inEn.keys()])].flatMap((key) =>
    pairsOf(`${at} ${key}`, inVi.get(key), inEn.get(key)),
  );
}

/** Every object of a file that has a language for a key. */
function pairsIn(file: string): Pair[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, false);
  const found: Pair[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isObjectLiteralExpression(node)) {
      const properties = propertiesOf(node);
      if (properties.has('vi') || properties.has('en')) {
        const line = source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
        found.push(...pairsOf(`${relative(ROOT, file)}:${line}`, properties.get('vi'), properties.get('en')));
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const FILES = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name));
const PAIRS = FILES.flatMap((name) => pairsIn(join(SOURCE, name)));

/** Values that a sentence is filled with, each once; English forms of what is counted are none of their own. */
const places = (text: string): string[] =>
  [...new Set(Array.from(text.matchAll(/\{(\w*)(?::[^{}]*)?\}/g), ([, name]) => name!))].sort();

/** Faults of a pair, in words. */
function faultsOf({ vi, en }: Pair): string[] {
  if (vi === null || en === null) return [];
  return [
    ...(vi.trim() === '' ? ['no Vietnamese'] : []),
    ...(en.trim() === '' ? ['no English'] : []),
    ...([vi, en].every((words) => words === words.normalize('NFC')) ? [] : ['letters and marks apart']),
    ...(String(places(vi)) === String(places(en)) ? [] : [`places ${places(vi)} against ${places(en)}`]),
    ...(/ {2}/.test(vi.replace(/\n.*/gs, '')) ? ['two blanks'] : []),
  ];
}

test('every table of words is walked: checks, command line, page, pane, marks, settings', () => {
  const rooms = ['src/checks/', 'src/entries/cli/', 'src/entries/web/', 'src/pane/', 'src/marks/', 'src/settings/'];
  for (const room of [...rooms, 'src/actions/', 'src/plan/', 'src/progress/'])
    expect(PAIRS.some(({ at }) => at.startsWith(room))).toBe(true);
  expect(PAIRS.length).toBeGreaterThan(1300);
});

test('words stand in both languages, with the same values to be filled in', () => {
  const faults = PAIRS.flatMap((pair) => faultsOf(pair).map((fault) => `${pair.at}: ${fault}`));
  expect(faults).toEqual([]);
});

test.each<[string, Pair, string[]]>([
  ['nothing', { at: '', vi: 'Ô {at}', en: 'Cell {at}' }, []],
  ['a count', { at: '', vi: '{n} ô', en: '{n} {n:cell|cells}' }, []],
  ['a language left out', { at: '', vi: 'Ô', en: '' }, ['no English']],
  ['another value', { at: '', vi: 'Ô {at}', en: 'Cell {cell}' }, ['places at against cell']],
  ['decomposed letters', { at: '', vi: 'Dòng'.normalize('NFD'), en: 'Row' }, ['letters and marks apart']],
])('%s is found', (_, pair, faults) => expect(faultsOf(pair)).toEqual(faults));
