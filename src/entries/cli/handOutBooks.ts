import fs from 'node:fs/promises';
import path from 'node:path';
import type { HandOutReport } from '../../actions/changeReport';
import { handOut } from '../../actions/handOut';
import { makeWorkbook } from '../../hosts/file/makeWorkbook';
import { openFile } from './openFile';
import { importFile } from '../../importing/importFile';
import { fill } from '../../language/bilingual';
import { today } from '../clock';
import { handOutText } from './handOutText';
import { removeLeftovers } from './leftovers';
import { madeOf } from './made';
import type { CommandLine } from './options';
import { writeWhole } from './output';
import { asRefused, codeOf, OutputRefused } from './outputRefused';
import { OutputTargets } from './outputTarget';
import { readFile } from './readFile';
import { sentence } from './sentence';
import type { Terminal } from './shell';
import { supportLines } from './supportLines';
import { HAND_OUT_TEXT } from './handOutText';

/**
 * Writes a workbook for each unit of a plan, and the list of them, into a folder, which is made where it is not there. All that would be in the way is
 * looked for before the first is written. Exit status: 0 done, 2 not done, or not whole; the plan's file is as it was.
 */
export async function handOutBooks(line: CommandLine, terminal: Terminal): Promise<0 | 2> {
  const { language } = line;
  const [file] = line.files as [string];
  const standing: string[] = [];
  try {
    const { workbook, made } = await importFile(await readFile(file), file, terminal.old);
    const { sheet, year, columnsConfirmed, units, due, allRows } = line;
    const asked = { asOf: line.asOf ?? today(terminal.now()), sheet, year, columnsConfirmed };
    const { result, workbooks } = await handOut(await openFile(workbook), { ...asked, units, due, allRows });
    const folder = await folderFor(line.output, file);
    const targets = new OutputTargets(line.files, folder, line.force);
    const all = [];
    for (const one of workbooks) all.push({ ...one, target: await targets.at(path.join(folder, one.file)) });
    await removeLeftovers(folder, terminal.now());
    for (const { target, sheets } of all) {
      await writeWhole(target, await makeWorkbook(sheets));
      targets.done(target);
      standing.push(target.output);
    }
    const report: HandOutReport = {
      ...{ version: 1, command: 'hand-out', file, output: folder },
      ...madeOf(made, language),
      result,
    };
    if (line.json) terminal.out.json(report);
    else terminal.out.lines(handOutText(report, language));
    return 0;
  } catch (cause) {
    terminal.err.lines([`${file}: ${sentence(cause, language)}`, ...supportLines(cause, language, line.command)]);
    if (standing.length > 0) terminal.err.lines([fill(HAND_OUT_TEXT.some[language], { files: standing })]);
    return 2;
  }
}

/** @throws OutputRefused where it is named after nothing, is a file, or cannot be made */
async function folderFor(named: string | undefined, file: string): Promise<string> {
  if (named === undefined) throw new OutputRefused('no-books-folder', `${path.parse(file).name} - phieu giao`);
  try {
    await fs.mkdir(named);
  } catch (cause) {
    if (codeOf(cause) !== 'EEXIST') throw asRefused(named, cause);
    if (!(await fs.stat(named).catch(() => null))?.isDirectory()) throw new OutputRefused('no-books-folder', named);
  }
  return named;
}
