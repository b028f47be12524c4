import { faultOf } from '../wire/faults';
import { type Answer, Question } from '../wire/messages';
import { leftOut, pack, unpack } from '../wire/plain';
import { applyChanges } from './apply/applyChanges';
import { withDocumentLock } from './documentLock';
import { knownSheets } from './knownSheets';
import { readOwnSheets } from './readOwnSheets';
import { readSheet } from './readSheet';
import { ChangeRefused } from '../../../workbook/host';
import type { Spreadsheet } from './service';

/** How long changes are made before the rest is left to the next run: a run is ended after six minutes, in the middle of whatever it does. */
const RUN = 3 * 60_000;

/** Answers one question of the sidebar. It never throws: what goes wrong is an answer too. */
export function answer(question: string, now: () => number): string {
  return pack(reply(question, now));
}

function reply(text: string, now: () => number): Answer {
  try {
    return { ok: true, result: leftOut(resultOf(Question.parse(unpack(text)), SpreadsheetApp.getActive(), now)) };
  } catch (cause) {
    return { ok: false, fault: faultOf(cause) };
  }
}

function resultOf(question: Question, book: Spreadsheet, now: () => number): unknown {
  switch (question.ask) {
    case 'sheets':
      return knownSheets(book).map(({ sheet: _sheet, code: _code, ...info }) => info);
    case 'activeSheet':
      return book.getActiveSheet().getName();
    case 'read':
      return readSheet(book, question.sheet, question.fromRow);
    case 'readOwn':
      return readOwnSheets(book, question.sheets);
    case 'apply': {
      const end = now() + RUN;
      return withDocumentLock(() => applyChanges(book, question.changes, question.begun, () => now() < end));
    }
    case 'select':
      return select(book, question.sheet, question.at);
  }
}

function select(book: Spreadsheet, name: string, at: string): null {
  const sheet = book.getSheetByName(name);
  if (!sheet) throw new ChangeRefused('no-such-sheet', name);
  sheet.getRange(at).activate();
  return null;
}
