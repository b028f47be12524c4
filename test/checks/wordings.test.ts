import {
  hasFigure,
  asksForAll,
  asksForNone,
  answersYesOrNo,
  praiseBehindColon,
  whyNotMeasurable,
} from '../../src/checks/outcome/measurable';
import { holdsRule } from '../../src/checks/outcome/productRule';
import { ratesItself, sumsUp, yearsNamed } from '../../src/checks/outcome/summingUp';
import { isSeveralPersons, namesNobody } from '../../src/checks/owner/answering';
import { belongsTo } from '../../src/checks/owner/membership';
import { asWritten } from '../../src/checks/wording/asWritten';
import { isBlank } from '../../src/checks/wording/blank';
import { isMisspelt, isSameName, namesPlace } from '../../src/checks/wording/misspelt';
import { nearestName } from '../../src/checks/wording/nearestName';
import { quote } from '../../src/checks/wording/quote';
import { isSameText, saysNoMore } from '../../src/checks/wording/sameWords';
import { makeItem, unitRef } from '../makeItem';

test.each([
  ['', true],
  [' - ', true],
  ['…', true],
  ['☐', true],
  ['a', false],
  ['0', false],
  ['%', false],
  ['✓', false],
  ['√', false],
])('%j is blank: %s', (text, is) => expect(isBlank(text)).toBe(is));

test('a quotation is cut behind a word, at about eighty letters', () => {
  const word = 'abcdefghi';
  expect(quote('Rà  soát\nvăn bản')).toBe('Rà soát văn bản');
  expect(quote('a'.repeat(80))).toBe('a'.repeat(80));
  expect(quote('a'.repeat(81))).toBe(`${'a'.repeat(80)}…`);
  expect(quote(Array(9).fill(word).join(' '))).toBe(`${Array(8).fill(word).join(' ')}…`);
  expect(quote(`${Array(4).fill(word).join(' ')} ${'b'.repeat(60)}`)).toBe(
    `${Array(4).fill(word).join(' ')} ${'b'.repeat(40)}…`,
  );
  expect(quote(`${'a'.repeat(70)}, ${'b'.repeat(60)}`)).toBe(`${'a'.repeat(70)}…`);
});

test('folded words are shown as the text writes them', () => {
  expect(asWritten('Phòng  KHTC và Sở', 'khtc')).toBe('KHTC');
  expect(asWritten('Phòng KHTC', 'phòng')).toBe('Phòng');
  expect(asWritten('Phòng KHTC', 'sở')).toBe('sở');
});

test.each<[text: string, name: string, is: boolean]>([
  ['Phòng Tổ chức cán', 'Phòng Tổ chức cán bộ', false],
  ['Phòng Tổ chức cán Sở', 'Phòng Tổ chức cán bộ Sở', true],
  ['Phòng chức cán bộ', 'Phòng Tổ chức cán bộ', true],
  ['Phòng cán bộ', 'Phòng Tổ chức cán bộ', false],
  ['Phòng Quàn lý chất lượng', 'Phòng Quản lý chất lượng', true],
  ['Phòng Quản lý chất lượng', 'Phòng Quản lý chất lượng', false],
  ['Phòng Quản lý - chất lượng Sở', 'Phòng Quản lý chất lượng', false],
  ['xã Tân Thạnh', 'xã Tân Thành', false],
  ['Phòng dự án', 'Phòng dự án 2', false],
  ['Phòng dự án vốn', 'Phòng 2 dự án vốn', false],
  ['Phòng A', 'Phòng A B', false],
  ['Phòng Kế toán', 'Phòng Kinh tế', false],
])('%j is %j misspelt: %s', (text, name, is) => expect(isMisspelt(text, name)).toBe(is));

test.each<[first: string, second: string, is: boolean]>([
  ['Phòng Kế hoạch - Tài chính', 'phòng Kế hoạch, Tài chính Sở', true],
  ['Phòng KHTC', 'Phòng Kế hoạch Tài chính', true],
  ['UBND xã Tân Lập', 'UBND xã Mường Khoa', false],
  ['Phòng Nội vụ', 'Phòng Nghiệp vụ', false],
  ['Văn phòng và Thanh tra', 'Văn phòng Thanh tra', true],
])('%j and %j are one name: %s', (first, second, is) => {
  expect(isSameName(first, second)).toBe(is);
  expect(isSameName(second, first)).toBe(is);
});

