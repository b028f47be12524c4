import { ABOUT_WORDS, BETWEEN_WORDS, BOUND_WORDS, type Bound } from './targetWords';
import { byLength, endingPhrase } from './wholePhrases';

interface BoundZone {
  /** In order from the figure backwards; two that differ contradict each other. */
  bounds: Bound[];
  /** "khoảng 90%". */
  about: boolean;
  /** "xuống còn", "lên", "đạt": what is reached, not by how much. */
  level: boolean;
  /** Where the words begin that say how the figure is compared. */
  start: number;
}

const BOUND_OF = new Map<string, Bound>(
  (Object.keys(BOUND_WORDS) as Bound[]).flatMap((bound) =>
    byLength(BOUND_WORDS[bound]).map((words) => [words, bound] as const),
  ),
);
const ABOUT = new Set(byLength(ABOUT_WORDS));
const LEVEL = new Set(['xuống', 'còn', 'lên', 'đạt', 'xuống còn', 'giảm còn', 'chỉ còn', 'bằng']);
const ALL = byLength([...BOUND_OF.keys(), ...ABOUT, ...BETWEEN_WORDS]);

/** The words right before a figure that say how it is compared, read backwards from it. */
export function boundsBefore(before: string): BoundZone {
  const zone: BoundZone = { bounds: [], about: false, level: false, start: before.length };
  for (let text = before.trimEnd(); ; text = text.slice(0, zone.start).trimEnd()) {
    const words = endingPhrase(text, ALL);
    if (words === null) return inverted(zone, before);
    const bound = BOUND_OF.get(words);
    if (bound) zone.bounds.push(bound);
    zone.about ||= ABOUT.has(words);
    zone.level ||= LEVEL.has(words);
    zone.start = text.length - words.length;
  }
}

const NOT = /(?:^|[^\p{L}])không(?= (?!gian|giấy|ngừng|chỉ|khí|những)\p{L})/u;
const TURNED: Partial<Record<Bound, Bound>> = { '>': '<=', '<': '>=' };

/** "Không để tỷ lệ trễ hạn vượt 2%", "không đơn vị nào dưới 80%". */
function inverted(zone: BoundZone, before: string): BoundZone {
  const [only, ...more] = zone.bounds;
  const turned = only && more.length === 0 ? TURNED[only] : undefined;
  if (!turned) return zone;
  const at = before.slice(0, zone.start).search(NOT);
  return at < 0 ? zone : { ...zone, bounds: [turned], start: at };
}
