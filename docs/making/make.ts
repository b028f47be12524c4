import fs from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { ChangeReport, CollectReport, HandOutReport, TableReport } from '../../src/actions/changeReport';
import { Report } from '../../src/actions/report';
import { ReportLine } from '../../src/actions/reportLines';
import { checksPages } from './checksPages';
import { dependenciesPage } from './dependenciesPage';
import { deadlinesPage } from './deadlinesPage';
import { readingsPages } from './readingsPages';

/** Every generated page: path from the project's root → what makes its content. */
export function generatedPages(root: string): Map<string, () => string> {
  const pages = new Map<string, () => string>();
  pages.set('docs/dependencies.md', () => dependenciesPage(root));
  pages.set('docs/deadlines.md', () => deadlinesPage(root));
  for (const [name, content] of checksPages()) pages.set(`docs/checks/${name}`, content);
  for (const [name, content] of readingsPages()) pages.set(`docs/readings/${name}`, content);
  pages.set('docs/schema/inspect.schema.json', () => schemaOf(Report));
  pages.set('docs/schema/inspect-line.schema.json', () => schemaOf(ReportLine));
  pages.set('docs/schema/change.schema.json', () => schemaOf(ChangeReport));
  pages.set('docs/schema/collect.schema.json', () => schemaOf(CollectReport));
  pages.set('docs/schema/hand-out.schema.json', () => schemaOf(HandOutReport));
  pages.set('docs/schema/table.schema.json', () => schemaOf(TableReport));
  return pages;
}

const schemaOf = (schema: z.ZodType) => `${JSON.stringify(z.toJSONSchema(schema, { io: 'output' }), null, 2)}\n`;

/** Folders in which every page is generated: what nothing makes any more is removed. */
export const WHOLE_FOLDERS = ['docs/checks', 'docs/readings'];

/** Writes them all. */
export function makeDocs(root: string): void {
  const pages = generatedPages(root);
  for (const folder of WHOLE_FOLDERS) fs.rmSync(path.join(root, folder), { recursive: true, force: true });
  for (const [file, content] of pages) {
    fs.mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    fs.writeFileSync(path.join(root, file), content());
  }
}
