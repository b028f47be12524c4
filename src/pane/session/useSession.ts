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

/** Its state; whoever asks is drawn again when it changes. */
export function usePaneState(): PaneState {
  const session = useSession();
  return useSyncExternalStore(session.subscribe, session.current);
}

/** Says words in the language of the pane, their places filled. */
export function useWords(): (words: Bilingual, values?: Values) => string {
  const { language } = usePaneState();
  return (words, values = {}) => fill(words[language], values);
}
