import { FluentProvider, type Theme } from '@fluentui/react-components';
import { Frame } from './frame/Frame';
import type { Session } from './session/session';
import { SessionContext } from './session/useSession';

/** The whole pane, for any shell: the shell gives the session (its host, its clock) and the theme of the program around it. */
export function App({ session, theme }: { session: Session; theme: Theme }) {
  return (
    <FluentProvider theme={theme} style={{ colorScheme: isDark(theme) ? 'dark' : 'light' }}>
      <SessionContext value={session}>
        <Frame />
      </SessionContext>
    </FluentProvider>
  );
}

/** What the browser draws itself (the calendar's sign, scroll bars, lists of choices) is to go with the theme, whatever the system's own is. */
const isDark = ({ colorNeutralBackground1 }: Theme): boolean => /^#[0-7]/.test(colorNeutralBackground1);
