import type { Layout } from './layout';
import { Chart } from './chart/Chart';

/** The charts of a sheet, over the cells they cover. */
export function Charts({ layout, left, top }: { layout: Layout; left: number; top: number }) {
  const { charts } = layout.look;
  return charts.map((chart, i) => {
    const { place } = chart;
    const [x, y] = [layout.lefts[place.left - 1] ?? 0, layout.tops[place.top - 1] ?? 0];
    const width = (layout.lefts[place.right] ?? x) - x;
    const height = (layout.tops[place.bottom] ?? y) - y;
    return (
      <div key={i} className="nr-chart" style={{ left: left + x, top: top + y, width, height }}>
        <Chart chart={chart} width={width} height={height} scale={layout.scale} />
      </div>
    );
  });
}
