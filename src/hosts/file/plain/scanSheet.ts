import { columnNumber } from '../../../workbook/address';
import { LIMITS } from '../../../workbook/limits';
import type { Attributes, XmlListener } from '../parseXml';
import type { SheetCell, SheetCells } from '../sheetCells';
import { StringItem } from '../stringItem';
import { parseAround } from './parseAround';
import { NotPlain, PlainXml } from './plainXml';

const BEGIN = '<sheetData>';
const END = '</sheetData>';
/** The code before that of the first column's letter. */
const BEFORE_A = 64;
/** The parser counts a part's elements: what comes near its limit is left to it. Cells written the usual way are too long to be too many. */
const MOST_ELEMENTS = LIMITS.elements / 2;

/**
 * Reads a worksheet's cells out of its text; what stands before and behind them is parsed, and heard by `around`.
 * @param part its name, for people
 * @throws NotPlain, or UnreadableWorkbook, where the parser is to read it all
 */
export function scanSheet(text: string, part: string, cells: SheetCells, around: XmlListener): void {
  const from = text.indexOf(BEGIN) + BEGIN.length;
  const to = text.indexOf(END, from);
  if (from < BEGIN.length || to < 0) throw new NotPlain();
  const xml = new PlainXml(text, from, to);
  scanRows(xml, cells);
  if (!xml.isPlain || xml.declares) throw new NotPlain();
  parseAround({ text, part, from, to, within: ['worksheet', 'sheetData'], leftOut: ['row', 'c'] }, around);
}

/** Rows up to the end of their list. More than a sheet may have are for the parser to refuse, which counts all of them. */
function scanRows(xml: PlainXml, cells: SheetCells): void {
  const like = new RowsAlike();
  for (let rows = 0; ; rows++) {
    xml.skipBlanks();
    if (xml.passes(END)) return;
    if (rows >= LIMITS.rows || xml.elements > MOST_ELEMENTS) throw new NotPlain();
    xml.expect('<row');
    openRow(xml, cells, like);
    if (!xml.endsElement()) scanRow(xml, cells);
  }
}

/** What the row before has beside its number, as it is written and read: most rows have the same. */
class RowsAlike {
  written = '';
  attributes: Attributes = {};
}

const ROW = / r="(\d{1,7})"/y;

function openRow(xml: PlainXml, cells: SheetCells, before: RowsAlike): void {
  ROW.lastIndex = xml.at;
  const numbered = ROW.exec(xml.text);
  if (numbered === null) return cells.openRow(xml.attributes());
  const at = ROW.lastIndex;
  xml.at = at;
  if (!xml.passes(before.written) || !xml.isAtTagEnd) {
    xml.at = at;
    before.attributes = xml.attributes();
    before.written = xml.text.slice(at, xml.at);
    if (before.attributes.r !== undefined) throw new NotPlain();
  }
  cells.openRowAt(Number(numbered[1]), before.attributes);
}

/**
 * A cell as most programs write most of them: where it stands (1, 2), its style (3), and nothing, a shared text (4) or a number (5). One pattern
 * for all of it is known to the machine from the first cell on, where code would have to be compiled first.
 */
const CELL =
  /<c r="([A-Z]{1,3})(\d{1,7})"(?: s="(\d{1,6})")?(?:\/>| t="s"><v>(\d{1,7})<\/v><\/c>|><v>([^<&]{0,40})<\/v><\/c>)/y;

/** Cells up to their row's end. */
function scanRow(xml: PlainXml, cells: SheetCells): void {
  for (;;) {
    CELL.lastIndex = xml.at;
    const usual = CELL.exec(xml.text);
    if (usual !== null && Number(usual[2]) === cells.row) {
      xml.at = CELL.lastIndex;
      putUsual(usual, cells);
      continue;
    }
    xml.skipBlanks();
    if (xml.passes('</row>')) return;
    xml.expect('<c');
    scanAnyCell(xml, cells);
  }
}

function putUsual([, letters, , style, shared, number]: RegExpExecArray, cells: SheetCells): void {
  const column = letters!.length === 1 ? letters!.charCodeAt(0) - BEFORE_A : columnNumber(letters!);
  const look = style === undefined ? 0 : Number(style);
  if (shared !== undefined) return cells.sharedTextAt(column, Number(shared), look);
  if (number === undefined) return cells.emptyAt(column);
  const cell = cells.cellAt(column, 'n', look);
  cell.content = number;
  cells.closeCell(cell);
}

function scanAnyCell(xml: PlainXml, cells: SheetCells): void {
  const cell = cells.openCell(xml.attributes());
  if (!xml.endsElement()) scanContent(xml, cells, cell);
  cells.closeCell(cell);
}

/** What stands in a cell, up to its end. */
function scanContent(xml: PlainXml, cells: SheetCells, cell: SheetCell): void {
  for (;;) {
    xml.skipBlanks();
    if (xml.passes('</c>')) return;
    if (xml.passes('<v')) cell.content = xml.textUpTo('</v>');
    else if (xml.passes('<f')) {
      cells.addFormula(cell, xml.attributes());
      xml.textUpTo('</f>');
    } else {
      xml.expect('<is');
      xml.attributes();
      cell.inline = new StringItem();
      if (!xml.endsElement()) xml.inside('is', cell.inline);
    }
  }
}
