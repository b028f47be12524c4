import { fold } from '../language/text';
import { columnName, headerCell } from '../plan/cells';
import type { Check } from './engine/check';

/** A header of two rows is joined by a stroke between blanks: "Cơ quan thực hiện / Phối hợp" is a title over a column, no second role. */
const BOTH = /phối hợp\/ ?thực hiện|thực hiện\/ ?phối hợp|phối hợp và thực hiện/u;

export const columnTwoRoles: Check = {
  id: 'column-two-roles',
  clear: 'responsibility',
  severity: 'info',
  looksAt: 'plan',
  words: ['phối hợp'],
  title: { vi: 'Một cột cho hai vai trò', en: 'One column for two roles' },
  messages: {
    both: {
      what: {
        vi: 'Cột “{column}” gộp hai vai trò. Đơn vị ghi ở đây trực tiếp thực hiện hay chỉ phối hợp?',
        en: 'The column “{column}” holds two roles. Do the units in it do the work, or only assist?',
      },
      why: {
        vi: 'Đơn vị chủ trì có thể cho là đơn vị này thực hiện, còn đơn vị này cho là mình chỉ phối hợp.',
        en: 'The lead may think that they do it, and they may think that they only assist.',
      },
      do: {
        vi: 'Tách thành hai cột, hoặc ghi vai trò trong từng ô.',
        en: 'Make it two columns, or write the role into each cell.',
      },
    },
  },
  *run({ plan }) {
    const column = columnName(plan, 'partner');
    if (BOTH.test(fold(column))) yield { at: headerCell(plan, 'partner'), question: true, data: { column } };
  },
};
