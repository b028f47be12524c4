import { guessedSentences } from '../../actions/guessedTables';
import type { About } from '../../actions/inspected';
import { type Bilingual, fill, type Language, type Values } from '../../language/bilingual';
import { showDay } from '../../language/showDay';
import { NOTICE_WORDS } from '../../pane/views/columns/columnWords';
import { settingProblemSentence } from '../../settings/settingProblems';
import { CHANGE_WORDS as W } from './changeWords';
import { WIDTH, wrap } from './layout';
import { cellList } from './textReport';
import { CLI } from './words';

/** What a command has looked at, and what of it could not be used. */
export function aboutLines(about: About, language: Language): string[] {
  const say = (words: Bilingual, values: Values = {}) => fill(words[language], values);
  const { asOf, sheets, skipped, settingProblems, notCalculated, longCells, unconfirmed } = about;
  // Sheets of ours are passed over each time: nobody asks why.
  const not = skipped
    .filter(({ reason }) => reason !== 'ours')
    .map(({ sheet, reason }) => `“${sheet}” (${CLI[language].reasons[reason]})`);
  return [
    ...wrap(say(W.sheets, { sheets: sheets.map((name) => `“${name}”`) }), WIDTH),
    ...(not.length > 0 ? wrap(say(W.skipped, { sheets: not }), WIDTH) : []),
    say(W.asOf, { day: showDay(asOf, language) }),
    ...wrapped(guessedSentences(unconfirmed, language, 'command line')),
    ...notCalculated.flatMap(({ sheet, cells }) =>
      wrap(`“${sheet}”: ${say(NOTICE_WORDS['not-calculated'], { count: cells.length })}`, WIDTH),
    ),
    ...longCells.flatMap(({ sheet, cells }) =>
      wrap(
        `“${sheet}”: ${say(NOTICE_WORDS['text-long'], { count: cells.length })} (${cellList(
          cells.map((at) => ({ at })),
          language,
        )})`,
        WIDTH,
      ),
    ),
    ...settingProblems.flatMap((one) =>
      wrap(`${one.sheet} ${one.at}: ${settingProblemSentence(one, language)}`, WIDTH),
    ),
  ];
}

export const wrapped = (sentences: readonly string[]): string[] =>
  sentences.flatMap((sentence) => wrap(sentence, WIDTH));
