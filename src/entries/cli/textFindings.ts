import type { Finding, Severity } from '../../checks/engine/finding';
import type { Inspection } from '../../checks/engine/inspection';
import { CLEAR_NAMES, URGENT } from '../../checks/engine/names';
import { sentences } from '../../checks/engine/sentences';
import { fill, type Language } from '../../language/bilingual';
import { hanging, WIDTH, wrap } from './layout';
import { ink, type Line, type Paint, type Painted } from './printing';
import { CLI } from './words';

/** Findings of one check shown in full; the cells of the others are listed. */
const SHOWN = 4;
const INDENT = 8;

/** The findings by severity, those of one check together: nobody reads one remark forty times. */
export function findingLines({ findings, setAside }: Inspection, language: Language): Line[] {
  const aside = setAside.length > 0 ? [ink.dim(fill(CLI[language].setAside, { n: setAside.length })), ''] : [];
  const found = (['error', 'warning', 'info'] as const).flatMap((severity) => {
    const mine = findings.filter((finding) => finding.severity === severity);
    return mine.length === 0
      ? []
      : [title(severity, mine.length, language), ...groups(mine).flatMap((group) => groupLines(group, language)), ''];
  });
  return [...found, ...aside];
}

function title(severity: Severity, n: number, language: Language): Painted {
  const paint = {
    error: ink.red,
    warning: ink.yellow,
    info: ink.cyan,
  };
  return ink.bold(paint[severity](`${CLI[language].severities[severity]} (${n})`));
}

/** By check and message, those of one check one after the other: what is urgent first, the others in the order of the sheet. */
function groups(findings: Finding[]): Finding[][] {
  const byCheck = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = `${finding.check} ${finding.message}`;
    const group = byCheck.get(key);
    if (group) group.push(finding);
    else byCheck.set(key, [finding]);
  }
  const order = [...new Set([...URGENT, ...findings.map(({ check }) => check)])];
  const rank = ([finding]: Finding[]) => order.indexOf(finding!.check);
  return [...byCheck.values()].sort((a, b) => rank(a) - rank(b));
}

function groupLines(group: Finding[], language: Language): Line[] {
  const words = CLI[language];
  const first = sentences(group[0]!, language);
  const marks = [
    CLEAR_NAMES[group[0]!.clear][language].toLocaleLowerCase(language),
    ...(group[0]!.question ? [words.question] : []),
  ].join(', ');
  const count = group.length > 1 ? ` (${group.length})` : '';
  const head = ['  ', ink.bold(first.title), `${count} `, ink.dim(`— ${marks}`)];
  const said = alike(group, language);
  const most = said.length > SHOWN + 1 ? SHOWN : said.length;
  const rest = said.slice(most).flatMap(({ cells }) => cells);
  const more =
    rest.length > 0 ? indented(fill(words.moreCells, { n: rest.length, cells: cellList(rest) }), ink.dim) : [];
  return [
    head,
    ...said.slice(0, most).flatMap((saying) => sayingLines(saying, language)),
    ...more,
    ...advice(`${words.why}: ${first.why}`),
    ...advice(`${words.todo}: ${first.do}`),
  ];
}

/** Findings of one or several cells in the same words. */
interface Saying {
  what: string;
  cells: string[];
  related: string[];
}

/** Joins findings of the same words: one for all their cells. */
function alike(group: Finding[], language: Language): Saying[] {
  const said = new Map<string, Saying>();
  for (const finding of group) {
    const { what } = sentences(finding, language);
    const saying = said.get(what);
    if (saying) saying.cells.push(finding.at);
    else said.set(what, { what, cells: [finding.at], related: finding.related });
  }
  return [...said.values()];
}

function sayingLines({ what, cells, related }: Saying, language: Language): Line[] {
  if (cells.length > 1) {
    const [first, ...others] = indented(cellList(cells), ink.bold);
    return [first!, ...others, ...wrap(what, WIDTH - 12).map((line) => `            ${line}`)];
  }
  const at = cells[0]!;
  const also = related.length > 0 ? ` (${fill(CLI[language].related, { cells: cellList(related) })})` : '';
  const width = 4 + Math.max(INDENT, at.length + 2);
  const [head, ...rest] = hanging(`    ${at} `, what + also, width);
  return [['    ', ink.bold(at.padEnd(width - 4)), head!.slice(width)], ...rest];
}

/** At most twenty cells by name; the number of the others. */
function cellList(cells: string[]): string {
  const most = 20;
  return cells.length <= most ? cells.join(', ') : `${cells.slice(0, most).join(', ')}… (+${cells.length - most})`;
}

const indented = (text: string, paint: Paint): Line[] => wrap(text, WIDTH - 4).map((line) => ['    ', paint(line)]);
const advice = (text: string): Line[] => indented(text, ink.dim);
