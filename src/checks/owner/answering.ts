import { fold } from '../../language/text';
import type { UnitRef } from '../../plan/plan';
import { isNamedPost } from '../../reading/units/persons';

/** Posts that many people hold at once. */
const POSTS = ['công chức', 'viên chức', 'cán bộ', 'chuyên viên', 'nhân viên', 'giáo viên', 'người lao động'].join('|');
/** Behind such a post these leave it open who; a field of work does not: "Công chức Tư pháp - Hộ tịch" is one person in a commune. */
const WHOEVER = [
  ',',
  'công chức',
  'viên chức',
  'của',
  'các',
  'thuộc',
  'trong',
  'tại',
  'ở',
  'và',
  'toàn',
  'được',
  'liên quan',
  'có liên quan',
  'chuyên môn',
  'chủ nhiệm',
].join('|');
const MANY = new RegExp(`^(?:lãnh đạo(?![\\p{L}])|(?:${POSTS})(?:$| ?(?:${WHOEVER})(?![\\p{L}])))`, 'u');

/** Persons, and more than one: "Thủ trưởng các đơn vị", "Lãnh đạo Sở". "Chánh Văn phòng" and "Hiệu trưởng" are one person each. */
export const isSeveralPersons = (unit: UnitRef): boolean =>
  unit.person && (unit.collective || MANY.test(fold(unit.text)));

/** Several under one name, or a post. Who is named, with a title or without, answers like a unit does. */
export const isNobody = ({ collective, person }: Pick<UnitRef, 'collective' | 'person'>, name: string): boolean =>
  collective || (person && !isNamedPost(name));

/** Units or persons under one word, and no single unit beside them: nobody in particular answers. */
export function namesNobody(units: readonly UnitRef[]): boolean {
  return units.some((unit) => unit.collective) && units.every((unit) => unit.collective || isSeveralPersons(unit));
}
