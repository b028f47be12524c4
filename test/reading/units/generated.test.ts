import { readUnits } from '../../../src/reading/units/unitRef';
import { readPartnersAndNotes } from '../../../src/reading/units/partnersAndNotes';

/** Cells put together from parts whose reading is known, some thousands a run, the same ones every time. */

/** Each is one name, whatever signs and words of lists it holds. */
const UNITS = [
  'Sở Nội vụ',
  'Sở Văn hóa, Thể thao và Du lịch',
  'Sở VH,TT&DL',
  'Sở TT&TT',
  'Phòng Kinh tế, Hạ tầng và Đô thị',
  'Phòng Quản lý giá, công sản',
  'Phòng Tổ chức - Hành chính',
  'Phòng A (bộ phận Một cửa, văn thư và các tổ)',
  'Chi cục Quản lý chất lượng Nông, lâm sản và Thủy sản',
  'Ban Quản lý dự án đầu tư xây dựng',
  'Ban Quản lý các khu công nghiệp',
  'Văn phòng HĐND và UBND xã Cam',
  'Văn phòng Đăng ký đất đai',
  'Trung tâm Chuyển đổi số và Thống kê',
  'Trung tâm Phục vụ hành chính công',
  'Thanh tra tỉnh',
  'Công an xã Cam',
  'UBND xã Mường Lạn',
  'Hội Nông dân xã',
  'Điện lực Cam Lộ',
  'Trường Tiểu học Kim Đồng',
];
const COLLECTIVES = ['các phòng, đơn vị thuộc Sở', 'UBND các xã, phường', 'các sở, ban, ngành', 'các đơn vị liên quan'];
const PERSONS = ['Lường Văn An', 'Phó Giám đốc Bế Thị Cúc', 'PCT Lò Văn Tám', 'đ/c Bình', 'Ông Tòng Văn Ó'];
const NAMES = [...UNITS, ...COLLECTIVES, ...PERSONS];

const BETWEEN = [', ', ' , ', ';', '; ', '\n', ';\n', ' và ', ', và ', ' hoặc ', ' cùng với ', ' + '];
const LEADS = ['chủ trì', 'là đầu mối', 'chủ trì thực hiện', 'chịu trách nhiệm chính'];
const HELPS = ['phối hợp', 'phối hợp thực hiện', 'thẩm định', 'bố trí kinh phí', 'tham gia', 'hỗ trợ', 'góp ý'];
const LEAD_LABELS = ['Chủ trì: ', 'Đầu mối: ', 'Giao ', 'Giao cho ', 'Cơ quan chủ trì: ', 'Đơn vị chủ trì: '];
const PARTNER_LABELS = ['Phối hợp: ', 'phối hợp: ', 'Phối hợp với ', 'phối hợp ', 'Đơn vị phối hợp: '];
const APART = ['; ', '\n', '. ', ';\n'];

/** A small generator of numbers: the same seed gives the same cells. */
function picker(seed: number): <T>(from: readonly T[]) => T {
  let state = seed;
  return (from) => {
    state = (state * 1664525 + 1013904223) % 2 ** 32;
    return from[Math.floor((state / 2 ** 32) * from.length)]!;
  };
}

type Expected = [text: string, duty: string | null, role: string | null];
type Made = [cell: string, units: Expected[]];
type Pick = ReturnType<typeof picker>;

const SHAPES: Record<string, (pick: Pick) => Made> = {
  'a list': (pick) => {
    const names = Array.from({ length: pick([1, 2, 3, 4]) }, () => pick(NAMES));
    const cell = names.reduce((text, name) => `${text}${pick(BETWEEN)}${name}`);
    return [cell + pick(['', '.', ';', ' ']), names.map((name) => [name, null, null])];
  },
  'a list with marks': (pick) => {
    const mark = pick([
      ['- ', '- '],
      ['+ ', '+ '],
      ['1. ', '2. '],
      ['a) ', 'b) '],
    ] as const);
    const names = [pick(NAMES), pick(NAMES)];
    return [
      names.map((name, i) => `${mark[i]}${name}${pick(['', ';', '.'])}`).join('\n'),
      names.map((name) => [name, null, null]),
    ];
  },
  'a lead, then one that helps': (pick) => {
    const [lead, partner, duty, help] = [pick(UNITS), pick(NAMES), pick(LEADS), pick(HELPS)];
    const between = pick([', ', '; ', '\n', ' và ', '. ']);
    return [
      `${lead} ${duty}${between}${partner} ${help}`,
      [
        [lead, 'lead', duty],
        [partner, 'partner', help],
      ],
    ];
  },
  'a lead and partners behind “phối hợp”': (pick) => {
    const [lead, first, second] = [pick(UNITS), pick(NAMES), pick(NAMES)];
    const joint = pick([' chủ trì, phối hợp với ', ' chủ trì phối hợp ', ' chủ trì cùng ', ' chủ trì, phối hợp cùng ']);
    return [
      `${lead}${joint}${first}${pick([', ', ' và '])}${second}`,
      [
        [lead, 'lead', 'chủ trì'],
        [first, 'partner', null],
        [second, 'partner', null],
      ],
    ];
  },
  labels: (pick) => {
    const [lead, partner, other] = [pick(UNITS), pick(NAMES), pick(NAMES)];
    const cell = `${pick(LEAD_LABELS)}${lead}${pick(APART)}${pick(PARTNER_LABELS)}${partner}${pick([', ', ' và '])}${other}`;
    return [
      cell,
      [
        [lead, 'lead', null],
        [partner, 'partner', null],
        [other, 'partner', null],
      ],
    ];
  },
  'a label, then one that has a duty': (pick) => {
    const [lead, partner, help] = [pick(UNITS), pick(NAMES), pick(HELPS)];
    return [
      `${pick(LEAD_LABELS)}${lead}${pick(APART)}${partner} ${help}`,
      [
        [lead, 'lead', null],
        [partner, 'partner', help],
      ],
    ];
  },
  'three with a duty each': (pick) => {
    const names = [pick(UNITS), pick(NAMES), pick(NAMES)] as const;
    const [duty, help, third] = [pick(LEADS), pick(HELPS), pick(HELPS)];
    const apart = pick([', ', '; ', '\n', '. ']);
    return [
      `${names[0]} ${duty}${apart}${names[1]} ${help}${apart}${names[2]} ${third}`,
      [
        [names[0], 'lead', duty],
        [names[1], 'partner', help],
        [names[2], 'partner', third],
      ],
    ];
  },
  'duties in brackets': (pick) => {
    const [lead, partner] = [pick(UNITS), pick(NAMES)];
    return [
      `${lead} (chủ trì)${pick([', ', '; ', '\n', ' và '])}${partner} (phối hợp)`,
      [
        [lead, 'lead', 'chủ trì'],
        [partner, 'partner', 'phối hợp'],
      ],
    ];
  },
};

