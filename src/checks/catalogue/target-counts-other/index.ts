import { fold } from '../../../language/text';
import { type Check, type Fault, hasColumn, rowCell } from '../../check';
import { once, sharedCells } from '../../rows/mergedCells';
import { rowsOrRemark } from '../../rows/rowsOrPlan';
import { quote } from '../../wording/quote';

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

const columns = ['STT', 'Tiêu chí', 'Mục tiêu', 'Đơn vị chủ trì', 'Thời hạn'];
const rest = ['Văn phòng Sở', 'Trong năm'];

export const targetCountsOther: Check = {
  id: 'target-counts-other',
  clear: 'result',
  severity: 'info',
  title: { vi: 'Mục tiêu đếm thứ khác với tiêu chí', en: 'The target counts something else than the criterion' },
  source: {
    vi: 'Gặp ở bảng theo bộ tiêu chí: tiêu chí là “tỷ lệ thủ tục …”, mục tiêu lại là “100% hồ sơ …”.',
    en: 'Met in tables by criteria: the criterion is a rate of procedures, the target a share of files.',
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
        vi: 'Đếm cùng một thứ như tiêu chí, theo hướng dẫn chấm điểm.',
        en: 'Count what the criterion counts, as the scoring guide says.',
      },
    },
    plan: {
      what: {
        vi: '{count} trong {total} mục tiêu đếm thứ khác với tiêu chí (ví dụ tiêu chí là tỷ lệ {named}, mục tiêu tính trên {counted}).',
        en: '{count} of {total} targets count something else than their criterion (such as a rate of {named}, a share of {counted}).',
      },
      why: {
        vi: 'Đạt mục tiêu chưa chắc đạt tiêu chí.',
        en: 'The target may be reached and the criterion missed.',
      },
      do: {
        vi: 'Đếm cùng một thứ như tiêu chí, theo hướng dẫn chấm điểm.',
        en: 'Count what the criterion counts, as the scoring guide says.',
      },
    },
  },
  examples: {
    invalid: [
      {
        note: { vi: 'Tỷ lệ thủ tục, mục tiêu là hồ sơ.', en: 'A rate of procedures, a share of files.' },
        columns,
        rows: [
          ['1.', 'TCTP 1.1.1. Tỷ lệ thủ tục hành chính trả đúng hẹn', '100% hồ sơ trả đúng hẹn', ...rest],
          ['2.', 'TCTP 1.1.2. Tỷ lệ văn bản ký số', '100% văn bản đi ký số', ...rest],
        ],
        finds: ['C4'],
      },
    ],
    valid: [
      {
        note: {
          vi: 'Cùng một thứ, tên khác; mục tiêu chỉ có con số; tiêu chí không phải tỷ lệ.',
          en: 'The same thing by another name; a bare figure; a criterion that is no rate.',
        },
        columns,
        rows: [
          ['1.', 'TCTP 1.1.1. Tỷ lệ TTHC công khai', '100% thủ tục hành chính công khai', ...rest],
          ['2.', 'TCTP 1.1.2. Tỷ lệ cán bộ, công chức đúng vị trí', 'Từ 95% trở lên công chức đúng vị trí', ...rest],
          ['3.', 'TCTP 1.1.3. Tỷ lệ hồ sơ trực tuyến', 'Từ 50% trở lên', ...rest],
          ['4.', 'TCTP 1.1.4. Công khai tiến độ hồ sơ', '100% thủ tục có công khai', ...rest],
        ],
        finds: [],
      },
    ],
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
