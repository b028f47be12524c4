import { readUnits } from '../../../src/reading/units/unitRef';
import { shown } from './shown';

test.each<[cell: string, units: string[]]>([
  // a lead by its label, others by what they do
  [
    'Chủ trì: Sở Công Thương; Sở Tài chính bố trí kinh phí; phối hợp UBND xã Cam',
    ['Sở Công Thương · lead', 'Sở Tài chính · partner · (bố trí kinh phí)', 'UBND xã Cam · partner'],
  ],
  [
    'Chủ trì: Sở Công Thương\nSở Tài chính bố trí kinh phí\nPhối hợp UBND xã Cam',
    ['Sở Công Thương · lead', 'Sở Tài chính · partner · (bố trí kinh phí)', 'UBND xã Cam · partner'],
  ],
  [
    'Chủ trì: Sở Công Thương, Sở Tài chính bố trí kinh phí, phối hợp UBND xã Cam',
    ['Sở Công Thương · lead', 'Sở Tài chính · partner · (bố trí kinh phí)', 'UBND xã Cam · partner'],
  ],
  [
    'Chủ trì: Sở Công Thương. Sở Tài chính bố trí kinh phí. Phối hợp: UBND xã Cam.',
    ['Sở Công Thương · lead', 'Sở Tài chính · partner · (bố trí kinh phí)', 'UBND xã Cam · partner'],
  ],
  ['Đầu mối: Phòng Nội vụ', ['Phòng Nội vụ · lead']],
  ['Chủ trì là Phòng Nội vụ', ['Phòng Nội vụ · lead']],
  ['Đầu mối: Phòng Nội vụ; phối hợp: các phòng', ['Phòng Nội vụ · lead', 'các phòng · collective · partner']],
  [
    'Đơn vị chủ trì: Phòng Nội vụ. Đơn vị phối hợp: Phòng Tư pháp, Trạm Y tế.',
    ['Phòng Nội vụ · lead', 'Phòng Tư pháp · partner', 'Trạm Y tế · partner'],
  ],
  ['Chủ trì: Phòng Nội vụ thực hiện', ['Phòng Nội vụ · lead · (thực hiện)']],
  ['Chủ trì: Phòng Nội vụ; Phòng Tư pháp', ['Phòng Nội vụ · lead', 'Phòng Tư pháp · lead']],
  // giao
  ['giao Sở Nội vụ chủ trì', ['Sở Nội vụ · lead · (chủ trì)']],
  ['Giao Sở Nội vụ chủ trì, phối hợp với Sở Tài chính', ['Sở Nội vụ · lead · (chủ trì)', 'Sở Tài chính · partner']],
  [
    'Giao cho Phòng Kinh tế chủ trì, Phòng Văn hóa phối hợp',
    ['Phòng Kinh tế · lead · (chủ trì)', 'Phòng Văn hóa · partner · (phối hợp)'],
  ],
  ['Giao Phòng Kinh tế; các thôn phối hợp', ['Phòng Kinh tế · lead', 'các thôn · collective · partner · (phối hợp)']],
  // with whom
  [
    'Văn phòng chủ trì cùng các phòng chuyên môn',
    ['Văn phòng · lead · (chủ trì)', 'các phòng chuyên môn · collective · partner'],
  ],
  [
    'Phòng Kinh tế chủ trì cùng các phòng Nội vụ, Tư pháp',
    ['Phòng Kinh tế · lead · (chủ trì)', 'Nội vụ · = Phòng Nội vụ · partner', 'Tư pháp · = Phòng Tư pháp · partner'],
  ],
  [
    'Sở Nội vụ chủ trì; Sở Tài chính phối hợp với Sở Xây dựng',
    ['Sở Nội vụ · lead · (chủ trì)', 'Sở Tài chính · partner · (phối hợp)', 'Sở Xây dựng · partner'],
  ],
  // each with a duty of its own
  [
    'Sở Nội vụ chủ trì, Sở Tài chính phối hợp, Sở Tư pháp thẩm định',
    ['Sở Nội vụ · lead · (chủ trì)', 'Sở Tài chính · partner · (phối hợp)', 'Sở Tư pháp · partner · (thẩm định)'],
  ],
  [
    'Sở Nội vụ chủ trì, Sở Tài chính và Sở Tư pháp phối hợp',
    ['Sở Nội vụ · lead · (chủ trì)', 'Sở Tài chính · partner', 'Sở Tư pháp · partner · (phối hợp)'],
  ],
  [
    'Sở Nội vụ chủ trì, các phòng, đơn vị phối hợp',
    ['Sở Nội vụ · lead · (chủ trì)', 'các phòng, đơn vị · collective · partner · (phối hợp)'],
  ],
  [
    'Sở Nội vụ chủ trì, phối hợp với Sở Tài chính, Sở Tư pháp thẩm định',
    ['Sở Nội vụ · lead · (chủ trì)', 'Sở Tài chính · partner', 'Sở Tư pháp · partner · (thẩm định)'],
  ],
  [
    'Sở Nội vụ chủ trì, trình UBND tỉnh ban hành; Sở Tư pháp thẩm định',
    ['Sở Nội vụ · lead · (chủ trì, trình UBND tỉnh ban hành)', 'Sở Tư pháp · partner · (thẩm định)'],
  ],
  [
    'Sở Nội vụ tổng hợp, báo cáo UBND tỉnh, Sở Tài chính phối hợp',
    ['Sở Nội vụ · (tổng hợp, báo cáo UBND tỉnh)', 'Sở Tài chính · partner · (phối hợp)'],
  ],
  [
    'Sở Nội vụ soạn thảo, Sở Tư pháp thẩm định, Văn phòng UBND tỉnh trình ký',
    ['Sở Nội vụ · (soạn thảo)', 'Sở Tư pháp · partner · (thẩm định)', 'Văn phòng UBND tỉnh · partner · (trình ký)'],
  ],
  [
    'Sở Nội vụ có trách nhiệm chủ trì, Sở Y tế có trách nhiệm phối hợp',
    ['Sở Nội vụ · lead · (có trách nhiệm chủ trì)', 'Sở Y tế · partner · (có trách nhiệm phối hợp)'],
  ],
  [
    'Sở Nội vụ được giao chủ trì, Sở Y tế được giao phối hợp',
    ['Sở Nội vụ · lead · (được giao chủ trì)', 'Sở Y tế · partner · (được giao phối hợp)'],
  ],
  ['Phòng Nội vụ phải thực hiện', ['Phòng Nội vụ · (phải thực hiện)']],
  ['Các đơn vị chưa thực hiện', ['Các đơn vị chưa thực hiện · collective']],
  // one alone that helps: the column decides
  ['Sở Tài chính phối hợp', ['Sở Tài chính · (phối hợp)']],
  ['Sở Nội vụ, Sở Tài chính phối hợp', ['Sở Nội vụ', 'Sở Tài chính · (phối hợp)']],
  // the object of a verb is no unit of the cell
  [
    'Phòng Nội vụ đôn đốc Phòng Tư pháp, Phòng Kinh tế thực hiện',
    ['Phòng Nội vụ · (đôn đốc Phòng Tư pháp, Phòng Kinh tế thực hiện)'],
  ],
  // in brackets, and behind the name
  ['Sở Y tế (thống kê, kiểm tra, theo dõi)', ['Sở Y tế · (thống kê, kiểm tra, theo dõi)']],
  ['Sở Nội vụ (CT), Sở Tài chính (PH)', ['Sở Nội vụ · lead · (CT)', 'Sở Tài chính · partner · (PH)']],
  ['Phòng A, Phòng B (chủ trì)', ['Phòng A', 'Phòng B · lead · (chủ trì)']],
  [
    'Phòng A (chủ trì), Phòng B, Phòng C (phối hợp)',
    ['Phòng A · lead · (chủ trì)', 'Phòng B', 'Phòng C · partner · (phối hợp)'],
  ],
  [
    'Sở Nội vụ (cơ quan thường trực, tổng hợp, theo dõi, đôn đốc việc thực hiện của các cơ quan), Sở Tài chính, Sở Tư pháp',
    [
      'Sở Nội vụ · (cơ quan thường trực, tổng hợp, theo dõi, đôn đốc việc thực hiện của các cơ quan)',
      'Sở Tài chính',
      'Sở Tư pháp',
    ],
  ],
  ['UBND các phường chủ động', ['UBND các phường · collective · (chủ động)']],
  ['UBND các phường yêu cầu', ['UBND các phường · collective · (yêu cầu)']],
  ['Các đơn vị có yêu cầu', ['Các đơn vị có yêu cầu · collective']],
  ['CT: P.KHTH, PH: các khoa', ['P.KHTH · lead', 'các khoa · collective · partner']],
  [
    'Sở Nội vụ: tổng hợp; Sở Tài chính: thẩm định kinh phí',
    ['Sở Nội vụ · (tổng hợp)', 'Sở Tài chính · partner · (thẩm định kinh phí)'],
  ],
  [
    'Sở Nội vụ: chủ trì; các sở: phối hợp',
    ['Sở Nội vụ · lead · (chủ trì)', 'các sở · collective · partner · (phối hợp)'],
  ],
  ['* Chủ trì: Sở Nội vụ * Phối hợp: Sở Tài chính', ['Sở Nội vụ · lead', 'Sở Tài chính · partner']],
  ['Giao đ/c An phụ trách', ['đ/c An · person · lead · (phụ trách)']],
  [
    'Đ/c An phụ trách, đ/c Bình theo dõi',
    ['Đ/c An · person · lead · (phụ trách)', 'đ/c Bình · person · partner · (theo dõi)'],
  ],
  [
    'Chủ tịch UBND xã (chỉ đạo); Phòng Kinh tế (thực hiện)',
    ['Chủ tịch UBND xã · person · (chỉ đạo)', 'Phòng Kinh tế · (thực hiện)'],
  ],
  ['Phó Chủ tịch phụ trách văn xã', ['Phó Chủ tịch phụ trách văn xã · person']],
  ['Lãnh đạo phụ trách', ['Lãnh đạo phụ trách · person']],
  ['Văn phòng: tổng hợp', ['Văn phòng · (tổng hợp)']],
  // words of duties that are a part of a name
  ['Các cơ quan chủ trì soạn thảo', ['Các cơ quan chủ trì soạn thảo · collective']],
  ['Trung tâm Tư vấn thẩm định giá', ['Trung tâm Tư vấn thẩm định giá']],
  ['Hội đồng thẩm định', ['Hội đồng thẩm định']],
  ['Phòng Hướng dẫn và theo dõi thi đua', ['Phòng Hướng dẫn và theo dõi thi đua']],
  ['Phòng Kiểm tra, giám sát', ['Phòng Kiểm tra, giám sát']],
  ['Trung tâm Phối hợp tìm kiếm cứu nạn', ['Trung tâm Phối hợp tìm kiếm cứu nạn']],
  ['Ban Chỉ đạo thực hiện Quy chế dân chủ', ['Ban Chỉ đạo thực hiện Quy chế dân chủ']],
  [
    'Trung tâm Hướng dẫn nghiệp vụ chủ trì, Quỹ Hỗ trợ nông dân phối hợp',
    ['Trung tâm Hướng dẫn nghiệp vụ · lead · (chủ trì)', 'Quỹ Hỗ trợ nông dân · partner · (phối hợp)'],
  ],
  [
    'Văn phòng Đăng ký đất đai chủ trì, Hội đồng thẩm định phối hợp',
    ['Văn phòng Đăng ký đất đai · lead · (chủ trì)', 'Hội đồng thẩm định · partner · (phối hợp)'],
  ],
  [
    'Chủ trì: Phòng Xây dựng và kiểm tra văn bản; phối hợp: Ban Quản lý dự án đầu tư xây dựng các công trình giao thông',
    [
      'Phòng Xây dựng và kiểm tra văn bản · lead',
      'Ban Quản lý dự án đầu tư xây dựng các công trình giao thông · partner',
    ],
  ],
  [
    'Sở Nội vụ theo quyết định phân công chủ trì; Sở Y tế phối hợp',
    ['Sở Nội vụ theo quyết định phân công · lead · (chủ trì)', 'Sở Y tế · partner · (phối hợp)'],
  ],
  ['Giao thông công chính', ['Giao thông công chính']],
])('%j', (cell, units) => {
  expect(readUnits(cell).map(shown)).toEqual(units);
});

