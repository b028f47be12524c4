import { createContext, useContext, useSyncExternalStore } from 'react';
import { type Bilingual, fill, type Values } from '../../language/bilingual';
import type { Desk, DeskState } from './desk';

export const DeskContext = createContext<Desk | null>(null);

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('the page is drawn without a desk');
  return desk;
}

export function useDeskState(): DeskState {
  const desk = useDesk();
  return useSyncExternalStore(desk.subscribe, desk.current);
}

/** Says words in the page's language. */
export function useSay(): (words: Bilingual, values?: Values) => string {
  const { language } = useDeskState();
  return (words, values = {}) => fill(words[language], values);
}
