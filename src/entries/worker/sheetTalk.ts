import type { SheetSnapshot } from '../../workbook/snapshot';
import type { ListPart, ListsHeard, ListsTold } from './lists';

/** A sheet on its way: without its cells, which are asked for part by part. */
export interface SheetTold {
  rest: SheetSnapshot;
  parts: number;
}

/** What the parts of a sheet are asked for by. */
export interface PartAsked {
  sheet: string;
  part: number;
}

const MATRICES = ['values', 'texts', 'formats', 'fonts'] as const;

const nameOf = (sheet: string, matrix: (typeof MATRICES)[number]): string => `${matrix} ${sheet}`;

/** The side that has the sheets: what has to go over of each, kept until it is asked for. */
export class SheetsTold {
  private readonly waiting = new Map<string, ListPart[]>();

  constructor(private readonly lists: ListsTold) {}

  tell(sheet: string, snapshot: SheetSnapshot): SheetTold {
    const parts = MATRICES.flatMap((matrix) => {
      const rows = snapshot[matrix];
      return rows ? this.lists.tell(nameOf(sheet, matrix), rows) : [];
    });
    this.waiting.set(sheet, parts);
    const rest = { ...snapshot, values: [], texts: [], formats: [] };
    return { rest: snapshot.fonts ? { ...rest, fonts: [] } : rest, parts: parts.length };
  }

  part({ sheet, part }: PartAsked): ListPart {
    const parts = this.waiting.get(sheet)!;
    const asked = parts[part]!;
    if (part === parts.length - 1) this.waiting.delete(sheet);
    return asked;
  }
}

/** The side that asks: the whole sheet, its parts asked for one after the other. */
export async function heardSheet(
  sheet: string,
  { rest, parts }: SheetTold,
  lists: ListsHeard,
  ask: (asked: PartAsked) => Promise<ListPart>,
): Promise<SheetSnapshot> {
  for (let part = 0; part < parts; part++) lists.hear(await ask({ sheet, part }));
  const whole = { ...rest };
  for (const matrix of MATRICES) if (rest[matrix]) whole[matrix] = lists.get(nameOf(sheet, matrix));
  return whole;
}
