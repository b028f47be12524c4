import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { goalTable } from './goals';
import type { Measured } from './parts/part';
import { markdown } from './table';

const PAGE = join(__dirname, '../docs/performance.md');
/** What was measured last of each part: a part measured alone leaves the others as they are. */
const KEPT = join(__dirname, 'measured.json');

type Kept = Record<string, Measured & { on: string }>;

/** Puts what was measured between its marks in docs/performance.md; what people wrote around it stays. */
export async function writePage(measured: Record<string, Measured>, on: string): Promise<void> {
  const before: Kept = existsSync(KEPT) ? (JSON.parse(readFileSync(KEPT, 'utf8')) as Kept) : {};
  const kept: Kept = { ...before };
  for (const [name, part] of Object.entries(measured)) kept[name] = { ...part, on };
  writeFileSync(KEPT, await format(JSON.stringify(kept), { ...(await resolveConfig(KEPT)), parser: 'json' }));
  const reached: Record<string, string> = Object.assign({}, ...Object.values(kept).map((part) => part.reached));
  let page = between(readFileSync(PAGE, 'utf8'), 'goals', markdown(goalTable(reached)));
  for (const [name, part] of Object.entries(kept)) page = between(page, name, tablesOf(part));
  writeFileSync(PAGE, await format(page, { ...(await resolveConfig(PAGE)), parser: 'markdown' }));
}

const tablesOf = ({ tables, failed, on }: Kept[string]): string =>
  [...tables.map(markdown), [on, ...failed].join('. ')].join('\n\n');

/** @throws where the page has no place of that name */
function between(page: string, name: string, text: string): string {
  const [begin, end] = [`<!-- bench: ${name} -->`, '<!-- bench ends -->'];
  const from = page.indexOf(begin);
  const to = page.indexOf(end, from);
  if (from < 0 || to < 0) throw new Error(`docs/performance.md has no place for ${name}`);
  return `${page.slice(0, from + begin.length)}\n\n${text}\n\n${page.slice(to)}`;
}
