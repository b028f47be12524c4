import { fold } from '../../language/text';
import type { UnitEntry } from '../settings';
import type { Report, Row } from '../settingsTable';
import { overlaps } from './holds';

/** Places of the sheet's columns. */
const NAME = 0;
const ALIASES = 1;
const FROM = 2;
const TO = 3;
const GROUPS = 4;
const HEAD = 5;
const EMAIL = 6;

/** A row of the sheet of units; null where it names none, which is told at its cell. Of what else cannot be used only that cell is left out. */
export function readUnitRow(row: Row, before: readonly UnitEntry[], report: Report): UnitEntry | null {
  const [name, aliases] = [row.text(NAME), row.listed(ALIASES)];
  if (name === '') {
    report(NAME, 'no-name');
    return null;
  }
  for (const column of [FROM, TO]) if (row.text(column) !== '' && row.day(column) === null) report(column, 'day');
  const named = { name, aliases, from: row.day(FROM), to: row.day(TO) };
  if (before.some((other) => fold(other.name) === fold(name) && overlaps(other, named))) {
    report(NAME, 'unit-twice');
    return { ...named, groups: [], head: '', email: '' };
  }
  return {
    ...named,
    groups: groupsIn(row, [name, ...aliases], report),
    head: row.text(HEAD),
    email: emailIn(row, report),
  };
}

/** Each collective once; a unit is none of its own. */
function groupsIn(row: Row, own: readonly string[], report: Report): string[] {
  const names = new Set(own.map(fold));
  const groups = new Map<string, string>();
  for (const group of row.listed(GROUPS))
    if (names.has(fold(group))) report(GROUPS, 'group-is-unit', group);
    else if (!groups.has(fold(group))) groups.set(fold(group), group);
  return [...groups.values()];
}

/** One address, or several parted by commas, semicolons or blanks. */
function emailIn(row: Row, report: Report): string {
  const text = row.text(EMAIL);
  const isUsable = text.split(/[\s,;]+/).every((address) => address === '' || ADDRESS.test(address));
  if (isUsable) return text;
  report(EMAIL, 'email');
  return '';
}
const ADDRESS = /^[^@<>()"]+@[^@<>()".]+(?:\.[^@<>()".]+)+$/;
