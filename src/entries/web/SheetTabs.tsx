import type { SheetInfo } from '../../workbook/snapshot';
import { PAGE } from './pageWords';
import { useSay } from './useDesk';

interface SheetTabsProps {
  sheets: SheetInfo[];
  active: string;
  onChoose(sheet: string): void;
  zoom: number;
  onZoom(zoom: number): void;
}

const ZOOMS = [50, 60, 75, 90, 100, 125, 150];

/** The sheets, and how large they are shown. Ours have a blue line, as their tabs have in Excel. */
export function SheetTabs({ sheets, active, onChoose, zoom, onZoom }: SheetTabsProps) {
  const say = useSay();
  return (
    <footer className="nr-foot">
      <div className="nr-tabs" role="tablist" aria-label={say(PAGE.sheets)}>
        {sheets
          .filter(({ visible }) => visible)
          .map(({ name, ours }) => (
            <button
              key={name}
              type="button"
              role="tab"
              aria-selected={name === active}
              className={ours ? 'nr-tab nr-ours' : 'nr-tab'}
              onClick={() => onChoose(name)}
            >
              {name}
            </button>
          ))}
      </div>
      <span className="nr-private">{say(PAGE.private)}</span>
      <select
        className="nr-zoom"
        aria-label={say(PAGE.zoom)}
        value={zoom}
        onChange={({ target }) => onZoom(Number(target.value))}
      >
        {ZOOMS.map((value) => (
          <option key={value} value={value}>
            {value} %
          </option>
        ))}
      </select>
    </footer>
  );
}
