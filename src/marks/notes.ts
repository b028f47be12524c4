import { sentences } from '../checks/sentences';
import type { Language } from '../language/bilingual';
import { address } from '../workbook/address';
import { type Note, NOTE_ADVICE } from '../workbook/changes';
import type { PlanMarks } from './markPlan';

/** One note a marked cell: what is wrong and what to do, all findings of the cell together. */
export function notesOf(marks: PlanMarks[], language: Language): Note[] {
  return marks.flatMap(({ sheet, cells }) =>
    cells.map(({ block, findings }) => {
      const said = findings.map((finding) => {
        const { what, do: advice } = sentences(finding, language);
        return `${what}\n${NOTE_ADVICE[language]}: ${advice}`;
      });
      return { sheet, at: address(block.top, block.left), text: [...new Set(said)].join('\n\n') };
    }),
  );
}
