import type { Grid } from '../grid';
import type { Columns } from '../header/columns';
import type { Group, Section } from '../../plan/plan';
import { readCriterion } from '../criterion';
import { isBelow } from './below';
import type { LaidRow, Members } from './laidRow';
import { isMember } from './members';
import type { Placed, Places } from './placed';
import { handsDown } from './handsDown';
import { parseAtFirst } from './titledRow';
import { leadingNumber, type RowNumber } from './number';
import { promote } from './promote';

interface Open {
  number: RowNumber;
  key: string;
  row: number;
  /** A group; false for an item that others stand under ("1" over "a)"). */
  group: boolean;
  /** The criterion its text begins with: "1.2" of "TC 1.2. Chế độ báo cáo". */
  criterion: string | null;
  /** A group without a number whose rows are known by a mark. */
  members: Members | null;
}

/** Puts every laid row in its section and group, and gives it its key. */
export function place(grid: Grid, columns: Columns, laid: LaidRow[]): Places {
  const places: Places = { sections: [], groups: [], items: [], left: [] };
  const byTitle = new Map<string, Section>();
  let part: Section | null = null;
  let inWords = false;
  let section: Section | null = null;
  let open: Open[] = [];
  let last: Placed | null = null;
  let lastNumber: RowNumber | null = null;
  /** The section or group that nothing stands under yet: its title may go on. */
  let headed: Section | Group | null = null;
  for (let i = 0; i < laid.length; i++) {
    const row = laid[i]!;
    if (row.kind === 'tail') {
      if (last) last.tails.push(row);
      else if (headed && row.text !== '') headed.title = `${headed.title} ${row.text}`;
      else places.left.push(row.row.row);
      continue;
    }
    if (row.kind === 'section') {
      const opens = opensPart(row, laid[i + 1], inWords);
      const made = makeSection(row, opens ? null : part);
      if (opens) part = made;
      if (opens) inWords = row.named;
      section = made;
      places.sections.push(made);
      if (!byTitle.has(made.title)) byTitle.set(made.title, made);
      open = [];
      last = null;
      headed = made;
      continue;
    }
    const named =
      columns.section === null ? null : sectionOfCell(grid, columns.section, row.row.row, places.sections, byTitle);
    if (named) section = named;
    const number = numberOf(grid, columns, row, last && lastNumber);
    const criterion = criterionOf(grid, columns, row);
    const isGroup = row.kind === 'group' || handsDown(grid, columns, laid, i);
    const shared = row.row.numberMerged ? open.findIndex((o) => o.group && o.number.text === number.text) : -1;
    open =
      shared >= 0
        ? open.slice(0, shared + 1)
        : closeFor(withMembers(open, number, row.text), number, isGroup, criterion);
    const parent = open[open.length - 1];
    const key = keyOf(section, parent, number, row.row.row);
    if (isGroup) {
      const title = row.kind === 'group' ? row.title : parseAtFirst(grid, columns, row.row).title;
      headed = { key, number: number.text, title, row: row.row.row, section: section?.key ?? null, score: null };
      last = null;
      places.groups.push(headed);
    } else {
      const group = [...open].reverse().find((o) => o.group);
      const sectionRow = section && columns.section === null ? [section.row] : [];
      const inherits = [...open]
        .reverse()
        .filter((o) => o.group || o.number.style !== 'none')
        .map((o) => o.row)
        .concat(sectionRow);
      last = {
        row,
        tails: [],
        section: section?.key ?? null,
        group: group?.key ?? null,
        number: number.text,
        key,
        inherits: group || sectionRow.length ? inherits.filter((r) => r !== row.row.row) : [],
        titleInText: columns.at.has('number') ? 0 : lengthOfNumber(grid, columns, row),
      };
      lastNumber = number;
      places.items.push(last);
    }
    open.push({ number, key, row: row.row.row, group: isGroup, criterion, members: row.members });
  }
  return promote(places);
}

function makeSection(row: LaidRow, part: Section | null): Section {
  const number = row.number.text;
  const parent = part?.key ?? null;
  const own = number === '' ? row.title : number;
  return {
    number,
    title: row.title,
    row: row.row.row,
    parent,
    key: parent && number !== '' ? `${parent}.${own}` : own,
    score: null,
  };
}

