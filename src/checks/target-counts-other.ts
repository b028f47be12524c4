import { fold } from '../language/text';
import { hasColumn, rowCell } from '../plan/cells';
import type { Check, Fault } from './engine/check';
import { once, sharedCells } from './rows/mergedCells';
import { rowsOrRemark } from './rows/rowsOrPlan';
import { quote } from './wording/quote';

/** Things that rates are of: the first word decides, the others are names for the same. */
const COUNTED: readonly (readonly string[])[] = [
  ['hồ sơ'],
  ['thủ tục', 'tthc', 'dịch vụ công'],
  ['kết quả'],
  ['văn bản'],
  ['cán bộ', 'công chức', 'viên chức', 'cbccvc', 'ccvc', 'lãnh đạo', 'người'],
  ['phòng', 'đơn vị', 'cơ quan', 'chi cục', 'xã', 'các phòng', 'các đơn vị', 'các cơ quan'],
  ['nhiệm vụ'],
  ['báo cáo'],
];
const THING = COUNTED.flat()
  .sort((a, b) => b.length - a.length)
  .join('|');
const RATE_OF = new RegExp(`^(?:về )?(?:tiêu chí )?(?:tỷ lệ|tỉ lệ) (?:số )?(?:lượng )?(${THING})(?!\\p{L})`, 'u');
const SHARE_OF = new RegExp(`\\d ?% (?:trở lên )?(?:tổng )?(?:số )?(?:lượng )?(${THING})(?!\\p{L})`, 'u');
const SECOND = new RegExp(`trở lên (${THING})(?!\\p{L})`, 'u');

export const targetCountsOther: Check = {
  id: 'target-counts-other',
  clear: 'result',
  severity: 'info',
  looksAt: 'plan',
  words: ['tỷ lệ', 'tỉ lệ'],
  title: {
    vi: 'Mục tiêu không tính trên cùng đối tượng với tiêu chí',
    en: 'The target counts something else than the criterion',
  },
  messages: {
    other: {
      what: {
        vi: 'Tiêu chí là tỷ lệ {named}, mục tiêu lại tính trên {counted}: “{text}”.',
        en: 'The criterion is a rate of {named}, the target a share of {counted}: “{text}”.',
      },
      why: {
        vi: 'Một thủ tục có nhiều hồ sơ, một cơ quan có nhiều người: đạt mục tiêu chưa chắc đạt tiêu chí.',
        en: 'A procedure has many files, an office many people: the target may be reached and the criterion missed.',
      },
      do: {
        vi: 'Tính trên cùng đối tượng với tiêu chí, theo hướng dẫn chấm điểm.',
        en: 'Count what the criterion counts, as the scoring guide says.',
      },
    },
    plan: {
      what: {
        vi: '{count} trong {total} mục tiêu không tính trên cùng đối tượng với tiêu chí (ví dụ tiêu chí là tỷ lệ {named}, mục tiêu tính trên {counted}).',
        en: '{count} of {total} targets count something else than their criterion (such as a rate of {named}, a share of {counted}).',
      },
      why: {
        vi: 'Đạt mục tiêu chưa chắc đạt tiêu chí.',
        en: 'The target may be reached and the criterion missed.',
      },
      do: {
        vi: 'Tính trên cùng đối tượng với tiêu chí, theo hướng dẫn chấm điểm.',
        en: 'Count what the criterion counts, as the scoring guide says.',
      },
    },
  },
  *run({ plan }) {
    if (!hasColumn(plan, 'target')) return;
    const faults = sharedCells(plan, 'target').flatMap(({ at, item }): Fault[] => {
      const named = RATE_OF.exec(fold(item.task))?.[1];
      const counted = SHARE_OF.exec(fold(item.target))?.[1];
      if (named === undefined || counted === undefined || kindOf(named) === kindOf(counted)) return [];
      // "Từ 20% số hồ sơ trở lên kết quả …" counts both: that is another check's matter.
      if (kindOf(SECOND.exec(fold(item.target))?.[1] ?? '') === kindOf(named)) return [];
      const data = { named: `“${named}”`, counted: `“${counted}”`, text: quote(item.target) };
      return [{ at, row: item.row, related: once([rowCell(plan, item)]), data }];
    });
    yield* rowsOrRemark(plan, 'target', faults);
  },
};

const kindOf = (thing: string): string | undefined => COUNTED.find((names) => names.includes(thing))?.[0];
