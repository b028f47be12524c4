import { toTcvn3 } from '../language/toLegacy';
import type { ReturnedItem } from '../../src/collecting/collection';
import type { Field } from '../../src/plan/plan';
import { columnLetters } from '../../src/workbook/address';
import type { TestCell } from '../snapshotOf';
import { type Copy, copyOf, type CopyRow, rowOf, textIn } from './editedCopy';

type Outcome = ReturnedItem['outcome'];

/** What is to come of an edited copy, said by whoever edits it. */
export interface Expected {
  /** Of the rows the unit wrote in; "taken" where nothing is said. */
  own?: Outcome | ((row: number) => Outcome);
  /** What else is told of, by outcome. */
  others?: Outcome[];
  /** Of the file. */
  kind?: string;
  /** Rows of the master of which a text was changed. */
  changed?: number[];
  /** Further sheets of the file. */
  sheets?: Copy[];
  /** What the master takes as the result, where it is not what was written. */
  result?: (row: number) => string;
}

/** How people change a copy: `own` are the rows of the master in which the unit wrote. */
export type Edit = (copy: Copy, own: readonly number[]) => Expected | void;

export const wordsOf = (row: number): string => `Đã xong việc ở dòng ${row}`;

const put = (copy: Copy, row: number, field: Field, cell: TestCell) =>
  void (rowOf(copy, row).cells[copy.at[field]!] = cell);
const get = (copy: Copy, row: number, field: Field): TestCell => rowOf(copy, row).cells[copy.at[field] ?? -1] ?? null;
const isItem = (copy: Copy) => (row: CopyRow) => row.of !== null && copy.items.has(row.of);
const eachText = (copy: Copy, change: (text: string) => string, from = 0) => {
  for (const { cells } of copy.rows.slice(from))
    cells.forEach((cell, i) => void (typeof cell === 'string' && (cells[i] = change(cell))));
};
/** The head, and where it stands again at page breaks. */
const headsIn = (copy: Copy) => {
  const [number, lead] = [copy.at.number!, copy.at.lead!];
  const words = ({ cells }: CopyRow) => [cells[number], cells[lead]].map(textIn).join('|');
  const head = words(copy.rows[copy.header - 1]!);
  return (row: CopyRow) => words(row) === head;
};
const insertColumn = (copy: Copy, at: number, header: string, words: (row: CopyRow) => TestCell = () => null) => {
  const isHead = headsIn(copy);
  copy.rows.forEach((row) => {
    while (row.cells.length < at) row.cells.push(null);
    row.cells.splice(at, 0, isHead(row) ? header : words(row));
  });
  for (const field of Object.keys(copy.at) as Field[]) if (copy.at[field]! >= at) copy.at[field]! += 1;
};
const removeColumn = (copy: Copy, field: Field) => {
  const at = copy.at[field];
  if (at === undefined) return;
  for (const { cells } of copy.rows) cells.splice(at, 1);
  delete copy.at[field];
  for (const one of Object.keys(copy.at) as Field[]) if (copy.at[one]! > at) copy.at[one]! -= 1;
};
/** Of plans of criteria the task stands in their column. */
const taskAt = ({ at }: Copy): number => at.task ?? at.criterion!;
const last = (copy: Copy) => Math.max(...copy.rows.map(({ cells }) => cells.length));
/** Numbers that are text stay text. */
const renumbered = (copy: Copy, number: (nth: number) => TestCell) => {
  let nth = 0;
  for (const row of copy.rows) if (isItem(copy)(row)) row.cells[copy.at.number!] = number((nth += 1));
};

