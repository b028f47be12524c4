import { keepsResults } from '../figures/results';
import { fill } from '../language/bilingual';
import type { SheetModel } from '../workbook/sheetModel';
import { text, toMark } from './cells';
import type { Standing } from '../progress/standing';
import { countParts, hasParts } from '../figures/partCounts';
import { figuresOf } from '../figures/figures';
import { footer } from './footer';
import { type SingleKind, SUMMARY_KINDS } from './kinds';
import { lookingAhead } from './lookingAhead';
import { clearsTable } from './overviewClears';
import { countTable } from './overviewCount';
import { countSentence } from './overviewLines';
import { sectionsOf, sectionTable } from './overviewSections';
import { type SheetBuilder, startSheet } from './sheetBuilder';
import type { SheetContext, Summary } from './summary';
import { titleBlock } from './titleBlock';
import { WORDS } from './words';

/** **Tổng hợp**: where the plan stands, by sections, and how clear its table is. */
export const overview: Summary = {
  applies: () => true,
  make: (context) => [makeOverview(context)],
};

function makeOverview(context: SheetContext): SheetModel {
  const { inspection, names } = context;
  const figures = figuresOf(inspection);
  const sections = sectionsOf(figures.plan, context);
  const { widths } = sections.table;
  const sentence = countSentence(figures.plan, inspection);
  const { missed, notWritten } = figures.plan;
  const besides = [
    keepsResults(inspection.plan) ? fill(WORDS.overview.notWritten, { n: notWritten }) : WORDS.overview.noResultColumn,
    ...(missed > 0 ? [fill(WORDS.overview.missed, { n: missed })] : []),
  ].join(' ');
  // The count at the top adds up the last row of the sections' table.
  return lookingAhead((whole) => {
    const sheet = startSheet(names.sheets.overview, widths);
    titleBlock(sheet, WORDS.overview.title, inspection, widths);
    sheet.line(`${sentence} ${besides}`, 'sentence');
    if (hasParts(inspection.standings)) sheet.line(partsSentence(inspection.standings), 'sentence');
    sheet.gap();
    sheet.together(() => countTable(sheet, sections.table, figures.plan, whole, sentence, context));
    sheet.gap();
    sheet.together(() => clearsTable(sheet, context));
    sheet.gap();
    const row = sectionTable(sheet, sections, figures, context);
    links(sheet, context);
    footer(sheet, context);
    return { sheet, row };
  }).build();
}

/** "Các mốc, các kỳ: 40; đúng hạn 12; trễ hạn 3; chưa có kết quả, đã quá hạn 2." */
function partsSentence(standings: readonly Standing[]): string {
  const { undated, ...counts } = countParts(standings);
  const { sentence, undated: ofUnknownDay } = WORDS.overview.timeParts;
  return fill(sentence, { ...counts, undated: undated === 0 ? '' : fill(ofUnknownDay, { n: undated }) });
}

/** A line for each of the other sheets of the plan. */
function links(sheet: SheetBuilder, { names, has }: SheetContext): void {
  const others = SUMMARY_KINDS.filter(
    (kind): kind is SingleKind => kind !== 'overview' && kind !== 'unitSheets' && has(kind),
  );
  if (others.length === 0) return;
  sheet.gap();
  sheet.line(WORDS.overview.more, 'note');
  for (const kind of others) {
    const { mark, name } = names.sheets[kind];
    sheet.row([null, text(name, 'linkLine', { link: toMark(mark) })]);
  }
}
