import fc from 'fast-check';
import { ListsHeard, ListsTold, type ListPart } from '../../src/entries/worker/lists';

/** What goes over, as a copy; and how much of it is new. */
function told(lists: ListsTold, heard: ListsHeard, list: readonly unknown[]) {
  const parts = structuredClone(lists.tell('rows', list));
  for (const part of parts) heard.hear(part);
  const fresh = (part: ListPart) =>
    part.pieces.reduce((sum, one) => sum + (Array.isArray(one) ? 0 : one.fresh.length), 0);
  return { parts: parts.length, fresh: parts.reduce((sum, part) => sum + fresh(part), 0) };
}

const rows = (count: number, change: Record<number, string> = {}): unknown[] =>
  Array.from({ length: count }, (_, i) => [i, { text: change[i] ?? `dòng ${i}`, no: null }]);

test.each<[name: string, before: unknown[], now: unknown[], parts: number, fresh: number]>([
  ['the first time all goes over, in parts', [], rows(1200), 3, 1200],
  ['nothing is changed', rows(1200), rows(1200), 1, 0],
  ['one row', rows(1200), rows(1200, { 600: 'khác' }), 1, 1],
  ['rows far apart', rows(1200), rows(1200, { 0: 'khác', 1199: 'khác' }), 1, 2],
  ['a row put in', rows(10), rows(10).toSpliced(4, 0, ['mới']), 1, 1],
  ['a row taken out', rows(10), rows(10).toSpliced(4, 1), 1, 0],
  ['emptied', rows(10), [], 1, 0],
  ['alike rows', ['a', 'a', 'a'], ['a', 'a'], 1, 0],
])('%s', (_name, before, now, parts, fresh) => {
  const [lists, heard] = [new ListsTold(), new ListsHeard()];
  told(lists, heard, before);
  expect(told(lists, heard, now)).toEqual({ parts, fresh });
  expect(heard.get('rows')).toEqual(now);
});

test('what has not changed stays the very object it was', () => {
  const [lists, heard] = [new ListsTold(), new ListsHeard()];
  told(lists, heard, rows(5));
  const before = heard.get('rows');
  told(lists, heard, rows(5, { 2: 'khác' }));
  expect(heard.get('rows').map((row, i) => row === before[i])).toEqual([true, true, false, true, true]);
});

test('whatever follows whatever, over several rounds, comes over as it is', () => {
  const value = fc.oneof(
    fc.integer({ min: 0, max: 3 }),
    fc.constantFrom('a', '', null, undefined),
    fc.array(fc.integer({ max: 1, min: 0 })),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.boolean(), fc.array(value, { maxLength: 12 }))), (steps) => {
      const [lists, heard] = [new ListsTold(), new ListsHeard()];
      for (const [isRound, list] of steps) {
        for (const side of isRound ? [lists, heard] : []) side.beginRound();
        told(lists, heard, list);
        expect(heard.get('rows')).toEqual(list);
      }
    }),
    { seed: 2026 },
  );
});

test('a part that is missing is noticed', () => {
  const [lists, heard] = [new ListsTold(), new ListsHeard()];
  lists.tell('rows', ['a']);
  const [part] = lists.tell('rows', ['a', 'b']);
  expect(() => heard.hear(part!)).toThrow(RangeError);
});
