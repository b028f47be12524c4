import { Fragment } from 'react';
import type { ChartLook } from '../../workbook/sheetLook';
import { Bars } from './Bars';
import { colourAt, INK } from './colours';
import { Ring } from './Ring';
import type { Area } from './area';

const FONT = '"Times New Roman", "Liberation Serif", serif';

/** A chart as the spreadsheet draws it from the same figures: title above, legend below or beside. */
export function Chart({
  chart,
  width,
  height,
  scale,
}: {
  chart: ChartLook;
  width: number;
  height: number;
  scale: number;
}) {
  const letter = (11 * 96 * scale) / 72;
  const title = chart.title === '' ? 0 : letter * 2.2;
  const entries = legendOf(chart);
  const beside = chart.legend === 'right';
  const legendWidth = beside
    ? Math.min(width / 2, Math.max(...entries.map(({ text }) => text.length), 1) * letter * 0.5 + letter * 2)
    : 0;
  // Many entries stand closer together.
  const step = Math.min(letter * 1.5, (height - title - 4) / Math.max(1, entries.length));
  const rows = chart.legend === 'bottom' ? placed(entries, width - 16, letter) : [];
  const legendHeight = rows.length === 0 ? 0 : (rows.at(-1)!.row + 1) * letter * 1.5 + 6;
  const area: Area = {
    x: 8,
    y: title + 4,
    width: width - 16 - legendWidth,
    height: height - title - legendHeight - 10,
  };
  return (
    <svg
      width={width}
      height={height}
      role="img"
      aria-label={chart.description || chart.title}
      fontFamily={FONT}
      fontSize={letter}
    >
      {chart.title !== '' && (
        <text
          x={width / 2}
          y={letter * 1.5}
          textAnchor="middle"
          fontWeight={700}
          fontSize={(letter * 13) / 11}
          fill={INK}
        >
          {chart.title}
        </text>
      )}
      {area.width > 40 &&
        area.height > 40 &&
        (chart.kind === 'doughnut' ? <Ring {...{ chart, area, letter }} /> : <Bars {...{ chart, area, letter }} />)}
      {rows.map(({ text, colour, x, row }) => (
        <LegendEntry
          key={text + x}
          {...{ text, colour, letter, x: x + 8, y: height - legendHeight + row * letter * 1.5 }}
        />
      ))}
      {beside &&
        entries.map(({ text, colour }, i) => {
          const y = title + (height - title) / 2 + (i - entries.length / 2) * step;
          return <LegendEntry key={i} {...{ text, colour, letter, x: width - legendWidth, y }} />;
        })}
    </svg>
  );
}

interface Entry {
  text: string;
  colour: string;
}

/** A ring's legend names its points, others their series. */
const legendOf = ({ kind, categories, series }: ChartLook): Entry[] =>
  kind === 'doughnut'
    ? categories.map((text, i) => ({ text, colour: colourAt(series[0]?.colours ?? [], i) }))
    : series.map(({ name, colours }) => ({ text: name, colour: colourAt(colours, 0) }));

/** Entries side by side, in as many lines as they need. */
function placed(entries: Entry[], width: number, letter: number) {
  let [x, row] = [0, 0];
  return entries.map((entry) => {
    const own = entry.text.length * letter * 0.48 + letter * 2.2;
    if (x > 0 && x + own > width) [x, row] = [0, row + 1];
    const at = { ...entry, x, row };
    x += own;
    return at;
  });
}

function LegendEntry({ text, colour, letter, x, y }: Entry & { letter: number; x: number; y: number }) {
  return (
    <Fragment>
      <rect x={x} y={y + letter * 0.35} width={letter * 0.7} height={letter * 0.7} fill={colour} />
      <text x={x + letter} y={y + letter} fill={INK}>
        {text}
      </text>
    </Fragment>
  );
}
