import { type CSSProperties, type RefObject, useLayoutEffect, useRef } from 'react';
import type { Box } from './layout';

interface CellEditorProps {
  area: RefObject<HTMLTextAreaElement | null>;
  box: Box;
  css: CSSProperties;
  label: string;
  /** The id of the cell it stands on: what is in it is read out with the label. */
  describedBy: string;
  /** What is being typed; null while nothing is. */
  text: string | null;
  onChange(text: string): void;
  /** The key that ended it; "blur" when something else was clicked. */
  onDone(key: 'Enter' | 'Tab' | 'Escape' | 'blur'): void;
}

/**
 * Typing in a cell, where it stands. It is there and has the focus before the first letter: keyboards that put letters together (Telex, VNI, Unikey)
 * write into what has the focus, or take letters back and write others. While nothing is typed it is not seen. Alt+Enter begins a new line, as in Excel.
 */
export function CellEditor({ area, box, css, label, describedBy, text, onChange, onDone }: CellEditorProps) {
  const isResting = text === null;
  const typed = useRef('');
  useLayoutEffect(() => {
    // Opened with what stands in the cell: one writes on behind it. What was typed has its caret where the keyboard left it.
    if (isResting || typed.current === text) return;
    area.current!.focus({ preventScroll: true });
    area.current!.setSelectionRange(text.length, text.length);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once, when it opens
  }, [isResting]);
  useLayoutEffect(() => {
    if (isResting) typed.current = '';
    const { style, scrollHeight } = area.current!;
    style.height = isResting ? '' : `${Math.max(box.height, scrollHeight + 4)}px`;
  }, [area, isResting, text, box.height]);
  const width = isResting ? box.width : Math.max(box.width, 120);
  return (
    <textarea
      ref={area}
      className={isResting ? 'nr-editor nr-resting' : 'nr-editor'}
      aria-label={label}
      aria-describedby={isResting ? describedBy : undefined}
      // A finger that only chooses a cell brings up no keyboard.
      inputMode={isResting && matchMedia('(pointer: coarse)').matches ? 'none' : undefined}
      spellCheck={false}
      autoComplete="off"
      autoCapitalize="off"
      value={text ?? ''}
      style={{ ...css, left: box.left, top: box.top, width, whiteSpace: 'pre-wrap' }}
      onChange={({ target }) => {
        typed.current = target.value;
        onChange(target.value);
      }}
      onMouseDown={(event) => event.stopPropagation()}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) event.stopPropagation();
        if (event.nativeEvent.isComposing || isResting) return;
        event.stopPropagation();
        if (event.key === 'Enter' && event.altKey) {
          const { selectionStart: from, selectionEnd: to } = event.currentTarget;
          onChange(`${text.slice(0, from)}\n${text.slice(to)}`);
        } else if (event.key === 'Enter' || event.key === 'Tab' || event.key === 'Escape') {
          event.preventDefault();
          onDone(event.key);
        }
      }}
      onBlur={() => {
        if (!isResting) onDone('blur');
      }}
    />
  );
}
