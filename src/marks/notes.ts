import { sentences } from '../checks/engine/sentences';
import type { Language } from '../language/bilingual';
import { oneLine } from '../language/text';
import { address } from '../workbook/address';
import { type Note, NOTE_ADVICE } from '../workbook/changes';
import type { PlanMarks } from './markPlan';

/** One note a marked cell: what is wrong and what to do, all findings of the cell together. */
export function notesOf(marks: PlanMarks[], language: Language): Note[] {
  return marks.flatMap(({ sheet, cells }) =>
    cells.map(({ block, findings }) => {
      const said = findings.map((finding) => {
        const { what, do: advice } = sentences(finding, language);
        // Each on a line of its own: by its last line a note is known to be as we wrote it.
        return `${oneLine(what)}\n${NOTE_ADVICE[language]}: ${oneLine(advice)}`;
      });
      return { sheet, at: address(block.top, block.left), text: [...new Set(said)].join('\n\n') };
    }),
  );
}
