import { EditRefusal } from '../../workbook/judgeEdits';
import { REFUSED } from '../refused';
import { UNFINISHED_WHY } from '../unfinished';
import { UNREADABLE } from '../unreadable';

/** Names of errors that may be told on: our own, the language's, the browser's, Excel's. Any other name could hold anything. */
export const ERROR_NAMES: readonly string[] = [
  ...[
    'CannotDo',
    'ChangeRefused',
    'ChangeUnfinished',
    'ColumnsGuessed',
    'EditNotMade',
    'NotPlain',
    'OutputRefused',
    'Overtaken',
    'ScriptFault',
  ],
  ...['Stopped', 'UnreadableWorkbook', 'UsageError', 'WorkerEnded', 'ZodError', '$ZodError'],
  ...['Error', 'AggregateError', 'EvalError', 'RangeError', 'ReferenceError', 'SyntaxError', 'TypeError', 'URIError'],
  ...['AbortError', 'DataCloneError', 'InvalidStateError', 'NetworkError', 'NotAllowedError', 'NotFoundError'],
  ...['NotReadableError', 'NotSupportedError', 'QuotaExceededError', 'SecurityError', 'TimeoutError', 'UnknownError'],
  'RichApi.Error',
];

/** Codes that may be told on: our reasons; Excel's; the file system's. */
export const ERROR_CODES: readonly string[] = [
  ...Object.keys({ ...REFUSED, ...UNREADABLE, ...UNFINISHED_WHY }),
  ...EditRefusal.options,
  ...['columns-guessed', 'not-started', 'error', 'message', 'gone', 'not-reopened'],
  ...['AccessDenied', 'ActivityLimitReached', 'ApiNotAvailable', 'ApiNotFound', 'Conflict', 'GeneralException'],
  ...['InactiveWorkbook', 'InsertDeleteConflict', 'InvalidArgument', 'InvalidBinding', 'InvalidOperation'],
  ...['InvalidOperationInCellEditMode', 'InvalidReference', 'InvalidRequest', 'InvalidSelection', 'ItemAlreadyExists'],
  ...['ItemNotFound', 'NotImplemented', 'PropertyNotLoaded', 'RequestAborted', 'RequestPayloadSizeLimitExceeded'],
  ...['ResponsePayloadSizeLimitExceeded', 'Timeout', 'Unauthenticated', 'UnsupportedOperation', 'UnsupportedSheet'],
  ...['EACCES', 'EBUSY', 'EEXIST', 'EINVAL', 'EIO', 'EISDIR', 'EMFILE', 'ENAMETOOLONG', 'ENOENT', 'ENOMEM', 'ENOSPC'],
  ...['ENOTDIR', 'EPERM', 'EPIPE', 'EROFS'],
];

/** What the command line loads beside its own file, a part each; what several of them share has a number. */
const PARTS =
  'inspect|change|mark|summarise|track|score|period|fix|clear|table|hand-out|collect|importing|old-formats|threads|failure';

/** What the bundler calls our scripts: these names, or a number, each with a hash; those of the command line; one for the sidebar. */
export const OUR_SCRIPT = new RegExp(
  `(?:^|[/\\\\(@ ])((?:(?:page|pane|commands|whole|\\d{1,5})\\.[0-9a-f]{8}\\.js|nam-ro(?:\\.(?:${PARTS}|\\d{1,5}))?\\.cjs|userCodeAppPanel):\\d{1,6}:\\d{1,8})\\)?$`,
);
