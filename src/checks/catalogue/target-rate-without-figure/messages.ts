import type { Message } from '../../check';

export const messages: Record<string, Message> = {
  rate: {
    what: {
      vi: '“{task}” là một tỷ lệ hoặc mức độ, nhưng ô “{text}” không có con số.',
      en: '“{task}” is a rate or a level, but its target “{text}” holds no figure.',
    },
    why: {
      vi: 'Không có con số thì không biết đạt bao nhiêu là đủ điểm.',
      en: 'Without a figure nobody knows how much is enough.',
    },
    do: {
      vi: 'Ghi tỷ lệ cần đạt, ví dụ “từ 90% trở lên”.',
      en: 'Write the rate to be reached, for example “90% or more”.',
    },
  },
  count: {
    what: {
      vi: '“{task}” hỏi về số lượng, nhưng ô “{text}” không ghi bao nhiêu.',
      en: '“{task}” asks for a number, but “{text}” does not say how many.',
    },
    why: {
      vi: 'Cuối năm không có số để so sánh.',
      en: 'At the year’s end there is no number to compare with.',
    },
    do: {
      vi: 'Ghi số lượng cần đạt, hoặc mức tăng, giảm so với năm trước.',
      en: 'Write the number to be reached, or by how much it is to rise or fall.',
    },
  },
  satisfaction: {
    what: {
      vi: '“{task}” đo mức độ hài lòng, nhưng ô “{text}” không ghi mức cần đạt. Mức cần đạt là bao nhiêu?',
      en: '“{task}” measures satisfaction, but “{text}” does not say what level is wanted. What level is it?',
    },
    why: {
      vi: 'Khảo sát xong vẫn không biết kết quả như vậy là đạt hay chưa.',
      en: 'When the survey is done nobody can say whether its result is good enough.',
    },
    do: {
      vi: 'Ghi thêm tỷ lệ hài lòng cần đạt, nếu cấp trên đã giao.',
      en: 'Add the share of satisfied people to be reached, where one has been set.',
    },
  },
  all: {
    what: {
      vi: '“{text}” dùng chữ “{words}” mà không ghi con số.',
      en: '“{text}” says “{words}” and gives no figure.',
    },
    why: {
      vi: '“{words}” thường có nghĩa là 100%, nhưng khi chấm điểm người đọc có thể hiểu khác.',
      en: '“{words}” mostly means 100%, but whoever scores it may read it otherwise.',
    },
    do: {
      vi: 'Ghi rõ 100%, hoặc số lượng phải đủ.',
      en: 'Write 100%, or the number that makes it complete.',
    },
  },
};
