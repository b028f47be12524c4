import type { Message } from '../../check';

const why: Message['why'] = {
  vi: 'Cuối kỳ mỗi người hiểu một cách, không kết luận được là đạt hay chưa.',
  en: 'At the end everybody reads it differently, and nobody can say whether it was reached.',
};

export const messages: Record<string, Message> = {
  words: {
    what: {
      vi: '“{text}” không có con số; chỉ có những từ không đo được: “{words}”.',
      en: '“{text}” holds no figure, only words that cannot be measured: “{words}”.',
    },
    why,
    do: {
      vi: 'Thêm con số (bao nhiêu, tỷ lệ nào, mấy ngày), hoặc ghi rõ việc kiểm tra được là có hay không.',
      en: 'Add a figure (how many, what share, how many days), or name what can be seen to be there or not.',
    },
  },
  uncounted: {
    what: {
      vi: '“{text}” không cho biết số lượng phải đạt (“{words}” là bao nhiêu?).',
      en: '“{text}” does not say how many (“{words}”: what number?).',
    },
    why: {
      vi: 'Chỉ một cũng là có: không ghi số lượng thì không biết thế nào là hoàn thành.',
      en: 'One alone would do: without a number nobody knows what complete means.',
    },
    do: {
      vi: 'Ghi số lượng tối thiểu, ví dụ “ít nhất 12 tin, bài trong năm”.',
      en: 'Write the least number, for example “at least 12 articles in the year”.',
    },
  },
  activity: {
    what: {
      vi: '“{text}” mới kể việc phải làm, chưa nói kết quả cần đạt.',
      en: '“{text}” tells what is to be done, not what is to come of it.',
    },
    why: {
      vi: 'Đã làm chưa chắc đã đạt; cuối kỳ không có gì để đối chiếu.',
      en: 'Work done is not yet a result: at the end there is nothing to hold it against.',
    },
    do: {
      vi: 'Ghi kết quả sau khi làm: bao nhiêu, tỷ lệ nào, văn bản nào.',
      en: 'Write what is there afterwards: how many, what share, which paper.',
    },
  },
  plan: {
    what: {
      vi: 'Cột “{column}”: {count} trong {total} dòng không đo được, không có con số và cũng không trả lời được có hay không (ví dụ “{text}”).',
      en: 'In the column “{column}” {count} of {total} rows cannot be measured: no figure, and nothing that is there or is not (for example “{text}”).',
    },
    why: {
      vi: 'Cuối năm khó kết luận kế hoạch đạt được bao nhiêu phần.',
      en: 'At the year’s end it will be hard to say how much of the plan was reached.',
    },
    do: {
      vi: 'Xem các ô được đánh dấu; bắt đầu từ những việc có điểm hoặc có hạn gần, thêm con số hay sản phẩm kiểm tra được.',
      en: 'Look at the cells listed; begin with tasks that carry points or are due soon, and add a figure or a product that can be checked.',
    },
  },
};
