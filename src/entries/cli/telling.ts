import path from 'node:path';
import type { InspectedWorkbook } from '../../actions/inspectWorkbook';
import { parentReport } from '../../actions/parentReport';
import { type Report, reportPlan } from '../../actions/report';
import { type ReportLine, reportLines } from '../../actions/reportLines';
import type { Day } from '../../calendar/day';
import type { Inspection } from '../../checks/engine/inspection';
import type { ParentGaps } from '../../figures/parentGaps';
import type { Plan } from '../../plan/plan';
import { madeLines } from './made';
import type { CommandLine } from './options';
import type { Printer } from './printing';
import type { Terminal } from './shell';
import { parentLines } from './textParent';
import { peopleLines } from './textPeople';
import { textReport } from './textReport';
import { CLI } from './words';

/** Who is told what inspecting finds, file by file: a person, or a program. */
interface Telling {
  skipped(told: Report['skipped'][number]): void;
  made(told: Report['made'][number]): void;
  settingProblem(told: Report['settingProblems'][number]): void;
  plan(file: string, inspection: Inspection, settings: InspectedWorkbook['settings']): void;
  /** Of one file: what the plans above ask and its own do not have. */
  parent(file: string, above: readonly Plan[], gaps: ParentGaps): void;
  fileEnds?(skipped: InspectedWorkbook['skipped']): void;
  ends?(): void;
}

export function tellingOf(line: CommandLine, asOf: Day, { out }: Terminal): Telling {
  if (line.jsonLines) return asLines(out);
  return line.json ? asJson(line, asOf, out) : asText(line, out);
}

function asText({ language, people }: CommandLine, out: Printer): Telling {
  const words = CLI[language];
  return {
    skipped() {},
    made: ({ file, ...made }) => out.lines([...madeLines(path.basename(file), made), '']),
    settingProblem: ({ sheet, at, message }) => out.lines([`${sheet} ${at}: ${message}`]),
    plan(file, inspection, { units }) {
      out.lines(textReport(path.basename(file), inspection, language));
      if (people) out.lines(peopleLines(inspection, units, language));
    },
    parent: (_file, _above, gaps) => out.lines(parentLines(gaps, language)),
    fileEnds(skipped) {
      const named = skipped.map(({ sheet, reason }) => `“${sheet}” (${words.reasons[reason]})`);
      if (named.length > 0) out.lines([`${words.skipped}: ${named.join(', ')}`, '']);
    },
  };
}

/** One document, printed when all is read. */
function asJson({ language, people, parent }: CommandLine, asOf: Day, out: Printer): Telling {
  const report: Report = { version: 1, asOf, plans: [], skipped: [], settingProblems: [], made: [] };
  if (parent !== undefined) report.parent = [];
  return {
    skipped: (told) => report.skipped.push(told),
    made: (told) => report.made.push(told),
    settingProblem: (told) => report.settingProblems.push(told),
    plan: (file, inspection, { units }) =>
      report.plans.push(reportPlan(file, inspection, language, people ? { units } : null)),
    parent: (file, above, gaps) => report.parent?.push({ file, ...parentReport(parent ?? '', above, gaps) }),
    ends: () => out.json(report),
  };
}

/** A line at a time, so that thousands of plans need no more room than one. */
function asLines(out: Printer): Telling {
  const print = (told: ReportLine) => out.jsonLines([told]);
  return {
    skipped: (told) => print({ type: 'skipped', ...told }),
    made: (told) => print({ type: 'made', ...told }),
    settingProblem: (told) => print({ type: 'setting-problem', ...told }),
    plan: (file, inspection) => out.jsonLines(reportLines(file, inspection)),
    // Lines go on by themselves: what compares two plans is no line of one of them.
    parent() {},
  };
}
