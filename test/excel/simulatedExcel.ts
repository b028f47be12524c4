import { answer, type Asked } from './answer';
import { failed, type Message, reply, type Reply, type Request, type Response } from './messages';
import { type Book, bookOf, cellAt, put, type SeedSheet, type Sheet, shown } from './book';
import { References, type Scope } from './objects/context';
import { Workbook } from './objects/workbook';
import { declaredTypes } from './types/declared';
import { TypeChecker } from './types/typeChecker';
import { Areas, blockOf } from './objects/ranges';
import type { CellValue } from '../../src/workbook/snapshot';

export interface SimulationOptions {
  /** The newest requirement set: "1.13" is Excel 2021 as first sold, "1.12" is too old. */
  version?: string;
  /** Bytes a request and an answer may have: Excel on the web. */
  limit?: number;
  /** Whether it can wait for a cell that is being edited. */
  waitsForCell?: boolean;
}

/**
 * Which requests Excel fails, and where: before anything of one is carried out, after all of it was and only the answer is lost, or at one of its
 * actions, so far into the request (those before it stand). `lasting`: all that follow as well, as when the connection is gone.
 */
export interface Refusal {
  request: number;
  code: string;
  at: 'before' | 'after' | { share: number };
  lasting?: boolean;
}

/** The flag of a request that waits while a cell is being edited. */
const DELAY = 64;
const EVENT = { changed: 10, activated: 11, formatChanged: 18 };

/**
 * A program that answers office.js as Excel does, over a workbook of plain data. It counts what it is asked, and can be what is hard to get by
 * otherwise: old, small, shared with others, in the middle of something.
 */
export class SimulatedExcel {
  readonly book: Book;
  /** Bytes of each request and answer so far. */
  readonly traffic: { asked: number; answered: number }[] = [];
  /** How often merged blocks were read: each time takes away what can be undone (office-js#5918). */
  mergesRead = 0;
  /** What is to fail, counted from here on. */
  refusal: Refusal | null = null;
  /** What it answered with an error though nothing was to fail: a code, and what it was about. */
  readonly faults: string[] = [];
  /** Whether anything was failed by it. */
  refused = false;
  /** Ways to members that this Excel refuses, with the code it gives: "Axes.CategoryAxis.Position". */
  readonly lacks = new Map<string, string>();
  /** Called before each request is answered: someone else may be quicker. */
  before: (request: number) => void = () => undefined;
  /** Takes events to office.js; set by whoever connects the two. */
  raise: (message: string) => void = () => undefined;

  private readonly references = new References();
  private checker: TypeChecker | null = null;
  private readonly scope: Scope;
  private editing: { done: Promise<void>; end(): void } | null = null;
  private told: (() => void)[] = [];

  constructor(
    seeds: SeedSheet[],
    private readonly options: SimulationOptions = {},
  ) {
    this.book = bookOf(seeds);
    this.scope = {
      book: this.book,
      version: options.version ?? '1.15',
      eventsOn: true,
      heard: new Set(),
      changed: (sheet, address) => this.tell(sheet, address, 'ThisLocalAddin'),
    };
  }

  /** Another workbook in the same program: what office.js knows of the one before is of no use any more. */
  reopen(seeds: SeedSheet[]): void {
    Object.assign(this.book, bookOf(seeds));
    this.before = () => undefined;
    this.traffic.length = 0;
  }

  /** What office.js is told it may use. */
  get matrix(): Record<string, string> {
    const { version = '1.15', waitsForCell = true } = this.options;
    return {
      ExcelApi: version,
      ...(waitsForCell && { DelayForCellEdit: '1.1' }),
      DialogApi: '1.1',
      AddinCommands: '1.1',
    };
  }