export const EDITS: Record<string, Edit> = {
  'left as it is': () => {},
  'only the unit’s rows are left': (copy, own) => {
    copy.rows = copy.rows.filter((row, i) => i < copy.header || own.includes(row.of ?? 0));
  },
  'one row is left': (copy, own) => {
    copy.rows = copy.rows.filter((row, i) => i < copy.header || row.of === own[0]);
    return { own: (row) => (row === own[0] ? 'taken' : ('none' as Outcome)) };
  },
  'rows of others are taken out, headings stay': (copy, own) => {
    copy.rows = copy.rows.filter(
      (row) => own.includes(row.of ?? 0) || (!isItem(copy)(row) && !copy.halves.has(row.of ?? 0)),
    );
  },
  'headings of sections are taken out': (copy) => {
    copy.rows = copy.rows.filter((row, i) => i < copy.header || isItem(copy)(row));
  },
  'rows are turned about': (copy) => {
    const items = copy.rows.filter(isItem(copy)).reverse();
    copy.rows = copy.rows.map((row) => (isItem(copy)(row) ? items.shift()! : row));
  },
  'the unit’s rows stand first': (copy, own) => {
    const moved = copy.rows.filter(({ of }) => own.includes(of ?? 0));
    const rest = copy.rows.filter(({ of }) => !own.includes(of ?? 0));
    copy.rows = [...rest.slice(0, copy.header), ...moved, ...rest.slice(copy.header)];
  },
  'numbered anew': (copy) => renumbered(copy, (nth) => nth),
  'numbered anew from 100 on': (copy) => renumbered(copy, (nth) => `${99 + nth}.`),
  'without numbers': (copy) => renumbered(copy, () => null),
  'numbers moved by one': (copy) => {
    const numbers = copy.rows.filter(isItem(copy)).map(({ cells }) => cells[copy.at.number!] ?? null);
    numbers.unshift(numbers.pop()!);
    copy.rows.filter(isItem(copy)).forEach(({ cells }, i) => (cells[copy.at.number!] = numbers[i]!));
  },
  'a column is put in at the left': (copy) => insertColumn(copy, 0, 'Mã số'),
  'a column with codes is put in behind the number': (copy) =>
    insertColumn(copy, copy.at.number! + 1, 'Mã hồ sơ', ({ of }) => (of && copy.items.has(of) ? `HS${of}` : null)),
  'columns of results stand first': (copy) => {
    for (const field of ['note', 'evidence', 'doneOn', 'result'] as const) {
      const at = copy.at[field]!;
      const cells = copy.rows.map((row) => row.cells[at] ?? null);
      removeColumn(copy, field);
      copy.rows.forEach((row, i) => {
        while (row.cells.length < taskAt(copy) + 1) row.cells.push(null);
        row.cells.splice(taskAt(copy) + 1, 0, cells[i]!);
      });
      for (const one of Object.keys(copy.at) as Field[]) if (copy.at[one]! > taskAt(copy)) copy.at[one]! += 1;
      copy.at[field] = taskAt(copy) + 1;
    }
  },
  'the partners’ column is taken out': (copy) => removeColumn(copy, 'partner'),
  'day, evidence and remarks are taken out': (copy) => {
    for (const field of ['note', 'evidence', 'doneOn'] as const) removeColumn(copy, field);
  },
  'the head of results says until when': (copy) =>
    void (copy.rows[copy.header - 1]!.cells[copy.at.result!] = 'Kết quả đạt được đến 12/6'),
  'the head of results is worded anew': (copy) =>
    void (copy.rows[copy.header - 1]!.cells[copy.at.result!] = 'Tình hình, kết quả thực hiện'),
  'lines above the table are gone': (copy) => void copy.rows.splice(0, copy.header - 1),
  'a letterhead is put in above': (copy) => {
    const line = (words: string): CopyRow => ({ cells: [words], of: null });
    copy.rows.unshift(line('ỦY BAN NHÂN DÂN'), line('Số: 15/BC-PB'), line('BÁO CÁO'), line(''));
    copy.header += 4;
  },
  'the head stands again in the middle': (copy) => {
    const middle = copy.header + Math.floor((copy.rows.length - copy.header) / 2);
    copy.rows.splice(middle, 0, { cells: [...copy.rows[copy.header - 1]!.cells], of: null });
  },
  'a signature stands below': (copy) => {
    copy.rows.push({ cells: [], of: null }, { cells: [null, 'Người lập biểu', null, 'THỦ TRƯỞNG ĐƠN VỊ'], of: null });
  },
  'the sheet has another name': (copy) => void (copy.name = 'KQ 6 tháng'),
  'empty rows between': (copy) => {
    copy.rows = copy.rows.flatMap((row, i) =>
      i > copy.header && i % 5 === 0 ? [{ cells: [], of: null }, row] : [row],
    );
  },
  'letters and marks apart': (copy) => eachText(copy, (text) => text.normalize('NFD')),
  'blanks and broken lines': (copy) =>
    eachText(copy, (text) => ` ${text.replace(/ /g, (_, at: number) => (at % 3 ? '  ' : ' \n'))} `, copy.header),
  'in capitals': (copy) => eachText(copy, (text) => text.toUpperCase(), copy.header),
  'in old letters': (copy) => {
    eachText(copy, toTcvn3);
    copy.extra.fonts = copy.rows.map(({ cells }) =>
      cells.map((cell) => (typeof cell === 'string' ? '.VnTime' : 'Times New Roman')),
    );
  },
  'tones at the older place': (copy) =>
    eachText(
      copy,
      (text) => text.replace(/òa/g, 'oà').replace(/ủy/g, 'uỷ').replace(/óa/g, 'oá').replace(/úy/g, 'uý'),
      copy.header,
    ),
  'full stops behind tasks': (copy) => {
    for (const row of copy.rows.filter(isItem(copy))) {
      const cell = row.cells[taskAt(copy)];
      if (typeof cell === 'string') row.cells[taskAt(copy)] = cell.endsWith('.') ? cell.slice(0, -1) : `${cell}.`;
    }
  },
  'a word is put into a task': (copy, own) => {
    const words = textIn(rowOf(copy, own[0]!).cells[taskAt(copy)]).split(' ');
    rowOf(copy, own[0]!).cells[taskAt(copy)] = [...words.slice(0, 3), 'kịp thời', ...words.slice(3)].join(' ');
    // Of a few words one more is another text: then nobody can tell, and it is asked.
    return words.length < 14
      ? { own: (row) => (row === own[0] ? ('any' as Outcome) : 'taken') }
      : { changed: [own[0]!] };
  },
  'a task is worded quite anew': (copy, own) => {
    rowOf(copy, own[0]!).cells[taskAt(copy)] = 'Nội dung khác hẳn do đơn vị tự đặt ra';
    return { own: (row) => (row === own[0] ? ('any' as Outcome) : 'taken') };
  },
  'a deadline is changed': (copy, own) => {
    if (copy.at.deadline === undefined) return {};
    put(copy, own[0]!, 'deadline', 'Quý I năm sau');
    return { changed: [own[0]!] };
  },
  'a lead is changed': (copy, own) => {
    put(copy, own[0]!, 'lead', 'Phòng Khác Hẳn');
    return { changed: [own[0]!] };
  },
  'a row is added': (copy, own) => {
    const at = copy.rows.findIndex(({ of }) => of === own[0]);
    const cells: TestCell[] = [];
    cells[copy.at.number!] = '+';
    cells[taskAt(copy)] = 'Mở lớp bồi dưỡng nghiệp vụ văn thư cho nhân viên mới';
    cells[copy.at.lead!] = get(copy, own[0]!, 'lead');
    cells[copy.at.result!] = 'Đã mở 02 lớp';
    copy.rows.splice(at + 1, 0, { cells: Array.from(cells, (cell) => cell ?? null), of: null });
    return { others: ['added'] };
  },
  'a row stands twice, with other words': (copy, own) => {
    const at = copy.rows.findIndex(({ of }) => of === own[0]);
    const again: CopyRow = { cells: [...copy.rows[at]!.cells], of: null };
    again.cells[copy.at.result!] = 'Đang làm dở';
    copy.rows.splice(at + 1, 0, again);
    return { own: (row) => (row === own[0] ? ('any' as Outcome) : 'taken'), others: ['any' as Outcome] };
  },
  'rows are hidden': (copy) => void (copy.extra.hiddenRows = copy.rows.map((_, i) => i + 1).slice(copy.header)),
  'results come of formulas': (copy) => {
    const at = copy.at.result! + 1;
    copy.extra.formulas = [{ top: copy.header + 1, bottom: copy.rows.length, left: at, right: at }];
  },
  'a formula that points to an empty cell': (copy, own) => {
    put(copy, own[0]!, 'evidence', 0);
    const [row, at] = [copy.rows.findIndex(({ of }) => of === own[0]) + 1, copy.at.evidence! + 1];
    copy.extra.formulas = [{ top: row, bottom: row, left: at, right: at }];
  },
  'an error stands in a result': (copy, own) => {
    put(copy, own[0]!, 'result', '#N/A');
    return { own: (row) => (row === own[0] ? 'cannot-be-taken' : 'taken') };
  },
  'an error stands in the evidence': (copy, own) => {
    put(copy, own[0]!, 'evidence', '#REF!');
    return { own: (row) => (row === own[0] ? 'cannot-be-taken' : 'taken') };
  },
  'a formula that nobody has worked out': (copy, own) => {
    const [row, at] = [copy.rows.findIndex(({ of }) => of === own[0]) + 1, copy.at.result! + 1];
    copy.extra.unknown = [{ top: row, bottom: row, left: at, right: at }];
    return { own: (one) => (one === own[0] ? 'cannot-be-taken' : 'taken') };
  },
  'a day without its format': (copy, own) => void put(copy, own[0]!, 'doneOn', 46_181),
  'a day in words': (copy, own) => void put(copy, own[0]!, 'doneOn', 'ngày 08 tháng 6 năm 2026'),
  'results among the remarks': (copy, own) => {
    for (const row of own) {
      put(copy, row, 'note', get(copy, row, 'result'));
      put(copy, row, 'result', null);
      put(copy, row, 'doneOn', null);
      put(copy, row, 'evidence', null);
    }
    return { own: 'wrong-column' };
  },
  'remarks are remarks': (copy, own) => {
    for (const row of own) put(copy, row, 'note', 'Đề nghị bổ sung kinh phí');
  },
  'only remarks': (copy, own) => {
    for (const field of ['result', 'doneOn', 'evidence'] as const) put(copy, own[0]!, field, null);
    put(copy, own[0]!, 'note', 'Đề nghị bổ sung kinh phí cho phần mềm dùng chung');
    return { result: (row) => (row === own[0] ? '' : wordsOf(row)) };
  },
  'one merged cell for neighbouring rows': (copy, own) => {
    const places = own.map((row) => copy.rows.findIndex(({ of }) => of === row));
    const second = places.findIndex((place, i) => i > 0 && place === places[i - 1]! + 1);
    if (second < 0) return {};
    const [above, below] = [own[second - 1]!, own[second]!];
    put(copy, below, 'result', null);
    const letters = columnLetters(copy.at.result! + 1);
    copy.merges = [`${letters}${places[second - 1]! + 1}:${letters}${places[second]! + 1}`];
    return { result: (row) => wordsOf(row === below ? above : row) };
  },
  'drafts on another sheet': (copy, own) => {
    const draft = copyOf(copy);
    draft.name = 'Nháp';
    for (const row of own) put(draft, row, 'result', 'Chưa thực hiện');
    return { sheets: [draft], others: own.map(() => 'older' as const) };
  },
  'another sheet says the same': (copy) => {
    const again = copyOf(copy);
    again.name = 'Bản in';
    return { sheets: [again], others: ['same-again' as Outcome] };
  },
  'another sheet says otherwise': (copy, own) => {
    const again = copyOf(copy);
    again.name = 'Sheet2';
    put(again, own[0]!, 'result', 'Chưa thực hiện');
    return {
      sheets: [again],
      own: (row) => (row === own[0] ? 'conflict' : 'taken'),
      others: ['same-again' as Outcome, 'conflict'],
    };
  },
  'of another year': (copy) => {
    eachText(copy, (text) => text.replace(/20\d\d/g, '2019'));
    return { kind: 'another-year', own: 'none' as Outcome };
  },
  'nothing written': (copy, own) => {
    for (const row of own)
      for (const field of ['result', 'doneOn', 'evidence', 'note'] as const) put(copy, row, field, null);
    return { kind: 'nothing-written', own: 'none' as Outcome };
  },
  'a column of its own for the quarter': (copy, own) => {
    insertColumn(copy, last(copy), 'Kết quả quý II', ({ of }) => (own.includes(of ?? 0) ? wordsOf(of!) : null));
    for (const row of own) put(copy, row, 'result', null);
    return { own: 'any' as Outcome };
  },
  'dashes where there is nothing to say': (copy, own) => {
    for (const row of copy.rows.filter(isItem(copy))) if (!own.includes(row.of!)) row.cells[copy.at.result!] ??= '-';
  },
};
