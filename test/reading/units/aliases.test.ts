import { joinSpellings } from '../../../src/reading/units/aliases';

/** Names of one plan with how often each stands in it → the one name each is given. */
const join = (...names: [string, number][]) => Object.fromEntries(joinSpellings(new Map(names)));

describe('spellings of one unit', () => {
  const JOINED: [string, [string, number][], string][] = [
    [
      'dashes',
      [
        ['Phòng Kế hoạch - Tài chính', 3],
        ['Phòng Kế hoạch Tài chính', 1],
        ['Phòng Kế hoạch – Tài chính', 1],
      ],
      'Phòng Kế hoạch - Tài chính',
    ],
    [
      'capitals and tone places',
      [
        ['Chi cục Thủy lợi', 2],
        ['Chi cục Thuỷ Lợi', 1],
      ],
      'Chi cục Thủy lợi',
    ],
    [
      'the office behind a room',
      [
        ['Phòng Tổ chức cán bộ', 3],
        ['phòng Tổ chức cán bộ Sở', 1],
      ],
      'Phòng Tổ chức cán bộ',
    ],
    [
      'an abbreviation and its one full name',
      [
        ['Phòng KHTC', 5],
        ['Phòng Kế hoạch - Tài chính', 1],
      ],
      'Phòng Kế hoạch - Tài chính',
    ],
    [
      'an abbreviation with a dash',
      [
        ['Phòng KH-TC', 5],
        ['Phòng Kế hoạch Tài chính', 1],
        ['Phòng KHTC', 1],
      ],
      'Phòng Kế hoạch Tài chính',
    ],
    [
      'an abbreviation of a name that ends in “bộ”',
      [
        ['Phòng TCCB', 5],
        ['Phòng Tổ chức cán bộ', 1],
      ],
      'Phòng Tổ chức cán bộ',
    ],
    [
      'a word left out',
      [
        ['Phòng Tổ chức cán bộ Sở', 4],
        ['Phòng Tổ chức cán Sở', 1],
      ],
      'Phòng Tổ chức cán bộ Sở',
    ],
    [
      'one accent wrong',
      [
        ['Phòng Quản lý chất lượng', 3],
        ['Phòng Quàn lý chất lượng', 1],
      ],
      'Phòng Quản lý chất lượng',
    ],
    [
      'UBND in letters and in full',
      [
        ['UBND tỉnh', 3],
        ['Ủy ban nhân dân tỉnh', 1],
      ],
      'UBND tỉnh',
    ],
    [
      'a collective with and without its office',
      [
        ['Các phòng, đơn vị trực thuộc', 3],
        ['Các Phòng, đơn vị trực thuộc Sở', 1],
      ],
      'Các phòng, đơn vị trực thuộc',
    ],
  ];
  test.each(JOINED)('%s', (_name, names, unit) => {
    expect(new Set(Object.values(join(...names)))).toEqual(new Set([unit]));
  });

  const APART: [string, [string, number][]][] = [
    [
      'a place that differs by an accent',
      [
        ['UBND xã Tân Thạnh', 3],
        ['UBND xã Tân Thành', 1],
      ],
    ],
    ...(
      [
        ['Phòng Nội vụ - Nguyễn Văn An', 'Phòng Nội vụ - Nguyễn Văn Ân'],
        ['Trưởng phòng Nguyễn Văn An', 'Trưởng phòng Nguyễn Văn Ân'],
        ['Phòng Nội vụ (Lê An)', 'Phòng Nội vụ (Lê Ân)'],
        ['Phòng Nội vụ - đ/c An', 'Phòng Nội vụ - đ/c Ân'],
        ['Công chức Tư pháp Mai An', 'Công chức Tư pháp Mai Ân'],
        ['Phòng Tổ chức Lan Anh', 'Phòng Tổ chức Lan Ánh'],
        ['Kế toán Hà Minh An', 'Kế toán Hà Minh Ân'],
        ['Cán bộ Lê Thị Lan Anh', 'Cán bộ Lê Thị Anh'],
        ['Ban Quản lý: Lò Thị Mơ', 'Ban Quản lý: Lò Thị Mỡ'],
        ['Tổ trưởng Tổ 2 Vàng A Sùng', 'Tổ trưởng Tổ 2 Vàng A Súng'],
      ] as const
    ).map(([one, other]): [string, [string, number][]] => [
      `persons: ${one}, ${other}`,
      [
        [one, 3],
        [other, 1],
      ],
    ]),
    [
      'a name with one word more at its end',
      [
        ['Phòng Quản lý đầu tư công', 3],
        ['Phòng Quản lý đầu tư', 1],
      ],
    ],
    [
      'another abbreviation',
      [
        ['Phòng KHTC', 3],
        ['Phòng KHTC-TH', 3],
      ],
    ],
    [
      'an abbreviation that two names fit',
      [
        ['Phòng KT', 3],
        ['Phòng Kinh tế', 1],
        ['Phòng Kế toán', 1],
      ],
    ],
    [
      'an abbreviation of another kind of unit',
      [
        ['Trung tâm KHTC', 3],
        ['Phòng Kế hoạch Tài chính', 1],
      ],
    ],
    [
      'a short name inside a longer one',
      [
        ['Phòng Tổ chức', 2],
        ['Phòng Tổ chức hành chính', 3],
      ],
    ],
    [
      'numbered units',
      [
        ['Phòng Quản lý dự án 1', 2],
        ['Phòng Quản lý dự án 2', 2],
        ['Phòng Quản lý dự án', 3],
      ],
    ],
    [
      'different rooms',
      [
        ['Phòng Nội vụ', 2],
        ['Phòng Nghiệp vụ', 2],
      ],
    ],
  ];
  test.each(APART)('%s stays a unit of its own', (_name, names) => {
    expect(new Set(Object.values(join(...names))).size).toBe(names.length);
  });
});