test.each<[cell: string, units: string[]]>([
  // one body gives another the task: the other leads, and by whom it was given stays told
  ['UBND xã giao Phòng Kinh tế chủ trì', ['Phòng Kinh tế · lead · (UBND xã giao chủ trì)']],
  ['UBND xã giao Phòng Kinh tế', ['Phòng Kinh tế · (UBND xã giao)']],
  // in brackets behind who gives it
  ['UBND xã (giao Phòng Kinh tế chủ trì)', ['Phòng Kinh tế · lead · (UBND xã giao chủ trì)']],
  ['UBND xã(giao Phòng Kinh tế)', ['Phòng Kinh tế · (UBND xã giao)']],
  [
    'UBND xã (giao cho Phòng Kinh tế chủ trì, Văn phòng phối hợp)',
    ['Phòng Kinh tế · lead · (UBND xã giao cho chủ trì)', 'Văn phòng · partner · (phối hợp)'],
  ],
  [
    'UBND phường (phân công Phòng Văn hóa - Xã hội chủ trì); Công an phường',
    ['Phòng Văn hóa - Xã hội · lead · (UBND phường phân công chủ trì)', 'Công an phường'],
  ],
  [
    'UBND huyện (giao Phòng Nội vụ chủ trì), Sở Nội vụ',
    ['Phòng Nội vụ · lead · (UBND huyện giao chủ trì)', 'Sở Nội vụ'],
  ],
  ['UBND xã (giao các phòng chuyên môn)', ['các phòng chuyên môn · collective · (UBND xã giao)']],
  ['UBND tỉnh (ủy quyền Sở Xây dựng)', ['Sở Xây dựng · (UBND tỉnh ủy quyền)']],
  ['UBND xã (giao Bộ phận một cửa thực hiện)', ['Bộ phận một cửa · (UBND xã giao thực hiện)']],
  // somebody of the office itself, a briefing, no unit at all, given to the one before the brackets
  ['Văn phòng (giao đ/c An phụ trách)', ['Văn phòng (giao đ/c An phụ trách)']],
  ['Văn phòng (giao Nguyễn Văn An)', ['Văn phòng (giao Nguyễn Văn An)']],
  ['UBND xã (giao Chánh Văn phòng)', ['UBND xã (giao Chánh Văn phòng)']],
  ['UBND xã (giao ban hằng tuần)', ['UBND xã (giao ban hằng tuần)']],
  ['Công an xã (trực giao ban)', ['Công an xã (trực giao ban)']],
  ['UBND xã (giao nhiệm vụ)', ['UBND xã (giao nhiệm vụ)']],
  ['Sở Y tế (giao tại Quyết định số 12)', ['Sở Y tế (giao tại Quyết định số 12)']],
  ['Phòng Quản lý đô thị (giao thông)', ['Phòng Quản lý đô thị (giao thông)']],
  ['Phòng Kinh tế (UBND xã giao)', ['Phòng Kinh tế (UBND xã giao)']],
  ['Sở Nội vụ (chỉ đạo chung)', ['Sở Nội vụ · (chỉ đạo chung)']],
  ['UBND xã giao: Phòng Kinh tế', ['Phòng Kinh tế · (UBND xã giao:)']],
  ['Sở giao cho Chi cục Thủy lợi', ['Chi cục Thủy lợi · (Sở giao cho)']],
  [
    'Chủ tịch UBND xã giao Văn phòng chủ trì, phối hợp Công an xã',
    ['Văn phòng · lead · (Chủ tịch UBND xã giao chủ trì)', 'Công an xã · partner'],
  ],
  ['Sở Nội vụ phân công Phòng Cải cách tham mưu', ['Phòng Cải cách · (Sở Nội vụ phân công tham mưu)']],
  [
    'Giám đốc giao Khoa Dược, Phòng Điều dưỡng phối hợp',
    ['Khoa Dược · (Giám đốc giao)', 'Phòng Điều dưỡng · (phối hợp)'],
  ],
  ['UBND tỉnh ủy quyền cho Sở Tài chính', ['Sở Tài chính · (UBND tỉnh ủy quyền cho)']],
  [
    'Sở Y tế chỉ đạo Trung tâm Kiểm nghiệm, Sở Giáo dục phối hợp',
    ['Trung tâm Kiểm nghiệm · (Sở Y tế chỉ đạo)', 'Sở Giáo dục · (phối hợp)'],
  ],
  ['Trưởng phòng giao đ/c An', ['đ/c An · person · (Trưởng phòng giao)']],
  [
    'UBND phường giao nhiệm vụ cho các phòng chuyên môn',
    ['các phòng chuyên môn · collective · (UBND phường giao nhiệm vụ cho)'],
  ],
  [
    'Phòng Nội vụ, UBND xã giao Phòng Kinh tế chủ trì',
    ['Phòng Nội vụ', 'Phòng Kinh tế · lead · (UBND xã giao chủ trì)'],
  ],
  // nobody gives anything here
  ['Phòng Nội vụ được giao chủ trì', ['Phòng Nội vụ · lead · (được giao chủ trì)']],
  ['Trung tâm giao dịch việc làm', ['Trung tâm giao dịch việc làm']],
  ['Ban giao thông', ['Ban giao thông']],
  ['Sở Giao thông vận tải', ['Sở Giao thông vận tải']],
  ['Phòng Giao dịch các ngân hàng', ['Phòng Giao dịch các ngân hàng · collective']],
  ['Tổ giúp việc Ban chỉ đạo các khu công nghiệp', ['Tổ giúp việc Ban chỉ đạo các khu công nghiệp · collective']],
  ['các đơn vị được UBND tỉnh giao', ['các đơn vị được UBND tỉnh giao · collective']],
])('who gives, and whom: %j', (cell, units) => {
  expect(readUnits(cell).map(shown)).toEqual(units);
});
