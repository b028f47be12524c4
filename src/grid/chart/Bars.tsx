import type { ChartLook } from '../../workbook/sheetLook';
import { axisSteps, showNumber } from './axis';
import type { Area } from './area';
import { colourAt, INK, readableOn } from './colours';

/** The gap between two groups of bars, in parts of a group. */
const GAP = 1 / 3;

interface Bar {
  category: number;
  series: number;
  value: number;
  from: number;
  to: number;
  /** Its lane within the group, and how many lanes there are. */
  lane: number;
  lanes: number;
}

/** Bars lying or standing, side by side or stacked, with their axis. */
export function Bars({ chart, area, letter }: { chart: ChartLook; area: Area; letter: number }) {
  const lying = chart.kind === 'bar';
  const bars = barsOf(chart);
  const percent = chart.stacking === 'percent';
  const largest = percent ? 1 : Math.max(0, ...bars.map(({ to }) => to));
  const steps = percent
    ? [0, 0.2, 0.4, 0.6, 0.8, 1]
    : axisSteps(
        largest,
        bars.every(({ value }) => Number.isInteger(value)),
      );
  const end = steps.at(-1) || 1;
  const names = lying ? Math.min(area.width * 0.42, longest(chart.categories) * letter * 0.46 + 8) : 0;
  const under = lying ? letter * 1.5 : letter * 2.6;
  const side = lying ? names : Math.max(...steps.map((step) => label(step, percent).length)) * letter * 0.5 + 6;
  const plot = { x: area.x + side, y: area.y, width: area.width - side - letter, height: area.height - under };
  const along = (value: number) => (value / end) * (lying ? plot.width : plot.height);
  const group = (lying ? plot.height : plot.width) / Math.max(1, chart.categories.length);
  return (
    <g>
      {steps.map((step) => (
        <g key={step}>
          <path
            stroke="#D9D9D9"
            d={
              lying
                ? `M${plot.x + along(step)} ${plot.y}v${plot.height}`
                : `M${plot.x} ${plot.y + plot.height - along(step)}h${plot.width}`
            }
          />
          <text
            x={lying ? plot.x + along(step) : plot.x - 4}
            y={lying ? plot.y + plot.height + letter * 1.1 : plot.y + plot.height - along(step) + letter * 0.35}
            textAnchor={lying ? 'middle' : 'end'}
            fill={INK}
          >
            {label(step, percent)}
          </text>
        </g>
      ))}
      {chart.categories.map((name, i) => {
        const middle = group * (i + 0.5);
        return (
          <text
            key={i}
            x={lying ? plot.x - 5 : plot.x + middle}
            y={lying ? plot.y + middle + letter * 0.35 : plot.y + plot.height + letter * 1.2}
            textAnchor={lying ? 'end' : 'middle'}
            fill={INK}
          >
            {short(name, lying ? (names - 5) / (letter * 0.46) : group / (letter * 0.46))}
            <title>{name}</title>
          </text>
        );
      })}
      {bars.map(({ category, series, value, from, to, lane, lanes }) => {
        const thick = (group * (1 - GAP)) / lanes;
        const across = group * category + (group * GAP) / 2 + thick * lane;
        const long = along(to - from);
        const box = lying
          ? { x: plot.x + along(from), y: plot.y + across, width: long, height: thick }
          : { x: plot.x + across, y: plot.y + plot.height - along(to), width: thick, height: long };
        const colours = chart.series[series]!.colours;
        const colour = colourAt(colours, colours.length > 1 ? category : 0);
        const inside = chart.stacking !== 'none';
        const fits = !inside || (lying ? long > String(value).length * letter * 0.55 : long > letter);
        return (
          <g key={`${category} ${series}`}>
            <rect {...box} fill={colour} stroke={inside ? '#fff' : 'none'}>
              <title>{`${chart.categories[category] ?? ''} – ${chart.series[series]!.name}: ${showNumber(value)}`}</title>
            </rect>
            {chart.labels && fits && (
              <text
                x={lying ? (inside ? box.x + long / 2 : box.x + long + 4) : box.x + thick / 2}
                y={lying ? box.y + thick / 2 + letter * 0.35 : inside ? box.y + long / 2 + letter * 0.35 : box.y - 3}
                textAnchor={lying && !inside ? 'start' : 'middle'}
                fontWeight={inside ? 700 : 400}
                fill={inside ? readableOn(colour) : INK}
                pointerEvents="none"
              >
                {showNumber(value)}
              </text>
            )}
          </g>
        );
      })}
      <path
        stroke="#7F7F7F"
        d={lying ? `M${plot.x} ${plot.y}v${plot.height}` : `M${plot.x} ${plot.y + plot.height}h${plot.width}`}
      />
    </g>
  );
}

/** The bars that show something; of a stack each begins where the one before ends. */
function barsOf({ categories, series, stacking }: ChartLook): Bar[] {
  return categories.flatMap((_, category) => {
    const values = series.map(({ values: of }) => Math.max(0, of[category] ?? 0));
    const total = stacking === 'percent' ? values.reduce((sum, value) => sum + value, 0) || 1 : 1;
    let before = 0;
    return values.flatMap((value, i): Bar[] => {
      const stacked = stacking !== 'none';
      const from = stacked ? before : 0;
      const to = from + value / total;
      before = to;
      const lanes = stacked ? 1 : series.length;
      return value > 0 ? [{ category, series: i, value, from, to, lane: stacked ? 0 : i, lanes }] : [];
    });
  });
}

const longest = (texts: string[]) => Math.max(1, ...texts.map(({ length }) => length));
const label = (step: number, percent: boolean) => (percent ? `${Math.round(step * 100)}%` : showNumber(step));
const short = (text: string, letters: number) =>
  text.length <= letters ? text : `${text.slice(0, Math.max(1, Math.floor(letters) - 1)).trimEnd()}…`;
