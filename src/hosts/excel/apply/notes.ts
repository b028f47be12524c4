import { type Note, isWrittenInto, NOTE_AUTHOR, NOTE_SIGNATURE } from '../../../workbook/changes';
import { blockText } from '../../../workbook/block';
import { blockAt } from '../addresses';
import { supports } from '../supports';

/** A note or a comment that stands in a sheet. */
export interface KnownNote {
  sheet: string;
  at: string;
  ours: boolean;
  item: Excel.Note | Excel.Comment;
}

/** Notes are reached from ExcelApi 1.18 on; below, comments stand in for them. */
export const hasNotes = (): boolean => supports('1.18');

/** The notes and comments of a sheet, with their places. */
export function askForNotes(name: string, worksheet: Excel.Worksheet) {
  const comments = worksheet.comments;
  comments.load({ content: true, authorName: true });
  const notes = hasNotes() ? worksheet.notes : null;
  notes?.load({ content: true, authorName: true });
  let asked: { item: KnownNote['item']; place: Excel.Range; replies: { value: number } }[] = [];
  return {
    askMore(): void {
      asked = [...comments.items, ...(notes?.items ?? [])].map((item) => {
        const place = item.getLocation();
        place.load({ address: true });
        return { item, place, replies: 'replies' in item && isOurs(item) ? item.replies.getCount() : { value: 0 } };
      });
    },
    found: (): KnownNote[] =>
      asked.map(({ item, place, replies }) => ({
        sheet: name,
        at: blockText(blockAt(place.address)),
        // With it would go what people have answered: then it is theirs as well.
        ours: isOurs(item) && replies.value === 0,
        item,
      })),
  };
}

/** One written into the file by us has us for its author. */
const isOurs = ({ content, authorName }: KnownNote['item']): boolean =>
  (content.startsWith(NOTE_SIGNATURE) || authorName === NOTE_AUTHOR) && !isWrittenInto(content);

/** Adds a note; where Excel has none to give, a comment. Its text is never a formula. */
export function addNote(worksheet: Excel.Worksheet, { at, text }: Note): void {
  const cell = worksheet.getRange(at);
  if (hasNotes()) worksheet.notes.add(cell, NOTE_SIGNATURE + text);
  else worksheet.comments.add(cell, NOTE_SIGNATURE + text);
}
