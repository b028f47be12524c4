/*
 * Draws the pictures of the README: node -r ./.config/typescript.cjs docs/making/pictures.ts
 * Needs LibreOffice and pdftoppm, so it is run by hand and its pictures are committed.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { mark } from '../../src/actions/mark';
import { summarise } from '../../src/actions/summarise';
import { openWorkbook } from '../../src/hosts/file/openWorkbook';

const ROOT = resolve(__dirname, '../..');
const SAMPLE = join(ROOT, 'samples/so-theo-doi-ket-qua-2026.xlsx');
const AT = { asOf: '2026-06-15', writtenAt: '2026-06-15T08:00' };
const DOTS_AN_INCH = 100;

/** A piece of a page, in dots. */
interface Piece {
  page: number;
  left: number;
  top: number;
  width: number;
  height: number;
}

const folder = mkdtempSync(join(tmpdir(), 'nam-ro-pictures-'));
void draw().finally(() => rmSync(folder, { recursive: true, force: true }));

async function draw(): Promise<void> {
  const marked = await openWorkbook(readFileSync(SAMPLE));
  await mark(marked, { ...AT, language: 'vi' });
  picture('marked', withRepeatedHeader(marked.bytes()), { page: 2, left: 42, top: 50, width: 1084, height: 621 });

  const summed = await openWorkbook(readFileSync(SAMPLE));
  await summarise(summed, { ...AT, kinds: ['overview'] });
  picture('overview', summed.bytes(), { page: 4, left: 42, top: 70, width: 1084, height: 630 });
}

/** The page shown is not the table's first: its header is to be seen there as well. */
function withRepeatedHeader(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const book = 'xl/workbook.xml';
  const header = `<definedName name="_xlnm.Print_Titles" localSheetId="0">'Theo dõi 2026'!$5:$5</definedName>`;
  parts[book] = strToU8(strFromU8(parts[book]!).replace('<definedNames>', `<definedNames>${header}`));
  return zipSync(parts);
}

function picture(name: string, bytes: Uint8Array, { page, left, top, width, height }: Piece): void {
  const file = join(folder, `${name}.xlsx`);
  writeFileSync(file, bytes);
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'office')).href}`;
  run('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, file]);
  const place = { '-f': page, '-l': page, '-r': DOTS_AN_INCH, '-x': left, '-y': top, '-W': width, '-H': height };
  const options = Object.entries(place).flatMap(([option, value]) => [option, String(value)]);
  run('pdftoppm', [...options, '-singlefile', '-png', join(folder, `${name}.pdf`), join(ROOT, 'assets', name)]);
}

function run(program: string, args: string[]): void {
  const env = { ...process.env, LANG: 'vi_VN.UTF-8', LC_ALL: 'vi_VN.UTF-8' };
  execFileSync(program, args, { env, stdio: ['ignore', 'ignore', 'inherit'] });
}
