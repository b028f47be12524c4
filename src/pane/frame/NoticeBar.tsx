import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { CopyDetails } from '../support/CopyDetails';
import type { Notice } from '../session/state';
import { usePaneState, useSession, useWords } from '../session/useSession';
import { NOTICES } from '../words/notices';
import { FRAME } from '../words/words';

const useStyles = makeStyles({ bar: { margin: '0 12px 6px', flexShrink: 0, minHeight: 'fit-content' } });

/** What came of the last action, and whether the marks in the sheet are still right: neither hides the other. */
export function NoticeBar() {
  const { notice, marksStale } = usePaneState();
  return (
    <>
      {notice && <LastNotice notice={notice} />}
      {marksStale && <MarksStale />}
    </>
  );
}

function LastNotice({ notice }: { notice: Notice }) {
  const session = useSession();
  const { language } = usePaneState();
  const say = useWords();
  const styles = useStyles();
  return (
    <MessageBar intent={notice.intent} layout="multiline" className={styles.bar} politeness="polite">
      <MessageBarBody>
        {[say(NOTICES[notice.id], notice.values), ...(notice.also ?? [])].join(' ')}
        {notice.facts && <CopyDetails language={language} details={() => session.detailsOf(notice.facts!)} />}
      </MessageBarBody>
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

function MarksStale() {
  const { busy } = usePaneState();
  const session = useSession();
  const say = useWords();
  const styles = useStyles();
  return (
    <MessageBar intent="warning" layout="multiline" className={styles.bar} politeness="polite">
      <MessageBarBody>{say(FRAME.marksStale)}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" disabled={busy !== null} onClick={() => void session.mark()}>
          {say(FRAME.markAgain)}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
