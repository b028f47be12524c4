import { firstSigns } from '../../language/firstSigns';
import { fold } from '../../language/text';
import type { RawItem } from '../items';
import { readDirectors, readUnits } from '../units/unitRef';
import type { FormPart } from './placeForm';

type Duties = Pick<RawItem, 'leads' | 'partners' | 'directors'>;
type Refs = RawItem['leads'];

/** What begins a line of the cell that says with whom a unit works, and whom it names. Of the unit itself it says what its part is. */
const LABELS: readonly [RegExp, keyof Duties | 'own'][] = [
  [/^(?:cùng )?chủ trì ?:/u, 'leads'],
  [/^(?:cùng )?phối hợp ?:/u, 'partners'],
  [/^chỉ đạo ?:/u, 'directors'],
  [/^phần của đơn vị ?:/u, 'own'],
];

/**
 * Who leads and who helps with an item of a form: the unit it was made for, by the part the item stands in, and those its cell names beside. A cell
 * that somebody worded anew is read like any other.
 */
export function formDuties(item: RawItem, words: string, part: FormPart | null, unit: string): Duties {
  const told = linesOf(firstSigns(words));
  const named = told ?? { leads: item.leads, partners: item.partners, directors: item.directors, own: '' };
  const { own, ...duties } = named;
  if (unit === '' || part === null || part === 'collective') return duties;
  const field = part === 'lead' ? 'leads' : 'partners';
  if (duties[field].some(({ name }) => fold(name) === fold(unit))) return duties;
  return { ...duties, [field]: [itself(unit, own || null), ...duties[field]] };
}

/** Null where no line begins as ours do. */
function linesOf(text: string): (Duties & { own: string }) | null {
  const found: Duties & { own: string } = { leads: [], partners: [], directors: [], own: '' };
  let over: keyof typeof found | null = null;
  for (const line of text.split('\n')) {
    const said = LABELS.find(([label]) => label.test(fold(line)));
    if (said) over = said[1];
    if (over === null) return null;
    const words = said ? line.slice(line.indexOf(':') + 1).trim() : line.trim();
    if (over === 'own') found.own = [found.own, words].filter((one) => one !== '').join(' ');
    else {
      const read = over === 'directors' ? readDirectors : readUnits;
      found[over].push(...words.split(';').flatMap((name) => fromCell(read(name.trim()))));
    }
  }
  return over === null ? null : found;
}

const fromCell = (units: ReturnType<typeof readUnits>): Refs => units.map((unit) => ({ ...unit, from: 'cell' }));

/** The unit the form is of: one name, whatever it holds. */
function itself(unit: string, role: string | null): Refs[number] {
  const [read, ...more] = readUnits(unit);
  const known = read !== undefined && more.length === 0 && fold(read.name) === fold(unit);
  const { collective, person } = known ? read : { collective: false, person: false };
  return { text: unit, name: unit, collective, person, role, duty: null, from: 'group' };
}
