import { NOTE_AUTHOR, type Note } from '../../../../workbook/changes';
import { ChangeRefused } from '../../../../workbook/host';
import type { MergedRange } from '../../../../workbook/snapshot';
import { commentedCells, isUnderstood, NO_COMMENTS, withComments, withoutCells } from './commentsPart';
import { isUnderstoodTalk, talkedCells, withoutOurTalks } from './conversationsPart';
import type { PackageDraft } from '../draft';
import { childOf, type Element } from '../elements';
import { emptyVml, firstBlock, freeBlock, placesAreKnown, withoutShapes, withShapes } from './notesVml';
import { readVml } from './readVml';
import { isOffered } from '../schemaOrder';
import {
  addRelation,
  relationAttribute,
  relationIdOf,
  relationsOf,
  removeRelations,
  type Relation,
} from '../relations';
import type { SheetDraft } from '../sheets/sheetDraft';
import { blockOf, isWithin } from '../sheets/blockOf';
import { highlightedBlocks } from '../styles/highlights';
import { SPREADSHEET } from '../xmlText';

const VML_TYPE = 'application/vnd.openxmlformats-officedocument.vmlDrawing';
const DRAWING = 'legacyDrawing';

const NO_CELLS = { all: [], ours: [] };

interface NotesChanged {
  cleared: number;
  set: number;
  /** Their cells have a note of someone's. */
  refused: Note[];
  /** The sheet's notes, or their drawing, are not understood whole, or locked: they stay as they are, and none of ours comes or goes. */
  leftOut: ('notes' | 'new-notes' | 'locked-notes')[];
}

/**
 * What becomes of a sheet's notes: ours taken away or not, then new ones written. A cell that has a comment, or a conversation (a threaded
 * comment), gets no second one: Excel would call the file damaged.
 */
export function changeNotes(sheet: SheetDraft, clear: boolean, notes: Note[]): NotesChanged {
  const { draft, part } = sheet;
  if (!areUnderstood(sheet, clear)) {
    const stay = clear && holdsOurName(draft, part);
    const leftOut: NotesChanged['leftOut'] = [...(stay ? ['notes' as const] : [])];
    if (notes.length > 0) leftOut.push('new-notes');
    return { cleared: 0, set: 0, refused: [], leftOut };
  }
  const comments = commentsOf(draft, part);
  const talks = conversationsOf(draft, part);
  const talked = talks.map((talk) => talkedCells(draft.text(talk.target), talk.target));
  const ourTalks = talked.flatMap(({ ours }) => ours);
  const cells = comments
    ? commentedCells(draft.text(comments.target), comments.target, ourTalks, colouredBy(sheet))
    : NO_CELLS;
  const leaving = clear ? [...new Set([...cells.ours, ...ourTalks])] : [];
  if (sheet.leavesNotesOut) {
    const told = leaving.length + notes.length > 0;
    return { cleared: 0, set: 0, refused: [], leftOut: told ? ['locked-notes'] : [] };
  }
  if (leaving.length > 0) sheet.writable('notes');
  const standing = [...cells.all, ...talked.flatMap(({ all }) => all)];
  const gone = new Set(leaving);
  const taken = new Set(standing.filter((cell) => !gone.has(cell)));
  const refused: Note[] = [];
  const added = notes.filter((note) => {
    const at = note.at.toUpperCase();
    const free = !taken.has(at);
    if (free) taken.add(at);
    else refused.push(note);
    return free;
  });
  if (leaving.length === 0 && added.length === 0) return { cleared: 0, set: 0, refused, leftOut: [] };
  if (clear) clearConversations(draft, part, talks);
  changeComments(draft, part, leaving, added);
  changeShapes(
    sheet,
    leaving,
    added.map(({ at }) => at.toUpperCase()),
  );
  return { cleared: leaving.length, set: added.length, refused, leftOut: [] };
}

/** Whether a highlight of ours lies over a cell. Asked of few, so the blocks are looked for only then. */
function colouredBy(sheet: SheetDraft): (cell: string) => boolean {
  let blocks: MergedRange[] | null = null;
  return (cell) => {
    blocks ??= highlightedBlocks(sheet);
    const at = blockOf(cell);
    return at !== null && blocks.some((block) => isWithin(at.top, at.left, block));
  };
}

const commentsOf = (draft: PackageDraft, part: string): Relation | undefined =>
  relationsOf(draft, part).find(({ type, target }) => type === 'comments' && draft.has(target));

/** Comments that can be answered. Each has a note beside it, which older programs show. */
const conversationsOf = (draft: PackageDraft, part: string): Relation[] =>
  relationsOf(draft, part).filter(({ type, target }) => type === 'threadedComment' && draft.has(target));

/** The drawing that shows the notes, and whatever else is drawn in that language. */
function drawingOf({ draft, part, root }: SheetDraft): Relation | undefined {
  const element = childOf(root, DRAWING);
  const id = element && relationIdOf(element);
  return id === undefined
    ? undefined
    : relationsOf(draft, part).find((relation) => relation.id === id && draft.has(relation.target));
}

function areUnderstood(sheet: SheetDraft, clear: boolean): boolean {
  const { draft, part, root } = sheet;
  const parts = relationsOf(draft, part).filter(({ type }) => type === 'comments');
  const drawing = drawingOf(sheet);
  // What the sheet points to and is not there leaves the rest without a meaning: whose shape is whose cannot be told.
  if (parts.some(({ target }) => !draft.has(target)) || (childOf(root, DRAWING) && !drawing)) return false;
  const text = drawing && draft.text(drawing.target);
  const vml = text === undefined ? null : readVml(text);
  return (
    parts.length <= 1 &&
    parts.every(({ target }) => isUnderstood(draft.text(target), target)) &&
    conversationsOf(draft, part).every(({ target }) => isUnderstoodTalk(draft.text(target), target)) &&
    !isOffered(root, DRAWING) &&
    (text === undefined || (vml !== null && (!clear || placesAreKnown(text, vml))))
  );
}

const holdsOurName = (draft: PackageDraft, part: string): boolean =>
  [commentsOf(draft, part), ...conversationsOf(draft, part)].some(
    (known) => known && draft.text(known.target).normalize('NFC').includes(NOTE_AUTHOR),
  );

function understoodVml(text: string): Element {
  const root = readVml(text);
  if (!root) throw new ChangeRefused('unsupported', 'vmlDrawing');
  return root;
}

function clearConversations(draft: PackageDraft, part: string, talks: Relation[]): void {
  for (const { id, target } of talks) {
    const text = withoutOurTalks(draft.text(target), target);
    if (text !== null) draft.put(target, text);
    else {
      draft.remove(target);
      removeRelations(draft, part, [id]);
    }
  }
}

function changeComments(draft: PackageDraft, part: string, leaving: string[], added: Note[]): void {
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
  const known = drawingOf(sheet);
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
  if (text !== null && leaving.length > 0) text = withoutShapes(text, understoodVml(text), leaving);
  if (added.length > 0) {
    const before: string = text ?? (known ? emptyVml(firstBlock(draft.text(known.target))) : fresh());
    text = withShapes(before, understoodVml(before), added);
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
