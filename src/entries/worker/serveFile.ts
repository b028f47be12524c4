import type { PlainSheet } from '../../workbook/sheetModel';
import { KeptFile } from '../../hosts/page/keptFile';
import type { OpenFile } from '../../hosts/page/openFile';
import { fileKindOf } from '../../importing/fileKind';
import type { MadeFrom } from '../../importing/imported';
import type { SheetSnapshot } from '../../workbook/snapshot';
import { ListsTold } from './lists';
import { serve, type WorkerScope } from './serve';
import { type PartAsked, SheetsTold } from './sheetTalk';

/** What an answer carries: the output, and the file as it is from now on where that is not the file as the window knows it. */
export interface FileTold {
  output: unknown;
  kept: KeptBytes | null;
}
export interface KeptBytes {
  version: number;
  bytes: Uint8Array;
}

const ASKED_OF_FILE = [
  'sheets',
  'readOwn',
  'look',
  'apply',
  'addSheet',
  'undo',
  'redo',
  'standing',
] as const satisfies (keyof OpenFile)[];
export type AskedOfFile = (typeof ASKED_OF_FILE)[number] | 'read' | 'open' | 'import' | 'make';
/** A file as it was chosen or dropped. */
export interface GivenFile {
  bytes: Uint8Array;
  name: string;
}

/**
 * The file's side of the page: everything that takes long with large files is done here, so that the window never stands still. One thing after
 * the other: the bytes that go with an answer are those this very change has made.
 */
export function serveFile(scope: WorkerScope): void {
  let file: KeptFile | null = null;
  let known = -1;
  let turn: Promise<unknown> = Promise.resolve();
  const sheets = new SheetsTold(new ListsTold());
  const inTurn = (work: (input: unknown) => Promise<unknown>) => (input: unknown) => {
    const done = turn.then(async (): Promise<FileTold> => {
      const output = await work(input);
      const { version } = await file!.standing();
      if (version === known) return { output, kept: null };
      known = version;
      return { output, kept: { version, bytes: await file!.bytes() } };
    });
    turn = done.catch(() => undefined);
    return done;
  };
  const asked = ASKED_OF_FILE.map(
    (method) =>
      [
        method,
        inTurn((input) => {
          if (!file) throw new Error('no file is open');
          return (file[method] as (given: unknown) => Promise<unknown>)(input);
        }),
      ] as const,
  );
  serve(scope, {
    ...Object.fromEntries(asked),
    read: inTurn(async (sheet) => {
      if (!file) throw new Error('no file is open');
      const snapshot: SheetSnapshot = await file.read(sheet as string);
      return sheets.tell(sheet as string, snapshot);
    }),
    rows: (part) => sheets.part(part as PartAsked),
    open: inTurn(async (bytes) => void (file = await KeptFile.open(bytes as Uint8Array))),
    import: inTurn(async (given) => {
      const { workbook, made } = await workbookOf(given as GivenFile);
      file = await KeptFile.open(workbook);
      return made;
    }),
    make: inTurn(async (sheet) => void (file = await KeptFile.make(sheet as PlainSheet))),
  });
}

/** What reads other files than workbooks is loaded when such a file comes. @throws UnreadableWorkbook */
async function workbookOf({ bytes, name }: GivenFile): Promise<{ workbook: Uint8Array; made: MadeFrom | null }> {
  if (fileKindOf(bytes, name) === 'xlsx') return { workbook: bytes, made: null };
  const { importFile } = await import(/* webpackChunkName: "importing" */ '../../importing/importFile');
  return importFile(bytes, name);
}
