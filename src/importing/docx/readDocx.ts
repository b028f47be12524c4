import { isCompoundFile, isEncryptedWorkbook } from '../../hosts/file/compoundFile';
import { Package, UNPACKING_LIMITS, type UnpackingLimits } from '../../hosts/file/package';
import { isZip } from '../../hosts/file/zipDirectory';
import { issuedOn } from '../../reading/title';
import { planYear } from '../../reading/year';
import { trimSigns } from '../../language/trim';
import { beyond, UnreadableWorkbook } from '../../workbook/host';
import { LONGEST_TEXT } from '../../workbook/judgeEdits';
import { LIMITS } from '../../workbook/limits';
import { freeName, nameKey } from '../../workbook/sheetNames';
import type { ImportedTable } from '../table/importedTable';
import { bodyParts, isHeaded } from './bodyParts';
import { bodyTables, type BodyTables } from './bodyTables';
import { isAppendix, isTitle, type Line } from './lines';
import { LettersByFont } from './lettersByFont';
import { ListCounter } from './numbering/listCounter';
import { readNumbering } from './numbering/readNumbering';
import { outsideDuties, type OutsideDuty } from './outsideDuties';
import { withTitle } from './sheetOf';
import type { Block, Seen } from './story';
import { readStory } from './storyReader';
import { readWordStyles } from './styles';
import { readThemeFonts } from './theme';
import { titleOf } from './titleOf';
import { toldOf, toldOfSeen, type Told } from './told';
import { ofDocument } from './unreadableDocument';
import { findWordParts } from './wordParts';

/** Word says of every cell how it looks, in the same words: a long honest table packs better than any sheet. */
const DOCUMENT_LIMITS: UnpackingLimits = { ...UNPACKING_LIMITS, ratio: 3 * UNPACKING_LIMITS.ratio };

/** What a Word document gives: each table of rows as a sheet with its title above, and what stands outside of them. */
export interface WordDocument {
  sheets: { name: string; table: ImportedTable }[];
  /** Duties with a day that the text sets: they belong into a plan, and nobody but a person can say where. */
  outside: OutsideDuty[];
  told: Told[];
}

/**
 * Reads the tables of a .docx (or .docm, .dotx). `name` is what a sheet is called whose table has no appendix's number.
 * @throws UnreadableWorkbook
 */
export function readDocx(
  bytes: Uint8Array,
  name = 'Kế hoạch',
  limits: UnpackingLimits = DOCUMENT_LIMITS,
): WordDocument {
  return ofDocument(() => {
    const story = blocksOf(bytes, limits);
    const { found, seen } = tablesIn(story.blocks, story.seen);
    if (found.tables.length > LIMITS.tables) throw beyond('tables');
    if (found.tables.length === 0) throw new UnreadableWorkbook(whyNoTable(seen));
    return documentOf(found, seen, name);
  });
}

const whyNoTable = ({ workbooks, pictures }: Seen) =>
  workbooks > 0 ? 'table-embedded' : pictures > 0 ? 'table-picture' : 'no-table';

function blocksOf(bytes: Uint8Array, limits: UnpackingLimits): { blocks: Block[]; seen: Seen } {
  if (bytes.length === 0) throw new UnreadableWorkbook('empty');
  if (isCompoundFile(bytes)) throw new UnreadableWorkbook(isEncryptedWorkbook(bytes) ? 'encrypted' : 'old-doc');
  if (!isZip(bytes)) throw new UnreadableWorkbook('not-a-document');
  const source = new Package(bytes, limits);
  const parts = findWordParts(source);
  if (!parts) throw new UnreadableWorkbook('not-a-document');
  const theme = readThemeFonts(source, parts.theme);
  const styles = readWordStyles(source, parts.styles, theme);
  const lists = readNumbering(source, parts.numbering, theme);
  const read = (letters: LettersByFont) => {
    const counter = new ListCounter(lists, (style) => styles.listOf(style));
    return readStory(source, parts.document, { styles, counter, theme, letters });
  };
  const letters = new LettersByFont();
  const story = read(letters);
  const codes = letters.proved();
  return codes.size === 0 ? story : read(new LettersByFont(codes));
}

/** Tables of two columns are taken where the document has none larger. */
function tablesIn(blocks: readonly Block[], story: Seen): { found: BodyTables; seen: Seen } {
  const read = (every: boolean) => {
    const seen = { ...story };
    const found = bodyTables(bodyParts(blocks, seen, every));
    seen.smallTables += found.alone;
    return { found, seen };
  };
  const usual = read(false);
  return usual.found.tables.length > 0 ? usual : read(true);
}

function documentOf(found: BodyTables, seen: Seen, name: string): WordDocument {
  const head = found.tables[0]!.before;
  const titles = found.tables.map(({ before }) => titleOf(before, head));
  const inTitles = new Set(titles.flat());
  const left = [...found.tables.flatMap(({ before }) => before), ...found.between, ...found.after].filter(
    (line) => !inTitles.has(line),
  );
  const prose = left.filter(({ laidOut }) => !laidOut);
  const names = sheetNames(found, titles, name);
  return {
    sheets: found.tables.map(({ table }, index) => ({ name: names[index]!, table: withTitle(titles[index]!, table) })),
    outside: outsideDuties(
      prose.map(({ text }) => text),
      yearOf(titles.flat()),
    ),
    told: [
      // What is said of it is shown by what a title does not say.
      ...toldOf(
        'prose',
        [...prose.filter((line) => !isTitle(line)), ...prose.filter(isTitle)].map(({ text }) => text),
      ),
      ...counted('joined', found.joined),
      ...counted('perhaps', found.perhaps),
      ...toldOf('header-differs', found.differing),
      ...toldOf('cut', longTexts(found)),
      ...toldOfSeen(seen),
    ],
  };
}

/** Texts that are longer than a cell of the sheet holds. */
const longTexts = ({ tables }: BodyTables): string[] =>
  tables.flatMap(({ table }) =>
    table.rows.flatMap((row) => row.flatMap((cell) => (cell && cell.text.length > LONGEST_TEXT ? [cell.text] : []))),
  );

const counted = (kind: 'joined' | 'perhaps', count: number): Told[] =>
  count > 0 ? [{ kind, count, examples: [] }] : [];

function yearOf(lines: readonly Line[]): number | null {
  const title = lines.map(({ text }, row) => ({ row, text, at: '' }));
  return planYear(title, '', [], issuedOn(title), false).year;
}

/** "Phụ lục I", as the table is called in the document; no two sheets have one name. */
function sheetNames({ tables }: BodyTables, titles: readonly Line[][], name: string): string[] {
  const taken = new Set<string>();
  return titles.map((lines, index) => {
    const appendix = lines.find(isAppendix);
    const wanted = appendix
      ? sentenceCase(appendix.text.split('\n')[0]!)
      : isHeaded(tables[index]!.table)
        ? name
        : 'Bảng khác';
    const free = freeName(plainName(wanted) || 'Kế hoạch', taken);
    taken.add(nameKey(free));
    return free;
  });
}

/** Without the signs that no sheet's name may have, and blanks in a row. */
const plainName = (text: string): string => trimSigns(text.replace(/[[\]:*?/\\\s]+/g, ' '), " '");

/** "PHỤ LỤC II" → "Phụ lục II": numbers stay in capitals. */
const sentenceCase = (text: string): string =>
  text.replace(/[.:]\s*$/, '').replace(/\p{L}+/gu, (word, at: number) => {
    if (/^[IVXLC]+$/.test(word) && at > 0) return word;
    return at === 0 ? word.charAt(0) + word.slice(1).toLowerCase() : word.toLowerCase();
  });
