import { z } from 'zod';
import { Day } from '../../../src/calendar/day';
import { UnitEntry } from '../../../src/settings/settings';

const Bilingual = z.object({ vi: z.string().min(1), en: z.string().min(1) });
const Address = z.string().regex(/^[A-Z]+[1-9]\d*$/, 'is no cell like C5');

/** A small table that shows a check at work. The header stands in row 3, the first row of `rows` in row 4. */
export const Example = z.object({
  /** What it shows. */
  note: Bilingual,
  /** Lines of rows 1 and 2; "KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2026" and an empty row when left out. */
  title: z.tuple([z.string(), z.string()]).optional(),
  columns: z.array(z.string().min(1)).min(2),
  rows: z.array(z.array(z.union([z.string(), z.number(), z.null()]))).min(1),
  /** Merged blocks ("D4:D5"). */
  merges: z.array(z.string().regex(/^[A-Z]+\d+:[A-Z]+\d+$/, 'is no block like C4:C6')).optional(),
  /** 2026-06-15 when left out. */
  asOf: Day.optional(),
  /** The unit table of the workbook's settings; none when left out. */
  units: z.array(UnitEntry).optional(),
  /** Addresses of the cells it reports, in order; none where nothing is to be reported. */
  finds: z.array(Address),
});
export type Example = z.infer<typeof Example>;

/** What a check is about, for people, and the tables it is held to. */
export const CheckPage = z.object({
  title: Bilingual,
  about: Bilingual,
  /** The decree, the rule of work, or the kind of plan the check comes from. */
  source: Bilingual,
  reported: z.array(Example).min(1, 'has no example'),
  notReported: z.array(Example).min(1, 'has no example'),
});
export type CheckPage = z.infer<typeof CheckPage>;