test.each([
  ['UBND xã Tân Lập', true],
  ['Trường Tiểu học', true],
  ['UBND xã', false],
  ['Phòng Nội vụ', false],
])('%j names a place: %s', (name, is) => expect(namesPlace(name)).toBe(is));

describe('the name that must be meant', () => {
  const names = ['Phòng Kế hoạch - Tài chính', 'Phòng Tổ chức cán bộ', 'Trung tâm Khuyến nông', 'UBND xã Tân Lập'];
  test.each<[written: string, name: string | null]>([
    ['Phòng KHTC', 'Phòng Kế hoạch - Tài chính'],
    ['Phòng KH-TC', 'Phòng Kế hoạch - Tài chính'],
    ['KHTC', null],
    ['PKHTC', 'Phòng Kế hoạch - Tài chính'],
    ['Phòng KHT', null],
    ['Trung tâm KHTC', null],
    ['Phòng Tổ chức cán bô', 'Phòng Tổ chức cán bộ'],
    ['Trung tâm Khuyến nôn', 'Trung tâm Khuyến nông'],
    ['Trung tâm Khuyến ng', 'Trung tâm Khuyến nông'],
    ['Trung tâm Khuyến', null],
    ['UBND xã Tân Lạc', null],
    ['Văn phòng', null],
  ])('%j: %s', (written, name) => expect(nearestName(written, names)).toBe(name));
  test('of two none', () => {
    expect(nearestName('Phòng KT', ['Phòng Kinh tế', 'Phòng Kế toán'])).toBeNull();
    expect(nearestName('Trung tâm Khuyến nôn', ['Trung tâm Khuyến nông', 'Trung tâm Khuyến nong A'])).toBe(
      'Trung tâm Khuyến nông',
    );
  });
});

test.each<[unit: string, collective: string, is: boolean]>([
  ['Phòng Pháp chế', 'Các phòng thuộc Sở', true],
  ['Phòng Pháp chế Sở', 'Các phòng thuộc Sở', true],
  ['Phòng Pháp chế Cục', 'Các phòng thuộc Sở', false],
  ['Phòng Pháp chế', 'Các phòng chuyên môn', true],
  ['Phòng Pháp chế', 'Các chi cục', false],
  ['Phòng Pháp chế', 'Tất cả các phòng, đơn vị trực thuộc', true],
  ['Chi cục Kiểm lâm', 'Các phòng và các chi cục', true],
  ['Chi cục Kiểm lâm', 'Các đơn vị thuộc Sở', true],
  ['Trung tâm Giống', 'ĐVTT', true],
  ['Văn phòng', 'Các phòng, đơn vị', true],
  ['Thanh tra', 'Các phòng, đơn vị', true],
  ['Văn phòng', 'Các đơn vị', false],
  ['Phòng Pháp chế', 'Các đơn vị', false],
  ['Phòng Pháp chế', 'Các phòng liên quan', false],
  ['Phòng Pháp chế', 'Các sở, ban, ngành', false],
  ['Sở Nội vụ', 'Các phòng', false],
])('%j is one of %j: %s', (unit, collective, is) => expect(belongsTo(unit, collective)).toBe(is));

test.each<[text: string, part: { person?: boolean; collective?: boolean }, is: boolean]>([
  ['Thủ trưởng các đơn vị', { person: true, collective: true }, true],
  ['Lãnh đạo Sở', { person: true }, true],
  ['Công chức', { person: true }, true],
  ['Công chức, viên chức', { person: true }, true],
  ['Công chức Tư pháp - Hộ tịch', { person: true }, false],
  ['Chánh Văn phòng', { person: true }, false],
  ['Các phòng', { collective: true }, false],
])('%j are several persons: %s', (text, part, is) => expect(isSeveralPersons(unitRef(text, part))).toBe(is));

test('nobody is named where all are collectives or several persons, one at least a collective', () => {
  const rooms = unitRef('Các phòng', { collective: true });
  const leaders = unitRef('Lãnh đạo Sở', { person: true });
  expect(namesNobody([rooms])).toBe(true);
  expect(namesNobody([rooms, leaders])).toBe(true);
  expect(namesNobody([leaders])).toBe(false);
  expect(namesNobody([rooms, unitRef('Văn phòng')])).toBe(false);
  expect(namesNobody([])).toBe(false);
});

