import fs from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { Report } from '../../src/actions/report';
import { checksPages } from './checksPages';
import { deadlinesPage } from './deadlinesPage';

/** Every generated page: path from the project's root → content. */
export function generatedPages(root: string): Map<string, string> {
  const pages = new Map<string, string>();
  pages.set('docs/deadlines.md', deadlinesPage(root));
  for (const [name, content] of checksPages(root)) pages.set(`docs/checks/${name}`, content);
  pages.set(
    'docs/schema/inspect.schema.json',
    `${JSON.stringify(z.toJSONSchema(Report, { io: 'output' }), null, 2)}\n`,
  );
  return pages;
}

/** Writes them, and removes pages in docs/checks that no check has any more. */
export function makeDocs(root: string): void {
  const pages = generatedPages(root);
  fs.rmSync(path.join(root, 'docs/checks'), { recursive: true, force: true });
  for (const [file, content] of pages) {
    fs.mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    fs.writeFileSync(path.join(root, file), content);
  }
}
