import type { Changes } from '../../../../workbook/changes';
import { ChangeRefused } from '../../../../workbook/host';
import type { CellValue, MergedRange, SheetSnapshot } from '../../../../workbook/snapshot';
import type { CellSurroundings } from '../../cell';
import type { PackageDraft } from '../draft';
import { relationsOf } from '../relations';
import { SheetDraft } from './sheetDraft';
import { wantedCells } from './wantedCells';
import { readTabs, type Tab } from './workbookTabs';
import type { Wanted } from './sheetScan';

/** What every part that holds a word of ours has in it: a part without it need not be parsed. */
const OUR_WORD = /nam-ro(?::|&#)/i;
const OVERLAP = 20;

type Worksheet = Tab & { part: string };

/** A workbook as a reader reads it. */
export interface ReadBook {
  surroundings(): CellSurroundings;
  /** @throws UnreadableWorkbook */
  snapshot(sheet: string): SheetSnapshot;
}

/** The sheets changes are about, each opened when it is first needed. */
export class SheetDrafts {
  private readonly opened = new Map<string, SheetDraft>();
  private readonly wanted: Map<string, Wanted>;
  /** Sheets as they were before any change. */
  private readonly read = new Map<string, SheetSnapshot>();

  constructor(
    private readonly draft: PackageDraft,
    private readonly workbook: string,
    changes: Changes,
    private readonly book: ReadBook,
  ) {
    this.wanted = wantedCells(changes);
  }

  /** @throws ChangeRefused when there is no worksheet of that name, or none any more. */
  named(name: string): SheetDraft {
    return this.open(this.worksheet(name));
  }

  /** What a sheet held in a block before any change, row by row; rows may end early. @throws ChangeRefused when it is not there any more. */
  valuesIn(name: string, { top, left, bottom, right }: MergedRange): CellValue[][] {
    const read = this.read.get(name) ?? this.book.snapshot(this.worksheet(name).name);
    this.read.set(name, read);
    const rows = read.values.slice(top - 1, bottom);
    return left === 1 ? rows : rows.map((row) => row.slice(left - 1, right));
  }

  /** Of the sheets named (or all), those that seem to have rules of ours. */
  withRules(names: 'all' | string[]): SheetDraft[] {
    return this.chosen(names)
      .filter(({ part }) => this.mentionsUs(part))
      .map((tab) => this.open(tab));
  }

  /** Of the sheets named (or all), those that have comments. */
  withNotes(names: 'all' | string[]): SheetDraft[] {
    return this.chosen(names)
      .filter(({ part }) => relationsOf(this.draft, part).some(({ type }) => type === 'comments'))
      .map((tab) => this.open(tab));
  }

  private chosen(names: 'all' | string[]): Worksheet[] {
    return names === 'all' ? this.worksheets() : names.map((name) => this.worksheet(name));
  }

  private worksheet(name: string): Worksheet {
    const tab = this.worksheets().find((sheet) => sheet.name === name);
    if (!tab) throw new ChangeRefused('no-such-sheet', name);
    return tab;
  }

  private worksheets(): Worksheet[] {
    return readTabs(this.draft, this.workbook).filter((tab): tab is Worksheet => tab.part !== null);
  }

  flush(): void {
    for (const sheet of this.opened.values()) sheet.flush();
  }

  private open({ name, part }: Worksheet): SheetDraft {
    const known = this.opened.get(name);
    if (known) return known;
    const sheet = new SheetDraft(this.draft, name, part, this.wanted.get(name) ?? new Map(), () =>
      this.book.surroundings(),
    );
    this.opened.set(name, sheet);
    return sheet;
  }

  private mentionsUs(part: string): boolean {
    let found = false;
    let tail = '';
    this.draft.stream(part, (piece) => {
      found ||= OUR_WORD.test(tail + piece);
      tail = piece.slice(-OVERLAP);
    });
    return found;
  }
}
