import type { Day } from '../calendar/day';
import { fold } from '../language/text';
import type { Item, Plan } from '../plan/plan';
import { BookRows } from './bookRows';
import { joinTexts } from './composed';
import { sameWords } from './entryWords';
import type { ReturnedFile } from './collection';
import { copyDay, linesOfMaster } from './copyDay';
import { FileNames } from './fileNames';
import type { MasterItem } from './masterItems';
import type { CollectedMaster, CollectOptions, ReadSheet, Returned } from './master';
import { RowPlacer } from './placeRows';
import { EntryReader, type ReadEntry } from './readEntry';
import type { UnitNames } from './unitNames';
import { isUnitsList, type Whose, whoseFile } from './whose';

/** A row of a copy. */
export interface CopyRow {
  sheet: ReadSheet;
  item: Item;
  entry: ReadEntry;
  /** The item of the master it is; null where none is found. */
  master: MasterItem | null;
  /** It may be one of the master's, and nobody can tell which. */
  perhaps: boolean;
  /** `entry` is the unit's alone: a handed-out book tells it from what it was handed out with. */
  isOwn: boolean;
}

/** A file that came back, its rows placed. */
export interface Copy {
  file: string;
  day: Day | null;
  whose: Whose;
  /** Set for a file of which nothing is taken, whatever stands in it. */
  refused: { kind: ReturnedFile['kind']; why: string | null } | null;
  rows: CopyRow[];
  /** A unit's own list, whose columns say other things than the plan's. */
  isList: boolean;
}

/** Of fewer rows a copy is of another plan. */
const SAME_PLAN = 0.3;

/** Reads files against a master: whose, of which day, which row is which item. */
export class CopyReader {
  private readonly placer: RowPlacer;
  private readonly files: FileNames;
  private readonly ofMaster: ReadonlySet<string>;
  private readonly years: ReadonlySet<number>;

  constructor(
    private readonly master: CollectedMaster,
    items: readonly MasterItem[],
    private readonly names: UnitNames,
    private readonly options: CollectOptions,
  ) {
    this.placer = new RowPlacer(items, headingsOf(master));
    this.files = new FileNames(names);
    this.ofMaster = linesOfMaster(master.sheets);
    this.years = new Set(master.sheets.flatMap(({ plan }) => plan.year ?? []));
  }

  read(returned: Returned): Copy {
    const { file } = returned;
    const sheets = 'sheets' in returned ? returned.sheets : [];
    const day = copyDay(sheets, returned.modified ?? null, this.ofMaster);
    const whose = this.whose(file, sheets);
    const copy = { file, day, whose, rows: [], isList: sheets.some(({ plan }) => isUnitsList(plan)) };
    if ('unreadable' in returned) return { ...copy, refused: { kind: 'cannot-be-read', why: returned.unreadable } };
    if (this.isMaster(returned)) return { ...copy, refused: { kind: 'master', why: this.master.file ?? null } };
    const placed = sheets.map((sheet) => ({ sheet, rows: this.rowsOf(sheet) }));
    const own = placed.filter(({ rows }) => {
      const found = rows.filter(({ master }) => master !== null).length;
      return found > 0 && found >= SAME_PLAN * rows.length;
    });
    if (own.length === 0) return { ...copy, refused: { kind: 'another-plan', why: titleOf(sheets) } };
    const ofYear = own.filter(({ sheet }) => !this.isOfAnotherYear(sheet));
    if (ofYear.length === 0)
      return { ...copy, refused: { kind: 'another-year', why: String(own[0]!.sheet.plan.year) } };
    return { ...copy, refused: null, rows: ofYear.flatMap(({ rows }) => rows) };
  }

  private whose(file: string, sheets: readonly ReadSheet[]): Whose {
    const told = this.options.unitOf.get(file);
    if (told !== undefined) return { unit: this.names.named(told) ?? told, by: 'told' };
    return whoseFile(file, sheets, { names: this.names, files: this.files, ofMaster: this.ofMaster });
  }

  private isMaster({ digest = '' }: Returned): boolean {
    return digest !== '' && digest === this.master.digest;
  }

  private rowsOf(sheet: ReadSheet): CopyRow[] {
    const { found, perhaps } = this.placer.place(sheet.plan);
    const reader = new EntryReader(sheet);
    const book = BookRows.of(sheet);
    return sheet.plan.items.map((item) => {
      const master = found.get(item) ?? null;
      const read = reader.of(item);
      const entry = book ? book.ownWords(item, read) : withDifficulties(sheet.plan, item, read, master);
      return { sheet, item, entry, master, perhaps: perhaps.has(item), isOwn: book !== null };
    });
  }

  /** Only a year that the lines above the table say counts: one put together from rows is as likely a slip. */
  private isOfAnotherYear({ plan }: ReadSheet): boolean {
    const isSaid = !plan.notices.some(({ kind }) => kind === 'year-from-rows' || kind === 'year-not-found');
    return isSaid && plan.year !== null && this.years.size > 0 && !this.years.has(plan.year);
  }
}

/** What a copy says in a column of difficulties that the master has too, or has not. */
function withDifficulties({ columns }: Plan, { reason }: Item, read: ReadEntry, master: MasterItem | null): ReadEntry {
  const header = columns.find(({ field }) => field === 'reason')?.header ?? '';
  if (reason === '' || !DIFFICULTIES.test(fold(header)) || sameWords(reason, master?.item.reason ?? '')) return read;
  return { ...read, note: joinTexts([read.note, reason]) };
}

/** Columns meant for what is not done, and why. */
export const DIFFICULTIES = /khó khăn|vướng mắc|kiến nghị|đề xuất|lý do|nguyên nhân/u;

const headingsOf = ({ sheets }: CollectedMaster): ReadonlySet<string> =>
  new Set(sheets.flatMap(({ plan }) => [...plan.sections, ...plan.groups].map(({ title }) => fold(title))));

const titleOf = (sheets: readonly ReadSheet[]): string | null =>
  sheets.map(({ plan }) => plan.title).find((title) => title !== '') ?? null;

/** The same bytes under two names are one copy, if they are of one unit: the first by name counts. */
export function withoutTwins(copies: readonly Copy[], digests: ReadonlyMap<string, string>): Copy[] {
  const first = new Map<string, string>();
  return copies.map((copy) => {
    const digest = digests.get(copy.file) ?? '';
    if (digest === '' || copy.refused?.kind === 'master') return copy;
    const key = [digest, fold(copy.whose.unit ?? '')].join('\n');
    const before = first.get(key);
    if (before !== undefined) return { ...copy, rows: [], refused: { kind: 'twice', why: before } };
    first.set(key, copy.file);
    return copy;
  });
}
