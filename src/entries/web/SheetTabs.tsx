import type { SheetInfo } from '../../workbook/snapshot';
import { PAGE } from './pageWords';
import { useSay } from './useDesk';
import { ZOOMS } from './zoom';

interface SheetTabsProps {
  sheets: SheetInfo[];
  active: string;
  onChoose(sheet: string): void;
  zoom: number;
  /** null: as large as the window's width allows. */
  onZoom(zoom: number | null): void;
}

const FIT = 'fit';

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
      <select
        className="nr-zoom"
        aria-label={say(PAGE.zoom)}
        value={zoom}
        onChange={({ target }) => onZoom(target.value === FIT ? null : Number(target.value))}
      >
        <option value={FIT}>{say(PAGE.fit)}</option>
        {[...new Set([...ZOOMS, zoom])].map((value) => (
          <option key={value} value={value}>
            {value} %
          </option>
        ))}
      </select>
    </footer>
  );
}
