import type { ParentGap, ParentGaps } from '../../figures/parentGaps';
import { fill, type Language } from '../../language/bilingual';
import { oneLine } from '../../language/text';
import { knownNumber } from '../../plan/knownNumber';
import { taskOf } from '../../plan/taskWords';
import { hanging, shorten, WIDTH, wrap } from './layout';
import { ink, type Line } from './printing';
import { CLI } from './words';

const LABEL = 14;
const TASK = 160;

/** What the plan above asks and these do not have, an item a paragraph, with the likest there is. */
export function parentLines({ office, ofAll, compared, found, gaps }: ParentGaps, language: Language): Line[] {
  const words = CLI[language].parent;
  const said = fill(ofAll ? words.comparedAll : words.compared, { compared, found, office: office.join('”, “') });
  return [
    ink.bold(fill(words.title, { n: gaps.length })),
    ...wrap(said, WIDTH).map((line) => ink.dim(line)),
    ...(gaps.length === 0 ? [words.none] : gaps.flatMap((gap) => gapLines(gap, language))),
    '',
  ];
}

function gapLines({ parent, item, reason, near }: ParentGap, language: Language): Line[] {
  const words = CLI[language].parent;
  const label = knownNumber(parent, item) || fill(words.row, { row: item.row });
  const task = shorten(oneLine(taskOf(item)), TASK) + (words.reasons[reason] ?? '');
  const nearest = near && fill(words.near, { row: near.item.row, task: shorten(oneLine(taskOf(near.item)), TASK) });
  return [
    ...hanging(`  ${label}`, task, LABEL),
    ...(nearest ? hanging('', nearest, LABEL).map((line) => ink.dim(line)) : []),
  ];
}
