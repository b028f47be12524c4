/** What a workbook made from another file is called: "Kế hoạch.docx" is "Kế hoạch.xlsx". */
export const madeName = (name: string): string => `${name.replace(/\.[a-z0-9]{1,5}$/i, '')}.xlsx`;

const ENDING = ' - 5 rõ';

/** The name offered for a copy: the file's own with an ending, once; a workbook with macros keeps its kind. */
export function savedName(name: string): string {
  const [, stem = name, kind = '.xlsx'] = /^(.*?)(\.xls[xm])?$/i.exec(name) ?? [];
  return (stem.normalize('NFC').endsWith(ENDING) ? stem : stem + ENDING) + kind.toLowerCase();
}
