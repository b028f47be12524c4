import type { Bilingual, Language } from '../language/bilingual';
import { fill } from '../language/bilingual';
import { showDay } from '../language/showDay';
import type { TargetFigure, TargetOp, Verdict } from '../plan/plan';

/** What a result says to its target, in a few words. */
export const VERDICT_NAMES: Record<Verdict, Bilingual> = {
  met: { vi: 'đạt', en: 'met' },
  missed: { vi: 'không đạt', en: 'not met' },
  unknown: { vi: 'chưa kết luận được', en: 'not to be told' },
};

/** A figure of a target as it is said; "yes" has none. */
const WANTED: Record<Exclude<TargetOp, 'yes'>, Bilingual> = {
  '>=': { vi: 'từ {n} trở lên', en: 'at least {n}' },
  '>': { vi: 'trên {n}', en: 'more than {n}' },
  '<=': { vi: 'không quá {n}', en: 'at most {n}' },
  '<': { vi: 'dưới {n}', en: 'less than {n}' },
  '=': { vi: '{n}', en: '{n}' },
  '> or >=': { vi: 'trên {n} hay từ {n} trở lên, chưa rõ', en: 'more than or at least {n}, not clear which' },
  '< or <=': { vi: 'dưới {n} hay từ {n} trở xuống, chưa rõ', en: 'less than or at most {n}, not clear which' },
  'decrease >=': { vi: 'giảm từ {n} trở lên', en: 'a decrease of at least {n}' },
  'increase >=': { vi: 'tăng từ {n} trở lên', en: 'an increase of at least {n}' },
  'day <=': { vi: 'xong chậm nhất {n}', en: 'done by {n}' },
};
const NONE: Bilingual = { vi: 'không có', en: 'none' };
const NO_FIGURE: Bilingual = { vi: 'không nêu con số', en: 'no figure given' };
const NOT_TOLD: Bilingual = { vi: 'chưa nêu con số', en: 'no figure told' };
const FIGURE: Bilingual = {
  vi: 'chỉ tiêu {wanted}, kết quả {got}: {verdict}',
  en: 'target {wanted}, result {got}: {verdict}',
};

/** "chỉ tiêu từ 90% trở lên, kết quả 89,9%: không đạt"; null for a target without a figure. */
export function figureWords(figure: TargetFigure, language: Language): string | null {
  if (figure.op === 'yes') return null;
  return fill(FIGURE[language], {
    wanted: wantedWords(figure, language),
    got: figure.got === null ? NOT_TOLD[language] : amount(figure.got, language),
    verdict: VERDICT_NAMES[figure.verdict][language],
  });
}

function wantedWords({ op, wanted }: TargetFigure, language: Language): string {
  if (op === 'yes' || wanted === null) return NO_FIGURE[language];
  return op === '=' && wanted === 0 ? NONE[language] : fill(WANTED[op][language], { n: amount(wanted, language) });
}

/** Days and decimals as the language writes them. */
function amount(value: number | string, language: Language): string {
  const text = String(value);
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return showDay(text, language);
  return language === 'vi' ? text.replace('.', ',') : text;
}
