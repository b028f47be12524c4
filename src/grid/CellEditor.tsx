import { type CSSProperties, useLayoutEffect, useRef } from 'react';
import type { Box } from './layout';

interface CellEditorProps {
  box: Box;
  css: CSSProperties;
  label: string;
  text: string;
  onChange(text: string): void;
  /** The key that ended it; "blur" when something else was clicked. */
  onDone(key: 'Enter' | 'Tab' | 'Escape' | 'blur'): void;
}

/** Typing in a cell, where it stands. Alt+Enter begins a new line, as in Excel. */
export function CellEditor({ box, css, label, text, onChange, onDone }: CellEditorProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  const done = useRef(false);
  const end = (key: 'Enter' | 'Tab' | 'Escape' | 'blur') => {
    if (done.current) return;
    done.current = true;
    onDone(key);
  };
  useLayoutEffect(() => {
    area.current!.focus({ preventScroll: true });
    area.current!.setSelectionRange(text.length, text.length);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once, when it opens
  }, []);
  useLayoutEffect(() => {
    const { style, scrollHeight } = area.current!;
    style.height = `${Math.max(box.height, scrollHeight + 4)}px`;
  }, [text, box.height]);
  return (
    <textarea
      ref={area}
      className="nr-editor"
      aria-label={label}
      value={text}
      style={{ ...css, left: box.left, top: box.top, width: Math.max(box.width, 120), whiteSpace: 'pre-wrap' }}
      onChange={({ target }) => onChange(target.value)}
      onMouseDown={(event) => event.stopPropagation()}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.nativeEvent.isComposing) return;
        if (event.key === 'Enter' && event.altKey) {
          const { selectionStart: from, selectionEnd: to } = event.currentTarget;
          onChange(`${text.slice(0, from)}\n${text.slice(to)}`);
        } else if (event.key === 'Enter' || event.key === 'Tab' || event.key === 'Escape') {
          event.preventDefault();
          end(event.key);
        }
      }}
      onBlur={() => end('blur')}
    />
  );
}
