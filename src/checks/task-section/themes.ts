/** Tasks that belong to one section wherever a table has it. Only what can belong nowhere else. */
export const THEMES: readonly { task: RegExp; section: RegExp }[] = [
  {
    task: /(?:ban hành|xây dựng)(?:, \p{L}+ \p{L}+)? (?:và triển khai )?(?:thực hiện )?kế hoạch (?:cchc|cải cách hành chính)(?! \p{L}*\s?(?:thủ tục))/u,
    section: /chỉ đạo|điều hành/u,
  },
];
