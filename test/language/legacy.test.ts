import fc from 'fast-check';
import { decodeLegacy, legacyEncodingOf } from '../../src/language/legacy';
import { TCVN3 } from '../../src/language/tcvn3';
import { clean } from '../../src/language/text';
import { VNI } from '../../src/language/vni';
import { toTcvn3, toVni } from './toLegacy';

const PHRASES = `Kế hoạch cải cách hành chính nhà nước năm 2024
Đơn vị chủ trì
Đơn vị phối hợp
Thời gian hoàn thành
Kết quả/Sản phẩm
Tình hình thực hiện
Tiến độ
Lĩnh vực
Nhiệm vụ
Ban hành Quyết định công bố thủ tục hành chính
Văn phòng Ủy ban nhân dân tỉnh
Sở Nông nghiệp và Phát triển nông thôn
Phòng Kế hoạch - Tài chính
Chi cục Kiểm lâm
Trung tâm Khuyến công và Tư vấn phát triển công nghiệp
Chậm nhất ngày 15/12/2024
Trước ngày 30 tháng 6
Thường xuyên
Quý III và Quý IV
Khi có văn bản của cấp trên
Đã hoàn thành đúng hạn
Chưa hoàn thành (trong hạn)
Không phát sinh hồ sơ
Rà soát, đơn giản hóa quy định
Tuyên truyền trên cổng thông tin điện tử
Đẩy mạnh chuyển đổi số
Cải cách tổ chức bộ máy
Xây dựng đội ngũ cán bộ, công chức, viên chức
Mức độ hài lòng của người dân
Dịch vụ công trực tuyến toàn trình
Kiểm tra việc giải quyết thủ tục
Tỷ lệ giải ngân vốn đầu tư công
Kỷ luật, kỷ cương hành chính
Hằng tháng, hằng quý
Rõ việc, rõ người, rõ trách nhiệm
Sữa chữa những lỗi đã thấy
Nghĩa vụ, quyền lợi của doanh nghiệp
Xử lý nghiêm các trường hợp vi phạm
Bảo đảm đầy đủ, kịp thời, chính xác
Thẩm định và phê duyệt dự toán`.split('\n');

describe('there and back', () => {
  test.each(PHRASES)('%s', (phrase) => {
    const capitals = phrase.toUpperCase();
    expect(decodeLegacy(toTcvn3(phrase.toLowerCase()), 'tcvn3', '.VnTime')).toBe(phrase.toLowerCase());
    expect(decodeLegacy(toTcvn3(phrase), 'tcvn3', '.VnTimeH')).toBe(capitals);
    expect(decodeLegacy(toVni(phrase), 'vni', 'VNI-Times')).toBe(phrase);
    for (const bigMarks of [true, false]) expect(decodeLegacy(toVni(capitals, bigMarks), 'vni')).toBe(capitals);
  });

  test.each(PHRASES)('recognised without its font: %s', (phrase) => {
    expect([null, 'tcvn3']).toContain(legacyEncodingOf(toTcvn3(phrase)));
    expect([null, 'vni']).toContain(legacyEncodingOf(toVni(phrase)));
    expect(legacyEncodingOf(phrase)).toBeNull();
    expect(legacyEncodingOf(phrase.toUpperCase())).toBeNull();
    expect(legacyEncodingOf(phrase.normalize('NFD'))).toBeNull();
  });

  test('most of them are', () => {
    expect(PHRASES.filter((phrase) => legacyEncodingOf(toTcvn3(phrase)) === 'tcvn3').length).toBeGreaterThan(35);
    expect(PHRASES.filter((phrase) => legacyEncodingOf(toVni(phrase)) === 'vni').length).toBeGreaterThan(35);
  });

  test('any row of letters, in any case', () => {
    const small = [...new Set([...VNI.map(([, letter]) => letter), ...'abcdeghiklmnopqrstuvxy ()-/;'])];
    const letter = fc.constantFrom(...small, ...small.map((each) => each.toUpperCase()));
    fc.assert(
      fc.property(fc.array(letter), fc.boolean(), (letters, bigMarks) => {
        const text = letters.join('');
        expect(decodeLegacy(toVni(text, bigMarks), 'vni')).toBe(text);
        expect(decodeLegacy(toTcvn3(text.toLowerCase()), 'tcvn3')).toBe(text.toLowerCase());
        expect(decodeLegacy(toTcvn3(text), 'tcvn3', '.VnArialH')).toBe(text.toUpperCase());
      }),
    );
  });

  test('Unicode phrases of any words are left alone', () => {
    const words = PHRASES.join(' ').split(/[^\p{L}]+/u);
    fc.assert(fc.property(fc.array(fc.constantFrom(...words)), (some) => legacyEncodingOf(some.join(' ')) === null));
  });
});

test('the tables have every letter of Vietnamese, each code once', () => {
  const tones = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];
  const all = [...'aăâeêioôơuưy'].flatMap((vowel) => tones.map((tone) => (vowel + tone).normalize('NFC'))).concat('đ');
  const odd = all.filter((letter) => letter > '\x7F');
  for (const table of [TCVN3, VNI]) {
    expect(odd.filter((letter) => !table.some(([, to]) => to === letter))).toEqual([]);
    expect(new Set(table.map(([code]) => code)).size).toBe(table.length);
  }
});

