import fs from 'node:fs';
import path from 'node:path';
import { Clear, Severity } from '../../../src/checks/engine/finding';
import { CHECKS } from '../../../src/checks/engine/registry';
import { codeOf, constantOf, type NewCheck, PAGE } from './template';

/** Why no check was made; a sentence for whoever asked. */
export class NotMade extends Error {}

const REGISTRY = 'src/checks/engine/registry.ts';

/** Makes a check's two files and its lines in the registry. Gives the files written, from the project's root. */
export function newCheck(root: string, id: string, clear?: string, severity?: string): string[] {
  const check = checkedOrder(root, id, clear, severity);
  const files = [`src/checks/${id}.ts`, `src/checks/${id}.md`] as const;
  const [code, page] = files;
  const registry = path.join(root, REGISTRY);
  const lines = registered(fs.readFileSync(registry, 'utf8'), check);
  fs.writeFileSync(path.join(root, code), codeOf(check));
  fs.writeFileSync(path.join(root, page), PAGE);
  fs.writeFileSync(registry, lines);
  return [...files, REGISTRY];
}

function checkedOrder(root: string, id: string, clear: string | undefined, severity: string | undefined): NewCheck {
  if (!/^[a-z]+(?:-[a-z\d]+)+$/.test(id))
    throw new NotMade(`“${id}”: a check is named after its fault, like lead-missing.`);
  if (fs.existsSync(path.join(root, `src/checks/${id}.ts`))) throw new NotMade(`${id} is there already.`);
  const one = Clear.safeParse(clear ?? usualClear(id));
  if (!one.success) throw new NotMade(`“${clear}” is none of the clears: ${Clear.options.join(', ')}.`);
  const level = Severity.safeParse(severity ?? 'warning');
  if (!level.success) throw new NotMade(`“${severity}” is none of ${Severity.options.join(', ')}.`);
  return { id, clear: one.data, severity: level.data };
}

/** The clear of most checks whose names begin alike; task when there are none. */
function usualClear(id: string): string {
  const [first] = id.split('-');
  const alike = CHECKS.filter((check) => check.id.startsWith(`${first}-`)).map(({ clear }) => clear);
  const count = (clear: string) => alike.filter((one) => one === clear).length;
  return [...alike].sort((a, b) => count(b) - count(a))[0] ?? 'task';
}

/** The registry with the import among the imports, by name, and the check in its place of the list. */
function registered(registry: string, check: NewCheck): string {
  const imports = [...CHECKS].map(({ id }) => id).sort();
  const after = imports.findLast((id) => id < check.id);
  const line = `import { ${constantOf(check.id)} } from '../${check.id}';\n`;
  const at = after === undefined ? 0 : endOfLine(registry, `from '../${after}';`);
  const withImport = registry.slice(0, at) + line + registry.slice(at);
  const before = [...CHECKS].reverse().find((other) => placeOf(other) < placeOf(check));
  const place = endOfLine(withImport, before ? `  ${constantOf(before.id)},` : 'CHECKS: readonly Check[] = [');
  return `${withImport.slice(0, place)}  ${constantOf(check.id)},\n${withImport.slice(place)}`;
}

const placeOf = ({ clear, severity, id }: NewCheck): string =>
  `${Clear.options.indexOf(clear)} ${Severity.options.indexOf(severity)} ${id}`;

const endOfLine = (text: string, line: string): number => text.indexOf('\n', text.indexOf(line)) + 1;
