import path from 'node:path';
import type { TableReport } from '../../actions/changeReport';
import { fill } from '../../language/bilingual';
import { CHANGE_WORDS } from './changeWords';
import { madeLines, madeOf } from './made';
import type { CommandLine } from './options';
import { OutputRefused } from './outputRefused';
import type { Terminal } from './shell';
import { writeEach } from './writeEach';

/** Brings files of other kinds into new workbooks. */
export const makeTables = (line: CommandLine, terminal: Terminal): Promise<0 | 2> =>
  writeEach<TableReport>(line, terminal, {
    check({ file, made }) {
      if (made === null) throw new OutputRefused('workbook-already', file);
    },
    do: async ({ file, workbook, made }) => ({
      bytes: workbook,
      report: (output) => ({
        version: 1,
        command: 'table',
        file,
        output,
        made: madeOf(made, line.language).made!,
      }),
    }),
    text: ({ file, output, made }) => [
      ...madeLines(path.basename(file), made),
      '',
      fill(CHANGE_WORDS.written[line.language], { output }),
    ],
  });
