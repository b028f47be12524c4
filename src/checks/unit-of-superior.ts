import { fold } from '../language/text';
import { titleCell } from '../plan/cells';
import type { Check } from './engine/check';
import { placedUnits } from './owner/spellings';
import { grouped } from '../workbook/grouped';
import { once } from './rows/mergedCells';
import { quote } from './wording/quote';

/** Offices under a department. */
const UNDER = /^(?:chi cục|trung tâm|ban quản lý|trường|bệnh viện)(?!\p{L})/u;
/** A room of the department above. */
const ROOM_ABOVE = /^(?:các )?(?:phòng|văn phòng|thanh tra|ban|bộ phận)(?!\p{L}).* sở$|^(?:văn phòng|thanh tra) sở$/u;

export const unitOfSuperior: Check = {
  id: 'unit-of-superior',
  clear: 'responsibility',
  severity: 'info',
  looksAt: 'plan',
  title: { vi: 'Giao việc cho phòng của cấp trên', en: 'A task for a room of the superior office' },
  messages: {
    superior: {
      what: {
        vi: '“{unit}” là đơn vị của Sở, còn kế hoạch là của {issuer}. Đã thống nhất với đơn vị đó chưa?',
        en: '“{unit}” belongs to the department; the plan is of {issuer}. Was it agreed with that unit?',
      },
      why: {
        vi: 'Kế hoạch này không ràng buộc được đơn vị cấp trên; việc chậm cũng không đôn đốc được.',
        en: 'The plan does not bind a unit above, and cannot press it when it is late.',
      },
      do: {
        vi: 'Ghi “theo hướng dẫn của …”, “báo cáo …”, hoặc ghi tên đầu mối đã thống nhất.',
        en: 'Write “as guided by …” or “report to …”, or the contact that was agreed on.',
      },
    },
  },
  *run({ plan }) {
    if (!UNDER.test(fold(plan.issuer))) return;
    const rooms = plan.items.flatMap(placedUnits).filter(({ ref }) => ROOM_ABOVE.test(fold(ref.text)));
    for (const [unit, cells] of grouped(rooms.map(({ ref, at }) => [ref.text, at] as const))) {
      const [at, ...related] = once(cells);
      yield {
        at: at ?? titleCell(plan),
        related,
        question: true,
        data: { unit: quote(unit), issuer: quote(plan.issuer) },
      };
    }
  },
};
