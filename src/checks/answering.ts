import { fold } from '../language/text';
import type { UnitRef } from '../plan/plan';

/** Posts that many people hold at once: the word alone points to none of them. */
const POSTS_OF_MANY = [
  'lãnh đạo',
  'công chức',
  'viên chức',
  'cán bộ',
  'chuyên viên',
  'nhân viên',
  'giáo viên',
  'người lao động',
];

/** Persons, and more than one: "Thủ trưởng các đơn vị", "Lãnh đạo Sở". "Chánh Văn phòng" and "Hiệu trưởng" are one person each. */
export function isSeveralPersons(unit: UnitRef): boolean {
  if (!unit.person) return false;
  const words = fold(unit.text);
  return unit.collective || POSTS_OF_MANY.some((post) => words === post || words.startsWith(`${post} `));
}

/** Units or persons under one word, and no single unit beside them: nobody in particular answers. */
export function namesNobody(units: readonly UnitRef[]): boolean {
  return units.some((unit) => unit.collective) && units.every((unit) => unit.collective || isSeveralPersons(unit));
}
