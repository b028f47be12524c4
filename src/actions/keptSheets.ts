import { type Bilingual, fill, type Language } from '../language/bilingual';
import type { ClearResult } from './clear';
import type { KeptReason } from './judgeOwn';
import type { SummariseResult } from './summarise';

/** Why a sheet of ours was kept, as it stands in a sentence. */
const KEPT_REASONS: Record<KeptReason, Bilingual> = {
  'pointed-to': { vi: 'công thức ở trang khác đang dùng', en: 'formulas of other sheets use it' },
  typed: { vi: 'đã có người ghi vào các cột để trống', en: 'people have written in its columns' },
  changed: {
    vi: 'đã có người sửa, ghi thêm hoặc chèn dòng, cột',
    en: 'people have changed it, added to it, or put in rows or columns',
  },
  noted: { vi: 'đã có người đặt ghi chú', en: 'people have put notes on it' },
};

/** Sheets of ours that were neither replaced nor taken away: which, why, what to do. */
const KEPT = {
  aside: {
    vi: 'Trang cũ được giữ lại, trang mới được ghi riêng: “{from}” nay là “{name}” ({why}). Hãy xem rồi tự xóa nếu không cần nữa.',
    en: 'An old sheet was kept and the new one written apart: “{from}” is now “{name}” ({why}). Look at it, and delete it if it is not needed.',
  },
  asideUnderItsName: {
    vi: 'Trang cũ “{name}” được giữ lại và giữ nguyên tên vì nơi khác trong tệp đang trỏ tới ({why}); trang mới mang tên khác.',
    en: 'The old sheet “{name}” was kept under its name, for something in the workbook points to it ({why}); the new one has another name.',
  },
  written: {
    vi: 'Giữ lại trang “{name}” ({why}). Hãy xem rồi tự xóa nếu không cần nữa.',
    en: 'The sheet “{name}” stays ({why}). Look at it, and delete it if it is not needed.',
  },
  pointedTo: {
    vi: 'Giữ lại vì công thức ở trang khác đang lấy số liệu từ đó: {names}.',
    en: 'Kept, for formulas of other sheets take figures from {names:it|them}: {names}.',
  },
} satisfies Record<string, Bilingual>;

/** A sentence for each sheet that was set aside. */
export const asideSentences = (setAside: SummariseResult['setAside'], language: Language): string[] =>
  setAside.map(({ from, name, reason }) =>
    fill(KEPT[from === name ? 'asideUnderItsName' : 'aside'][language], {
      ...{ from, name, why: KEPT_REASONS[reason][language] },
    }),
  );

/** What clearing left, and why. */
export function keptSentences({ kept, written }: Pick<ClearResult, 'kept' | 'written'>, language: Language): string[] {
  const quoted = kept.map((name) => `“${name}”`);
  return [
    ...(kept.length > 0 ? [fill(KEPT.pointedTo[language], { names: quoted })] : []),
    ...written.map(({ name, reason }) => fill(KEPT.written[language], { name, why: KEPT_REASONS[reason][language] })),
  ];
}
