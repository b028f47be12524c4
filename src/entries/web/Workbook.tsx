import { type RefObject, useEffect, useRef, useState } from 'react';
import type { SheetLook } from '../../workbook/sheetLook';
import type { PageHost } from '../../hosts/page/pageHost';
import { Grid } from '../../grid/Grid';
import { typedValue } from '../../grid/typedValue';
import { parseAddress } from '../../workbook/address';
import type { CellValue, SheetSnapshot } from '../../workbook/snapshot';
import { PAGE } from './pageWords';
import { SheetTabs } from './SheetTabs';
import { useDesk, useSay } from './useDesk';
import { usePageState } from './usePageState';
import { fittingZoom, startingZoom } from './zoom';

interface Place {
  row: number;
  column: number;
}

interface Drawn {
  sheet: string;
  snapshot: SheetSnapshot;
  look: SheetLook;
}

/** The workbook: the cell's content above, the sheet, its tabs below. */
export function Workbook({ host, onShown }: { host: PageHost; onShown(): void }) {
  const desk = useDesk();
  const say = useSay();
  const { active, cell, shown, version, openedAgain, sheets } = usePageState(host);
  const [drawn, setDrawn] = useState<Drawn | null>(null);
  const [draft, setDraft] = useState<string | null>(null);
  const [inBar, setInBar] = useState(false);
  const [zoom, setZoom] = useState<number | null>(null);
  const bar = useRef<HTMLDivElement>(null);

  useEffect(() => {
    let current = true;
    void desk.attempt('drawing', async () => {
      const [snapshot, look] = await Promise.all([host.read(active), host.look(active)]);
      if (!current) return;
      setDrawn({ sheet: active, snapshot, look });
      // Once a workbook: afterwards it is the user's.
      setZoom((before) => before ?? startingZoom(snapshot, look, widthOf(bar)));
    });
    return () => void (current = false);
  }, [desk, host, active, version, openedAgain]);
  useEffect(() => setDraft(null), [active]);
  const seen = useRef(shown);
  useEffect(() => {
    // A cell the pane wants shown; on a narrow screen the workbook has to come before it.
    if (shown !== seen.current) onShown();
    seen.current = shown;
  });

  const snapshot = drawn?.sheet === active ? drawn.snapshot : null;
  const content = snapshot && drawn ? contentOf(snapshot, drawn.look, cell) : null;
  const commit = (text: string, then: string) => {
    setDraft(null);
    setInBar(false);
    const place = parseAddress(cell);
    if (snapshot && content && place && text !== content.text) {
      const format = snapshot.formats[place.row - 1]?.[place.column - 1] ?? 'General';
      const value = typedValue(text, { value: content.value, format, date1904: snapshot.date1904 });
      // It stands there at once; what the file says of it follows, or what was there before comes back.
      setDrawn((before) => before && { ...before, snapshot: withTyped(snapshot, place, text, value) });
      void desk.attempt('typing', async () => {
        try {
          await host.edit({ sheet: active, at: cell }, content.value, value);
        } finally {
          const now = await host.read(active);
          setDrawn((before) => (before?.sheet === active ? { ...before, snapshot: now } : before));
        }
      });
    }
    host.putMark(then);
  };
  const change = (text: string | null) => {
    if (content?.formula && text !== null) {
      desk.say({ id: 'not-changed', intent: 'info', values: { detail: cell } });
      return;
    }
    setDraft(text);
  };

  return (
    <>
      <div className="nr-bar" ref={bar}>
        <span className="nr-at">{cell}</span>
        <textarea
          className="nr-content"
          rows={2}
          aria-label={say(PAGE.content, { cell })}
          readOnly={content === null || content.formula}
          value={draft ?? content?.text ?? ''}
          onFocus={() => setInBar(true)}
          onChange={({ target }) => change(target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') {
              setDraft(null);
              event.currentTarget.blur();
            } else if (event.key === 'Enter' && !event.altKey && !event.nativeEvent.isComposing) {
              event.preventDefault();
              if (draft !== null) commit(draft, cell);
              event.currentTarget.blur();
            }
          }}
          onBlur={() => {
            if (draft !== null) commit(draft, cell);
            setInBar(false);
          }}
        />
      </div>
      {drawn && (
        <Grid
          onPaste={(text) => content && !content.formula && commit(text, cell)}
          key={drawn.sheet}
          snapshot={drawn.snapshot}
          look={drawn.look}
          scale={(zoom ?? 100) / 100}
          label={drawn.sheet}
          cell={cell}
          shown={shown}
          draft={inBar ? null : draft}
          onSelect={host.putMark}
          onDraft={change}
          onCommit={(then) => draft !== null && commit(draft, then)}
          onStartEditing={() => change(content?.text ?? '')}
          onErase={() => commit('', cell)}
          onOpenLink={(at) => {
            const target = drawn.look.links[at];
            if (target) void host.select(target);
          }}
        />
      )}
      <SheetTabs
        sheets={sheets}
        active={active}
        onChoose={host.activate}
        zoom={zoom ?? 100}
        onZoom={(wanted) => setZoom(wanted ?? (drawn && fittingZoom(drawn.snapshot, drawn.look, widthOf(bar))))}
      />
    </>
  );
}

const widthOf = (element: RefObject<HTMLDivElement | null>) => element.current?.clientWidth || 1000;

/** The sheet with something else in one cell. */
function withTyped(snapshot: SheetSnapshot, { row, column }: Place, text: string, value: CellValue): SheetSnapshot {
  const put = <T,>(rows: T[][], content: T) => {
    const changed = [...rows];
    changed[row - 1] = Object.assign([], rows[row - 1], { [column - 1]: content });
    return changed;
  };
  return { ...snapshot, texts: put(snapshot.texts, text), values: put(snapshot.values, value) };
}

/** What stands in the bar: the formula, the day as it is shown, or the text as it is. */
function contentOf(snapshot: SheetSnapshot, look: SheetLook, cell: string) {
  const { row, column } = parseAddress(cell) ?? { row: 1, column: 1 };
  const value = snapshot.values[row - 1]?.[column - 1] ?? null;
  const formula = look.formulas[cell];
  if (formula !== undefined) return { value, formula: true, text: `=${formula}` };
  const shown = snapshot.texts[row - 1]?.[column - 1] ?? '';
  return { value, formula: false, text: typeof value === 'string' ? value : shown };
}
