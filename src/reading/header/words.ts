import { wordsByLine } from '../../language/phrases';
import type { Field } from '../../plan/plan';

/** What a header can say. Besides the plan's fields: a section kept in a column, and words that say the table is no plan. */
export type Meaning = Field | 'section' | 'executor' | 'result-or-product' | 'measure' | 'other';

/**
 * Headers whose parts do not say what they mean together, a line each, under their meanings: exceptions to `parts.ts` and `rules.ts`. An entry is
 * the whole header once years, remarks in brackets, footnote marks and "nếu có" are taken off. To add one: see first whether a part is missing.
 */
export const HEADER_WORDS: Partial<Record<Meaning, string[]>> = {
  number: wordsByLine(`
    s.t.t
    s tt
    #
    s/tt
  `),
  section: wordsByLine(`
    khối nhiệm vụ
    tên nhóm
    chuyên đề
    nội dung cchc
  `),
  criterion: wordsByLine(`
    tên tiêu chí
    tên tiêu chí/tiêu chí thành phần
    nội dung đánh giá
    nội dung chấm điểm
    mã tiêu chí
    tên tiêu chí, tiêu chí thành phần
  `),
  task: wordsByLine(`
    loại báo cáo
    chỉ đạo
    ý kiến chỉ đạo
  `),
  activity: wordsByLine(`
    nội dung chi tiết
    công việc chi tiết
    đầu việc chi tiết
    nội dung cụ thể
  `),
  target: wordsByLine(`
    kết quả phấn đấu
    mức phấn đấu
    chỉ số đánh giá
    tiêu chí đánh giá hoàn thành
    rõ hiệu quả
    rõ kết quả
  `),
  product: wordsByLine(`
    hình thức văn bản
    loại văn bản
    tên văn bản ban hành
    minh chứng sản phẩm
    tên sản phẩm
    hình thức sản phẩm
    kết quả là gì
    làm xong có gì
    ra cái gì
    xong thì có gì
    làm ra cái gì
    kết quả phải có
  `),
  lead: wordsByLine(`
    chính
    phân công chủ trì
    giao cho
    giao đơn vị
    giao ai
    giao chủ trì
  `),
  executor: wordsByLine(`
    thực hiện bởi
    tổ chức thực hiện
    rõ trách nhiệm
  `),
  director: wordsByLine(`
    người trực tiếp chỉ đạo
    lãnh đạo trực tiếp chỉ đạo
  `),
  partner: wordsByLine(`
    phụ
    thành phần phối hợp
    cần ai giúp
    giao phối hợp
  `),
  responsible: wordsByLine(`
    đầu mối liên hệ
  `),
  start: wordsByLine(`
    ngày triển khai
    thời điểm triển khai
  `),
  deadline: wordsByLine(`
    dự kiến hoàn thành
    kết thúc
    đến ngày
    đến
    hạn hiện hành
    thời gian tổ chức
    hoàn thành trước ngày
    hoàn thành trước
    kế hoạch thực hiện
    xong khi nào
    làm xong trước
    xong trước ngày
    xong trước
    phải xong
  `),
  doneOn: wordsByLine(`
    ngày thực hiện xong
    ngày báo cáo kết quả
  `),
  result: wordsByLine(`
    % hoàn thành
    tiến độ %
    tiến độ hoàn thành %
    báo cáo kết quả
    kết quả cụ thể
    thực hiện
    làm đến đâu
    đến đâu rồi
    đã làm được gì
  `),
  'result-or-product': wordsByLine(`
    kết quả hoàn thành
  `),
  evidence: wordsByLine(`
    số hiệu sản phẩm
    căn cứ kiểm chứng
    số, ngày văn bản
    văn bản triển khai
    văn bản đã ban hành
    văn bản kết quả
  `),
  budget: wordsByLine(`
    cần bao nhiêu tiền
  `),
  selfScore: wordsByLine(`
    điểm đơn vị
    kết quả tự chấm
    kết quả tự chấm điểm
  `),
  reachedScore: wordsByLine(`
    điểm đạt được
    thẩm định
    sở nội vụ thẩm định
  `),
  reason: wordsByLine(`
    ý kiến giải trình
    nội dung giải trình
    thuyết minh, giải trình
  `),
  remedy: wordsByLine(`
    cam kết khắc phục
    giải pháp nâng cao
  `),
  note: wordsByLine(`
    số văn bản giao
  `),
  measure: wordsByLine(`
    điểm giảm
    hạn điều chỉnh
    hình thức
  `),
  other: wordsByLine(`
    thứ
    nội dung viết tắt
    nghĩa đầy đủ
  `),
};
