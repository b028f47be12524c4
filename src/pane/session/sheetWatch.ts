import type { Day } from '../../calendar/day';
import type { Inspection } from '../../checks/engine/inspection';
import type { Settings } from '../../settings/settings';
import type { SummaryKind } from '../../summaries/kinds';
import type { SheetInfo } from '../../workbook/snapshot';

/** What has become of the summary sheets since they were made. */
type SheetsState =
  /** This pane has made none of the sheet's plans, or they are gone. */
  | 'unknown'
  | 'right'
  /** They are as of another day than the one that is looked at. */
  | 'other-day'
  /** Made now they would say something else. */
  | 'changed';

/** What was asked for: the kinds, and of the sheets of single units whose. No units: of all. */
interface Asked {
  kinds: readonly SummaryKind[];
  units: readonly string[];
}

interface Made extends Asked {
  sheet: string;
  asOf: Day;
  /** The marks of the sheets that were written. */
  marks: readonly string[];
  /** What they say; null until the plan is looked at for the first time after they were made. */
  say: string | null;
}

/** What the pane sees of a workbook each time it has read it. */
interface Seen {
  sheet: string;
  sheets: readonly SheetInfo[];
  inspections: Inspection[];
  settings: Settings;
  asOf: Day;
}

/** Remembers what the summary sheets were made from and tells when they no longer say what the plan says. */
export class SheetWatch {
  private made: Made | null = null;

  /** Sheets have just been made: the next look takes them for right. */
  set(sheet: string, asOf: Day, { kinds, units }: Asked, marks: readonly string[]): void {
    const before = this.made?.sheet === sheet ? this.made : null;
    const ofAll = [before, { kinds, units }].some((one) => one?.kinds.includes('unitSheets') && one.units.length === 0);
    this.made = {
      sheet,
      asOf,
      kinds: union(before?.kinds, kinds),
      units: ofAll ? [] : union(before?.units, units),
      // Those made before that were not made again say what they said.
      say: before !== null && before.asOf === asOf && !covers({ kinds, units }, before) ? before.say : null,
      marks: union(before?.marks, marks),
    };
  }

  forget(): void {
    this.made = null;
  }

  /** What has to be asked for to make them anew; null when there are none. */
  asked(): Asked | null {
    return this.made && { kinds: this.made.kinds, units: this.made.units };
  }

  /** The day the sheets are as of. */
  get asOf(): Day | null {
    return this.made?.asOf ?? null;
  }

  async look({ sheet, sheets, inspections, settings, asOf }: Seen): Promise<SheetsState> {
    const { made } = this;
    if (made?.sheet !== sheet) return 'unknown';
    if (!sheets.some(({ mark }) => mark !== null && made.marks.includes(mark))) {
      this.forget();
      return 'unknown';
    }
    if (asOf !== made.asOf) return 'other-day';
    const { summarise } = await import('../../summaries/summarise');
    const { kinds, units } = made;
    const now = JSON.stringify(
      summarise(inspections, { kinds, units: units.length > 0 ? units : undefined, writtenAt: '', settings }),
    );
    made.say ??= now;
    return made.say === now ? 'right' : 'changed';
  }
}

const union = <T>(some: readonly T[] = [], more: readonly T[]): T[] => [...new Set([...some, ...more])];

const covers = ({ kinds, units }: Asked, before: Asked): boolean =>
  before.kinds.every((kind) => kinds.includes(kind)) &&
  (units.length === 0 || (before.units.length > 0 && before.units.every((unit) => units.includes(unit))));
