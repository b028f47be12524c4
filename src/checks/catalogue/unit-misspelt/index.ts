import type { Check } from '../../check';
import { replacing } from '../../fix';
import { isMisspelt } from '../../wording/misspelt';
import { quote } from '../../wording/quote';
import { spellingsOf } from '../../owner/spellings';

const columns = ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời hạn'];

export const unitMisspelt: Check = {
  id: 'unit-misspelt',
  clear: 'owner',
  severity: 'warning',
  title: { vi: 'Tên đơn vị viết sai', en: 'A unit’s name is misspelt' },
  source: {
    vi: 'Yêu cầu “rõ người”: tên đơn vị được giao việc phải viết đúng.',
    en: 'The rule “clear owner”: the unit’s name has to be right.',
  },
  messages: {
    misspelt: {
      what: {
        vi: '“{written}” có vẻ viết thiếu chữ hoặc sai dấu; các chỗ khác viết “{keep}”.',
        en: '“{written}” seems to lack a word or to have a wrong accent; elsewhere it is “{keep}”.',
      },
      why: {
        vi: 'Công cụ hiểu là cùng một đơn vị, nhưng người đọc và bộ lọc của bảng tính thì không.',
        en: 'The tool takes both for one unit; a reader or a filter does not.',
      },
      do: {
        vi: 'Sửa thành “{keep}”. Nếu đúng là đơn vị khác thì ghi tên đầy đủ để phân biệt.',
        en: 'Change it to “{keep}”. If it is another unit, give its full name.',
      },
    },
  },
  examples: {
    invalid: [
      {
        note: { vi: 'Thiếu chữ “bộ”; sai dấu chữ “lý”.', en: 'The word “bộ” is missing; a wrong accent on “lý”.' },
        columns,
        rows: [
          [1, 'Rà soát biên chế', 'Phòng Tổ chức cán bộ', 'Phòng Quản lý công trình', 'Quý I'],
          [2, 'Nâng lương thường xuyên', 'Phòng Tổ chức cán bộ', 'Phòng Quản lý công trình', 'Quý II'],
          [3, 'Đánh giá công chức', 'Phòng Tổ chức cán Sở', 'Phòng Quản lỳ công trình', 'Quý IV'],
        ],
        finds: ['C6', 'D6'],
      },
    ],
    valid: [
      {
        note: {
          vi: 'Tên xã chỉ khác nhau một dấu là hai xã; tên phòng dài hơn một chữ là phòng khác.',
          en: 'Communes that differ by an accent are two communes; a longer name may be another division.',
        },
        columns,
        rows: [
          [1, 'Cấp đổi giấy tờ', 'UBND xã Tân Thạnh', 'Phòng Quản lý đầu tư', 'Quý I'],
          [2, 'Cập nhật dữ liệu', 'UBND xã Tân Thành', 'Phòng Quản lý đầu tư công', 'Quý II'],
          [3, 'Tổng hợp dữ liệu', 'UBND xã Tân Thành', 'Phòng Quản lý đầu tư công', 'Quý III'],
        ],
        finds: [],
      },
      {
        note: {
          vi: 'Viết tắt, viết hoa khác, thêm chữ “Sở”: không phải viết sai.',
          en: 'Abbreviations, capitals and the owner’s name are no misspelling.',
        },
        columns,
        rows: [
          [1, 'Lập kế hoạch', 'Phòng Tổ chức Cán bộ Sở', 'Phòng TCCB', 'Quý I'],
          [2, 'Thực hiện kế hoạch', 'Phòng Tổ chức cán bộ', 'Văn phòng Sở', 'Quý II'],
        ],
        finds: [],
      },
    ],
  },
  *run({ plan, sheet }) {
    for (const spellings of spellingsOf(plan).values()) {
      for (const written of spellings) {
        const meant = spellings
          .filter((other) => other !== written && isMisspelt(written.shown, other.shown))
          .sort((a, b) => b.count - a.count)[0];
        if (!meant || (meant.count <= written.count && isMisspelt(meant.shown, written.shown))) continue;
        const [at, ...related] = written.cells;
        const fix = replacing(
          sheet,
          written.cells.map((cell) => ({ at: cell, from: written.shown, to: meant.shown })),
        );
        const data = { written: quote(written.shown), keep: quote(capitalised(meant.shown)) };
        yield { at: at!, related, data, fix };
      }
    }
  },
};

const capitalised = (name: string): string => name.slice(0, 1).toUpperCase() + name.slice(1);
