import type { Check } from './engine/check';
import { type CriterionRow, criterionRows } from './numbering/criteria';

export const criterionLevel: Check = {
  id: 'criterion-level',
  clear: 'task',
  severity: 'warning',
  looksAt: 'plan',
  title: { vi: 'Cấp tiêu chí không khớp với mã', en: 'The level of a criterion against its number' },
  messages: {
    component: {
      what: { vi: 'Mã {number} có ba số nhưng ghi là TC.', en: 'Number {number} has three parts and is called TC.' },
      why: {
        vi: 'Mã ba số là tiêu chí thành phần; ghi sai cấp thì cộng điểm và thống kê theo tiêu chí bị lệch.',
        en: 'A number of three parts is a component criterion; with a wrong level, points are added up under the wrong heading.',
      },
      do: { vi: 'Sửa TC thành TCTP, hoặc kiểm tra lại mã.', en: 'Change TC to TCTP, or check the number.' },
    },
    criterion: {
      what: { vi: 'Mã {number} có hai số nhưng ghi là TCTP.', en: 'Number {number} has two parts and is called TCTP.' },
      why: {
        vi: 'Mã hai số là tiêu chí; ghi sai cấp thì cộng điểm và thống kê theo tiêu chí bị lệch.',
        en: 'A number of two parts is a criterion; with a wrong level, points are added up under the wrong heading.',
      },
      do: { vi: 'Sửa TCTP thành TC, hoặc kiểm tra lại mã.', en: 'Change TCTP to TC, or check the number.' },
    },
  },
  *run({ plan }) {
    const rows = criterionRows(plan).filter((row) => row.level !== null);
    for (const [depth, right, message] of [
      [2, 'TC', 'criterion'],
      [3, 'TCTP', 'component'],
    ] as const) {
      const deep = rows.filter((row) => row.parts.length === depth);
      const wrong = deep.filter((row) => row.level !== right);
      if (namedOtherwise(deep, wrong)) continue;
      for (const { at, item, number, parts } of wrong) {
        const siblings = deep.filter(
          (row) => row.level === right && row.parts.slice(0, -1).join() === parts.slice(0, -1).join(),
        );
        yield { at, row: item, related: siblings.map((row) => row.at), message, data: { number } };
      }
    }
  },
};

/** The plan calls this depth by the other name throughout: its set of criteria is another one. */
const namedOtherwise = (deep: CriterionRow[], wrong: CriterionRow[]) =>
  wrong.length >= 3 && wrong.length * 2 > deep.length;
