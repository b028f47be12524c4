import type { Message } from '../../check';

const why: Message['why'] = {
  vi: 'Tên không có trong bảng đơn vị thì khi lọc, đếm, đôn đốc theo đơn vị việc này bị sót.',
  en: 'Under a name the unit table does not have, the task is missed when tasks are filtered, counted or followed up by unit.',
};

export const messages: Record<string, Message> = {
  near: {
    what: {
      vi: 'Bảng đơn vị không có “{written}”; tên gần nhất là “{near}”.',
      en: 'The unit table has no “{written}”; the nearest name is “{near}”.',
    },
    why,
    do: {
      vi: 'Sửa thành “{near}”, hoặc ghi tên này vào cột “Tên gọi khác” của bảng đơn vị.',
      en: 'Change it to “{near}”, or write it into the unit table as another name.',
    },
  },
  ended: {
    what: {
      vi: 'Theo bảng đơn vị, tên “{written}” không dùng vào ngày kiểm tra (mốc {until}).',
      en: 'By the unit table the name “{written}” does not hold on the day of the check (its limit: {until}).',
    },
    why: {
      vi: 'Đơn vị đã đổi tên, sáp nhập hoặc chưa thành lập thì không ai nhận việc này.',
      en: 'A unit that was renamed, merged or not yet founded takes no task.',
    },
    do: {
      vi: 'Ghi tên đơn vị hiện nay; nếu tên này vẫn dùng thì sửa ngày trong bảng đơn vị.',
      en: 'Write the unit’s present name, or mend the days in the unit table.',
    },
  },
  unknown: {
    what: {
      vi: 'Bảng đơn vị không có “{written}”. Đây là đơn vị ngoài cơ quan hay ghi sai tên?',
      en: 'The unit table has no “{written}”. Is it a unit outside the office, or a wrong name?',
    },
    why,
    do: {
      vi: 'Nếu đúng thì ghi thêm vào bảng đơn vị; nếu sai thì sửa tên.',
      en: 'If it is right, add it to the unit table; if not, mend the name.',
    },
  },
  several: {
    what: {
      vi: '{count} tên không có trong bảng đơn vị: {names}. Đây là đơn vị ngoài cơ quan hay ghi sai tên?',
      en: '{count} names are not in the unit table: {names}. Are they units outside the office, or wrong names?',
    },
    why,
    do: {
      vi: 'Tên đúng thì ghi thêm vào bảng đơn vị; tên sai thì sửa.',
      en: 'Add the right ones to the unit table, mend the wrong ones.',
    },
  },
};