  async handle({ flags, message }: Message): Promise<Reply> {
    const request = message.body;
    // Said once by office.js itself, to a service of its own.
    if (Object.values(request.ObjectPaths).some(({ Name }) => Name.startsWith('Microsoft.InternalService'))) {
      return reply({ Results: request.Actions.map(({ Id }) => ({ ActionId: Id, Value: null })) });
    }
    const asked = Buffer.byteLength(JSON.stringify(request));
    const { limit = Infinity } = this.options;
    if (asked > limit) return this.count(asked, failed('RequestPayloadSizeLimitExceeded'));
    if (this.editing) {
      if (!(flags & DELAY)) return this.count(asked, failed('InvalidOperationInCellEditMode'));
      await this.editing.done;
    }
    this.before(this.traffic.length + 1);
    if (Object.values(request.ObjectPaths).some(({ Name }) => Name.startsWith('GetMergedAreas'))) this.mergesRead += 1;
    this.checker ??= new TypeChecker(await declaredTypes(), this.scope.version);
    let response = this.answered(request, { references: this.references, checker: this.checker });
    if (response.Error && !this.refusal) this.faults.push(`${response.Error.Code}: ${response.Error.Message}`);
    if (Buffer.byteLength(JSON.stringify(response)) > limit) response = failed('ResponsePayloadSizeLimitExceeded');
    for (const tell of this.told.splice(0)) tell();
    return this.count(asked, response);
  }

  /** As it is asked, but for what is to fail. */
  private answered(request: Request, asked: Asked): Response {
    const { refusal } = this;
    const root = new Workbook(this.scope);
    if (!refusal) return answer(request, root, asked, { lacks: this.lacks });
    refusal.request -= 1;
    if (refusal.request > 0 || (refusal.request < 0 && !refusal.lasting)) {
      return answer(request, root, asked, { lacks: this.lacks });
    }
    this.refused = true;
    const { at, code } = refusal.request === 0 ? refusal : { at: 'before' as const, code: refusal.code };
    if (at === 'before') return failed(code);
    if (at === 'after') {
      answer(request, root, asked, { lacks: this.lacks });
      return failed(code);
    }
    return answer(request, root, asked, {
      lacks: this.lacks,
      failsAt: Math.floor(at.share * request.Actions.length),
      code,
    });
  }

  sheet(name: string): Sheet {
    return this.book.sheets.find((sheet) => sheet.name === name)!;
  }

  /** Someone changes a cell, here or elsewhere. */
  edit(name: string, at: string, value: CellValue): void {
    const sheet = this.sheet(name);
    const { top, left } = blockOf(at);
    const cell = { ...cellAt(sheet, top, left), value, formula: null };
    put(sheet, top, left, { ...cell, text: shown(cell, this.book.date1904) });
    this.tell(sheet, at, 'Unknown');
    for (const tell of this.told.splice(0)) tell();
  }

  /** Excel's own references follow the cells they stand for. */
  rangesMoved(sheet: Sheet, move: (row: number, column: number) => { row: number; column: number } | null): void {
    for (const range of this.references.all()) {
      if (!(range instanceof Areas) || range.sheet !== sheet) continue;
      range.blocks.forEach(({ top, left, bottom, right }, i) => {
        const [from, to] = [move(top, left), move(bottom, right)];
        if (from && to) range.blocks[i] = { top: from.row, left: from.column, bottom: to.row, right: to.column };
      });
    }
  }

  activate(name: string): void {
    this.book.active = name;
    this.event('activated', { worksheetId: this.sheet(name).id });
  }

  formatted(name: string, address: string): void {
    this.event('formatChanged', { worksheetId: this.sheet(name).id, address, source: 'Local' });
  }

  /** A cell is being typed in until what is returned is called. */
  typing(): () => void {
    let end = () => undefined as void;
    const done = new Promise<void>((resolve) => (end = resolve));
    this.editing = { done, end };
    return () => {
      this.editing = null;
      end();
    };
  }

  get syncs(): number {
    return this.traffic.length;
  }

  private tell(sheet: Sheet, address: string, triggerSource: string): void {
    if (!this.scope.eventsOn) return;
    const args = {
      worksheetId: sheet.id,
      address,
      changeType: 'RangeEdited',
      source: 'Local',
      ...(Number(this.scope.version.split('.')[1]) >= 14 && { triggerSource }),
    };
    this.told.push(() => this.event('changed', args));
  }

  private event(kind: keyof typeof EVENT, args: Record<string, unknown>): void {
    if (!this.scope.heard.has(kind)) return;
    const entry = {
      messageCategory: 65_536,
      messageType: EVENT[kind],
      targetId: 'Workbook',
      message: JSON.stringify(args),
    };
    this.raise(JSON.stringify({ type: 3, message: { entries: [entry] } }));
  }

  private count(asked: number, response: Response): Reply {
    this.traffic.push({ asked, answered: Buffer.byteLength(JSON.stringify(response)) });
    return reply(response);
  }
}
