import type { Message } from '../../check';

const why: Message['why'] = {
  vi: 'Khi chấm điểm mỗi người hiểu một cách, đơn vị không chứng minh được là đã đạt.',
  en: 'Each reader scores it in another way, and the unit cannot prove that it got there.',
};

export const messages: Record<string, Message> = {
  compared: {
    what: {
      vi: 'Tỷ lệ phần trăm đi với phép so sánh hai số nên không thành một mức: “{text}” ({count} ô).',
      en: 'A percentage and a comparison of two numbers make no mark together: “{text}” ({count} cells).',
    },
    why,
    do: {
      vi: 'Ghi phép so sánh mà không có %, hoặc ghi tỷ lệ của một thứ đếm được.',
      en: 'Write the comparison without the %, or the share of one thing that is counted.',
    },
  },
  'two-subjects': {
    what: {
      vi: 'Câu có hai thứ được đếm, không rõ tỷ lệ tính trên thứ nào: “{text}” ({count} ô).',
      en: 'The sentence counts two things, and which of them the share is of is not clear: “{text}” ({count} cells).',
    },
    why,
    do: {
      vi: 'Giữ một thứ được đếm: “Từ …% hồ sơ trở lên được …”.',
      en: 'Keep one: “at least …% of the files are …”.',
    },
  },
  doubled: {
    what: {
      vi: 'Một cụm từ lặp trong cùng câu: “{text}” ({count} ô).',
      en: 'A phrase stands twice in one sentence: “{text}” ({count} cells).',
    },
    why: {
      vi: 'Câu lặp thường là ghép từ hai câu, phần thứ hai còn thiếu ý.',
      en: 'Such a sentence was mostly put together from two, and the second lacks its end.',
    },
    do: { vi: 'Viết lại câu, mỗi ý một lần.', en: 'Write the sentence again, each thing once.' },
  },
  effort: {
    what: {
      vi: '“Phấn đấu” đi với con số: “{text}” ({count} ô). Không đạt con số này có bị coi là chưa hoàn thành không?',
      en: '“Strive for” beside a figure: “{text}” ({count} cells). Is the target missed when the figure is not reached?',
    },
    why: {
      vi: '“Phấn đấu” là mong muốn, không phải mức phải đạt.',
      en: 'To strive is a wish, not a mark that has to be reached.',
    },
    do: { vi: 'Ghi mức phải đạt; mức mong muốn ghi riêng.', en: 'Write the mark to be reached, and the wish apart.' },
  },
  whole: {
    what: {
      vi: '{count} mục tiêu đòi 100% mà không nói của tổng nào (ví dụ “{text}”). Kế hoạch, nội dung nào?',
      en: 'Targets that ask for 100% without saying of what whole: {count} (such as “{text}”). Of which plan, which contents?',
    },
    why,
    do: {
      vi: 'Nêu tên, số của kế hoạch, hoặc số lượng phải làm, ví dụ “100% (12/12) nội dung trong Kế hoạch số …”.',
      en: 'Name the plan and its number, or how many there are, such as “100% (12 of 12) of the contents of plan no. …”.',
    },
  },
};