/** "A", or "Phần thứ nhất" over "I"; behind such a one each that is named like it. */
function opensPart(row: LaidRow, next: LaidRow | undefined, inWords: boolean): boolean {
  if (row.number.style === 'part') return true;
  return row.named && (inWords || (next?.kind === 'section' && next.number.style === 'roman' && !next.named));
}

function sectionOfCell(
  grid: Grid,
  column: number,
  row: number,
  sections: Section[],
  byTitle: Map<string, Section>,
): Section | null {
  const { text } = grid.cell(row, column);
  if (text === '') return null;
  const leading = leadingNumber(text);
  const number = leading && leading.number.style === 'roman' ? leading.number.text : '';
  const title = leading && number !== '' ? leading.title : text;
  const known = byTitle.get(title);
  if (known) return known;
  const made: Section = { number, title, row, parent: null, key: number || title, score: null };
  sections.push(made);
  byTitle.set(title, made);
  return made;
}

function numberOf(grid: Grid, columns: Columns, row: LaidRow, last: RowNumber | null): RowNumber {
  if (row.number.style !== 'none' || !last || !columns.at.has('number')) return row.number;
  // A second activity under one number: no number and no task of its own.
  const task = columns.at.get('task') ?? columns.at.get('criterion');
  const bare = task !== undefined && grid.own(row.row.row, task).text === '';
  return bare ? last : row.number;
}

/** Without groups whose rows are known by a mark that this one has not, and that stands under none of them. */
function withMembers(open: Open[], number: RowNumber, text: string): Open[] {
  const end = open.findIndex(
    ({ members }, i) =>
      members !== null &&
      !isMember(members, number, text) &&
      !open.slice(i + 1).some((below) => isBelow(below.number, number)),
  );
  return end < 0 ? open : open.slice(0, end);
}

/** Closes what the new number does not stand under. An unnumbered group closes the one before it, else a long section would pile them up. */
function closeFor(all: Open[], number: RowNumber, isGroup: boolean, criterion: string | null): Open[] {
  const isUnnumbered = (o: Open) => o.group && o.number.style === 'none';
  // TC 1.3 does not stand under TC 1.2.
  const isOther = (o: Open) =>
    isUnnumbered(o) && o.criterion !== null && criterion !== null && !criterion.startsWith(`${o.criterion}.`);
  const open = all.filter((o) => !isOther(o));
  if (number.style === 'none') return open.filter((o) => o.group && !(isGroup && isUnnumbered(o)));
  for (let i = open.length - 1; i >= 0; i--) {
    if (isBelow(open[i]!.number, number)) return open.slice(0, i + 1);
    if (isUnnumbered(open[i]!) && number.style !== 'roman')
      return open.slice(0, i + 1).filter((o) => isUnnumbered(o) || isBelow(o.number, number));
  }
  return [];
}

function criterionOf(grid: Grid, columns: Columns, row: LaidRow): string | null {
  const column = columns.at.get('criterion') ?? columns.at.get('task');
  return column === undefined ? null : (readCriterion(grid.own(row.row.row, column).text).criterion?.number ?? null);
}

function keyOf(section: Section | null, parent: Open | undefined, number: RowNumber, row: number): string {
  const base = section?.key ?? '';
  if (number.text === '') return `${parent?.key ?? base}#${row}`.replace(/^#/, 'row ');
  if (number.style === 'dotted' && (number.text === base || number.text.startsWith(`${base}.`)) && base !== '')
    return number.text;
  const under =
    parent &&
    parent.number.style !== 'none' &&
    !number.text.startsWith(`${parent.number.text}.`) &&
    number.style !== 'arabic'
      ? parent.key
      : base;
  return under === '' ? number.text : `${under}.${number.text}`;
}

function lengthOfNumber(grid: Grid, columns: Columns, row: LaidRow): number {
  const column = columns.at.get('task') ?? columns.at.get('criterion') ?? columns.at.get('activity');
  if (column === undefined) return 0;
  const text = grid.cell(row.row.row, column).text;
  const leading = leadingNumber(text);
  return leading ? text.length - leading.title.length : 0;
}
