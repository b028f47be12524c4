import type { Message } from '../../check';

const why: Message['why'] = {
  vi: 'Một việc bị đếm hai lần trong số nhiệm vụ, và báo cáo tiến độ của hai dòng có thể trái nhau.',
  en: 'One piece of work is counted twice, and the two rows may be reported differently.',
};

export const messages: Record<string, Message> = {
  row: {
    what: {
      vi: 'Dòng này giống dòng ở ô {first} từng cột: “{task}”.',
      en: 'This row is the same as the one at {first} in every column: “{task}”.',
    },
    why,
    do: {
      vi: 'Xóa một trong hai dòng, hoặc sửa dòng chép nhầm.',
      en: 'Delete one of the two rows, or correct the one that was copied by mistake.',
    },
  },
  task: {
    what: {
      vi: 'Nhiệm vụ “{task}” đã có ở ô {first}, cùng đơn vị chủ trì và cùng thời hạn.',
      en: 'The task “{task}” stands at {first} already, with the same lead and the same deadline.',
    },
    why,
    do: {
      vi: 'Gộp hai dòng, hoặc ghi rõ hai việc khác nhau ở chỗ nào.',
      en: 'Join the two rows, or say how the two differ.',
    },
  },
  otherTime: {
    what: {
      vi: 'Nhiệm vụ “{task}” đã có ở ô {first}, cùng đơn vị chủ trì và sản phẩm nhưng khác thời hạn.',
      en: 'The task “{task}” stands at {first} already, with the same lead and product but another deadline.',
    },
    why: {
      vi: 'Không rõ là hai đợt của một việc, hay một việc ghi hai thời hạn trái nhau.',
      en: 'It is not clear whether these are two rounds of one task, or one task with two deadlines.',
    },
    do: {
      vi: 'Hai đợt hay ghi lặp? Nếu hai đợt thì ghi “đợt 1”, “đợt 2”; nếu lặp thì giữ một dòng.',
      en: 'Two rounds or one task written twice? Write “round 1”, “round 2”, or keep one row.',
    },
  },
};