test.each([
  ['100%', true],
  ['03 hoạt động', true],
  ['trên 99', true],
  ['một lần', true],
  ['hai phần ba', true],
  ['một cửa', false],
  ['năm 2026', false],
  ['giai đoạn 2026-2030', false],
  ['theo Nghị định 15/2025/NĐ-CP', false],
  ['trước ngày 15/6/2026', false],
  ['Điều 5', false],
  ['mức độ 4', false],
  ['mức độ 95%', true],
  ['mức 4', false],
  ['mức 4,5', true],
  ['quý 2', false],
  ['TCVN ISO 9001:2015', false],
  ['https://a.vn/15', false],
  ['1. Rà soát', false],
  ['Rà soát 1. lần', true],
  ['hoạt động 24/7', false],
  ['đủ 5 rõ', false],
  ['kịp thời', false],
])('%j holds a figure that measures: %s', (text, is) => expect(hasFigure(text, 2026)).toBe(is));

test.each([
  ['Không có hồ sơ quá hạn', true],
  ['Không phòng nào chậm', true],
  ['Chấm dứt tình trạng nợ', true],
  ['Không gian mạng', false],
  ['Hồ sơ đúng hạn', false],
])('%j asks for none: %s', (text, is) => expect(asksForNone(text)).toBe(is));

test.each([
  ['Toàn bộ hồ sơ được số hóa', true],
  ['Các đơn vị đều đạt', true],
  ['Tất cả hồ sơ phải nộp', true],
  ['Toàn bộ hồ sơ', false],
  ['Hồ sơ được số hóa', false],
])('%j asks for all: %s', (text, is) => expect(asksForAll(text)).toBe(is));

test.each([
  ['Kế hoạch', true],
  ['- Báo cáo kết quả', true],
  ['Bản đồ', true],
  ['Ban hành quy chế', true],
  ['Tổ chức thành công hội nghị', true],
  ['Ban hành các kế hoạch', false],
  ['Nâng cao nhận thức', false],
  ['Nâng cao nhận thức; quyết định', true],
  ['Nâng cao nhận thức. Báo cáo', true],
  ['Văn bản', false],
])('%j is answered by yes or no: %s', (text, is) => expect(answersYesOrNo(text)).toBe(is));

test.each<[text: string, field: 'target' | 'product', why: string | null]>([
  ['Đạt 100%', 'target', null],
  ['Không có hồ sơ quá hạn', 'target', null],
  ['Toàn bộ hồ sơ được số hóa', 'target', null],
  ['Kịp thời, đầy đủ', 'target', 'words: kịp thời, đầy đủ'],
  ['Kịp thời, đầy đủ, hiệu quả, chặt chẽ', 'target', 'words: kịp thời, đầy đủ, hiệu quả'],
  ['Theo quy định', 'target', 'words: theo quy định'],
  ['Sáng kiến cải cách', 'target', 'uncounted: sáng kiến'],
  ['02 sáng kiến cải cách', 'target', null],
  ['Ban hành quy chế kịp thời', 'target', null],
  ['Rà soát thủ tục', 'target', 'activity: rà soát'],
  ['Rà soát thủ tục', 'product', null],
  ['Kết quả sử dụng thư điện tử', 'product', 'activity: kết quả sử dụng'],
  ['Kết quả sử dụng thư điện tử', 'target', null],
  ['Văn bản', 'product', null],
  ['Không còn phù hợp thì bãi bỏ', 'target', null],
  ['Đối với hồ sơ quá hạn 5 ngày, cơ quan phải thông báo', 'target', 'activity: đối với'],
  ['Đối với hồ sơ quá hạn 5%, cơ quan phải thông báo', 'target', null],
  ['Đối với hồ sơ quá hạn 5 ngày, cơ quan phải thông báo', 'product', null],
  ['', 'target', null],
])('why %j as a %s cannot be measured: %s', (text, field, why) => {
  const found = whyNotMeasurable(text, field, 2026);
  expect(found && `${found.why}: ${found.words.join(', ')}`).toBe(why);
});

