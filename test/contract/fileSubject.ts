import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { CellSpec } from '../../samples/making/spec';
import { makeWorkbook } from '../../samples/making/workbook';
import { openWorkbook } from '../../src/hosts/file/openWorkbook';
import type { FileHost } from '../../src/hosts/file/fileHost';
import type { TestCell } from '../snapshotOf';
import type { Seed, Subject } from './subjects';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const specOf = (cell: TestCell, font: string | undefined): CellSpec => {
  if (cell !== null && typeof cell === 'object') return { value: cell.v, format: cell.f, font };
  return font === undefined ? cell : { value: cell, font };
};

/** A workbook as an office keeps it, with what the seed asks for written into its parts. */
export function seededFile({ sheets, notes = [], protectedStructure }: Seed): Uint8Array {
  const parts = unzipSync(
    makeWorkbook({
      sheets: sheets.map(({ name, rows, merges, font }) => ({
        name,
        merges,
        rows: rows.map((row) => row.map((cell) => specOf(cell, font))),
      })),
    }),
  );
  const change = (part: string, from: string, to: string) => {
    parts[part] = strToU8(strFromU8(parts[part]!).replace(from, to));
  };
  if (protectedStructure)
    change('xl/workbook.xml', '<bookViews>', '<workbookProtection lockStructure="1"/><bookViews>');
  sheets.forEach((sheet, index) => {
    const part = `xl/worksheets/sheet${index + 1}.xml`;
    if (sheet.protected) change(part, '</sheetData>', '</sheetData><sheetProtection sheet="1" objects="1" scenarios="1"/>');
    const own = notes.filter((note) => note.sheet === sheet.name);
    if (own.length === 0) return;
    const comments = own.map(
      ({ at, text }) => `<comment ref="${at}" authorId="0"><text><t>${text}</t></text></comment>`,
    );
    parts[`xl/comments${index + 1}.xml`] = strToU8(
      `<comments xmlns="${MAIN}"><authors><author>Trần Thị Bích</author></authors><commentList>${comments.join('')}</commentList></comments>`,
    );
    parts[`xl/worksheets/_rels/sheet${index + 1}.xml.rels`] = strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/comments" Target="../comments${index + 1}.xml"/></Relationships>`,
    );
  });
  return zipSync(parts);
}

export const file: Subject = {
  name: 'file',
  open: (seed) => openWorkbook(seededFile(seed)),
  reopen: (host) => openWorkbook((host as FileHost).bytes()),
};
