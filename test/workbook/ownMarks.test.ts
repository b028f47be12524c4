import { claimsBut, freeMark, saysOurs, sheetClaimed, sheetMarked } from '../../src/workbook/ownMarks';

describe('what a defined name says of a sheet', () => {
  test.each<[name: string, refersTo: string, marked: string | null, claimed: string | null]>([
    ['NamRo_Overview', "'Tổng hợp'!$A$1", 'Tổng hợp', 'Tổng hợp'],
    ['NamRo_Overview', '=KH!$A$1', 'KH', 'KH'],
    ['NamRo_Overview', "'Sở ''X'''!A1", "Sở 'X'", "Sở 'X'"],
    ['NamRo_Overview', 'KH!$A$1:$F$20', null, 'KH'],
    ['NamRo_Overview', 'KH!$A:$A', null, 'KH'],
    ['NamRo_Overview', '=KH!$A$1+1', null, 'KH'],
    ['NAMRO_OVERVIEW', 'KH!$A$1', null, 'KH'],
    ['namro_overview', 'KH!$A$1', null, 'KH'],
    ['NamRo_Overview', '#REF!', null, null],
    ['NamRo_Overview', 'KH!#REF!', null, null],
    ['NamRo_Overview', '5', null, ''],
    ['namro_overview', '"KH"', null, ''],
    ['NamRo_Overview', '=SUM(1,2)', null, ''],
    ['NamRo_Overview', "'[1]KH'!$A$1", null, ''],
    ['NamRo_Overview', '[1]KH!$A$1', null, ''],
    ['TongHop', 'KH!$A$1', null, null],
    ['My_NamRo_Overview', 'KH!$A$1', null, null],
  ])('%s, for %s', (name, refersTo, marked, claimed) => {
    expect([sheetMarked(name, refersTo, false), sheetClaimed(name, refersTo, false)]).toEqual([marked, claimed]);
    expect([sheetMarked(name, refersTo, true), sheetClaimed(name, refersTo, true)]).toEqual([null, null]);
  });

  test('the name that makes a sheet ours is no claim', () => {
    expect(claimsBut('NamRo_A', ['NamRo_A', 'NamRo_B'])).toEqual({ claimed: ['NamRo_B'] });
    expect(claimsBut('NamRo_A', ['NamRo_A'])).toEqual({});
    expect(claimsBut(null)).toEqual({});
  });

  test.each([
    [[], 'NamRo_Legend'],
    [['NamRo_Other'], 'NamRo_Legend'],
    [['namro_legend'], 'NamRo_Legend_2'],
    [['NamRo_Legend_2', 'NamRo_Legend'], 'NamRo_Legend_3'],
  ])('a mark where %j are taken', (claimed, mark) => expect(freeMark('NamRo_Legend', claimed)).toBe(mark));
});

describe('whether a marked sheet is ours', () => {
  test.each<[mark: string, texts: string[], boolean]>([
    ['NamRo_Overview', [], true],
    ['NamRo_Overview', ['', ' '], true],
    ['NamRo_Overview', ['KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2026', 'STT', 'Nhiệm vụ'], false],
    ['NamRo_Overview', ['TỔNG HỢP TÌNH HÌNH THỰC HIỆN NHIỆM VỤ'], true],
    ['NamRo_Overview_2', ['TỔNG HỢP TÌNH HÌNH THỰC HIỆN NHIỆM VỤ'], true],
    ['NamRo_Legend_2', ['COLOUR LEGEND'], true],
    ['NamRo_Overview', ['CHÚ GIẢI MÀU'], false],
    ['NamRo_Units', ['Tên đơn vị', 'Tên gọi khác'], true],
    ['NamRo_Units', ['Tên đơn vị', 'Điện thoại'], false],
  ])('%s with %j', (mark, texts, ours) => expect(saysOurs(mark, texts)).toBe(ours));
});
