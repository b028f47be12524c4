import { LAST } from '../../../workbook/block';
import { readRelationships } from '../relationships';
import { CHART, DRAWING, relationIdIn, SHEET_DRAWING, withoutPrefix } from '../namespaces';
import { parseElements, type Element } from '../writing/elements';
import type { PackageDraft } from '../writing/draft';
import type { ChartLook } from '../../../workbook/sheetLook';

const GREY = '#7F7F7F';
const STACKING: Record<string, ChartLook['stacking']> = { stacked: 'stacked', percentStacked: 'percent' };

/** The charts of a sheet, from the texts and figures they keep. Kinds we do not draw come as columns: their figures are shown all the same. */
export function readChartLooks(draft: PackageDraft, sheetPart: string): ChartLook[] {
  return readRelationships(draft, sheetPart)
    .filter(({ type, target }) => type === 'drawing' && draft.has(target))
    .flatMap(({ target: drawing }) => {
      const parts = new Map(readRelationships(draft, drawing).map(({ id, target }) => [id, target]));
      return all(parseElements(draft.text(drawing), drawing), ['twoCellAnchor']).flatMap((anchor) => {
        const named = all(anchor, ['chart']).map(({ attributes, scope }) =>
          parts.get(relationIdIn(attributes, scope) ?? ''),
        )[0];
        if (named === undefined || !draft.has(named)) return [];
        const chart = chartOf(parseElements(draft.text(named), named), anchor);
        return chart ? [chart] : [];
      });
    });
}

function chartOf(root: Element, anchor: Element): ChartLook | null {
  const plot = all(root, ['plotArea'])[0]?.children.find((child) => /Chart$/.test(nameOf(child)));
  if (!plot) return null;
  const series = all(plot, ['ser']);
  const doughnut = /^(doughnut|pie)/.test(nameOf(plot));
  const title = all(root, ['title'])[0];
  return {
    kind: doughnut ? 'doughnut' : val(plot, 'barDir') === 'bar' ? 'bar' : 'column',
    stacking: STACKING[val(plot, 'grouping') ?? ''] ?? 'none',
    title: title ? textOf(title) : '',
    description: all(anchor, ['cNvPr'])[0]?.attributes.descr ?? '',
    place: placeOf(anchor),
    categories: pointsOf(all(series[0] ?? plot, ['cat'])[0]).map((text) => text ?? ''),
    series: series.map((one) => ({
      name: textOf(all(one, ['tx'])[0]),
      values: pointsOf(all(one, ['val'])[0]).map((text) => (text === null ? null : Number(text))),
      colours: coloursOf(one),
    })),
    labels: series.some((one) => all(one, ['dLbls']).some((labels) => val(labels, 'showVal') === '1')),
    legend: val(root, 'legendPos') === 'r' ? 'right' : val(root, 'legendPos') ? 'bottom' : 'none',
  };
}

const OF_CHARTS = [CHART, DRAWING, SHEET_DRAWING];

/** An element's name, if it is of one of the namespaces charts are written in: these share no name that is looked for here. */
const nameOf = ({ name, scope }: Element): string =>
  OF_CHARTS.includes(scope.namespaceOf(name)) ? withoutPrefix(name) : '';

/** Elements of these names below one; those within one that was found are not looked at. */
function all(element: Element, names: string[]): Element[] {
  return element.children.flatMap((child) => (names.includes(nameOf(child)) ? [child] : all(child, names)));
}

const val = (element: Element, name: string): string | undefined => all(element, [name])[0]?.attributes.val;

const textOf = (element: Element | undefined): string =>
  element ? [...all(element, ['t', 'v'])].map(({ text }) => text).join('') : '';

function pointsOf(element: Element | undefined): (string | null)[] {
  if (!element) return [];
  const count = Math.min(MOST_POINTS, wholeOf(val(element, 'ptCount')));
  const points: (string | null)[] = Array.from({ length: count }, () => null);
  for (const point of all(element, ['pt'])) {
    const index = wholeOf(point.attributes.idx);
    if (index < MOST_POINTS) points[index] = textOf(point);
  }
  return Array.from(points, (point) => point ?? null);
}

/** Of the series, or of each point. */
function coloursOf(series: Element): string[] {
  const fill = (element: Element) =>
    element.children
      .filter((child) => nameOf(child) === 'spPr')
      .map((look) => look.children.find((child) => nameOf(child) === 'solidFill'))
      .map((solid) => solid && val(solid, 'srgbClr'))[0];
  const hex = (colour: string | undefined) => (colour ? `#${colour}` : GREY);
  const points = series.children.filter((child) => nameOf(child) === 'dPt');
  return points.length > 0 ? points.map((point) => hex(fill(point))) : [hex(fill(series))];
}

/** Points of one series that are drawn; Excel draws 32,000 of some charts. */
const MOST_POINTS = 32_000;

/** A whole number from 0 on; 0 for what is none. */
const wholeOf = (text: string | undefined): number => (/^\d{1,9}$/.test(text?.trim() ?? '') ? Number(text) : 0);

/** Anchors count from 0; one that leads out of the sheet ends with it. */
function placeOf(anchor: Element): ChartLook['place'] {
  const corner = (name: string, what: string) =>
    Math.min(
      what === 'row' ? LAST.row : LAST.column,
      wholeOf(all(all(anchor, [name])[0] ?? anchor, [what])[0]?.text) + 1,
    );
  return {
    top: corner('from', 'row'),
    left: corner('from', 'col'),
    bottom: corner('to', 'row'),
    right: corner('to', 'col'),
  };
}
