import { foldAccents } from '../language/text';
import type { UnitNames } from './unitNames';

/** Words units are called by, without accents, and what people write for them. */
const NOUNS: readonly (readonly [words: string, short: string])[] = [
  ['uy ban nhan dan xa', 'ubnd'],
  ['uy ban nhan dan phuong', 'ubnd'],
  ['uy ban nhan dan', 'ubnd'],
  ['ubnd xa', 'ubnd'],
  ['ubnd phuong', 'ubnd'],
  ['ubnd thi tran', 'ubnd'],
  ['ubnd huyen', 'ubnd'],
  ['ubnd', ''],
  ['chi cuc', 'cc'],
  ['trung tam', 'tt'],
  ['van phong', 'vp'],
  ['thanh tra', 'ttr'],
  ['benh vien', 'bv'],
  ['khoa', 'k'],
  ['bo mon', 'bm'],
  ['cong an', 'ca'],
  ['ban quan ly', 'bql'],
  ['phong', 'p'],
  ['ban', ''],
  ['doi', ''],
  ['vien', ''],
  ['truong', ''],
  ['so', ''],
  ['xa', ''],
  ['phuong', ''],
  ['thi tran', 'tt'],
  ['huyen', ''],
];

/** What follows these is no name without them: a "Phòng Kinh tế" may stand beside the "Khoa Kinh tế". */
const NEVER_ALONE: ReadonlySet<string> = new Set(['benh vien', 'khoa', 'bo mon', 'cong an']);

/** Of these there are several, told apart by whose they are: "Bệnh viện Đa khoa tỉnh". */
const OF_SEVERAL: ReadonlySet<string> = new Set(['benh vien']);

/** Words at a name's end that say whose it is, and are left out where everybody knows. */
const OF_WHOM = ['so', 'tinh', 'huyen', 'xa', 'thanh pho'];

/** After these a file is sent to the unit, and is not its own. */
const SENT_TO = new Set(['gui', 'nop', 'trinh', 'cho', 'kinhgui']);

/** Units by what they may be called in a file's name, written together without accents. */
export class FileNames {
  private readonly forms = new Map<string, Set<string>>();
  private longest = 1;

  constructor({ spellings }: UnitNames) {
    for (const [spelling, unit] of spellings) {
      for (const form of formsOf(spelling)) {
        const units = this.forms.get(form.join('')) ?? new Set();
        this.forms.set(form.join(''), units.add(unit));
        this.longest = Math.max(this.longest, form.length);
      }
    }
  }

  /** The one unit a file's name names; null where it names none, or several. */
  unitOf(file: string): string | null {
    const words = wordsOf(file.replace(/^.*[\\/]/, '').replace(/\.[^.]{1,5}$/, ''));
    const hits = this.hitsIn(words);
    const own = hits.filter(({ from }) => !SENT_TO.has(words[from - 1] ?? ''));
    const units = new Set((own.length > 0 ? own : hits).flatMap((hit) => [...hit.units]));
    return units.size === 1 ? [...units][0]! : null;
  }

  /** The longest first; what lies within a longer one is none. */
  private hitsIn(words: readonly string[]): { from: number; units: ReadonlySet<string> }[] {
    const taken = new Set<number>();
    const hits: { from: number; units: ReadonlySet<string> }[] = [];
    for (let length = Math.min(words.length, this.longest + 2); length > 0; length -= 1) {
      for (let from = 0; from + length <= words.length; from += 1) {
        const places = Array.from({ length }, (_, i) => from + i);
        const units = this.forms.get(words.slice(from, from + length).join(''));
        if (!units || places.some((place) => taken.has(place))) continue;
        hits.push({ from, units });
        for (const place of places) taken.add(place);
      }
    }
    return hits;
  }
}

/** "PhongTCCB" is two words; "và" is left out as often as it is written. */
const wordsOf = (text: string): string[] =>
  foldAccents(text.normalize('NFC').replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'))
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '' && word !== 'va');

/** A name in full, without its noun or with its short form, without whose it is, by its first letters. */
function formsOf(spelling: string): string[][] {
  const whole = wordsOf(spelling);
  const noun = NOUNS.find(([words]) => whole.join(' ').startsWith(`${words} `));
  const isAlone = noun === undefined || !NEVER_ALONE.has(noun[0]);
  const shorter = noun && OF_SEVERAL.has(noun[0]) ? (words: string[]) => words : withoutOwner;
  const forms = [whole, shorter(whole)];
  if (noun) {
    const words = noun[0].split(' ');
    const rest = whole.slice(words.length);
    const short = noun[1] === '' ? [] : [noun[1]];
    const initials = rest.map((word) => word[0]!).join('');
    const bare = [rest, shorter(rest), ...(rest.length > 1 ? [[initials]] : [])];
    if (isAlone) forms.push(...bare);
    forms.push([...short, ...rest], [...short, ...shorter(rest)]);
    if (rest.length > 1) forms.push([...short, initials], [...words, initials]);
  }
  if (whole.length > 2) forms.push([whole.map((word) => word[0]!).join('')]);
  return forms.filter((form) => isTelling(form));
}

function withoutOwner(words: string[]): string[] {
  const owner = OF_WHOM.map((one) => one.split(' ')).find(
    (one) => one.join(' ') === words.slice(-one.length).join(' '),
  );
  return owner ? words.slice(0, -owner.length) : words;
}

/** One short word would be found in any name. */
const isTelling = (words: string[]): boolean => {
  const letters = words.join('').length;
  return words.length > 1 ? letters >= 4 : letters >= 3 && !COMMON.has(words[0]!);
};
const COMMON = new Set([
  'phong',
  'ban',
  'so',
  'xa',
  'phuong',
  'huyen',
  'vien',
  'doi',
  'truong',
  'bao',
  'cao',
  'ket',
  'qua',
]);
