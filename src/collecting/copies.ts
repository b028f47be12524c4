import type { Day } from '../calendar/day';
import { fold } from '../language/text';
import type { Item, Plan } from '../plan/plan';
import { taskOf } from '../plan/taskWords';
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
import { StrayWords } from './strayWords';
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
  /** It is like an item of the master that no other row is. */
  reworded: boolean;
  /** `entry` is the unit's alone: a handed-out book tells it from what it was handed out with. */
  isOwn: boolean;
  /** It is no item in the copy: only its words are looked at. */
  isStray: boolean;
  /** What stands in columns that were put in and belongs among the results. */
  beside: string;
  /** The cells that say who leads and who helps. */
  duties: { lead: string; partner: string };
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
  /** What the master's sheets say in rows that are no items. */
  private readonly besideItems: ReadonlySet<string>;

  constructor(
    private readonly master: CollectedMaster,
    items: readonly MasterItem[],
    private readonly names: UnitNames,
    private readonly options: CollectOptions,
  ) {
    this.besideItems = wordsBesideItems(master.sheets);
    this.placer = new RowPlacer(items, this.besideItems);
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
      const read = rows.filter(({ isStray, item, master }) => !isStray && (master || !this.isHeading(item)));
      const found = read.filter(({ master }) => master !== null).length;
      return found > 0 && found >= SAME_PLAN * read.length;
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

  /** Headings under which nothing is left are read as items. */
  private isHeading(item: Item): boolean {
    return this.besideItems.has(fold(taskOf(item)));
  }

  private isMaster({ digest = '' }: Returned): boolean {
    return digest !== '' && digest === this.master.digest;
  }

  private rowsOf(sheet: ReadSheet): CopyRow[] {
    const book = BookRows.of(sheet);
    const stray = book || isUnitsList(sheet.plan) ? null : new StrayWords(sheet, this.besideItems);
    const strays = stray?.rows() ?? [];
    const { found, perhaps, reworded } = this.placer.place({ ...sheet.plan, items: [...sheet.plan.items, ...strays] });
    const reader = new EntryReader(sheet);
    return [...sheet.plan.items, ...strays].map((item, i): CopyRow => {
      const master = found.get(item) ?? null;
      const read = reader.of(item);
      return {
        entry: book ? book.ownWords(item, read) : withDifficulties(sheet.plan, item, read, master),
        ...{ sheet, item, master, perhaps: perhaps.has(item), reworded: reworded.has(item) },
        isOwn: book !== null,
        isStray: i >= sheet.plan.items.length,
        beside: stray?.beside(item) ?? '',
        duties: { lead: reader.textOf(item, 'lead'), partner: reader.textOf(item, 'partner') },
      };
    });
  }

  /** Only a line above the table that the master has not counts, and that names no year of the master's. */
  private isOfAnotherYear({ plan }: ReadSheet): boolean {
    if (plan.year === null || this.years.size === 0 || this.years.has(plan.year)) return false;
    const own = plan.titleLines.map(({ text }) => text).filter((text) => !this.ofMaster.has(fold(text)));
    const said = own.flatMap((text) => text.match(/20\d\d/g) ?? []).map(Number);
    return said.includes(plan.year) && !said.some((year) => this.years.has(year));
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

/** Titles of sections and groups, the words of heads, and whatever else stands in rows that are no items. */
function wordsBesideItems(sheets: readonly ReadSheet[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { plan, snapshot } of sheets) {
    const items = new Set(plan.items.flatMap(({ rows }) => rows));
    snapshot.texts.forEach((texts, r) => {
      if (!items.has(snapshot.top + r)) for (const text of texts) if (text !== '') found.add(fold(text));
    });
    const titles = [...plan.sections, ...plan.groups].map(({ title }) => title);
    const heads = plan.columns.flatMap(({ header }) => [header, ...header.split(' / ')]);
    for (const text of [...titles, ...heads]) found.add(fold(text));
  }
  return found;
}

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
