import type { Changes } from '../../workbook/changes';
import { ChangeRefused, ChangeUnfinished, UnreadableWorkbook, type WorkbookHost } from '../../workbook/host';
import type { SheetSnapshot } from '../../workbook/snapshot';
import { errorOf, ScriptFault, wordsOf } from './wire/faults';
import {
  Answer,
  ANSWERS,
  type AnswerTo,
  type Asked,
  type Begun,
  isSameExtent,
  type Question,
  READINGS,
  type SheetPart,
} from './wire/messages';
import { leftOut, pack, unpack } from './wire/plain';

/** Takes a packed question to the script and brings its answer. */
export type Carry = (question: string) => Promise<string>;

/** The spreadsheet the sidebar stands beside: all that is done in it is done by the script, which this only asks. */
export function sidebarHost(carry: Carry): WorkbookHost {
  const ask = asker(carry);
  return {
    sheets: () => ask({ ask: 'sheets' }),
    activeSheet: () => ask({ ask: 'activeSheet' }),
    async read(sheet) {
      for (let nth = 0; nth < READINGS; nth++) {
        const whole = await readWhole((fromRow) => ask({ ask: 'read', sheet, fromRow }));
        if (whole) return whole;
      }
      throw new UnreadableWorkbook('being-changed', sheet);
    },
    async readOwn(sheets) {
      const read: SheetSnapshot[] = [];
      while (read.length < sheets.length)
        read.push(...(await ask({ ask: 'readOwn', sheets: sheets.slice(read.length) })));
      return read;
    },
    async apply(changes) {
      let rest: Changes | null = leftOut(changes);
      let begun: Begun | null = null;
      while (rest !== null) {
        const part: AnswerTo<'apply'> = await ask({ ask: 'apply', changes: rest, begun }).catch((cause: unknown) => {
          throw brokenOff(cause, begun);
        });
        ({ rest, begun } = part);
      }
      return begun!.applied;
    },
    async select({ sheet, at }) {
      await ask({ ask: 'select', sheet, at });
    },
  };
}

/** All parts of a sheet as one; null when rows or columns were put in or removed between two of them. */
async function readWhole(readPart: (fromRow: number) => Promise<SheetPart>): Promise<SheetSnapshot | null> {
  const { snapshot, extent, next } = await readPart(1);
  for (let row = next; row !== null;) {
    const part = await readPart(row);
    if (!isSameExtent(part.extent, extent)) return null;
    append(snapshot, part.snapshot);
    row = part.next;
  }
  return snapshot;
}

/** What a part of the changes ended with, as it is for the whole of them. A run that gave no answer may have got anywhere. */
function brokenOff(cause: unknown, begun: Begun | null): unknown {
  const isTold = cause instanceof ChangeRefused || cause instanceof UnreadableWorkbook || cause instanceof ScriptFault;
  if (cause instanceof ChangeUnfinished || (isTold && begun === null)) return cause;
  const { reason, detail } =
    cause instanceof ChangeRefused ? cause : { reason: 'failed' as const, detail: wordsOf(cause) };
  return new ChangeUnfinished(reason, isTold ? begun!.written : [], detail, { cause });
}

const asker =
  (carry: Carry) =>
  async <Q extends Question>(question: Q): Promise<AnswerTo<Q['ask'] & Asked>> => {
    const answer = Answer.parse(unpack(await carry(pack(question))));
    if (!answer.ok) throw errorOf(answer.fault);
    return ANSWERS[question.ask].parse(answer.result) as AnswerTo<Q['ask'] & Asked>;
  };

/** What does not grow with the rows (merged blocks, hidden columns) came whole with the first part. */
function append(whole: SheetSnapshot, part: SheetSnapshot): void {
  // Not `push(...rows)`: so many arguments no browser takes.
  whole.values = whole.values.concat(part.values);
  whole.texts = whole.texts.concat(part.texts);
  whole.formats = whole.formats.concat(part.formats);
  whole.formulas = whole.formulas?.concat(part.formulas ?? []);
  if (part.fonts || whole.fonts) {
    const none = (rows: unknown[][]) => rows.map(() => []);
    const before = whole.values.length - part.values.length;
    whole.fonts = (whole.fonts ?? none(whole.values.slice(0, before))).concat(part.fonts ?? none(part.values));
  }
}
