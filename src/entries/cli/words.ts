import type { GapReason } from '../../figures/parentGaps';
import type { Severity } from '../../checks/engine/finding';
import type { Language } from '../../language/bilingual';
import { SUMMARY_KINDS } from '../../summaries/kinds';

/** What the text says of each unit, a column each. */
export type UnitFigure = 'items' | 'done' | 'dueSoon' | 'overdue' | 'perhapsOverdue';

export interface CliWords {
  help: string;
  unknownCommand: string;
  unknownOption: string;
  valueMissing: string;
  valueIsOption: string;
  joinedValue: string;
  takesNoValue: string;
  optionTwice: string;
  noFiles: string;
  oneFile: string;
  noReturned: string;
  optionOfAnother: string;
  notTogether: string;
  /** An option that says nothing without another. */
  onlyBeside: string;
  badValue: string;
  /** The plan above cannot be read. */
  parentUnread: string;
  /** Last year's table cannot be read, or has no points. */
  yearBeforeUnread: string;
  noScores: string;
  folderUnread: string;
  /** What the plan above asks and these do not have. */
  parent: {
    title: string;
    compared: string;
    comparedAll: string;
    none: string;
    /** Behind items that do not name the office. */
    reasons: Partial<Record<GapReason, string>>;
    near: string;
    row: string;
  };
  expected: Record<string, string>;
  reading: string;
  cannotRead: string;
  cannotPrint: string;
  sheet: string;
  year: string;
  noYear: string;
  asOf: string;
  table: string;
  columns: string;
  unsure: string;
  /** A filled column that is not read. */
  unread: string;
  /** Why a column of marks is that time. */
  byBeside: string;
  count: string;
  tasks: string;
  done: string;
  doneParts: string;
  withinTerm: string;
  noResults: string;
  dueSoon: string;
  overdue: string;
  perhapsOverdue: string;
  overdueLong: string;
  inProgress: string;
  waiting: string;
  withoutTerm: string;
  withoutTermParts: string;
  notApplicable: string;
  notWritten: string;
  missed: string;
  units: string;
  unitHead: Record<UnitFigure, string>;
  noLead: string;
  moreUnits: string;
  directors: string;
  directs: string;
  directsLate: string;
  findings: string;
  none: string;
  /** Where some cells could not be checked. */
  noneOfRead: string;
  question: string;
  why: string;
  todo: string;
  moreCells: string;
  related: string;
  skipped: string;
  setAside: string;
  reasons: Record<'no-plan' | 'hidden' | 'ours', string>;
  severities: Record<Severity, string>;
  severityCounts: Record<Severity, string>;
}

