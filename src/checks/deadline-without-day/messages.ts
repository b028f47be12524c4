import type { Bilingual } from '../../language/bilingual';
import type { Check } from '../engine/check';

const why: Bilingual = {
  vi: 'Không có ngày thì không nhắc trước được và không bao giờ tính được là quá hạn.',
  en: 'Without a day nobody can be reminded, and the task can never be counted as overdue.',
};

export const messages: Check['messages'] = {
  reference: {
    what: {
      vi: 'Thời hạn {words} không ra ngày: không nêu số, ngày của văn bản phải theo ({count} ô).',
      en: 'The deadline {words} gives no day: the number and the day of the paper are not named (cells: {count}).',
    },
    why,
    do: {
      vi: 'Ghi số, ngày của văn bản và chép ngày phải xong từ văn bản đó vào ô.',
      en: 'Name the paper by number and day, and copy the day it sets into the cell.',
    },
  },
  'reference-named': {
    what: {
      vi: 'Thời hạn {words} dẫn sang văn bản khác nên trong bảng không có ngày ({count} ô).',
      en: 'The deadline {words} points to another paper, so the table holds no day (cells: {count}).',
    },
    why,
    do: {
      vi: 'Chép ngày phải xong từ văn bản đó vào ô, giữ lại số văn bản nếu cần.',
      en: 'Copy the day from that paper into the cell; keep the paper’s number beside it if it is needed.',
    },
  },
  event: {
    what: {
      vi: 'Thời hạn {words} gắn với một việc chưa biết ngày, và không nói trong bao nhiêu ngày phải xong ({count} ô).',
      en: 'The deadline {words} hangs on an event of no known day, and does not say within how many days (cells: {count}).',
    },
    why,
    do: {
      vi: 'Ghi thêm số ngày, ví dụ “trong 05 ngày làm việc kể từ khi …”, hoặc ngày dự kiến.',
      en: 'Add a number of days, such as “trong 05 ngày làm việc kể từ khi …”, or the day expected.',
    },
  },
  'event-term': {
    what: {
      vi: 'Thời hạn {words} tính từ một việc chưa biết ngày xảy ra ({count} ô).',
      en: 'The deadline {words} is counted from an event whose day is not known (cells: {count}).',
    },
    why,
    do: {
      vi: 'Khi việc đó xảy ra, ghi ngày vào bảng để tính được hạn cuối.',
      en: 'When it happens, write its day into the table so that the last day can be counted.',
    },
  },
  'event-after': {
    what: {
      vi: 'Thời hạn {words}: “sau” bấy nhiêu ngày mới làm, hay chậm nhất bấy nhiêu ngày phải xong? ({count} ô)',
      en: 'The deadline {words}: does work begin “after” so many days, or is it done within them? (cells: {count})',
    },
    why: {
      vi: '“Sau” không phải là hạn cuối, và ngày bắt đầu tính cũng chưa biết.',
      en: '“Sau” sets no last day, and the day from which it is counted is not known either.',
    },
    do: {
      vi: 'Nếu là hạn cuối thì ghi “chậm nhất … ngày” hoặc “trong … ngày”.',
      en: 'If a last day is meant, write “chậm nhất … ngày” or “trong … ngày”.',
    },
  },
  'rhythm-unnamed': {
    what: {
      vi: 'Thời hạn {words} không cho biết vào những ngày nào. Theo kỳ nào, ngày nào trong kỳ? ({count} ô)',
      en: 'The deadline {words} does not say on which days. Which periods, and which day of them? (cells: {count})',
    },
    why,
    do: {
      vi: 'Ghi rõ kỳ và ngày, ví dụ “trước ngày 10 hằng tháng”, “thứ Sáu hằng tuần”.',
      en: 'Say the rhythm and the day, such as “trước ngày 10 hằng tháng” or “thứ Sáu hằng tuần”.',
    },
  },
  rhythm: {
    what: {
      vi: 'Thời hạn {words} chưa nói ngày nào trong kỳ; đang tính đến ngày cuối kỳ. Có đúng không? ({count} ô)',
      en: 'The deadline {words} names no day of the period; its last day is taken. Is that right? (cells: {count})',
    },
    why: {
      vi: 'Báo cáo thường phải nộp trước khi hết kỳ; tính đến ngày cuối kỳ có thể là muộn.',
      en: 'Reports are often due before the period is over; its last day may be too late.',
    },
    do: {
      vi: 'Nếu có ngày cụ thể thì ghi thêm, ví dụ “trước ngày 10 của tháng cuối quý”.',
      en: 'Add the day if there is one, such as “trước ngày 10 của tháng cuối quý”.',
    },
  },
  part: {
    what: {
      vi: 'Thời hạn {words} không ghi ngày; đang hiểu là từ {from} đến {to}. Có đúng không? ({count} ô)',
      en: 'The deadline {words} names no day; it is read as {from} to {to}. Is that right? (cells: {count})',
    },
    why: {
      vi: '“Đầu”, “giữa”, “cuối” mỗi người hiểu một cách, lệch vài ngày là đã thành quá hạn.',
      en: 'People differ over “đầu”, “giữa” and “cuối”, and a few days decide what is overdue.',
    },
    do: { vi: 'Ghi ngày cuối cùng phải xong.', en: 'Write the last day on which it is on time.' },
  },
};
