import type { Note } from '../../../../workbook/changes';
import { ChangeRefused } from '../../../../workbook/host';
import { commentedCells, NO_COMMENTS, withComments, withoutCells } from './commentsPart';
import { talkedCells, withoutOurTalks } from './conversationsPart';
import type { Draft } from '../draft';
import { childOf } from '../elements';
import { emptyVml, freeBlock, withoutShapes, withShapes } from './notesVml';
import {
  addRelation,
  relationAttribute,
  relationIdOf,
  relationsOf,
  removeRelations,
  type Relation,
} from '../relations';
import type { SheetDraft } from '../sheets/sheetDraft';
import { SPREADSHEET } from '../xmlText';

const VML_TYPE = 'application/vnd.openxmlformats-officedocument.vmlDrawing';
const DRAWING = 'legacyDrawing';

const NO_CELLS = { all: [], ours: [] };

/**
 * What becomes of a sheet's notes: ours taken away or not, then new ones written. A cell that has a comment, or a conversation (a threaded
 * comment), gets no second one: Excel would call the file damaged.
 */
export function changeNotes(sheet: SheetDraft, clear: boolean, notes: Note[]): { cleared: number; refused: Note[] } {
  const { draft, part } = sheet;
  const comments = commentsOf(draft, part);
  const talks = conversationsOf(draft, part);
  const talked = talks.map((talk) => talkedCells(draft.text(talk.target), talk.target));
  const ourTalks = talked.flatMap(({ ours }) => ours);
  const cells = comments ? commentedCells(draft.text(comments.target), comments.target, ourTalks) : NO_CELLS;
  const leaving = clear ? [...new Set([...cells.ours, ...ourTalks])] : [];
  if (leaving.length > 0) sheet.writable();
  const standing = [...cells.all, ...talked.flatMap(({ all }) => all)];
  const taken = new Set(standing.filter((cell) => !leaving.includes(cell)));
  const refused: Note[] = [];
  const added = notes.filter((note) => {
    const at = note.at.toUpperCase();
    if (taken.has(at)) refused.push(note);
    else taken.add(at);
    return !refused.includes(note);
  });
  if (leaving.length === 0 && added.length === 0) return { cleared: 0, refused };
  if (clear) clearConversations(draft, part, talks);
  changeComments(draft, part, leaving, added);
  changeShapes(
    sheet,
    leaving,
    added.map(({ at }) => at.toUpperCase()),
  );
  return { cleared: leaving.length, refused };
}

const commentsOf = (draft: Draft, part: string): Relation | undefined =>
  relationsOf(draft, part).find(({ type, target }) => type === 'comments' && draft.has(target));

/** Comments that can be answered. Each has a note beside it, which older programs show. */
const conversationsOf = (draft: Draft, part: string): Relation[] =>
  relationsOf(draft, part).filter(({ type, target }) => type === 'threadedComment' && draft.has(target));

function clearConversations(draft: Draft, part: string, talks: Relation[]): void {
  for (const { id, target } of talks) {
    const text = withoutOurTalks(draft.text(target), target);
    if (text !== null) draft.put(target, text);
    else {
      draft.remove(target);
      removeRelations(draft, part, [id]);
    }
  }
}

function changeComments(draft: Draft, part: string, leaving: string[], added: Note[]): void {
  const known = commentsOf(draft, part);
  const name = known?.target ?? draft.freeName(`${folderOfBook(part)}comments`, '.xml');
  let text: string | null = known ? draft.text(name) : NO_COMMENTS;
  if (leaving.length > 0) text = withoutCells(text, name, leaving);
  if (added.length > 0) {
    const comments = added.map(({ at, text: words }) => ({ at: at.toUpperCase(), text: words }));
    text = withComments(text ?? NO_COMMENTS, name, comments);
  }
  if (text !== null) draft.put(name, text, known ? undefined : `${SPREADSHEET}.comments+xml`);
  else draft.remove(name);
  if (text === null && known) removeRelations(draft, part, [known.id]);
  if (text !== null && !known) addRelation(draft, part, { type: 'comments', target: name });
}

function changeShapes(sheet: SheetDraft, leaving: string[], added: string[]): void {
  const { draft, part, root, splices } = sheet;
  const element = childOf(root, DRAWING);
  const id = element && relationIdOf(element);
  const known = relationsOf(draft, part).find((relation) => relation.id === id && draft.has(relation.target));
  const fresh = () =>
    emptyVml(
      freeBlock(
        draft
          .parts()
          .filter(isVml)
          .map((name) => draft.text(name)),
      ),
    );
  let text: string | null = known ? draft.text(known.target) : null;
  if (text !== null && leaving.length > 0) text = withoutShapes(text, leaving);
  if (added.length > 0) {
    text = withShapes(text ?? (known ? emptyVml(1) : fresh()), added);
    if (text === null) throw new ChangeRefused('unsupported', known?.target);
  }
  if (known && text !== null) return draft.put(known.target, text);
  if (known) {
    draft.remove(known.target);
    removeRelations(draft, part, [known.id]);
    splices.remove(element!.from, element!.to);
  } else if (text !== null) {
    const name = draft.freeName(`${folderOfBook(part)}drawings/vmlDrawing`, '.vml');
    draft.put(name, text, VML_TYPE);
    const relation = addRelation(draft, part, { type: 'vmlDrawing', target: name });
    if (element) splices.remove(element.from, element.to);
    sheet.insertChild(DRAWING, `<${DRAWING} ${relationAttribute(root, relation)}/>`);
  }
}

const isVml = (name: string) => /\.vml$/i.test(name);

/** "xl/" of "xl/worksheets/sheet1.xml". */
const folderOfBook = (part: string) => /^(?:.*\/)?(?=[^/]+\/[^/]+$)/.exec(part)?.[0] ?? '';