export const CLI: Record<Language, CliWords> = {
  vi: {
    help: `Năm Rõ: đọc kế hoạch cải cách hành chính trong bảng tính và chỉ ra nội dung chưa rõ.

Cách dùng
  nam-ro inspect TỆP…              đọc, kiểm tra và in kết quả
  nam-ro table TỆP -o TỆP_MỚI      đưa bảng trong tệp Word, .xls, .ods, .csv sang sổ Excel mới
  nam-ro mark TỆP -o TỆP_MỚI       tô màu ô quá hạn, thiếu chủ trì, chưa rõ; thêm trang chú giải
  nam-ro summarise TỆP -o TỆP_MỚI  thêm các trang tổng hợp
  nam-ro track TỆP -o TỆP_MỚI      thêm cột theo dõi kết quả vào bên phải bảng
  nam-ro score TỆP -o TỆP_MỚI      thêm cột tự chấm điểm còn thiếu; lập trang Điểm, Minh chứng
  nam-ro period TỆP -o TỆP_MỚI     chốt kỳ báo cáo (--close), hoặc thêm trang các kỳ để sửa
  nam-ro hand-out TỆP -o THƯ_MỤC   lập cho mỗi đơn vị một sổ việc của mình để ghi và gửi lại
  nam-ro collect TỆP BÀI… -o TỆP_MỚI
                                   thu bài: lấy kết quả các đơn vị gửi về (tệp, hoặc thư mục)
  nam-ro fix TỆP -o TỆP_MỚI        sửa lỗi đánh máy không làm đổi nội dung
  nam-ro clear TỆP -o TỆP_MỚI      bỏ màu, ghi chú, trang chú giải và các trang tổng hợp

Tùy chọn
  --sheet TÊN                chỉ đọc trang tính này
  --as-of NGÀY               tính đến ngày (2026-06-15 hoặc 15/6/2026); mặc định là hôm nay
  --year NĂM                 năm của kế hoạch, khi bảng không ghi hoặc ghi sai
  --language vi|en           ngôn ngữ; mặc định là tiếng Việt
  --json                     in dữ liệu cho chương trình khác đọc
  --jsonl                    (inspect) mỗi kế hoạch một dòng, mỗi nhiệm vụ một dòng dữ liệu; đọc
                             đến đâu in đến đó, dùng cho hàng nghìn tệp
  --people                   (inspect) thêm số liệu theo từng người có tên trong bảng, cả với --json
  --fail-on MỨC              (inspect) mức lỗi làm mã thoát là 1:
                             error (mặc định), warning, info, never
  -o, --output TỆP_MỚI       nơi ghi; không bao giờ ghi đè tệp gốc. Là thư mục có sẵn thì
                             nhiều tệp được ghi vào đó, mỗi tệp giữ tên cũ
  --force                    thay tệp đã có ở nơi ghi; không ghi tùy chọn này thì không ghi đè
  --confirm-columns          (trừ inspect, clear) các cột đúng như Năm Rõ đoán: làm cả với
                             bảng không có tiêu đề nào cho biết rõ là cột gì
  --notes                    (mark) ghi chú tại ô: nội dung chưa rõ, việc cần làm
  --sheets LOẠI,…            (summarise) ${SUMMARY_KINDS.slice(0, 4).join(', ')},
                             ${SUMMARY_KINDS.slice(4).join(', ')}
  --unit ĐƠN_VỊ              (summarise) thêm trang riêng của đơn vị này; (hand-out) chỉ lập sổ
                             của đơn vị này. Có thể ghi nhiều lần
  --parent TỆP               (inspect, summarise) tệp kế hoạch cấp trên: liệt kê việc của cấp trên
                             chưa có trong kế hoạch này. --unit: tên cơ quan trong kế hoạch đó
  --due NGÀY                 (hand-out) các đơn vị gửi lại chậm nhất ngày này
  --all-rows                 (hand-out) thêm cả việc của các đơn vị khác, để biết
  --period KỲ                (collect) kỳ của bài gửi về: q1, h1, q3, year, 2026-06…; việc đến hạn
                             trong kỳ mà chưa ghi là gửi thiếu, ngày nhận được ghi vào “Sổ báo cáo”
  --unit-of "TỆP=ĐƠN_VỊ"     (collect) tệp này là bài của đơn vị này. Có thể ghi nhiều lần
  --jobs SỐ                  (collect) số tệp đọc cùng lúc; mặc định bằng số nhân của máy
  --periods                  (track) thêm cả trang “Theo dõi từng kỳ”: mỗi kỳ, mỗi mốc một dòng
  --reports                  (track) thêm cả trang “Sổ báo cáo”: đơn vị nào gửi kỳ nào, ngày nào
  --evidence THƯ_MỤC         (score) thư mục tài liệu kiểm chứng: đối chiếu số văn bản với tên tệp
                             và ghi đường dẫn vào trang Minh chứng; không mở tệp nào
  --last-year TỆP            (score) tệp chấm điểm năm trước: so từng tiêu chí theo số
  --close KỲ                 (period) kỳ cần chốt: q1, h1, q3, year (theo Bộ Nội vụ), hoặc kỳ đã
                             thêm ở trang “Năm Rõ - Kỳ báo cáo”: q2, q4, 9m, 2026-06. Không có
                             --as-of thì tính đến ngày cuối của kỳ
  --replace                  (period) chốt lại kỳ đã chốt: số liệu mới thay số liệu đã lưu
  --check TÊN                (fix) chỉ sửa lỗi của phép kiểm tra này
  --all                      (fix) sửa cả những nội dung chỉ là đề xuất

Mã thoát của inspect: 0 không có lỗi từ mức đã chọn, 1 có lỗi, 2 có tệp không đọc được
hoặc không in được kết quả.
Mã thoát của collect: 0 đã làm xong, 1 đã làm xong nhưng còn chỗ cần quyết hoặc có tệp không lấy
được, 2 không làm được.
Mã thoát của các lệnh khác: 0 đã làm xong, 2 không làm được, hoặc không in được
kết quả (tệp gốc luôn giữ nguyên). Chương trình nhận kết quả đóng sớm (… | head) không phải là lỗi:
việc vẫn được làm đến hết, mã thoát như thường.
Nội dung bảng tính không được gửi ra khỏi máy này.`,
    unknownCommand:
      'Không có lệnh “{command}”. Các lệnh: inspect, table, mark, summarise, track, score, period, hand-out, collect, fix, clear; ví dụ: nam-ro inspect TỆP',
    unknownOption: 'Không hiểu tùy chọn “{option}”. Gõ nam-ro --help để xem các tùy chọn.',
    valueMissing: 'Sau {option} chưa có giá trị; cần {expected}.',
    valueIsOption:
      'Sau {option} là “{value}”, giống một tùy chọn khác; cần {expected}. Nếu đúng là giá trị đó, hãy viết liền: --{name}={value}',
    joinedValue:
      'Không rõ dấu “=” trong “{option}{value}” có thuộc về tên hay không. Hãy viết cách ra, không có dấu “=”: {option} TÊN',
    takesNoValue: 'Tùy chọn {option} không có giá trị đi kèm. Hãy bỏ phần “={value}”.',
    optionTwice:
      'Tùy chọn {option} được ghi hai lần (“{first}” và “{value}”) nên không rõ dùng giá trị nào. Hãy bỏ bớt một.',
    noFiles: 'Chưa cho biết tệp nào. Hãy dùng: nam-ro {command} TỆP',
    oneFile:
      'Lệnh {command} làm với từng tệp một: các đơn vị của hai kế hoạch có thể trùng tên. Hãy chạy riêng cho mỗi tệp, mỗi lần một thư mục.',
    noReturned:
      'Lệnh collect cần kế hoạch đã giao, rồi các tệp đơn vị gửi về hoặc thư mục chứa chúng. Hãy dùng: nam-ro collect TỆP THƯ_MỤC -o TỆP_MỚI',
    optionOfAnother: 'Tùy chọn {option} chỉ dùng với lệnh {only}, không dùng với {command}.',
    notTogether: 'Không dùng cùng lúc {one} và {other}. Hãy bỏ bớt một tùy chọn.',
    onlyBeside: 'Với {command}, tùy chọn {option} chỉ dùng cùng {beside}.',
    yearBeforeUnread: 'Chưa đọc được bảng chấm điểm năm trước ({option}) nên chưa so và chưa ghi gì.',
    noScores: 'không có bảng nào đã chấm điểm.',
    folderUnread: 'Không đọc được thư mục “{folder}” ({option}) nên chưa ghi gì: {why}',
    parentUnread: 'Chưa đọc được kế hoạch cấp trên ({option}) nên chưa so và chưa ghi gì.',
    parent: {
      title: 'Việc của cấp trên chưa có trong kế hoạch này: {n}',
      compared: 'Đã so {compared} nhiệm vụ có ghi tên “{office}”, giao chung hoặc không ghi đơn vị; {found} đã có.',
      comparedAll: 'Đã so cả {compared} nhiệm vụ vì không nhiệm vụ nào ghi tên cơ quan; {found} đã có.',
      none: 'Không thiếu nhiệm vụ nào.',
      reasons: { several: ' (giao chung)', nobody: ' (không ghi đơn vị)' },
      near: 'gần giống dòng {row}: {task}',
      row: 'dòng {row}',
    },
    badValue: 'Giá trị “{value}” của {option} không dùng được; cần {expected}.',
    expected: {
      'as-of': 'một ngày có thật như 2026-06-15 hoặc 15/6/2026',
      year: 'một năm từ 2000 đến 2100',
      language: 'vi hoặc en',
      'fail-on': 'error, warning, info hoặc never',
      sheet: 'tên một trang tính',
      sheets: `một hay nhiều loại trong ${SUMMARY_KINDS.join(', ')}`,
      output: 'tên một tệp, hoặc một thư mục có sẵn',
      unit: 'tên một đơn vị',
      parent: 'tên tệp kế hoạch cấp trên',
      evidence: 'tên một thư mục có sẵn',
      'last-year': 'tên tệp chấm điểm năm trước',
      due: 'một ngày có thật như 2026-06-15 hoặc 15/6/2026',
      period: 'một kỳ như q1, h1, q3, year, q2, q4, 9m hoặc 2026-06',
      'unit-of': 'tên tệp, dấu bằng, tên đơn vị, như "03.xlsx=Thanh tra Sở"',
      jobs: 'một số từ 1 đến 256',
      check: 'tên một phép kiểm tra',
      close: 'một kỳ như q1, h1, q3, year, q2, q4, 9m hoặc 2026-06',
    },
    reading: 'Đang đọc {n}/{all}: {file}',
    cannotRead: 'Không đọc được tệp: {why}',
    cannotPrint:
      'Không in được kết quả: {why} Phần đã in ra là chưa đủ, không nên dùng; tệp mới nào đã ghi xong thì vẫn nguyên vẹn.',
    sheet: 'trang tính “{sheet}”',
    year: 'năm {year}',
    noYear: 'chưa rõ năm',
    asOf: 'Tính đến ngày {day}',
    table: 'bảng từ dòng {row}',
    columns: 'Các cột',
    unsure: 'chưa chắc',
    unread: 'không đọc',
    byBeside: 'theo các cột bên cạnh',
    count: 'Tình hình',
    tasks: '{items} nhiệm vụ',
    done: 'Đã hoàn thành',
    doneParts: 'đúng hạn {onTime} · trễ hạn {late} · chưa xác định {undated}',
    withinTerm: 'Trong hạn',
    noResults: 'chưa có số liệu',
    dueSoon: 'Sắp đến hạn',
    overdue: 'Quá hạn',
    perhapsOverdue: 'Có thể quá hạn, ngày chưa rõ',
    overdueLong: 'trên {days} ngày: {n}',
    inProgress: 'Đang thực hiện',
    waiting: 'Chờ xác nhận',
    withoutTerm: 'Không thời hạn',
    withoutTermParts: 'thường xuyên {continuous} · không có ngày {noDate}',
    notApplicable: 'Không phát sinh, dừng',
    notWritten: 'Chưa cập nhật kết quả',
    missed: 'Không đạt chỉ tiêu',
    units: 'Đơn vị chủ trì',
    unitHead: {
      items: 'nhiệm vụ',
      done: 'xong',
      dueSoon: 'sắp hạn',
      overdue: 'quá hạn',
      perhapsOverdue: 'có thể quá hạn',
    },
    noLead: '(chưa có đơn vị chủ trì)',
    moreUnits: '… và {n} đơn vị nữa',
    directors: 'Người chỉ đạo',
    directs: '{name}: {items} nhiệm vụ',
    directsLate: '{name}: {items} nhiệm vụ, {overdue} quá hạn',
    findings: 'Cần sửa',
    none: 'Không thấy nội dung nào cần rà soát.',
    noneOfRead: 'Ở các ô đọc được không thấy nội dung nào cần rà soát.',
    question: 'hỏi',
    why: 'Vì sao',
    todo: 'Cần làm',
    moreCells: 'và {n} ô nữa: {cells}',
    related: 'liên quan {cells}',
    skipped: 'Không đọc',
    setAside: 'Đã bỏ qua {n} nội dung theo trang cài đặt của tệp.',
    reasons: { 'no-plan': 'không có bảng kế hoạch', hidden: 'trang tính ẩn', ours: 'trang tính do Năm Rõ tạo' },
    severities: { error: 'LỖI', warning: 'CẦN XEM LẠI', info: 'LƯU Ý' },
    severityCounts: { error: '{n} lỗi', warning: '{n} cần xem lại', info: '{n} lưu ý' },
  },
  en: {
    help: `Năm Rõ reads administrative-reform plans kept in spreadsheets and shows what is not clear in them.

Usage
  nam-ro inspect FILE…           read, check, and print what was found
  nam-ro table FILE -o NEW       bring a Word, .xls, .ods or .csv table into a new workbook
  nam-ro mark FILE -o NEW        mark what is overdue, has no lead or is not clear; add a legend
  nam-ro summarise FILE -o NEW   add summary sheets
  nam-ro track FILE -o NEW       add columns for results right of the table
  nam-ro score FILE -o NEW       add the missing scoring columns; sheets of points, evidence
  nam-ro period FILE -o NEW      close a reporting period (--close), or add the sheet of periods
  nam-ro hand-out FILE -o FOLDER a workbook for each unit, to be filled in and sent back
  nam-ro collect FILE COPIES… -o NEW
                                 bring in what units sent back (files, or a folder)
  nam-ro fix FILE -o NEW         mend typing that changes nothing a cell says
  nam-ro clear FILE -o NEW       take away marks, notes, the legend and the summary sheets

Options
  --sheet NAME               read this sheet only
  --as-of DATE               as of this day (2026-06-15 or 15/6/2026); today when left out
  --year YEAR                the plan's year, where the table does not say it or says it wrong
  --language vi|en           language; Vietnamese when left out
  --json                     print data for other programs
  --jsonl                    (inspect) a line of data for each plan and for each task, printed as
                             each file is read: for thousands of files
  --people                   (inspect) figures of each person the table names, with --json too
  --fail-on LEVEL            (inspect) findings that make the exit status 1:
                             error (default), warning, info, never
  -o, --output NEW           where to write; never over the input. Into a folder that is there
                             go several files, each under its own name
  --force                    replace what stands there already; without it nothing is replaced
  --confirm-columns          (not inspect, clear) the columns are what they are guessed to be:
                             tables without any header that says so are changed too
  --notes                    (mark) notes at the cells: what is wrong, what to do
  --sheets KIND,…            (summarise) ${SUMMARY_KINDS.slice(0, 4).join(', ')},
                             ${SUMMARY_KINDS.slice(4).join(', ')}
  --unit UNIT                (summarise) a sheet of its own for this unit; (hand-out) only its
                             workbook. May be given several times
  --parent FILE              (inspect, summarise) the plan above: lists what it asks and this plan
                             does not have. --unit: what it calls this office
  --due DATE                 (hand-out) by when the workbooks are to come back
  --all-rows                 (hand-out) the other units’ tasks too, to be read
  --period PERIOD            (collect) which the copies are of: q1, h1, q3, year, 2026-06 …; what is
                             due in it and not written is missing, and days of receipt go into the
                             register of reports
  --unit-of "FILE=UNIT"      (collect) whose copy a file is. May be given several times
  --jobs NUMBER              (collect) files read at a time; else as many as there are cores
  --periods                  (track) also the sheet of parts: a row for each day of a deadline
  --reports                  (track) also the register of reports: which unit sent which, and when
  --evidence FOLDER          (score) the folder of the documents: their numbers are matched to
                             the names of files, with links in the sheet; nothing is opened
  --last-year FILE           (score) last year’s scores: compared by the numbers of the criteria
  --close PERIOD             (period) which: q1, h1, q3, year (the ministry's), or one added to the
                             sheet “Năm Rõ - Kỳ báo cáo”: q2, q4, 9m, 2026-06. Counted up to its
                             last day where --as-of does not say otherwise
  --replace                  (period) close it again: the new figures take the place of those kept
  --check ID                 (fix) only what this check finds
  --all                      (fix) proposals too

Exit status of inspect: 0 nothing at or above that level, 1 findings, 2 a file could
not be read or the output not printed.
Exit status of collect: 0 done, 1 done, and places are to be decided or files could not be taken,
2 not done.
Exit status of the others: 0 done, 2 not done, or the output not printed (the input is never
changed). A reader that closes early (… | head) is no fault: the work goes on to its end, and the
status is what it would have been.
Nothing of a workbook leaves this machine.`,
    unknownCommand:
      'There is no command “{command}”. There are inspect, table, mark, summarise, track, score, period, hand-out, collect, fix, clear; such as: nam-ro inspect FILE',
    unknownOption: 'The option “{option}” is not known. nam-ro --help lists the options.',
    valueMissing: 'There is no value after {option}; it takes {expected}.',
    valueIsOption:
      'After {option} stands “{value}”, which looks like another option; it takes {expected}. If it is the value, join them: --{name}={value}',
    joinedValue:
      'Whether the “=” in “{option}{value}” belongs to the name is not clear. Write them apart, without it: {option} NAME',
    takesNoValue: 'The option {option} takes no value. Leave out “={value}”.',
    optionTwice:
      'The option {option} is given twice (“{first}” and “{value}”), and which one counts is not clear. Leave one out.',
    noFiles: 'No file was named. Use: nam-ro {command} FILE',
    oneFile:
      '{command} works on one file at a time: units of two plans may have one name. Run it for each file, each into a folder of its own.',
    noReturned:
      'collect needs the plan that was handed out, then the files that units sent back, or their folder. Use: nam-ro collect FILE FOLDER -o NEW',
    optionOfAnother: 'The option {option} is for {only}, not for {command}.',
    notTogether: 'The options {one} and {other} do not go together. Leave one out.',
    onlyBeside: 'With {command} the option {option} goes together with {beside} only.',
    yearBeforeUnread: 'Last year’s scores ({option}) cannot be read, so nothing was compared and nothing written.',
    noScores: 'no table in it has points.',
    folderUnread: 'The folder “{folder}” ({option}) cannot be read, so nothing was written: {why}',
    parentUnread: 'The plan above ({option}) cannot be read, so nothing was compared and nothing written.',
    parent: {
      title: 'What the plan above asks and this plan does not have: {n}',
      compared:
        'Compared: {compared} {compared:task|tasks} that name “{office}”, several at once or nobody; {found} of them are here.',
      comparedAll: 'Compared: all {compared} tasks, for none names the office; {found} of them are here.',
      none: 'Nothing is missing.',
      reasons: { several: ' (given to several)', nobody: ' (names nobody)' },
      near: 'near to row {row}: {task}',
      row: 'row {row}',
    },
    badValue: 'The value “{value}” of {option} cannot be used; it takes {expected}.',
    expected: {
      'as-of': 'a real day such as 2026-06-15 or 15/6/2026',
      year: 'a year from 2000 to 2100',
      language: 'vi or en',
      'fail-on': 'error, warning, info or never',
      sheet: "a sheet's name",
      sheets: `one or several of ${SUMMARY_KINDS.join(', ')}`,
      output: "a file's name, or a folder that is there",
      unit: "a unit's name",
      parent: 'the name of the file with the plan above',
      evidence: 'the name of a folder that is there',
      'last-year': 'the name of the file with last year’s scores',
      due: 'a real day such as 2026-06-15 or 15/6/2026',
      period: 'a period such as q1, h1, q3, year, q2, q4, 9m or 2026-06',
      'unit-of': 'a file’s name, an equals sign and a unit’s name, such as "03.xlsx=Thanh tra Sở"',
      jobs: 'a number from 1 to 256',
      check: "a check's name",
      close: 'a period such as q1, h1, q3, year, q2, q4, 9m or 2026-06',
    },
    reading: 'Reading {n}/{all}: {file}',
    cannotRead: 'The file cannot be read: {why}',
    cannotPrint:
      'The output could not be printed: {why} What was printed is not complete, do not use it; files already written are whole.',
    sheet: 'sheet “{sheet}”',
    year: 'year {year}',
    noYear: 'year not known',
    asOf: 'As of {day}',
    table: 'table from row {row}',
    columns: 'Columns',
    unsure: 'not sure',
    unread: 'not read',
    byBeside: 'by the columns beside it',
    count: 'Where it stands',
    tasks: '{items} {items:task|tasks}',
    done: 'Done',
    doneParts: 'on time {onTime} · late {late} · not known which {undated}',
    withinTerm: 'Within term',
    noResults: 'no figures yet',
    dueSoon: 'Due soon',
    overdue: 'Overdue',
    perhapsOverdue: 'Perhaps overdue, day not clear',
    overdueLong: 'over {days} {days:day|days}: {n}',
    inProgress: 'In progress',
    waiting: 'Waiting',
    withoutTerm: 'Without term',
    withoutTermParts: 'continuous {continuous} · no day {noDate}',
    notApplicable: 'No case, stopped',
    notWritten: 'No result written',
    missed: 'Target not met',
    units: 'Lead units',
    unitHead: {
      items: 'tasks',
      done: 'done',
      dueSoon: 'due soon',
      overdue: 'overdue',
      perhapsOverdue: 'perhaps overdue',
    },
    noLead: '(no lead unit)',
    moreUnits: '… and {n} more {n:unit|units}',
    directors: 'Directed by',
    directs: '{name}: {items} {items:task|tasks}',
    directsLate: '{name}: {items} {items:task|tasks}, {overdue} overdue',
    findings: 'To be mended',
    none: 'Nothing was found that needs mending.',
    noneOfRead: 'In the cells that could be read nothing was found that needs mending.',
    question: 'question',
    why: 'Why',
    todo: 'To do',
    moreCells: 'and {n} more: {cells}',
    related: 'see also {cells}',
    skipped: 'Not read',
    setAside: '{n} {n:finding is|findings are} set aside in the workbook’s settings.',
    reasons: { 'no-plan': 'no plan in it', hidden: 'hidden sheet', ours: 'made by Năm Rõ' },
    severities: { error: 'FAULTS', warning: 'TO BE LOOKED AT', info: 'REMARKS' },
    severityCounts: { error: '{n} {n:fault|faults}', warning: '{n} to be looked at', info: '{n} {n:remark|remarks}' },
  },
};
