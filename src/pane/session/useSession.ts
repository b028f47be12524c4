import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Bilingual, Values } from '../../language/bilingual';
import { fill } from '../../language/bilingual';
import type { Session } from './session';
import type { PaneState } from './state';

export const SessionContext = createContext<Session | null>(null);

/** The session the pane is drawn for. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('the pane is drawn without a session');
  return session;
}

/** Its state; whoever asks is drawn again when it changes. How far the reading is changes all the time: only `useShare` draws that. */
export function usePaneState(): Omit<PaneState, 'share'> {
  const session = useSession();
  return useSyncExternalStore(session.subscribe, session.currentButShare);
}

/** How far the reading is (0 to 1), or null. */
export function useShare(): number | null {
  const session = useSession();
  return useSyncExternalStore(session.subscribe, () => session.current().share);
}

/** Says words in the language of the pane, their places filled. */
export function useWords(): (words: Bilingual, values?: Values) => string {
  const { language } = usePaneState();
  return (words, values = {}) => fill(words[language], values);
}
