import { blockText } from '../../../src/workbook/block';
import { type Comment, newId, type Sheet } from '../book';
import { Failure } from '../failure';
import { type Scope, writable } from './context';
import { blockOf, Range } from './ranges';

export class Comments {
  constructor(
    private readonly scope: Scope,
    private readonly sheet: Sheet,
  ) {}

  get items(): CommentItem[] {
    return this.sheet.comments.map((comment) => new CommentItem(this.scope, this.sheet, comment));
  }
  getItem(id: string): CommentItem {
    const found = this.items.find((item) => item.id === id);
    if (!found) throw new Failure('ItemNotFound');
    return found;
  }
  add(cell: Range | string, content: string): CommentItem {
    const at = typeof cell === 'string' ? cell : blockText(cell.blocks[0]!);
    const { comments, notes } = writable(this.sheet, 'notes');
    if (notes.includes(at) || comments.some((comment) => comment.at === at)) {
      throw new Failure('InvalidOperation', `${at} has a note`);
    }
    const comment = { id: newId(), at, content, authorName: 'Trần Thị Bích' };
    comments.push(comment);
    return new CommentItem(this.scope, this.sheet, comment);
  }
}

export class CommentItem {
  constructor(
    private readonly scope: Scope,
    private readonly sheet: Sheet,
    private readonly own: Comment,
  ) {}

  get id(): string {
    return this.own.id;
  }
  get content(): string {
    return this.own.content;
  }
  get authorName(): string {
    return this.own.authorName;
  }
  get replies() {
    return { getCount: () => this.own.replies?.length ?? 0 };
  }
  getLocation(): Range {
    return new Range(this.scope, this.sheet, [blockOf(this.own.at)]);
  }
  delete(): void {
    const { comments } = writable(this.sheet, 'notes');
    this.sheet.comments = comments.filter((comment) => comment !== this.own);
  }
}
