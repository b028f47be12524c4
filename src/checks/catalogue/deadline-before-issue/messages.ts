import type { Check } from '../../check';

export const messages: Check['messages'] = {
  before: {
    what: {
      vi: 'Hạn {words} (hạn cuối {days}) đã qua trước khi kế hoạch được ban hành ({issued}).',
      en: 'The deadline {words} (last day {days}) had passed when the plan was issued ({issued}).',
    },
    why: {
      vi: 'Kế hoạch giao một việc mà ngay khi ban hành đã quá hạn.',
      en: 'The plan gives out a task that is overdue on the day it is issued.',
    },
    do: {
      vi: 'Việc đã làm xong thì ghi rõ là đã hoàn thành; chưa làm thì ghi hạn mới; ghi nhầm ngày thì sửa lại.',
      en: 'If it is done, say so; if not, give a new day; if the day is a slip, mend it.',
    },
  },
  'before-no-year': {
    what: {
      vi: 'Hạn {words}, tính theo năm của kế hoạch là {days}, đã qua trước khi kế hoạch được ban hành ({issued}).',
      en: 'The deadline {words}, taken in the plan’s year as {days}, had passed when the plan was issued ({issued}).',
    },
    why: {
      vi: 'Không rõ việc này đã làm xong, bị lỡ, hay hạn thuộc về năm sau.',
      en: 'Whether the task was done, was missed, or is due next year is not clear.',
    },
    do: {
      vi: 'Nếu là năm sau thì ghi thêm năm; nếu đã xong thì ghi rõ; nếu chưa làm thì ghi hạn mới.',
      en: 'If next year is meant, add the year; if it is done, say so; if not, give a new day.',
    },
  },
  'year-begun': {
    what: {
      vi: 'Kế hoạch ban hành tháng {month} nhưng {tasks} nhiệm vụ ghi thời hạn cả năm. Phần năm đã qua tính thế nào?',
      en: 'The plan was issued in {month}, yet {tasks} tasks run the whole year. What of the months gone by?',
    },
    why: {
      vi: 'Công cụ đang tính từ 01/01 đến 31/12; việc làm trước ngày ban hành có được tính là kết quả của kế hoạch hay không thì bảng không nói.',
      en: 'The tool counts from 1 January to 31 December; whether work done before the plan counts as its result is not said.',
    },
    do: {
      vi: 'Ghi thời hạn từ ngày ban hành, hoặc ghi tháng, quý phải xong.',
      en: 'Let the deadlines begin with the day of issue, or give the month or quarter they end in.',
    },
  },
};
