import type { Day } from '../calendar/day';
import { fill } from '../language/bilingual';
import { showDay } from '../language/showDay';
import { number, text } from '../summaries/cells';
import { startSheet } from '../summaries/sheetBuilder';
import type { SheetModel } from '../workbook/sheetModel';
import { HAND_OUT_WORDS as SAY } from './handOutWords';

const GUIDE_MARK = 'NamRo_HandOutGuide';
const WIDTHS = [6, 118];

/** How the book is filled in and sent back. */
export function guideSheet(due: Day | null): SheetModel {
  const sheet = startSheet({ mark: GUIDE_MARK, name: SAY.guide }, WIDTHS);
  sheet.line(SAY.guideTitle.toUpperCase(), 'title');
  sheet.gap();
  sheet.row(SAY.guideHeads.map((words) => text(words, 'head')));
  const until = due === null ? '' : fill(SAY.guideDue, { day: showDay(due, 'vi') });
  SAY.guideLines.forEach((words, i) => {
    sheet.row([number(i + 1, 'numberTop'), text(fill(words, { due: until }), 'textTop')]);
  });
  return { ...sheet.build(), protect: true };
}
