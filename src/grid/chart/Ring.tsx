import type { ChartLook } from '../../workbook/sheetLook';
import type { Area } from './area';
import { colourAt, readableOn } from './colours';

/** The hole, in parts of the ring. */
const HOLE = 0.55;

export function Ring({ chart, area, letter }: { chart: ChartLook; area: Area; letter: number }) {
  const { values = [], colours = [] } = chart.series[0] ?? {};
  const total = values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
  if (total <= 0) return null;
  const radius = Math.min(area.width, area.height) / 2 - 4;
  const [cx, cy] = [area.x + area.width / 2, area.y + area.height / 2];
  let turn = 0;
  return values.map((value, i) => {
    if (!value) return null;
    const from = turn;
    turn += value / total;
    const middle = point(cx, cy, radius * ((1 + HOLE) / 2), (from + turn) / 2);
    const colour = colourAt(colours, i);
    return (
      <g key={i}>
        <path d={piece(cx, cy, radius, from, turn)} fill={colour} stroke="#fff" fillRule="evenodd">
          <title>{`${chart.categories[i] ?? ''}: ${value}`}</title>
        </path>
        {chart.labels && value / total > 0.03 && (
          <text
            x={middle.x}
            y={middle.y + letter * 0.35}
            textAnchor="middle"
            fontWeight={700}
            fill={readableOn(colour)}
            pointerEvents="none"
          >
            {value}
          </text>
        )}
      </g>
    );
  });
}

const point = (cx: number, cy: number, radius: number, turn: number) => ({
  x: cx + radius * Math.sin(turn * 2 * Math.PI),
  y: cy - radius * Math.cos(turn * 2 * Math.PI),
});

function piece(cx: number, cy: number, radius: number, from: number, to: number): string {
  // A whole ring has no two ends an arc could be drawn between.
  const end = to - from >= 1 ? from + 0.9999 : to;
  const large = end - from > 0.5 ? 1 : 0;
  const at = (r: number, turn: number) => {
    const { x, y } = point(cx, cy, r, turn);
    return `${x.toFixed(2)} ${y.toFixed(2)}`;
  };
  const inner = radius * HOLE;
  return `M${at(radius, from)}A${radius} ${radius} 0 ${large} 1 ${at(radius, end)}L${at(inner, end)}A${inner} ${inner} 0 ${large} 0 ${at(inner, from)}Z`;
}
