import { fold } from '../../../language/text';
import { type Check, headerCell } from '../../check';
import { columnName } from '../../rows/rowsOrPlan';

/** A header of two rows is joined by a stroke between blanks: "Cơ quan thực hiện / Phối hợp" is a title over a column, no second role. */
const BOTH = /phối hợp\/ ?thực hiện|thực hiện\/ ?phối hợp|phối hợp và thực hiện/u;

const rows = [[1, 'Rà soát thủ tục', 'Văn phòng Sở', 'Các phòng thuộc Sở', 'Quý I']];
const columns = (partner: string) => ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', partner, 'Thời hạn'];

export const columnTwoRoles: Check = {
  id: 'column-two-roles',
  clear: 'responsibility',
  severity: 'info',
  title: { vi: 'Một cột cho hai vai trò', en: 'One column for two roles' },
  source: {
    vi: 'Yêu cầu “rõ trách nhiệm”: phối hợp và thực hiện là hai vai trò. Gặp ở bảng có cột “Bộ phận phối hợp/thực hiện”.',
    en: 'The rule “clear responsibility”: to assist and to carry out are two roles. Met in tables with one column for both.',
  },
  messages: {
    both: {
      what: {
        vi: 'Cột “{column}” gộp hai vai trò. Đơn vị ghi ở đây là người làm chính hay chỉ phối hợp?',
        en: 'The column “{column}” holds two roles. Do the units in it do the work, or only assist?',
      },
      why: {
        vi: 'Đơn vị chủ trì tưởng đơn vị này làm, đơn vị này tưởng mình chỉ phối hợp.',
        en: 'The lead thinks that they do it, and they think that they only assist.',
      },
      do: {
        vi: 'Tách thành hai cột, hoặc ghi vai trò trong từng ô.',
        en: 'Make it two columns, or write the role into each cell.',
      },
    },
  },
  examples: {
    invalid: [
      {
        note: { vi: 'Cột “phối hợp/thực hiện”.', en: 'A column “phối hợp/thực hiện”.' },
        columns: columns('Bộ phận phối hợp/thực hiện'),
        rows,
        finds: ['D3'],
      },
    ],
    valid: [
      {
        note: { vi: 'Cột chỉ có một vai trò.', en: 'A column of one role.' },
        columns: columns('Đơn vị phối hợp thực hiện'),
        rows,
        finds: [],
      },
    ],
  },
  *run({ plan }) {
    const column = columnName(plan, 'partner');
    if (BOTH.test(fold(column))) yield { at: headerCell(plan, 'partner'), question: true, data: { column } };
  },
};
