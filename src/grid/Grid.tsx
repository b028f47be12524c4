import { type ClipboardEvent, type KeyboardEvent, type MouseEvent, useEffect, useMemo, useRef } from 'react';
import type { SheetLook } from '../workbook/sheetLook';
import { address, columnLetters, parseAddress } from '../workbook/address';
import type { SheetSnapshot } from '../workbook/snapshot';
import { Charts } from './Charts';
import { CellEditor } from './CellEditor';
import { anchorOf, boxOf, layOut } from './layout';
import { moved, nextCell } from './moved';
import { LETTERS_HEIGHT, NUMBERS_WIDTH, Row } from './Row';
import { sheetCss } from './sheetCss';
import { useVisible } from './useVisible';

interface GridProps {
  snapshot: SheetSnapshot;
  look: SheetLook;
  scale: number;
  label: string;
  /** The cell the user is at, and how often it was to be shown. */
  cell: string;
  shown: number;
  onSelect(at: string): void;
  onOpenLink(at: string): void;
  /** What is being typed; null while nothing is. */
  draft: string | null;
  onDraft(text: string | null): void;
  /** What is typed is meant; `then` is the cell to go to. */
  onCommit(then: string): void;
  onStartEditing(): void;
  onErase(): void;
  /** Text without a table was pasted onto a cell. */
  onPaste(text: string): void;
}

const PAGE = 20;

/** A sheet as a spreadsheet shows it. Only what is in sight is drawn. */
export function Grid(props: GridProps) {
  const { snapshot, look, scale, cell, shown, draft, onSelect, onDraft, onCommit } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const editor = useRef<HTMLTextAreaElement>(null);
  const layout = useMemo(() => layOut(snapshot, look, scale), [snapshot, look, scale]);
  const css = useMemo(() => sheetCss(look, scale), [look, scale]);
  const { rows, columns, frozen } = useVisible(scroller, layout);
  const place = parseAddress(cell) ?? { row: 1, column: 1 };
  const drawnColumns = columns.getVirtualItems().map(({ index }) => index + 1);
  const columnKey = `${drawnColumns[0]} ${drawnColumns.length}`;
  // eslint-disable-next-line react-hooks/exhaustive-deps -- the key says whether they are others
  const sameColumns = useMemo(() => drawnColumns, [columnKey]);
  const showCell = (align: 'auto' | 'center') => {
    const box = boxOf(layout, place.row, place.column);
    rows.scrollToIndex(box.row - 1, { align });
    columns.scrollToIndex(box.column - 1, { align: 'auto' });
  };
  // eslint-disable-next-line react-hooks/exhaustive-deps -- only what is asked for anew is scrolled to
  useEffect(() => showCell('center'), [shown]);

  const atOf = (event: MouseEvent): string | null =>
    (event.target as Element).closest<HTMLElement>('[data-at]')?.dataset.at ?? null;
  const go = (row: number, column: number) => {
    const at = anchorOf(layout, row, column);
    onSelect(at);
    const target = parseAddress(at)!;
    rows.scrollToIndex(target.row - 1, { align: 'auto' });
    columns.scrollToIndex(target.column - 1, { align: 'auto' });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (draft !== null || event.target !== editor.current) return;
    const target = moved(event, place, layout, PAGE);
    if (target) {
      event.preventDefault();
      go(target.row, target.column);
    } else if (event.key === 'F2') props.onStartEditing();
    else if (event.key === 'Delete' || event.key === 'Backspace') props.onErase();
  };
  const onPaste = (event: ClipboardEvent) => {
    const text = event.clipboardData.getData('text/plain');
    const cells = event.clipboardData.getData('text/html').match(/<t[dh]\b/gi)?.length ?? 0;
    const table = cells > 1 || text.includes('\t');
    if (draft !== null || table || text.trim() === '') return;
    event.preventDefault();
    props.onPaste(text.trim());
  };

  const selected = boxOf(layout, place.row, place.column);
  const width = NUMBERS_WIDTH + layout.lefts.at(-1)!;
  return (
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions -- what is heard here comes from the cells and the editor in it
    <div
      ref={scroller}
      className="nr-grid"
      tabIndex={-1}
      onFocus={(event) => event.target === scroller.current && editor.current!.focus({ preventScroll: true })}
      onKeyDown={onKeyDown}
      onCopy={(event) => {
        if (draft !== null) return;
        event.preventDefault();
        event.clipboardData.setData('text/plain', snapshot.texts[selected.row - 1]?.[selected.column - 1] ?? '');
      }}
      onPaste={onPaste}
      onMouseDown={(event) => {
        const at = atOf(event);
        if (!at) return;
        // The focus stays where letters can be written.
        event.preventDefault();
        editor.current!.focus({ preventScroll: true });
        if (draft !== null) onCommit(at);
        else onSelect(at);
      }}
      onClick={(event) => {
        const at = atOf(event);
        if (at && look.links[at]) props.onOpenLink(at);
      }}
      onDoubleClick={(event) => atOf(event) && props.onStartEditing()}
    >
      <div
        role="grid"
        aria-label={props.label}
        aria-rowcount={layout.heights.length}
        aria-colcount={layout.widths.length}
        style={{ position: 'relative', width, height: rows.getTotalSize() }}
      >
        <div className="nr-head" style={{ width }}>
          <div className="nr-letters" role="row" style={{ height: LETTERS_HEIGHT }}>
            <span className="nr-corner" style={{ width: NUMBERS_WIDTH, height: LETTERS_HEIGHT }} />
            {sameColumns.map((column) => (
              <span
                key={column}
                role="columnheader"
                className="nr-letter"
                aria-selected={column === place.column}
                style={{ left: NUMBERS_WIDTH + layout.lefts[column - 1]!, width: layout.widths[column - 1] }}
              >
                {columnLetters(column)}
              </span>
            ))}
          </div>
          {frozen.rows > 0 && (
            <div className="nr-frozen" style={{ height: frozen.height }}>
              {Array.from({ length: frozen.rows }, (_, i) => (
                <Row
                  key={i}
                  {...{
                    layout,
                    css,
                    row: i + 1,
                    top: layout.tops[i]!,
                    columns: sameColumns,
                    selected: place.row === i + 1,
                  }}
                />
              ))}
            </div>
          )}
        </div>
        {rows.getVirtualItems().map(({ index, start }) => (
          <Row
            key={index}
            {...{ layout, css, row: index + 1, top: start, columns: sameColumns, selected: place.row === index + 1 }}
          />
        ))}
        <Charts layout={layout} left={NUMBERS_WIDTH} top={LETTERS_HEIGHT} />
        <div
          key={shown}
          className="nr-mark"
          style={{
            left: NUMBERS_WIDTH + selected.left,
            top: LETTERS_HEIGHT + selected.top,
            width: selected.width,
            height: selected.height,
          }}
        />
      </div>
      <CellEditor
        area={editor}
        box={{ ...selected, left: selected.left + NUMBERS_WIDTH, top: selected.top + LETTERS_HEIGHT }}
        css={css(selected.row, selected.column, '').text}
        label={`${props.label} ${cell}`}
        describedBy={`cell-${address(selected.row, selected.column)}`}
        text={draft}
        onChange={onDraft}
        onDone={(key) => {
          const step = key === 'Tab' ? { row: 0, column: 1 } : key === 'Enter' ? { row: 1, column: 0 } : null;
          if (key === 'Escape') onDraft(null);
          else if (step) onCommit(nextCell(layout, selected, step));
          else onCommit(cell);
        }}
      />
    </div>
  );
}
