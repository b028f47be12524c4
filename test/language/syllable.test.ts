import { isSyllable } from '../../src/language/syllable';

const SYLLABLES = `kế hoạch cải cách hành chính nghiêng nghị quyết quyền quốc quý quỹ quỳnh giải gì giếng giết giữ gìn yêu yến
  khuya khuyến khuỷu uỷ ủy hoà hòa xoong thuở huơ được người ươm Đảng ĐIỆN ở ý à tuyên truyền phường xã tỉnh thực hiện rõ việc
  thoả thuận hoặc loại xuất bản chuyên nghiệp ngoằn ngoèo tuýp huých bưu điện hữu ích`;

const OTHERS = `clé très août côte schön für größe año niño été plan email số2 tôt viêc hoat tháńg đđ ng b được, ñôn ñan
  KHTC HĐND không-gian`;

test.each(SYLLABLES.split(/\s+/))('%s is a syllable', (word) => {
  expect(isSyllable(word)).toBe(true);
  expect(isSyllable(word.normalize('NFD'))).toBe(true);
});

test.each([...OTHERS.split(/\s+/), '', ' '])('%j is none', (word) => expect(isSyllable(word)).toBe(false));
