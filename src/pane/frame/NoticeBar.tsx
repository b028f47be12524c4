import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { usePaneState, useSession, useWords } from '../session/useSession';
import { NOTICES } from '../words/notices';
import { FRAME } from '../words/words';

const useStyles = makeStyles({ bar: { margin: '0 12px 6px', flexShrink: 0, minHeight: 'fit-content' } });

/** What came of the last action. */
export function NoticeBar() {
  const { notice, marksStale, busy } = usePaneState();
  const session = useSession();
  const say = useWords();
  const styles = useStyles();
  if (!notice)
    return marksStale ? (
      <MessageBar intent="warning" layout="multiline" className={styles.bar} politeness="polite">
        <MessageBarBody>{say(FRAME.marksStale)}</MessageBarBody>
        <MessageBarActions>
          <Button size="small" disabled={busy !== null} onClick={() => void session.mark()}>
            {say(FRAME.markAgain)}
          </Button>
        </MessageBarActions>
      </MessageBar>
    ) : null;
  return (
    <MessageBar intent={notice.intent} layout="multiline" className={styles.bar} politeness="polite">
      <MessageBarBody>{say(NOTICES[notice.id], notice.values)}</MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            size="small"
            icon={<DismissRegular />}
            aria-label={say(FRAME.close)}
            onClick={session.dismiss}
          />
        }
      />
    </MessageBar>
  );
}
