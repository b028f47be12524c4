import { type Check, hasColumn } from '../../check';
import { quote } from '../../wording/quote';
import { sharedCells } from '../../rows/mergedCells';
import { bodyThatActs, leadsAreRooms } from './words';

export const productOfAnotherBody: Check = {
  id: 'product-of-another-body',
  clear: 'result',
  severity: 'info',
  title: { vi: 'Sản phẩm do cơ quan khác ban hành', en: 'The product is another body’s act' },
  source: {
    vi: 'Gặp ở bảng kế hoạch cấp sở: phòng chủ trì nhưng sản phẩm là quyết định của UBND tỉnh.',
    en: 'Met in departments’ plans: a division leads, but the product is a decision of the province’s people’s committee.',
  },
  messages: {
    another: {
      what: {
        vi: 'Sản phẩm “{text}” do {body} ban hành, trong khi chủ trì là “{lead}”. Đơn vị chủ trì xong việc khi trình hồ sơ, hay khi văn bản được ban hành?',
        en: 'The product “{text}” is issued by {body}, but “{lead}” leads. Is the task done when the draft is submitted, or only when it is issued?',
      },
      why: {
        vi: 'Đơn vị không tự quyết định được ngày ban hành; nếu tính đến khi ban hành thì có thể bị quá hạn vì cơ quan khác.',
        en: 'The unit cannot decide the day of issue: it may be late through another body.',
      },
      do: {
        vi: 'Nếu chỉ chịu trách nhiệm trình, ghi “Tờ trình, dự thảo quyết định trình {body}”; nếu tính cả việc ban hành thì giữ nguyên.',
        en: 'If it answers for the submission only, write “submission and draft for {body}”; if issuing counts too, leave it as it is.',
      },
    },
  },
  examples: {
    invalid: [
      {
        note: { vi: 'Phòng chủ trì, UBND tỉnh ban hành.', en: 'A division leads, the province issues.' },
        title: ['KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2026', 'CỦA SỞ XÂY DỰNG'],
        columns: ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Sản phẩm'],
        rows: [
          [1, 'Sửa quy định về cây xanh', 'Phòng Hạ tầng kỹ thuật', 'Quyết định của UBND tỉnh'],
          [2, 'Mức thu phí bến xe', 'Phòng Vận tải', 'Nghị quyết của HĐND tỉnh'],
          [3, 'Quy hoạch bãi đỗ xe', 'Phòng Vận tải', 'Đề án trình UBND tỉnh'],
        ],
        finds: ['D4', 'D5'],
      },
    ],
    valid: [
      {
        note: {
          vi: 'Dự thảo, tờ trình là của đơn vị; quyết định có số là căn cứ.',
          en: 'A draft or a submission is the unit’s own; a numbered decision is only quoted.',
        },
        title: ['KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2026', 'CỦA SỞ XÂY DỰNG'],
        columns: ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Sản phẩm'],
        rows: [
          [1, 'Sửa quy định về nghĩa trang', 'Phòng Hạ tầng kỹ thuật', 'Tờ trình, dự thảo quyết định của UBND tỉnh'],
          [2, 'Phân công lãnh đạo phòng', 'Văn phòng Sở', 'Quyết định của Giám đốc Sở'],
          [3, 'Thực hiện phân cấp', 'Văn phòng Sở', 'Báo cáo thực hiện Quyết định số 12/2025/QĐ-UBND của UBND tỉnh'],
        ],
        finds: [],
      },
      {
        note: {
          vi: 'Kế hoạch của tỉnh: các sở chủ trì, UBND tỉnh ban hành.',
          en: 'A province’s plan: departments lead, the province issues.',
        },
        title: ['KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2026', 'CỦA UBND TỈNH AN BÌNH'],
        columns: ['STT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Sản phẩm'],
        rows: [
          [1, 'Phân cấp quản lý đường tỉnh', 'Sở Xây dựng', 'Quyết định của UBND tỉnh'],
          [2, 'Kế hoạch kiểm tra công vụ', 'Sở Nội vụ', 'Kế hoạch của UBND tỉnh'],
        ],
        finds: [],
      },
    ],
  },
  *run({ plan }) {
    if (!hasColumn(plan, 'product') || !hasColumn(plan, 'lead')) return;
    for (const { at, item, others } of sharedCells(plan, 'product')) {
      const body = bodyThatActs(item.product);
      if (body === null || !leadsAreRooms(item, plan.issuer)) continue;
      const lead = quote(item.leads.map(({ text }) => text).join('; '));
      const related = [...new Set([item.cells.lead ?? '', ...others])].filter((cell) => cell !== '');
      yield { at, row: item.row, related, question: true, data: { text: quote(item.product), body, lead } };
    }
  },
};
