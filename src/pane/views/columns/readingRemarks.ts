import type { Bilingual, Values } from '../../../language/bilingual';
import type { Notice, Plan } from '../../../plan/plan';
import { NOTICE_WORDS, YEAR_ASSUMED, YEAR_OF_TITLE } from './columnWords';

/** Something the reading noticed, once for all its places. */
export interface Remark {
  kind: Notice['kind'];
  words: Bilingual;
  values: Values;
  /** Where it can be seen: rows or cells. */
  places: Place[];
}
export type Place = { row: number } | { at: string };

/** The remarks of a reading in plain words, each kind once. */
export function remarksOf({ notices }: Plan): Remark[] {
  const kinds = [...new Set(notices.map(({ kind }) => kind))];
  return kinds.flatMap((kind) => {
    if (kind === 'column-unsure' || kind === 'column-unread') return [];
    const own = notices.filter((notice) => notice.kind === kind);
    const places = own.flatMap(placesOf);
    return [{ kind, words: wordsFor(kind, own[0]!), values: { count: places.length, ...wordValues(own[0]!) }, places }];
  });
}

function wordsFor(kind: keyof typeof NOTICE_WORDS, { data }: Notice): Bilingual {
  if (kind === 'year-from-rows' && data.title !== undefined) return YEAR_OF_TITLE;
  return kind === 'year-not-found' && data.rows !== undefined ? YEAR_ASSUMED : NOTICE_WORDS[kind];
}

/** A year in `rows`, how often it was seen in `count`; columns and their times. Lists of rows and cells are places, not values. */
function wordValues({ kind, data }: Notice): Values {
  if (kind === 'marks-implied')
    return Object.fromEntries(Object.entries(data).map(([name, list]) => [name, [list].flat().join(', ')]));
  return kind.startsWith('year-') ? data : {};
}

function placesOf({ kind, at, data }: Notice): Place[] {
  const cells = data.cells;
  if (Array.isArray(cells)) return cells.map((cell) => ({ at: String(cell) }));
  // A task cut in two is one place, where it begins; else each row is a place of its own.
  if (kind === 'rows-joined' && Array.isArray(data.rows)) return [{ row: Number(data.rows[0]) }];
  if (Array.isArray(data.rows)) return data.rows.map((row) => ({ row: Number(row) }));
  return at === null ? [] : [{ at }];
}
