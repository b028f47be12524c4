import { z } from 'zod';

/** A workbook that was made from a file of another kind ("docx", "xls", "csv" …), and what is told of it, sentence by sentence. */
export const Made = z.object({
  kind: z.string(),
  notices: z.array(z.string()),
  /** Duties with a day that stand in the text around a Word document's tables, and the words that say until when. */
  outside: z.array(z.object({ text: z.string(), deadlineText: z.string() })),
});
export type Made = z.infer<typeof Made>;
