import { useEffect } from 'react';
import { useDeskState } from './useDesk';

/** What the browser itself tells of the page: its language to whatever reads it aloud, and the workbook's name on its tab. */
export function useDocument(): void {
  const { language, opened } = useDeskState();
  const name = opened?.name ?? null;
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = name === null ? 'Năm Rõ' : `${name} – Năm Rõ`;
  }, [language, name]);
}
