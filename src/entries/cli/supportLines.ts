import { CannotDo } from '../../actions/cannotDo';
import { errorDetails } from '../../actions/support/errorDetails';
import { errorFacts, type Tried } from '../../actions/support/errorFacts';
import { ColumnsGuessed } from '../../actions/guessedTables';
import type { Bilingual, Language } from '../../language/bilingual';
import { ChangeRefused, ChangeUnfinished, UnreadableWorkbook } from '../../workbook/host';
import { VERSION } from '../version';
import type { CommandLine } from './options';
import { OutputRefused } from './outputRefused';
import { systemCode } from './systemWords';

const TRIED: Partial<Record<CommandLine['command'], Tried>> = {
  inspect: 'reading',
  mark: 'marking',
  clear: 'clearing',
  summarise: 'summarising',
  track: 'tracking',
  score: 'scoring',
  period: 'closing',
  fix: 'fixing',
};

const TELL: Bilingual = {
  vi: 'Nếu chạy lại vẫn lỗi, hãy gửi phần dưới đây cho người hỗ trợ (trong đó không có nội dung bảng, tên tệp hay tên người):',
  en: 'If it happens again, send what follows to whoever helps you (no content of the workbook, no names of files or people are in it):',
};

/** Errors whose sentence says what to do: nobody has to be asked. */
const TOLD = [CannotDo, ChangeRefused, ChangeUnfinished, ColumnsGuessed, OutputRefused, UnreadableWorkbook];

/** What follows the sentence about an error nobody expected: what can be passed on to whoever helps, a line each. */
export function supportLines(
  cause: unknown,
  language: Language,
  command: CommandLine['command'] = 'inspect',
): string[] {
  if (TOLD.some((kind) => cause instanceof kind) || systemCode(cause) !== null) return [];
  const program = `Node ${process.versions.node} ${process.platform} ${process.arch}`;
  const facts = errorFacts(cause, TRIED[command] ?? 'reading');
  const details = errorDetails(facts, { version: VERSION, shell: 'cli', program }, language);
  return [TELL[language], ...details.split('\n')];
}
