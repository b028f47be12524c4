import { FluentProvider, type Theme } from '@fluentui/react-components';
import { Frame } from './frame/Frame';
import type { Session } from './session/session';
import { SessionContext } from './session/useSession';

/** The whole pane, for any shell: the shell gives the session (its host, its clock) and the theme of the program around it. */
export function App({ session, theme }: { session: Session; theme: Theme }) {
  return (
    <FluentProvider theme={theme}>
      <SessionContext value={session}>
        <Frame />
      </SessionContext>
    </FluentProvider>
  );
}