test.each<[task: string, words: string[] | null]>([
  ['Soạn thảo quy chế: đầy đủ nội dung; đúng hạn', ['đầy đủ', 'đúng hạn']],
  ['Soạn thảo quy chế: đầy đủ nội dung', null],
  ['Soạn thảo quy chế: đầy đủ; ba chương', null],
  ['Soạn thảo quy chế: đầy đủ; đạt 90%; đúng hạn', null],
  ['Soạn thảo quy chế đầy đủ; đúng hạn', null],
])('praise behind the colon of %j', (task, words) => {
  expect(praiseBehindColon(task, 2026)?.words ?? null).toEqual(words);
});

test.each([
  ['Theo quy định', true],
  ['Thực hiện theo đúng quy định tại Nghị định 15/2025/NĐ-CP', true],
  ['Thực hiện theo quy định của pháp luật.', true],
  ['Theo quy định của cơ quan', false],
  ['Theo quy định, 5 báo cáo', false],
  ['Báo cáo theo quy định', false],
  ['Trường hợp quá hạn thì hồ sơ phải được ban hành chậm nhất 3 ngày', true],
  ['Trường hợp quá hạn thì báo cáo', false],
  ['Quyết định', false],
])('%j is a rule and no product: %s', (text, is) => expect(holdsRule(text, 2026)).toBe(is));

test('tasks that sum up, that rate, and the years they name', () => {
  expect(sumsUp(makeItem({ task: 'Tổng kết công tác' }))).toBe(true);
  expect(sumsUp(makeItem({ product: 'Báo cáo năm' }))).toBe(true);
  expect(sumsUp(makeItem({ activity: 'Xếp loại thi đua' }))).toBe(true);
  expect(sumsUp(makeItem({ task: 'Báo cáo quý' }))).toBe(false);
  expect(ratesItself(makeItem({ task: 'Tự chấm điểm chỉ số' }))).toBe(true);
  expect(ratesItself(makeItem({ task: 'Tổng kết công tác' }))).toBe(false);
  expect(yearsNamed(makeItem({ task: 'Tổng kết năm 2025', product: 'Kế hoạch năm 2026' }))).toEqual([2025, 2026]);
  expect(yearsNamed(makeItem({ task: 'Theo Nghị định 15/2025/NĐ-CP' }))).toEqual([]);
});

describe('a target or product that says the task again', () => {
  const task = 'Rà soát, cập nhật danh mục thủ tục hành chính của Sở';
  test.each<[what: string, target: string, is: boolean]>([
    ['the same words', task, true],
    ['with a filler', `Thực hiện đầy đủ ${task.toLowerCase()}`, true],
    ['in another order', 'Danh mục thủ tục hành chính của Sở được rà soát, cập nhật', true],
    ['some of its words', 'Rà soát danh mục thủ tục hành chính', true],
    ['few of its words in another order', 'Thủ tục hành chính rà soát danh mục', false],
    ['with much more', `${task} theo ba mươi bốn lĩnh vực quản lý nhà nước mới được giao trong kỳ`, false],
    ['other words', 'Hồ sơ của người dân được giải quyết đúng hạn', false],
    ['two words of it', 'Thủ tục', false],
    ['nothing', '', false],
  ])('%s: %s', (_what, target, is) => expect(saysNoMore(makeItem({ task, target }), 'target')).toBe(is));

  test.each<[product: string, is: boolean]>([
    ['Rà soát, cập nhật danh mục thủ tục hành chính của Sở', true],
    ['Kết quả rà soát, cập nhật danh mục thủ tục hành chính của Sở', true],
    ['Danh mục thủ tục hành chính của Sở', false],
    ['Thủ tục hành chính của Sở', false],
  ])('the product %j: %s', (product, is) => expect(saysNoMore(makeItem({ task, product }), 'product')).toBe(is));

  test('the activity stands for the task', () => {
    expect(saysNoMore(makeItem({ activity: task, target: task }), 'target')).toBe(true);
    expect(saysNoMore(makeItem({ task: 'Thủ tục', activity: task, target: task }), 'target')).toBe(true);
    expect(saysNoMore(makeItem({ target: task }), 'target')).toBe(false);
  });

  test('two texts are the same only when neither says more', () => {
    expect(isSameText(task, `Tiếp tục ${task}`)).toBe(true);
    expect(isSameText(task, 'Rà soát danh mục thủ tục hành chính')).toBe(false);
    expect(isSameText('Họp dân', 'Họp dân')).toBe(true);
    expect(isSameText('Họp dân', 'Họp')).toBe(false);
  });
});
