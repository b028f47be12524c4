import type { Section } from '../../plan/plan';
import type { Places } from './placed';

/** Where a table has no sections but its top groups hold all items ("1." over "(1)", "(2)"), these are its sections. */
export function promote(places: Places): Places {
  if (places.sections.length > 0 || places.groups.length === 0) return places;
  const tops = places.groups.filter(
    (g) => !places.groups.some((other) => other !== g && g.key.startsWith(`${other.key}.`)),
  );
  const topOf = (key: string) =>
    tops.find((top) => key === top.key || key.startsWith(`${top.key}.`) || key.startsWith(`${top.key}#`));
  if (!places.items.every((item) => topOf(item.key))) return places;
  const sections = tops.map((top): Section => ({
    number: top.number,
    title: top.title,
    row: top.row,
    parent: null,
    key: top.key,
    score: null,
  }));
  const groups = places.groups.filter((g) => !tops.includes(g)).map((g) => ({ ...g, section: topOf(g.key)!.key }));
  const items = places.items.map((item) => {
    const top = topOf(item.key)!;
    return { ...item, section: top.key, group: item.group === top.key ? null : item.group };
  });
  return { sections, groups, items, left: places.left };
}
