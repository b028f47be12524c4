import { useEffect } from 'react';
import { useDesk } from './useDesk';

/** Closing the page with unsaved changes asks first; the words are the browser's. */
export function useLeaving(): void {
  const desk = useDesk();
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (desk.current().opened?.host.current().unsaved) event.preventDefault();
    };
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [desk]);
}
