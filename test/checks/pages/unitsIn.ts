import { UnitEntry } from '../../../src/settings/settings';

/** The unit table of an example: `Văn phòng Sở = Văn phòng, VP; Chi cục Văn thư (to 2025-06-30)`: names, other spellings, the days it exists. */
export function unitsIn(written: string): UnitEntry[] {
  return written.split('; ').map((entry) => {
    const [said, aliases] = entry.split(' = ');
    const [name, days] = said!.split(' (');
    return UnitEntry.parse({
      name: name!,
      aliases: aliases?.split(', ') ?? [],
      from: /from (\d{4}-\d{2}-\d{2})/.exec(days ?? '')?.[1] ?? null,
      to: /to (\d{4}-\d{2}-\d{2})/.exec(days ?? '')?.[1] ?? null,
    });
  });
}
