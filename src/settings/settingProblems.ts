import { type Bilingual, fill, type Language } from '../language/bilingual';
import type { SettingProblem } from './settings';

/** What is said of a cell that cannot be used: what is wrong, what it comes to, what to do. */
export const SETTING_PROBLEMS: Record<string, Bilingual> = {
  level: {
    vi: 'Mức “{value}” không dùng được; hãy ghi lỗi, cần xem lại, lưu ý hoặc tắt. Tạm dùng mức mặc định.',
    en: 'The level “{value}” cannot be used; write error, warning, info or off. The default holds for now.',
  },
  number: {
    vi: '“{value}” không phải một số ngày từ 0 đến 366. Tạm dùng giá trị mặc định.',
    en: '“{value}” is no number of days from 0 to 366. The default holds for now.',
  },
  points: {
    vi: '“{value}” không phải số điểm (ví dụ 85,25). Tạm coi như để trống.',
    en: '“{value}” is no number of points (such as 85,25). It counts as empty for now.',
  },
  place: {
    vi: '“{value}” không phải một số thứ tự (ví dụ 5). Tạm coi như để trống.',
    en: '“{value}” is no place (such as 5). It counts as empty for now.',
  },
  year: {
    vi: '“{value}” không phải một năm từ 2000 đến 2100. Tạm lấy năm theo bảng.',
    en: '“{value}” is no year from 2000 to 2100. The table’s own year is taken for now.',
  },
  yes: {
    vi: '“{value}” không rõ là có hay không. Tạm dùng “Có”.',
    en: '“{value}” is neither yes nor no. “Yes” holds for now.',
  },
  day: {
    vi: '“{value}” không phải một ngày có thật (ví dụ 30/4/2026). Dòng này chưa được dùng.',
    en: '“{value}” is no real day (such as 30/4/2026). This row is not used.',
  },
  kind: {
    vi: 'Loại “{value}” không dùng được; hãy ghi nghỉ hoặc làm bù. Dòng này chưa được dùng.',
    en: 'The kind “{value}” cannot be used; write off or work. This row is not used.',
  },
  'unknown-setting': {
    vi: 'Không có mục cài đặt nào tên “{value}”. Dòng này không có tác dụng.',
    en: 'There is no setting called “{value}”. This row has no effect.',
  },
  'no-reason': {
    vi: 'Chưa ghi lý do bỏ qua, nên nội dung này vẫn được báo.',
    en: 'No reason is given for setting this aside, so it is still reported.',
  },
  column: {
    vi: '“{value}” không phải tên một cột (ví dụ D). Dòng này chưa được dùng.',
    en: '“{value}” is no column (such as D). This row is not used.',
  },
  row: {
    vi: '“{value}” không phải số của một dòng. Dòng này chưa được dùng.',
    en: '“{value}” is no row number. This row is not used.',
  },
  field: {
    vi: 'Không có loại cột nào tên “{value}”; hãy ghi như Nhiệm vụ, Đơn vị chủ trì, Thời hạn, hoặc Không dùng. Dòng này chưa được dùng.',
    en: 'There is no kind of column called “{value}”; write such as Task, Lead, Deadline, or Not used. This row is not used.',
  },
  'period-no-name': {
    vi: 'Dòng này có ngày mà chưa ghi là kỳ nào nên chưa được dùng. Hãy ghi tên kỳ, ví dụ Quý II hoặc Tháng 6.',
    en: 'This row has days and names no period, so it is not used. Name one, such as Quý II or Tháng 6.',
  },
  'period-name': {
    vi: 'Không rõ “{value}” là kỳ nào nên dòng này chưa được dùng. Hãy ghi như Quý II, 6 tháng đầu năm, 9 tháng, Năm 2026 hoặc Tháng 6.',
    en: 'Which period “{value}” is cannot be told, so this row is not used. Write such as Quý II, 6 tháng đầu năm, 9 tháng, Năm 2026 or Tháng 6.',
  },
  'period-no-day': {
    vi: 'Kỳ này thiếu ngày đầu hoặc ngày cuối của số liệu nên chưa được dùng. Hãy ghi cả hai ngày.',
    en: 'The first or the last day of this period’s figures is missing, so it is not used. Write both.',
  },
  'period-from-after-to': {
    vi: 'Ngày đầu “{value}” ở sau ngày cuối của kỳ nên dòng này chưa được dùng. Hãy xem lại hai ngày.',
    en: 'The first day “{value}” is after the period’s last one, so this row is not used. Look at both days.',
  },
  'period-elsewhere': {
    vi: 'Từ ngày “{value}” trở đi không có ngày nào thuộc kỳ ghi ở đầu dòng nên dòng này chưa được dùng. Hãy xem lại tên kỳ và các ngày.',
    en: 'None of the days from “{value}” on belongs to the period this row names, so it is not used. Look at the name and the days.',
  },
  'period-year': {
    vi: 'Năm ghi trong “{value}” khác năm của các ngày trong dòng nên dòng này chưa được dùng. Hãy sửa cho khớp.',
    en: 'The year in “{value}” is not that of the row’s days, so it is not used. Make them agree.',
  },
  'period-twice': {
    vi: 'Kỳ “{value}” đã có ở một dòng trên; dòng này chưa được dùng. Hãy bỏ bớt một dòng.',
    en: 'The period “{value}” stands in a row above; this one is not used. Take one away.',
  },
  'period-overlap': {
    vi: 'Từ ngày “{value}”, kỳ này chồng lên một kỳ cùng loại ở dòng trên (tháng với tháng, quý với quý), số liệu sẽ bị tính hai lần; dòng này chưa được dùng. Hãy sửa các ngày.',
    en: 'From “{value}” on, this period shares days with one of its kind in a row above (month with month, quarter with quarter), which would count them twice; this row is not used. Change the days.',
  },
  'event-no-number': {
    vi: 'Dòng này chưa ghi số của nhiệm vụ nên chưa được dùng.',
    en: 'This row has no task’s number and is not used.',
  },
  'closing-period': {
    vi: 'Không rõ “{value}” là kỳ nào của năm nào nên dòng này không được so sánh. Hãy ghi như Quý I năm 2026.',
    en: 'Which period of which year “{value}” is cannot be told, so this row is not compared. Write such as Quý I năm 2026.',
  },
  'closing-no-task': {
    vi: 'Dòng này không còn số và nội dung nhiệm vụ nên không được so sánh. Nếu không cần, hãy xóa cả dòng.',
    en: 'The task’s number and words are gone from this row, so it is not compared. Delete the row if it is not needed.',
  },
  'closing-state': {
    vi: 'Tình trạng “{value}” không phải là một tình trạng đã chốt nên dòng này không được so sánh. Hãy ghi như Quá hạn, Trong hạn, Hoàn thành đúng hạn.',
    en: '“{value}” is no state that is kept, so this row is not compared. Write such as Quá hạn, Trong hạn, Hoàn thành đúng hạn.',
  },
  'closing-days': {
    vi: '“{value}” không phải một số ngày nên dòng này không được so sánh. Hãy ghi số, hoặc để trống.',
    en: '“{value}” is no number of days, so this row is not compared. Write a number, or nothing.',
  },
  'closing-two-days': {
    vi: 'Cùng một kỳ nhưng ngày chốt “{value}” khác các dòng trên nên dòng này không được so sánh. Hãy ghi một ngày cho cả kỳ.',
    en: 'The day “{value}” is not that of the rows above of the same period, so this row is not compared. Give the period one day.',
  },
  'event-unknown': {
    vi: 'Không có nhiệm vụ nào mang số “{value}” nên ngày này chưa được dùng. Hãy ghi số như trong kế hoạch, ví dụ 12 hoặc III.4.',
    en: 'No task has the number “{value}”, so this day is not used. Write the number as in the plan, such as 12 or III.4.',
  },
  'event-several': {
    vi: 'Có nhiều nhiệm vụ mang số “{value}” nên ngày này chưa được dùng. Hãy ghi cả số của mục, ví dụ III.4.',
    en: 'Several tasks have the number “{value}”, so this day is not used. Write the section’s number too, such as III.4.',
  },
  'event-no-term': {
    vi: 'Thời hạn của nhiệm vụ “{value}” không có số ngày để tính từ sự kiện này nên chưa có hạn cuối. Hãy xem lại số của nhiệm vụ, hoặc ghi rõ số ngày ở cột thời hạn.',
    en: 'The deadline of task “{value}” gives no number of days to count from this event, so no last day follows. Look at the number, or write the days into the deadline.',
  },
  'event-twice': {
    vi: 'Nhiệm vụ “{value}”, sự kiện và ngày này đã có ở một dòng trên; chỉ tính một lần.',
    en: 'This event of task “{value}” on this day stands in a row above; it counts once.',
  },
  'part-head': {
    vi: 'Tiêu đề cột đã bị đổi hoặc xóa: {value}. Nội dung ghi dưới đó chưa được tính. Hãy ghi lại đúng tiêu đề.',
    en: 'These headings were changed or taken away: {value}. What stands under them does not count. Write the headings as they were.',
  },
  'part-day': {
    vi: '“{value}” không phải một ngày có thật, đủ ngày, tháng, năm (ví dụ 9/3/2026), nên dòng này chưa được tính. Hãy ghi lại ngày.',
    en: '“{value}” is no real day with its month and year (such as 9/3/2026), so this row does not count. Write the day anew.',
  },
  'part-no-item': {
    vi: 'Không tìm được đúng một nhiệm vụ nào có số và nội dung như dòng “{value}” nên kết quả ghi ở đây chưa được tính. Hãy ghi lại số, nội dung như trong kế hoạch, hoặc chuyển kết quả sang dòng khác.',
    en: 'No single task has the number and words of the row “{value}”, so what is entered here does not count. Write them as in the plan, or move the result to another row.',
  },
  'part-unknown': {
    vi: 'Thời hạn của nhiệm vụ này không có kỳ, mốc “{value}” nên kết quả ghi ở đây chưa được tính. Nếu thời hạn trong kế hoạch đã đổi, hãy tạo lại trang này (chỉ thêm dòng còn thiếu) rồi chuyển kết quả sang dòng mới.',
    en: 'The deadline of this task has no part “{value}”, so what is entered here does not count. If the deadline was changed, make this sheet once more (only missing rows are added) and move the result to the new row.',
  },
  'part-two-meanings': {
    vi: '“{value}” và hạn cuối ở dòng này không cùng một kỳ, mốc của nhiệm vụ nên kết quả ghi ở đây chưa được tính. Hãy xem kết quả có ghi nhầm dòng không, hoặc thời hạn trong kế hoạch đã đổi.',
    en: '“{value}” and the last day in this row are not one part of the task’s deadline, so what is entered here does not count. See whether it belongs to another row, or the deadline was changed.',
  },
  'part-twice': {
    vi: 'Kỳ, mốc “{value}” của nhiệm vụ này đã có ở một dòng trên; kết quả ghi ở dòng này chưa được tính. Hãy gộp hai dòng làm một.',
    en: 'The part “{value}” of this task stands in a row above; what is entered in this one does not count. Make one row of the two.',
  },
  'part-word': {
    vi: 'Không rõ “{value}” là đã xong hay chưa nên dòng này chưa được tính. Hãy chọn trong danh sách, ví dụ Đã hoàn thành.',
    en: 'Whether “{value}” means done or not cannot be told, so this row does not count. Choose from the list, such as Đã hoàn thành.',
  },
  'part-day-not-done': {
    vi: 'Dòng này có ngày gửi, ngày xong mà kết quả là “{value}” nên chưa được tính. Hãy chọn lại kết quả, hoặc bỏ ngày.',
    en: 'This row gives a day, and its result is “{value}”, so it does not count. Choose another result, or take the day away.',
  },
  'part-day-later': {
    vi: 'Ngày {value} ở sau ngày tính đến, nên tính đến ngày ấy kỳ, mốc này chưa xong. Hãy sửa nếu ghi nhầm; nếu đang xem số liệu của một ngày đã qua thì để nguyên.',
    en: '{value} comes after the day counted: as of that day the part is not done yet. Mend it if it is a slip; leave it where the count is of an earlier day.',
  },
  'part-day-early': {
    vi: 'Ngày {value} ở trước hạn cuối hơn một năm, có thể ghi nhầm năm, nên dòng này chưa được tính. Hãy xem lại ngày.',
    en: '{value} is more than a year before the last day, perhaps a slip in the year, so this row does not count. Look at the day.',
  },
  'part-document-alone': {
    vi: 'Dòng này có “{value}” mà không có ngày và chưa chọn kết quả nên chưa được tính là xong. Hãy ghi ngày gửi, hoặc chọn kết quả.',
    en: 'This row names “{value}” without a day or a result, so it does not count as done. Write the day it was sent, or choose a result.',
  },
  'unit-twice': {
    vi: 'Đơn vị “{value}” đã có ở một dòng trên. Tên gọi khác ghi ở dòng này vẫn được dùng, nhưng nhóm, thủ trưởng và thư điện tử lấy theo dòng trên. Hãy gộp hai dòng làm một.',
    en: 'The unit “{value}” stands in a row above. Other names given here are used all the same; groups, head and e-mail are taken from the row above. Make one row of the two.',
  },
  'group-is-unit': {
    vi: 'Đơn vị này được ghi thuộc nhóm “{value}”, là tên của chính nó, nên nhóm ấy chưa được dùng. Hãy ghi tên gọi chung như trong kế hoạch, ví dụ “Các phòng, đơn vị trực thuộc”.',
    en: 'This unit is given as one of “{value}”, which is its own name, so that group is not used. Write the collective as the plan does, such as “Các phòng, đơn vị trực thuộc”.',
  },
  'group-unknown': {
    vi: 'Không nhiệm vụ nào của kế hoạch giao chung cho “{value}” nên nhóm này chưa có tác dụng. Hãy ghi đúng như trong kế hoạch; nếu kế hoạch khác mới có nhóm ấy thì để nguyên.',
    en: 'No task of the plan is given to “{value}”, so this group has no effect. Write it as the plan does; leave it where another plan has that group.',
  },
  email: {
    vi: '“{value}” không phải địa chỉ thư điện tử (ví dụ phongnoivu@tinh.gov.vn) nên chưa được dùng. Hãy ghi lại địa chỉ.',
    en: '“{value}” is no e-mail address (such as phongnoivu@tinh.gov.vn) and is not used. Write the address anew.',
  },
  'decision-head': {
    vi: 'Tiêu đề cột đã bị đổi hoặc xóa nên chưa đọc được các quyết định trong trang này. Hãy ghi lại đủ các tiêu đề: {value}.',
    en: 'Headings were changed or taken away, so nothing that was decided on this sheet could be read. Write all of them again: {value}.',
  },
  'decision-choice': {
    vi: '“{value}” không phải “Giữ sổ” và không phải tên một đơn vị nên chỗ này chưa được coi là đã quyết. Hãy chọn lại trong danh sách.',
    en: '“{value}” is neither “Giữ sổ” nor the name of one unit, so this place does not count as decided. Choose from the list.',
  },
  'decision-unit': {
    vi: 'Đơn vị “{value}” không ghi gì ở chỗ này nên không lấy theo được, chỗ này chưa được coi là đã quyết. Hãy chọn lại trong danh sách.',
    en: 'The unit “{value}” has written nothing here that could be taken, so this place does not count as decided. Choose from the list.',
  },
  'decision-keep': {
    vi: 'Sổ không có dòng cho việc này nên không lấy theo “{value}” được, chỗ này chưa được coi là đã quyết. Hãy ghi tay vào bảng kế hoạch nếu cần, rồi chọn “Giữ sổ”.',
    en: 'The plan has no row for this, so the words of “{value}” cannot be taken, and the place does not count as decided. Write them into the plan by hand if they are wanted, then choose “Giữ sổ”.',
  },
  'decision-why': {
    vi: 'Cột “Vì sao” đã bị sửa thành “{value}” nên không rõ dòng này quyết về việc gì; dòng chưa được dùng. Hãy thu bài lại để có dòng mới.',
    en: 'The column “Vì sao” now says “{value}”, so what this row decides is not clear and it is not used. Collect again for a new row.',
  },
  'taken-head': {
    vi: 'Tiêu đề cột đã bị đổi hoặc xóa nên không rõ nội dung nào trong sổ đã lấy từ đơn vị ở lần trước; mọi kết quả đang có trong sổ được coi là của cơ quan tự ghi. Hãy ghi lại đủ các tiêu đề: {value}.',
    en: 'Headings were changed or taken away, so what was taken from units before is not known, and every result in the plan counts as the office’s own. Write all of them again: {value}.',
  },
  'taken-row': {
    vi: 'Ô này đã bị sửa thành “{value}” nên dòng không còn rõ của đơn vị nào, đang ra sao; dòng không được dùng. Nội dung trong bảng kế hoạch không đổi.',
    en: 'This cell now says “{value}”: whose row it is, or how it stands, is no longer clear, and it is not used. What the plan says is unchanged.',
  },
  'no-name': { vi: 'Dòng này thiếu tên đơn vị nên chưa được dùng.', en: 'This row has no unit name and is not used.' },
};

/** What is said of one such cell. */
export function settingProblemSentence({ problem, value }: SettingProblem, language: Language): string {
  const words = SETTING_PROBLEMS[problem];
  return words ? fill(words[language], { value }) : problem;
}
