import { fold } from '../../language/text';
import { type RawUnit, readUnits } from '../../reading/units/unitRef';

/** "Trách nhiệm thuộc về Chi cục A, do …" within a longer text. */
const BELONGS_TO = /trách nhiệm thuộc về ([^.;\n]+?)(?=,? do |[.;\n]|$)/giu;
/** Behind a unit: "có 66 thủ tục", "29 văn bản". */
const COUNTED = /\s(?:có )?\d{1,9} \p{Ll}[^]*$/u;
/** Words a unit's name begins with; anything else in the cell is prose. */
const UNIT = /^(?:phòng|chi cục|trung tâm|văn phòng|thanh tra|ban quản lý|ban|bộ phận|trạm|khoa|tổ|vụ|cục) \p{L}/u;
const LONGEST = 90;

/** The units a cell holds responsible, collectives too: a list of names, or what stands behind "trách nhiệm thuộc về". */
function unitsIn(text: string): RawUnit[] {
  const said = [...text.matchAll(BELONGS_TO)].map((match) => match[1]!);
  const lists = said.length > 0 ? said : [text];
  return lists.flatMap((list) => readUnits(list).map((unit) => ({ ...unit, text: unit.text.replace(COUNTED, '') })));
}

/** The single units a cell holds responsible, by their names. */
export const heldResponsible = (text: string): string[] =>
  unitsIn(text)
    .filter((unit) => !unit.collective && !unit.person && isName(unit.text))
    .map((unit) => unit.text);

/** It also names nobody in particular: "các cơ quan, đơn vị". */
export const isHeldTogether = (text: string): boolean => unitsIn(text).some(({ collective }) => collective);

const isName = (name: string): boolean => UNIT.test(fold(name)) && name.length <= LONGEST;
