/** Nothing, dots or underscores between "số" and the stroke before the sign: "số      /KH-SNV", "Số: …/2026/QĐ-UBND". */
const NUMBER = /(?:^|[^\p{L}])số\s*(?:[:.…_·][.…_·\s]*)?\/\s*(?:\p{Lu}{2}|\d)/iu;
/** "ngày    /6/2026", "ngày … tháng 01 năm 2026", "ngày 15/…/2026". */
const DAY = /(?:^|[^\p{L}])ngày(?:[.…_·\s]*(?:\/|tháng)|\s*\d{1,2}\s*(?:\/|tháng)[.…_·\s]*(?:\/|năm))/iu;
/** "Báo cáo số ……", with nothing behind. */
const DOTS = /(?:^|[^\p{L}])số\s?:?\s?(?:…|[._·]{3})/iu;

/** A document's number is left blank for the clerk. */
export const isNumberBlank = (text: string): boolean => NUMBER.test(text);
export const isDayBlank = (text: string): boolean => DAY.test(text);
/** The same where only dots stand, and no sign behind them. */
export const isNumberDots = (text: string): boolean => DOTS.test(text);
