import type { Check } from './engine/check';
import { numberFaults } from './numbering/numberFaults';

export const numberOutOfOrder: Check = {
  id: 'number-out-of-order',
  clear: 'task',
  severity: 'warning',
  looksAt: 'plan',
  title: { vi: 'Số thứ tự sai thứ tự', en: 'A number out of order' },
  messages: {
    between: {
      what: {
        vi: 'Số {number} đứng sau số {before} và trước số {after}.',
        en: 'Number {number} stands after {before} and before {after}.',
      },
      why: {
        vi: 'Tìm nhiệm vụ theo số dễ nhầm dòng; có thể số bị gõ sai hoặc dòng bị chuyển chỗ.',
        en: 'Looking a task up by its number leads to the wrong row; the number was mistyped or the row was moved.',
      },
      do: { vi: 'Sửa số, hoặc chuyển dòng về đúng chỗ.', en: 'Correct the number, or move the row to its place.' },
    },
    last: {
      what: { vi: 'Số {number} đứng sau số {before}.', en: 'Number {number} stands after {before}.' },
      why: {
        vi: 'Tìm nhiệm vụ theo số dễ nhầm dòng; có thể số bị gõ sai hoặc dòng bị chuyển chỗ.',
        en: 'Looking a task up by its number leads to the wrong row; the number was mistyped or the row was moved.',
      },
      do: { vi: 'Sửa số, hoặc chuyển dòng về đúng chỗ.', en: 'Correct the number, or move the row to its place.' },
    },
    first: {
      what: { vi: 'Số {number} đứng đầu, trước số {after}.', en: 'Number {number} stands first, before {after}.' },
      why: {
        vi: 'Tìm nhiệm vụ theo số dễ nhầm dòng; có thể số bị gõ sai hoặc dòng bị chuyển chỗ.',
        en: 'Looking a task up by its number leads to the wrong row; the number was mistyped or the row was moved.',
      },
      do: { vi: 'Sửa số, hoặc chuyển dòng về đúng chỗ.', en: 'Correct the number, or move the row to its place.' },
    },
  },
  *run({ plan }) {
    for (const { row, before, after } of numberFaults(plan).misplaced) {
      const related = [before, after].flatMap((neighbour) => (neighbour ? [neighbour.at] : []));
      const data = { number: row.number, before: before?.number ?? '', after: after?.number ?? '' };
      yield {
        at: row.at,
        row: row.item,
        related,
        message: before && after ? 'between' : before ? 'last' : 'first',
        data,
      };
    }
  },
};
