import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { listenForPatterns } from './built';
import { literals, type Pattern, ROOT, sourceFiles } from './literals';

const SAMPLES = path.join(ROOT, 'samples');

/**
 * Every pattern of the sources, each once: those that are written down, and those that are built while all modules load and all samples are
 * read, checked, marked, summarised, mended and cleared. To be called before any of the sources is loaded.
 */
export async function everyPattern(): Promise<Pattern[]> {
  const built = listenForPatterns();
  try {
    for (const file of sourceFiles()) {
      if (file.endsWith('.cjs') || /[\\/]entries[\\/]/.test(file)) continue;
      await load(file);
    }
    for (const name of readdirSync(SAMPLES, { recursive: true, encoding: 'utf8' }))
      if (name.endsWith('.xlsx')) await doEverything(readFileSync(path.join(SAMPLES, name)));
  } finally {
    built.stop();
  }
  const all = new Map(built.found);
  for (const pattern of sourceFiles().flatMap(literals)) all.set(`${pattern.flags}/${pattern.source}`, pattern);
  return [...all.values()].sort((a, b) => a.at.localeCompare(b.at, 'en', { numeric: true }));
}

/** Shells ask for their program as soon as they load; what they hold of patterns is written down in them. */
async function load(file: string): Promise<void> {
  try {
    await import(path.join(ROOT, file));
  } catch (cause) {
    if (!/is not defined|Cannot read prop|before initialization/.test(String(cause))) throw cause;
  }
}

async function doEverything(bytes: Uint8Array): Promise<void> {
  const { openWorkbook } = await import('../../src/hosts/file/openWorkbook');
  const { mark } = await import('../../src/actions/mark');
  const { summarise } = await import('../../src/actions/summarise');
  const { fix } = await import('../../src/actions/fix');
  const { clear } = await import('../../src/actions/clear');
  const host = await openWorkbook(bytes);
  const options = { asOf: '2026-06-15', writtenAt: '2026-06-15T08:05', language: 'vi' } as const;
  await mark(host, { ...options, notes: true });
  await summarise(host, options);
  await fix(host, { ...options, all: true });
  await clear(host, {});
}
