import { useEffect } from 'react';
import { isTyping } from './isTyping';
import { useDesk } from './useDesk';

/** The keys every office program has. In a field that is typed in, undoing is the field's own. */
export function useShortcuts(): void {
  const desk = useDesk();
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      const host = desk.current().opened?.host;
      const key = event.key.toLowerCase();
      const typing = isTyping(event.target);
      if (key === 's') event.preventDefault();
      if (key === 's') void desk.save();
      if (!host || typing || (key !== 'z' && key !== 'y')) return;
      event.preventDefault();
      void desk.attempt('undoing', key === 'y' || event.shiftKey ? host.redo : host.undo);
    };
    addEventListener('keydown', hear);
    return () => removeEventListener('keydown', hear);
  }, [desk]);
}