test.each([
  ['tcvn3', 'KÕ ho¹ch c¶i c¸ch hµnh chÝnh', '.VnTime', 'Kế hoạch cải cách hành chính'],
  ['tcvn3', '§¬n vÞ', '.VnTime', 'Đơn vị'],
  ['tcvn3', 'n\u00ADíc', '.VnTime', 'nước'],
  ['tcvn3', 'kÕ ho¹ch', '.VnTimeH', 'KẾ HOẠCH'],
  ['tcvn3', 'stt', '.VnArialH', 'STT'],
  ['tcvn3', 'stt', '.VnArial', 'stt'],
  ['tcvn3', 'phßng', '.VnTimeH', 'PHÒNG'],
  ['tcvn3', '®−îc giμu', '', 'được giàu'], // out of a PDF
  ['tcvn3', '12/KH-UBND', '.VnTime', '12/KH-UBND'],
  ['vni', 'Keá hoaïch caûi caùch haønh chính', 'VNI-Times', 'Kế hoạch cải cách hành chính'],
  ['vni', 'ÑAÏI HOÏC', 'VNI-Times', 'ĐẠI HỌC'],
  ['vni', 'AÙ Aù aù ÖÙ Öù öôïc', 'VNI-Times', 'Á Á á Ứ Ứ ược'],
  ['vni', 'Tyû leä, Lyù, kyõ, kyø', 'VNI-Times', 'Tỷ lệ, Lý, kỹ, kỳ'],
  ['vni', 'stt', 'VNI-TimesH', 'stt'], // H means capitals in the TCVN3 fonts only
  ['vni', 'b c 1/2 (x)', 'VNI-Times', 'b c 1/2 (x)'],
] as const)('%s %j in %s is %s', (encoding, text, font, expected) => {
  expect(decodeLegacy(text, encoding, font)).toBe(expected);
});

test('the soft hyphen of TCVN3 is a letter, and a clean-up before would lose it', () => {
  expect(decodeLegacy('n\u00ADíc', 'tcvn3')).toBe('nước');
  expect(decodeLegacy(clean('n\u00ADíc'), 'tcvn3')).not.toBe('nước');
});

describe('the font decides', () => {
  test.each([
    ['KÕ ho¹ch', '.VnTime', 'tcvn3'],
    ['Sè', '.VnTime', 'tcvn3'],
    ['STT', '.VnTimeH', 'tcvn3'],
    ['stt', '.VNARIALH', 'tcvn3'],
    ['Soá', 'VNI-Times', 'vni'],
    ['Soá', 'vni-helve', 'vni'],
    ['Sè', 'Times New Roman', null],
    ['Sè', 'Vni', null],
    ['Sè', 'VnTime', null],
    // The font stayed when the text was typed anew in Unicode.
    ['Kế hoạch', '.VnTime', null],
    ['Đơn vị', 'VNI-Times', null],
    ['Kế hoạch'.normalize('NFD'), '.VnTime', null],
  ])('%j in %s: %s', (text, font, encoding) => expect(legacyEncodingOf(text, font)).toBe(encoding));
});

describe('without a telling font', () => {
  test.each([
    ['§¬n vÞ chñ tr×', 'tcvn3'],
    ['TiÕn ®é', 'tcvn3'],
    ['T×nh h×nh thùc hiÖn', 'tcvn3'],
    ['hµnh chÝnh', 'tcvn3'],
    ['th¸ng 12', 'tcvn3'],
    ['UBND, H§ND x· vµ c¸c phßng', 'tcvn3'],
    ['n\u00ADíc ®\u00ADîc', 'tcvn3'],
    ['B»NG ®éC QUYÒN', 'tcvn3'],
    ['Ñôn vò chuû trì', 'vni'],
    ['Tieán ñoä', 'vni'],
    ['Trung taâm', 'vni'],
    ['ÑAÏI HOÏC', 'vni'],
    ['UBND, HÑND xaõ vaø caùc phoøng', 'vni'],
  ])('%j is %s', (text, encoding) => expect(legacyEncodingOf(text, 'Calibri')).toBe(encoding));

  test.each([
    // Vietnamese in Unicode that has no letter beyond Latin-1
    ...[
      'Tháng',
      'già',
      'tháng ba là tháng ba',
      'xã',
      'có',
      'Quý IV',
      'công tác',
      'sè',
      'hòa mì tôm',
      'TÔI',
      'NÓI LÀ LÀM',
    ],
    ...['Thang 6', 'Ke hoach CCHC 2024', 'STT', '', ' ', '12/KH-UBND', '100%'],
    // too little to tell
    ...['Sè', 'vµ', 'Tæng', 'soá', '§', '©', '«', '¼ ½ ¾', '§ 5', '«»'],
    // other languages
    ...[
      'été',
      'Où est la clé ?',
      'très âgé, naïf, Noël, août, côte',
      'Il a haï « le maïs »',
      'où',
      'à côté du théâtre',
    ],
    ...[
      'Größe',
      'für schöne Tür',
      'Übergrößenträger',
      'über Öl und Käse',
      'El niño comió aún más',
      'año',
      'não',
      'Zürich',
    ],
    ...['gå på', 'så få', 'più caffè', 'München Köln'],
    // signs that are signs
    ...[
      '5 µm',
      'N·m, m×n, 5 µm',
      '3 m², 20 °C ±1',
      'kW·h',
      'Windows® ©2024',
      'Phong¹',
      '£5 ¥6 10¢',
      'co\u00ADope\u00ADra\u00ADtion',
    ],
    ...['Привет мир', '漢字', 'αβγ μm'],
  ])('%j is left alone', (text) => expect(legacyEncodingOf(text)).toBeNull());
});
