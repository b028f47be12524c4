import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { CopyDetails } from '../support/CopyDetails';
import { shown } from '../session/state';
import { usePaneState, useSession, useWords } from '../session/useSession';
import { FRAME, INTERRUPTED } from '../words/words';

const useStyles = makeStyles({ bar: { margin: '0 12px 6px', flexShrink: 0, minHeight: 'fit-content' } });

/** Stays for as long as what is shown is not of the table as it is now: it cannot be put away, only answered. */
export function InterruptedBar() {
  const state = usePaneState();
  const session = useSession();
  const say = useWords();
  const styles = useStyles();
  const { interrupted, busy, endedBy, language } = state;
  if (interrupted === null || busy === 'reading') return null;
  return (
    <MessageBar intent="warning" layout="multiline" className={styles.bar} politeness="polite">
      <MessageBarBody>
        {say(INTERRUPTED[`${interrupted}-${shown(state) ? 'before' : 'none'}`])}
        {endedBy && <CopyDetails language={language} details={() => session.detailsOf(endedBy)} />}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" disabled={busy !== null} onClick={() => void session.readAgain()}>
          {say(FRAME.checkAgain)}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