const line = (units: Expected[]): string =>
  units.map((unit) => unit.map((said) => said ?? '–').join(' / ')).join(' | ');

describe.each(Object.entries(SHAPES))('%s', (_name, make) => {
  const pick = picker(20261128);
  const made = Array.from({ length: 400 }, () => make(pick));
  test('as it was put together', () => {
    const wrong = made.flatMap(([cell, units]) => {
      const read = readUnits(cell).map(({ text, duty, role }): Expected => [text, duty, role]);
      return line(read) === line(units) ? [] : [`${cell}\n  read     ${line(read)}\n  expected ${line(units)}`];
    });
    expect(wrong.slice(0, 10)).toEqual([]);
  });
  test('no word is lost', () => {
    expect(made.map(([cell]) => cell).filter((cell) => lostWords(cell).length > 0)).toEqual([]);
  });
});

/** Words that say how names stand together, or who leads and who helps: they end in the duty. */
const SAID_BY_DUTY = new Set(
  'và cùng với của hoặc là cho giao chủ trì phối hợp đầu mối đơn vị cơ quan các những đồng chí tiếp tục tham gia thực hiện thẩm định hỗ trợ phụ trách phân công trách nhiệm chính chịu sở phòng lãnh đạo soạn thảo chặt chẽ ban ngành'.split(
    ' ',
  ),
);
const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];

function lostWords(cell: string): string[] {
  const kept = new Set(readUnits(cell).flatMap(({ text, name, role }) => wordsOf(`${text} ${name} ${role ?? ''}`)));
  return wordsOf(cell).filter(
    (word) => !kept.has(word) && !SAID_BY_DUTY.has(word) && !/^(?:\d{1,2}|[a-zđ])$/u.test(word),
  );
}

const ANYTHING = [
  ...NAMES,
  ...LEADS,
  ...HELPS,
  ...'theo dõi|đôn đốc|tổng hợp, báo cáo UBND tỉnh|theo chức năng|(chủ trì)|(kiểm tra, theo dõi)|(|)|, |; |. |: |\n|- |/|&| và | hoặc |Giao |Chủ trì: |phối hợp: |trong năm 2026|hoàn thành trước 30/6|Kinh phí|Nội vụ|Tư pháp|khác|liên quan|TC-KH|Chánh Văn phòng|Trưởng các phòng|tổ chức khác có liên quan'.split(
    '|',
  ),
];

test('whatever stands in a cell, no word of it is lost', () => {
  const pick = picker(7);
  const cells = Array.from({ length: 3000 }, () =>
    Array.from({ length: pick([2, 3, 4, 5, 7, 9]) }, () => pick(ANYTHING)).join(pick([' ', ' ', ''])),
  );
  expect(cells.flatMap((cell) => (lostWords(cell).length > 0 ? [[cell, lostWords(cell)]] : [])).slice(0, 10)).toEqual(
    [],
  );
});

test('nor of a cell of names and remarks', () => {
  const pick = picker(11);
  const cells = Array.from({ length: 1500 }, () =>
    Array.from({ length: pick([1, 2, 3, 5]) }, () => pick(ANYTHING)).join(pick(['; ', ', ', '\n', ' '])),
  );
  const lost = cells.filter((cell) => {
    const { partners, note } = readPartnersAndNotes(cell);
    const kept = new Set([
      ...partners.flatMap(({ text, name, role }) => wordsOf(`${text} ${name} ${role ?? ''}`)),
      ...wordsOf(note),
    ]);
    return wordsOf(cell).some(
      (word) => !kept.has(word) && !SAID_BY_DUTY.has(word) && !/^(?:\d{1,2}|[a-zđ])$/u.test(word),
    );
  });
  expect(lost.slice(0, 10)).toEqual([]);
});
