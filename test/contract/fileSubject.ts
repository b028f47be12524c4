import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { CellSpec } from '../../samples/making/spec';
import { makeWorkbook } from '../../samples/making/workbook';
import { address } from '../../src/workbook/address';
import { absoluteBlock, parseBlock } from '../../src/workbook/block';
import { quoteName } from '../../src/workbook/sheetNames';
import { openWorkbook } from '../../src/hosts/file/openWorkbook';
import type { FileHost } from '../../src/hosts/file/fileHost';
import type { TestCell } from '../snapshotOf';
import type { Seed, Subject } from './subjects';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const NO_RELATIONS =
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A formula, in whatever cell. */
export const UNWORKED = 'TRIM("Kế  hoạch")';

const specOf = (cell: TestCell, font: string | undefined, formula: string | undefined): CellSpec => {
  if (cell !== null && typeof cell === 'object') return { value: cell.v, format: cell.f, font, formula };
  return font === undefined && formula === undefined ? cell : { value: cell, font, formula };
};

/** A workbook as an office keeps it, with what the seed asks for written into its parts. */
export function seededFile({ sheets, notes = [], names = [], protectedStructure }: Seed): Uint8Array {
  const parts = unzipSync(
    makeWorkbook({
      sheets: sheets.map(({ name, rows, merges, font, formulas = {}, unworked = [] }) => ({
        name,
        merges,
        rows: rows.map((row, r) =>
          row.map((cell, c) => {
            const at = address(r + 1, c + 1);
            return unworked.includes(at) ? { value: null, formula: UNWORKED } : specOf(cell, font, formulas[at]);
          }),
        ),
      })),
    }),
  );
  const change = (part: string, from: string, to: string) => {
    parts[part] = strToU8(strFromU8(parts[part]!).replace(from, to));
  };
  if (protectedStructure)
    change('xl/workbook.xml', '<bookViews>', '<workbookProtection lockStructure="1"/><bookViews>');
  const named = names.map(
    ({ name, sheet, block, constant = `${quoteName(sheet)}!${absoluteBlock(parseBlock(block))}` }) =>
      `<definedName name="${name}">${constant}</definedName>`,
  );
  if (named.length > 0)
    change('xl/workbook.xml', '</sheets>', `</sheets><definedNames>${named.join('')}</definedNames>`);
  sheets.forEach((sheet, index) => {
    const part = `xl/worksheets/sheet${index + 1}.xml`;
    for (const [block, formula] of Object.entries(sheet.arrays ?? {})) {
      const first = new RegExp(`(<c r="${block.split(':')[0]!}"[^>]*>)`).exec(strFromU8(parts[part]!))![1]!;
      change(part, first, `${first}<f t="array" ref="${block}">${formula}</f>`);
    }
    unlock(parts, part, sheet.unlocked ?? []);
    (sheet.tables ?? []).forEach((table, i) => addTable(parts, index + 1, i + 1, table));
    if (sheet.protected) change(part, '</sheetData>', `</sheetData>${protectionOf(sheet)}`);
    const own = notes.filter((note) => note.sheet === sheet.name);
    if (own.length === 0) return;
    if (sheet.tables) throw new Error('a sheet of a seed has notes or tables, not both');
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

function protectionOf({ allows = [] }: Seed['sheets'][number]): string {
  const objects = allows.includes('notes') ? '' : ' objects="1"';
  const formats = allows.includes('formats') ? ' formatCells="0"' : '';
  return `<sheetProtection sheet="1"${objects} scenarios="1"${formats}/>`;
}

type Parts = Record<string, Uint8Array>;

/** Gives cells styles that say they are not locked. */
function unlock(parts: Parts, part: string, blocks: string[]): void {
  for (const block of blocks.map(parseBlock))
    for (let row = block.top; row <= block.bottom; row++)
      for (let column = block.left; column <= block.right; column++) {
        const cell = new RegExp(`(<c r="${address(row, column)}" s=")(\\d+)"`);
        const text = strFromU8(parts[part]!);
        const number = Number(cell.exec(text)![2]);
        const styles = strFromU8(parts['xl/styles.xml']!);
        const list = /<cellXfs[^>]*>(.*)<\/cellXfs>/s.exec(styles)![1]!;
        const xfs = list.match(/<xf [^>]*?(?:\/>|>.*?<\/xf>)/gs)!;
        const own = xfs[number]!.replace(/\/>$|<\/xf>$/, '').replace(/^(<xf [^>]*[^>/])$/, '$1>');
        const xf = `${own}<protection locked="0"/></xf>`;
        parts['xl/styles.xml'] = strToU8(
          styles.replace(list, list + xf).replace(/<cellXfs count="\d+"/, `<cellXfs count="${xfs.length + 1}"`),
        );
        parts[part] = strToU8(text.replace(cell, `$1${xfs.length}"`));
      }
}

type SeedTable = NonNullable<Seed['sheets'][number]['tables']>[number];

function addTable(parts: Parts, sheet: number, nth: number, { block, header = true, totals }: SeedTable): void {
  const { left, right } = parseBlock(block);
  const id = sheet * 10 + nth;
  const columns = Array.from({ length: right - left + 1 }, (_, i) => `<tableColumn id="${i + 1}" name="C${i + 1}"/>`);
  const rows = `${header ? '' : ' headerRowCount="0"'}${totals ? ' totalsRowCount="1"' : ''}`;
  parts[`xl/tables/table${id}.xml`] = strToU8(
    `<table xmlns="${MAIN}" id="${id}" name="T${id}" displayName="T${id}" ref="${block}"${rows}><tableColumns count="${columns.length}">${columns.join('')}</tableColumns></table>`,
  );
  const relations = `xl/worksheets/_rels/sheet${sheet}.xml.rels`;
  const before = parts[relations] ? strFromU8(parts[relations]) : NO_RELATIONS;
  parts[relations] = strToU8(
    before.replace(
      '</Relationships>',
      `<Relationship Id="rId${id}" Type="${OFFICE}/table" Target="../tables/table${id}.xml"/></Relationships>`,
    ),
  );
  const part = `xl/worksheets/sheet${sheet}.xml`;
  parts[part] = strToU8(
    strFromU8(parts[part]!).replace(
      '</worksheet>',
      `<tableParts count="1"><tablePart xmlns:r="${OFFICE}" r:id="rId${id}"/></tableParts></worksheet>`,
    ),
  );
  const types = strFromU8(parts['[Content_Types].xml']!);
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml';
  parts['[Content_Types].xml'] = strToU8(
    types.replace('</Types>', `<Override PartName="/xl/tables/table${id}.xml" ContentType="${type}"/></Types>`),
  );
}

/** The formula of a cell as the first sheet's part has it. */
export function formulaIn(bytes: Uint8Array, at: string): string | null {
  const text = strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml']!);
  return new RegExp(`<c r="${at}"[^>]*><f[^>]*>([^<]*)</f>`).exec(text)?.[1] ?? null;
}

export const file: Subject = {
  name: 'file',
  hasNoCoauthors: true,
  open: (seed) => openWorkbook(seededFile(seed)),
  formulaAt: async (host, at) => formulaIn((host as FileHost).bytes(), at),
  reopen: (host) => openWorkbook((host as FileHost).bytes()),
};
