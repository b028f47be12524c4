import { readPartnersAndNotes } from '../../../src/reading/units/partnersAndNotes';

test.each<[cell: string, partners: string[], note: string]>([
  ['', [], ''],
  ['-', [], ''],
  ['Sở Tài chính', ['Sở Tài chính'], ''],
  ['Sở Văn hóa, Thể thao và Du lịch, theo tiến độ chung', ['Sở Văn hóa, Thể thao và Du lịch'], 'theo tiến độ chung'],
  ['Các phòng, đơn vị thuộc Sở', ['Các phòng, đơn vị thuộc Sở'], ''],
  ['VNPT, FPT', ['VNPT', 'FPT'], ''],
  ['Lường Văn An, Bế Thị Cúc', ['Lường Văn An', 'Bế Thị Cúc'], ''],
  ['Sở Tài chính; kinh phí lồng ghép', ['Sở Tài chính'], 'kinh phí lồng ghép'],
  ['UBND xã Cam, hoàn thành trong tháng 6', ['UBND xã Cam'], 'hoàn thành trong tháng 6'],
  ['- Sở Tài chính\n- Sở Y tế\n- Kèm theo Kế hoạch số 12', ['Sở Tài chính', 'Sở Y tế'], 'Kèm theo Kế hoạch số 12'],
  ['Phối hợp: Sở Tài chính, Sở Y tế. Thực hiện theo đề án', ['Sở Tài chính', 'Sở Y tế'], 'Thực hiện theo đề án'],
  ['Hoàn thành trong tháng 6, Sở Tài chính phối hợp', ['Sở Tài chính'], 'Hoàn thành trong tháng 6'],
  ['Đoàn Thanh niên xã, mỗi thôn một buổi', ['Đoàn Thanh niên xã'], 'mỗi thôn một buổi'],
  ['Công an xã; ưu tiên làm trước', ['Công an xã'], 'ưu tiên làm trước'],
  ['Việc chuyển từ năm trước\nSở Y tế', ['Sở Y tế'], 'Việc chuyển từ năm trước'],
  // a remark, though it names a body
  ['Lồng ghép với kế hoạch của UBND tỉnh', [], 'Lồng ghép với kế hoạch của UBND tỉnh'],
  ['Sở Nội vụ đã có văn bản', [], 'Sở Nội vụ đã có văn bản'],
  ['Chờ ý kiến của Sở Nội vụ', [], 'Chờ ý kiến của Sở Nội vụ'],
  ['Trước 30/6', [], 'Trước 30/6'],
  ['Kinh phí 1,5 triệu đồng', [], 'Kinh phí 1,5 triệu đồng'],
  ['Việc mới', [], 'Việc mới'],
])('%j', (cell, partners, note) => {
  const read = readPartnersAndNotes(cell);
  expect([read.partners.map(({ text }) => text), read.note]).toEqual([partners, note]);
});

test('what a partner does stays its own', () => {
  const { partners } = readPartnersAndNotes('Sở Tài chính phối hợp bố trí kinh phí; nhiệm vụ chuyển từ năm trước');
  expect(partners.map(({ text, role }) => [text, role])).toEqual([['Sở Tài chính', 'phối hợp bố trí kinh phí']]);
});
