import type { NewWorkbook } from '../../actions/handOut';
import type { InspectOptions } from '../../actions/inspectWorkbook';
import type { SummariseResult } from '../../actions/summarise';
import type { Day } from '../../calendar/day';
import { OUTCOMES } from '../../actions/outcomeWords';
import { fill, type Language } from '../../language/bilingual';
import type { WorkbookHost } from '../../workbook/host';
import { guessedSentences } from '../../actions/guessedTables';
import { summarised } from './outcomes';
import type { Notice } from './state';

/** How a shell gives new workbooks to the user: all in one file to be stored, or each in a window of its own. */
export interface WorkbookGiver {
  as: 'file' | 'windows';
  /** What became of them: the file's name; how many windows were opened, where the program opened no more. `onStep` is told the share that is done. */
  give(workbooks: readonly NewWorkbook[], onStep: (share: number) => void): Promise<GivenWorkbooks>;
}
interface GivenWorkbooks {
  file: string;
  /** So many of the first; the others were not. */
  given: number;
}

interface HandOutAsked extends Pick<InspectOptions, 'asOf' | 'inspect'> {
  units: readonly string[];
  due: Day | null;
}

/** Makes a workbook for each unit and gives them to the user. Null: not one could be given this way. */
export async function handedOut(
  host: WorkbookHost,
  giver: WorkbookGiver,
  { units, due, ...at }: HandOutAsked,
  onStep: (share: number) => void,
  language: Language,
): Promise<Notice | null> {
  const { handOut } = await import(/* webpackChunkName: "hand-out" */ '../../actions/handOut');
  const { result, workbooks } = await handOut(host, { ...at, units, due });
  const { file, given } = await giver.give(workbooks, onStep);
  if (given === 0) return null;
  const missing = result.books.slice(given).map(({ unit }) => unit);
  const groups = result.openGroups.map((group) => `“${group}”`);
  const also = [
    ...guessedSentences(result.unconfirmed, language),
    ...(groups.length > 0 ? [fill(OUTCOMES['groups-open'][language], { groups })] : []),
  ];
  if (missing.length > 0)
    return {
      id: 'handed-some',
      intent: 'warning',
      values: { n: given, units: missing },
      ...(also.length > 0 && { also }),
    };
  const id = giver.as === 'file' ? 'handed-file' : 'handed-windows';
  const n = result.books.length;
  return { id, intent: also.length > 0 ? 'warning' : 'success', values: { n, file }, ...(also.length > 0 && { also }) };
}

/** The units' sheets were made within the workbook: how each is sent is told, in the way of the program. */
export function handedSheets(result: SummariseResult, isGoogle: boolean, language: Language): Notice {
  const values = { names: result.written.map(({ name }) => `“${name}”`) };
  return { ...summarised(result, language), id: isGoogle ? 'handed-sheets-google' : 'handed-sheets', values };
}
