/** Nothing is written: an empty cell, a dash, dots, an empty box. A figure, a letter or a sign such as % says something. */
export const isBlank = (text: string): boolean => !/[\p{L}\p{N}%✓✔☑√]/u.test(text);
