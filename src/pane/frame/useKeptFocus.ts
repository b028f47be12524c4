import { type FocusEvent, type RefObject, useEffect, useRef } from 'react';
import type { Busy } from '../session/state';

/**
 * Buttons are disabled while something is under way, and some are gone afterwards: the focus would fall back to the page's beginning, and who
 * works with the keyboard would begin anew. It returns to where it was, or to the view. Who has turned to the sheet meanwhile is left there.
 */
export function useKeptFocus(busy: Busy | null, view: RefObject<HTMLElement | null>) {
  const last = useRef<HTMLElement | null>(null);
  useEffect(() => {
    const lost = document.activeElement === null || document.activeElement === document.body;
    if (busy !== null || last.current === null || !lost || !document.hasFocus()) return;
    if (last.current.isConnected && !last.current.matches(':disabled')) last.current.focus();
    else view.current?.focus({ preventScroll: true });
  }, [busy, view]);
  return (event: FocusEvent<HTMLElement>) => void (last.current = event.target);
}
