import type { SheetModel } from '../../../../workbook/sheetModel';
import { chartXml } from './chartXml';
import type { PackageDraft } from '../draft';
import { drawingXml } from './drawingXml';
import { addRelation } from '../relations';

const DRAWING = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const CHART = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';

/**
 * Writes the charts of a sheet and gives the sheet's relationship to them; null when it has none. Names of parts that were there before are
 * taken first, so that a sheet written again has the same parts.
 */
export function writeCharts(
  draft: PackageDraft,
  sheet: { part: string; name: string },
  model: SheetModel,
  before: string[],
): string | null {
  if (model.charts.length === 0) return null;
  const folder = sheet.part.slice(0, sheet.part.lastIndexOf('/') + 1).replace(/worksheets\/$/, '');
  const partFor = (kind: string, named: RegExp) => {
    const known = before.findIndex((name) => named.test(name));
    return known < 0 ? draft.freeName(`${folder}${kind}`, '.xml') : before.splice(known, 1)[0]!;
  };
  const drawing = partFor('drawings/drawing', /(^|\/)drawing\d*\.xml$/i);
  draft.put(drawing, drawingXml(model), DRAWING);
  for (const chart of model.charts) {
    const part = partFor('charts/chart', /(^|\/)chart\d*\.xml$/i);
    draft.put(part, chartXml(chart, model, sheet.name), CHART);
    addRelation(draft, drawing, { type: 'chart', target: part });
  }
  return addRelation(draft, sheet.part, { type: 'drawing', target: drawing });
}
