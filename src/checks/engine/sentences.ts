import { type Bilingual, fill, type Language, type Values } from '../../language/bilingual';
import { showDay } from '../../language/showDay';
import type { Message } from './check';
import type { Finding } from './finding';
import { CHECKS } from './registry';

export interface Sentences {
  title: string;
  what: string;
  why: string;
  do: string;
}

const FAILED: { title: Bilingual; message: Message } = {
  title: { vi: 'Một phép kiểm tra bị lỗi', en: 'A check failed' },
  message: {
    what: {
      vi: 'Phép kiểm tra “{check}” không chạy được ({reason}).',
      en: 'The check “{check}” could not run ({reason}).',
    },
    why: {
      vi: 'Các lỗi loại này có thể chưa được báo; những phép kiểm tra khác vẫn chạy đủ.',
      en: 'Faults of this kind may go unreported; all other checks did run.',
    },
    do: {
      vi: 'Gửi tên phép kiểm tra và lý do này cho người phụ trách công cụ.',
      en: 'Tell whoever maintains the tool the name of the check and this reason.',
    },
  },
};

const BY_ID = new Map(CHECKS.map((check) => [check.id, check]));

/** A finding in words: the name of its check, what is wrong, why it matters, what to do. */
export function sentences(finding: Finding, language: Language): Sentences {
  const check = BY_ID.get(finding.check);
  const message = check?.messages[finding.message] ?? FAILED.message;
  const values = shown(finding.data, language);
  return {
    title: (check?.title ?? FAILED.title)[language],
    what: fill(message.what[language], values),
    why: fill(message.why[language], values),
    do: fill(message.do[language], values),
  };
}

/** Days and decimals in the data are shown as the language writes them: 05/06/2026 and 8,57 in Vietnamese. */
function shown(data: Finding['data'], language: Language): Values {
  const show = (value: string | number) => {
    if (typeof value === 'number') return language === 'vi' ? String(value).replace('.', ',') : value;
    return /^\d{4}-\d{2}-\d{2}$/.test(value) ? showDay(value, language) : value;
  };
  return Object.fromEntries(
    Object.entries(data).map(([name, value]) => [name, Array.isArray(value) ? value.map(show) : show(value)]),
  );
}
