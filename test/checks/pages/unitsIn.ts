import { UnitEntry } from '../../../src/settings/settings';

/**
 * The unit table of an example: `Văn phòng Sở [Các phòng] = Văn phòng, VP; Chi cục Văn thư (to 2025-06-30)`: names, the group each is in, other
 * spellings, the days it exists.
 */
export function unitsIn(written: string): UnitEntry[] {
  return written.split('; ').map((entry) => {
    const [said, aliases] = entry.split(' = ');
    const [named, days] = said!.split(' (');
    const [name, group] = named!.split(' [');
    return UnitEntry.parse({
      name: name!,
      aliases: aliases?.split(', ') ?? [],
      from: /from (\d{4}-\d{2}-\d{2})/.exec(days ?? '')?.[1] ?? null,
      to: /to (\d{4}-\d{2}-\d{2})/.exec(days ?? '')?.[1] ?? null,
      groups: group === undefined ? [] : [group.slice(0, -1)],
    });
  });
}
