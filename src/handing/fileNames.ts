import { oneLine } from '../language/text';
import { trimSigns } from '../language/trim';

/** Before the unit's name. */
const BOOK = 'Phieu giao - ';
/** Of the whole path Windows takes 260 signs: a long name leaves room for the folder's. */
const LONGEST = 90;

/** The name of the list of books. */
export const LIST_FILE = 'Danh sach giao.xlsx';

/** Names of files, one for each unit, in letters every system and every mail program keeps; none twice, whatever the capitals. */
export function bookNames(units: readonly string[]): string[] {
  const taken = new Set<string>();
  return units.map((unit, i) => {
    const plain = trimSigns(withoutAccents(unit).slice(0, LONGEST), ' .-') || String(i + 1);
    let name = `${BOOK}${plain}.xlsx`;
    for (let nth = 2; taken.has(name.toLowerCase()); nth += 1) name = `${BOOK}${plain} (${nth}).xlsx`;
    taken.add(name.toLowerCase());
    return name;
  });
}

/** "Phòng Kế hoạch/Tài chính" → "Phong Ke hoach-Tai chinh". */
const withoutAccents = (name: string): string =>
  oneLine(name)
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^A-Za-z0-9 .,()&+_-]+/g, '-');
