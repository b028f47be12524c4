import { z } from 'zod';
import { cellIn, cellsOf, textIn } from './cells';
import { CheckPage, Example } from './checkPage';
import { unitsIn } from './unitsIn';

/** What is wrong with a page, with the file and line where somebody has to mend it. */
export class PageFault extends Error {
  constructor(file: string, line: number, reason: string) {
    super(`${file}:${line}: ${reason}`);
    this.name = 'PageFault';
  }
}

const REPORTED = '## Báo · Reported';
const NOT_REPORTED = '## Không báo · Not reported';
const KEYS = ['vi', 'en', 'title', 'merged', 'as of', 'units', 'finds'] as const;
type Key = (typeof KEYS)[number];

/** An example while it is read: its lines by what they begin with, and the rows of its table as written. */
interface Lines {
  line: number;
  said: Map<Key, string>;
  table: { line: number; cells: string[] }[];
}

/** A check's page, read: title, both languages' paragraphs, source, and examples. Throws a PageFault. */
export function parseCheckPage(text: string, file: string): CheckPage {
  const lines = text.split('\n');
  const places = [lines.indexOf(REPORTED), lines.indexOf(NOT_REPORTED)] as const;
  for (const [i, heading] of [REPORTED, NOT_REPORTED].entries())
    if (places[i]! < 0) throw new PageFault(file, lines.length, `the heading “${heading}” is missing`);
  if (places[0] > places[1]) throw new PageFault(file, places[1] + 1, `“${REPORTED}” comes first`);
  const page = {
    ...preamble(lines.slice(0, places[0]), file),
    reported: examples(lines, places[0] + 1, places[1], file),
    notReported: examples(lines, places[1] + 1, lines.length, file),
  };
  for (const [list, place, wanted] of [
    [page.reported, places[0], true],
    [page.notReported, places[1], false],
  ] as const)
    for (const { note, finds } of list)
      if (finds.length > 0 !== wanted)
        throw new PageFault(file, place + 1, `“${note.vi}” ${wanted ? 'names no cell in “finds”' : 'has “finds”'}`);
  return checked(CheckPage, page, file, 1);
}

/** `# vi · en`, a paragraph in each language, and the two lines of the source. */
function preamble(lines: string[], file: string): Pick<CheckPage, 'title' | 'about' | 'source'> {
  const written = lines.map((text, i) => ({ text, line: i + 1 })).filter(({ text }) => text !== '');
  const title = /^# (.+) · (.+)$/.exec(written[0]?.text ?? '');
  if (!title) throw new PageFault(file, 1, 'the first line is “# tên · name”');
  const [, vi, en, basis, source, more] = written;
  if (more) throw new PageFault(file, more.line, 'is more than a paragraph a language and the source');
  const after = (prefix: string, place: (typeof written)[number] | undefined) => {
    if (!place?.text.startsWith(prefix))
      throw new PageFault(file, place?.line ?? lines.length, `“${prefix}…” is wanted`);
    return place.text.slice(prefix.length);
  };
  return {
    title: { vi: title[1]!, en: title[2]! },
    about: { vi: vi?.text ?? '', en: en?.text ?? '' },
    source: { vi: after('- Căn cứ: ', basis), en: after('- Source: ', source) },
  };
}

function examples(lines: string[], from: number, to: number, file: string): Example[] {
  const found: Lines[] = [];
  for (let i = from; i < to; i++) {
    const text = lines[i]!;
    const line = i + 1;
    if (text === '') continue;
    const said = /^- ([a-z ]+): (.*)$/.exec(text);
    const key = KEYS.find((known) => known === said?.[1]);
    const cells = cellsOf(text);
    if (key === 'vi') found.push({ line, said: new Map(), table: [] });
    const example = found.at(-1);
    if (!example || (!key && !cells)) throw new PageFault(file, line, `“${text}” is no line of an example`);
    if (cells) example.table.push({ line, cells });
    else if (key) {
      if (example.said.has(key) || example.table.length > 0)
        throw new PageFault(file, line, `“${key}” stands too late`);
      example.said.set(key, said![2]!);
    }
  }
  return found.map((example) => exampleOf(example, file));
}

function exampleOf({ line, said, table }: Lines, file: string): Example {
  const [head, rule, ...rows] = table;
  if (!head || !rule?.cells.every((cell) => /^ *-+ *$/.test(cell)))
    throw new PageFault(file, rule?.line ?? line, 'an example has a table with a header and a line under it');
  const odd = rows.find(({ cells }) => cells.length !== head.cells.length);
  if (odd) throw new PageFault(file, odd.line, `has ${odd.cells.length} cells under ${head.cells.length} columns`);
  const list = (key: Key) => said.get(key)?.split(' ');
  const title = said.get('title');
  const example = {
    note: { vi: textIn(said.get('vi') ?? ''), en: textIn(said.get('en') ?? '') },
    title: title === undefined ? undefined : [...textIn(title).split('\n'), ''].slice(0, 2),
    columns: head.cells.map((cell) => String(cellIn(cell) ?? '')),
    rows: rows.map(({ cells }) => cells.map(cellIn)),
    merges: list('merged'),
    asOf: said.get('as of'),
    units: said.has('units') ? unitsIn(said.get('units')!) : undefined,
    finds: list('finds') ?? [],
  };
  return checked(Example, example, file, line);
}

function checked<T>(schema: z.ZodType<T>, value: unknown, file: string, line: number): T {
  const { success, data, error } = schema.safeParse(value);
  if (success) return data;
  throw new PageFault(file, line, z.prettifyError(error));
}
