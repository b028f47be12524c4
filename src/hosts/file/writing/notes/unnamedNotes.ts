import { NOTE_ADVICE } from '../../../../workbook/changes';

const ADVICE = Object.values(NOTE_ADVICE).map((words) => `\n${words}: `);

/**
 * LibreOffice stores notes without their authors, so after it has saved a workbook a note of ours is known by its form alone: every remark
 * in it ends with a line of advice. A person's note may look so too: this holds only at a cell that a highlight of ours colours.
 */
export const hasOurForm = (text: string): boolean =>
  text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .split('\n\n')
    .every((remark) => ADVICE.some((line) => remark.lastIndexOf(line) > 0));
