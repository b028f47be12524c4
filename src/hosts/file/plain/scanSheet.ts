import { LIMITS } from '../../../workbook/limits';
import type { Attributes, XmlListener } from '../parseXml';
import type { SheetCell, SheetCells } from '../sheetCells';
import { StringItem } from '../stringItem';
import { parseAround } from './parseAround';
import { NotPlain, PlainXml } from './plainXml';

const BEGIN = '<sheetData>';
const END = '</sheetData>';
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

function openRow(xml: PlainXml, cells: SheetCells, before: RowsAlike): void {
  if (!xml.passes(' r="')) return cells.openRow(xml.attributes());
  const row = xml.digits();
  xml.expect('"');
  const { at } = xml;
  if (!xml.passes(before.written) || !xml.isAtTagEnd) {
    xml.at = at;
    before.attributes = xml.attributes();
    before.written = xml.text.slice(at, xml.at);
    if (before.attributes.r !== undefined) throw new NotPlain();
  }
  cells.openRowAt(row, before.attributes);
}

/** Cells up to their row's end. */
function scanRow(xml: PlainXml, cells: SheetCells): void {
  for (;;) {
    xml.skipBlanks();
    if (xml.passes('</row>')) return;
    xml.expect('<c');
    scanCell(xml, cells);
  }
}

/** A cell as most programs write most of them: where it stands, its style, and a shared text, a number or nothing. */
function scanCell(xml: PlainXml, cells: SheetCells): void {
  const { at } = xml;
  if (xml.passes(' r="')) {
    const column = xml.column();
    const row = xml.digits();
    const style = xml.passes('" s="') ? xml.digits() : 0;
    if (column > 0 && row === cells.row && style >= 0) {
      if (xml.passes('"/>')) return cells.emptyAt(column);
      if (xml.passes('" t="s"><v>')) {
        const text = xml.digits();
        if (text >= 0 && xml.passes('</v></c>')) return cells.sharedTextAt(column, text, style);
      } else if (xml.passes('"><v>')) {
        const cell = cells.cellAt(column, 'n', style);
        cell.content = xml.content();
        if (xml.passes('</v></c>')) return cells.closeCell(cell);
      }
    }
  }
  xml.at = at;
  scanAnyCell(xml, cells);
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
