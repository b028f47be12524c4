import type { Held } from './holds';
import type { Role, Said } from './role';
import { CELLS_BESIDE_WORDS, type Feature, SPEAKING, WEIGHTS } from './weights';
import { loudest } from './wordsSay';

/** One column as the choice sees it. */
export interface Candidate {
  column: number;
  /** The header's words, title first; "" where there is no header. */
  words: string;
  said: Said;
  held: Held;
  /** 0 for the first filled column of the table, 1 for the second, …; and whether it is the last. */
  place: number;
  isLast: boolean;
}

/** A role a column may have, and how well it explains what is seen: what the header says, what the cells say beside it. */
export interface Option {
  role: Role | 'none';
  score: number;
  said: number;
  cells: number;
}

/** How many roles of a column are weighed against each other. */
const MOST_OPTIONS = 4;

/** A column's best roles, the best first; `none` (nothing is read) is always among them. */
export function optionsOf(candidate: Candidate): Option[] {
  const features = featuresOf(candidate);
  const most = loudest(candidate.said);
  // Words of ours shut out what they do not say, unless the cells are nothing of what they say; words of another list do not.
  const shutsOut = most >= SPEAKING && (candidate.said.foreign ?? 0) < most && !isContradicted(candidate, features);
  const options: Option[] = [];
  for (const role of ROLES) {
    const option = optionOf(candidate, role, shutsOut, features);
    if (option) options.push(option);
  }
  for (const role of ['beside', 'foreign'] as const) {
    const said = candidate.said[role] ?? 0;
    // In a plan a column of another list may be one of the plan's all the same.
    const score = role === 'foreign' ? Math.min(said, FOREIGN) : said;
    if (said > 0) options.push({ role, score, said, cells: 0 });
  }
  const state = options.find(({ role }) => role === 'result');
  if (state && state.said > 0 && candidate.held.filled > 0 && isOfState(candidate.words))
    options.push({ ...state, role: 'verdict', score: state.score - BEHIND_THE_RESULT });
  options.sort((a, b) => b.score - a.score);
  return [...options.slice(0, MOST_OPTIONS), { role: 'none', score: 0, said: 0, cells: 0 }];
}

/** Cells that speak so strongly against words are another column's: figures under "Nội dung". */
export const AGAINST = -3;

/** Of every role that the words say plainly the cells say that it is none. */
function isContradicted(candidate: Candidate, features: Features): boolean {
  const { said, held } = candidate;
  if (held.filled < FEWEST_AGAINST) return false;
  for (const role in said)
    if (said[role as Role]! >= SPEAKING && (!(role in WEIGHTS) || cellsSay(features, role as Role) > AGAINST))
      return false;
  return true;
}
const FEWEST_AGAINST = 3;

const BEHIND_THE_RESULT = 0.2;
const FOREIGN = 1.5;
const EMPTY_PRODUCT = 0.8;

/** Words a second column of states has: the first one tells what was done. */
const isOfState = (words: string): boolean =>
  /tình trạng|trạng thái|theo dõi|cảnh báo|mức độ|xếp loại|đánh giá/iu.test(words);

function optionOf(candidate: Candidate, role: Role, shutsOut: boolean, features: Features): Option | null {
  const said = candidate.said[role] ?? 0;
  const { filled } = candidate.held;
  if (said <= 0 && (shutsOut || filled === 0)) return null;
  const cells = filled === 0 ? 0 : cellsSay(features, role) * (filled / (filled + 1));
  if (said > 0) {
    const limit = CELLS_BESIDE_WORDS.most;
    const beside = CELLS_BESIDE_WORDS.factor * Math.max(-limit, Math.min(limit, cells));
    // Cells lower what plain words say; they never strike it.
    // An empty column is for what is still to be written.
    const empty = filled === 0 && role === 'product' ? EMPTY_PRODUCT : 0;
    return { role, score: Math.max(said + beside - empty, said >= SPEAKING ? 0.6 : -1), said, cells };
  }
  const score = WEIGHTS[role]!.base + cells;
  return score > -0.5 ? { role, score, said: 0, cells } : null;
}

/** What a column's cells say of a role: the weights of its features times their shares. */
function cellsSay(features: Features, role: Role): number {
  const { places, weights } = LISTED[role]!;
  let sum = 0;
  for (let i = 0; i < places.length; i++) sum += weights[i]! * features[places[i]!]!;
  return sum;
}

/** How far each feature holds for a column, in the order of FEATURES. */
type Features = Float64Array;

const FEATURES = [...new Set(Object.values(WEIGHTS).flatMap(({ weights }) => Object.keys(weights) as Feature[]))];
const ROLES = Object.keys(WEIGHTS) as Role[];
const LISTED: Partial<Record<Role, { places: number[]; weights: number[] }>> = {};
for (const role of ROLES) {
  const { weights } = WEIGHTS[role]!;
  const places = Object.keys(weights).map((feature) => FEATURES.indexOf(feature as Feature));
  LISTED[role] = { places, weights: Object.values(weights) };
}

const featuresOf = (candidate: Candidate): Features =>
  Float64Array.from(FEATURES, (feature) => featureOf(candidate, feature));

function featureOf({ held, place, isLast }: Candidate, feature: Feature): number {
  const { shares } = held;
  switch (feature) {
    case 'full':
      return held.full;
    case 'sparse':
      return 1 - held.full;
    case 'distinct':
      return held.distinct;
    case 'rising':
      return held.rising;
    case 'noTime':
      return 1 - Math.min(1, shares.time);
    case 'longNoBody':
      return Math.max(0, shares.long - shares.unit - shares.person - shares.bodyDuty);
    case 'first':
      return place === 0 ? 1 : 0;
    case 'second':
      return place === 1 ? 1 : 0;
    case 'last':
      return isLast ? 1 : 0;
    default:
      return shares[feature];
  }
}
