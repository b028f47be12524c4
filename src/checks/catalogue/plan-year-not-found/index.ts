import { type Check, titleCell } from '../../check';

const columns = ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn'];

export const planYearNotFound: Check = {
  id: 'plan-year-not-found',
  clear: 'plan',
  severity: 'warning',
  title: { vi: 'Không rõ năm của kế hoạch', en: 'The plan’s year is not known' },
  source: {
    vi: 'Thời hạn như “Quý I”, “trước 30/11” chỉ thành ngày khi biết năm của kế hoạch.',
    en: 'Deadlines such as “quarter I” or “before 30/11” become days only when the plan’s year is known.',
  },
  messages: {
    assumed: {
      what: {
        vi: 'Tiêu đề không ghi năm; công cụ tạm tính theo năm {year}.',
        en: 'The title names no year; {year} was taken for the time being.',
      },
      why: {
        vi: 'Nếu sai năm thì mọi thời hạn không ghi năm đều tính sai.',
        en: 'If the year is wrong, every deadline without a year is wrong.',
      },
      do: {
        vi: 'Ghi năm vào tiêu đề (“… NĂM {year}”), hoặc chọn năm trong phần cài đặt.',
        en: 'Write the year into the title (“… NĂM {year}”), or choose it in the settings.',
      },
    },
    unknown: {
      what: {
        vi: 'Tiêu đề và các thời hạn không cho biết kế hoạch của năm nào.',
        en: 'Neither the title nor the deadlines say which year the plan is for.',
      },
      why: {
        vi: 'Các thời hạn không ghi năm không tính được thành ngày, nên không biết việc nào quá hạn.',
        en: 'Deadlines without a year cannot become days, so nobody knows what is overdue.',
      },
      do: {
        vi: 'Ghi năm vào tiêu đề (“… NĂM …”), hoặc chọn năm trong phần cài đặt.',
        en: 'Write the year into the title (“… NĂM …”), or choose it in the settings.',
      },
    },
  },
  examples: {
    invalid: [
      {
        note: { vi: 'Không nơi nào ghi năm.', en: 'No year anywhere.' },
        title: ['KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH', ''],
        columns,
        rows: [
          [1, 'Ban hành kế hoạch tuyên truyền', 'Văn phòng Sở', 'Quý I'],
          [2, 'Kiểm tra công tác văn thư', 'Thanh tra Sở', 'Trước 30/6'],
        ],
        finds: ['A1'],
      },
      {
        note: {
          vi: 'Chỉ có giai đoạn nhiều năm: tạm lấy năm đầu.',
          en: 'Only a span of years: its first year is taken.',
        },
        title: ['KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH GIAI ĐOẠN 2026 - 2030', ''],
        columns,
        rows: [
          [1, 'Ban hành kế hoạch tuyên truyền', 'Văn phòng Sở', 'Quý I'],
          [2, 'Kiểm tra công tác văn thư', 'Thanh tra Sở', 'Trước 30/6'],
        ],
        finds: ['A1'],
      },
    ],
    valid: [
      {
        note: {
          vi: 'Tiêu đề không ghi năm nhưng các thời hạn đều ghi.',
          en: 'The title names no year, and all deadlines do.',
        },
        title: ['KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH', ''],
        columns,
        rows: [
          [1, 'Ban hành kế hoạch tuyên truyền', 'Văn phòng Sở', 'Tháng 3/2026'],
          [2, 'Kiểm tra công tác văn thư', 'Thanh tra Sở', 'Trước ngày 30/6/2026'],
        ],
        finds: [],
      },
      {
        note: { vi: 'Năm ghi ở tiêu đề.', en: 'The title names the year.' },
        columns,
        rows: [[1, 'Ban hành kế hoạch tuyên truyền', 'Văn phòng Sở', 'Quý I']],
        finds: [],
      },
    ],
  },
  *run({ plan }) {
    if (!plan.notices.some((notice) => notice.kind === 'year-not-found')) return;
    const { year } = plan;
    yield { at: titleCell(plan), message: year === null ? 'unknown' : 'assumed', data: { year: year ?? '' } };
  },
};
