import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { showDay } from '../../language/showDay';
import { CopyDetails } from '../support/CopyDetails';
import type { Notice } from '../session/state';
import { usePaneState, useSession, useWords } from '../session/useSession';
import { NOTICES } from '../words/notices';
import { FRAME } from '../words/words';

const useStyles = makeStyles({ bar: { margin: '0 12px 6px', flexShrink: 0, minHeight: 'fit-content' } });

/** What came of the last action, and whether the marks in the sheet and the sheets of ours are still right: none hides another. */
export function NoticeBar({ onColumns }: { onColumns(): void }) {
  const { notice, marksStale, sheetsStale } = usePaneState();
  return (
    <>
      {notice && <LastNotice notice={notice} onColumns={onColumns} />}
      {marksStale && <MarksStale />}
      {sheetsStale && <SheetsStale />}
    </>
  );
}

function LastNotice({ notice, onColumns }: { notice: Notice; onColumns(): void }) {
  const session = useSession();
  const { language, busy } = usePaneState();
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
      >
        {notice.confirm && (
          <>
            <Button size="small" disabled={busy !== null} onClick={() => void session.confirmColumns()}>
              {say(notice.confirm === 'marking' ? FRAME.confirmAndMark : FRAME.confirmAndGoOn)}
            </Button>
            <Button size="small" onClick={onColumns}>
              {say(FRAME.seeColumns)}
            </Button>
          </>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}

function MarksStale() {
  const session = useSession();
  const say = useWords();
  return <Stale words={say(FRAME.marksStale)} again={say(FRAME.markAgain)} onAgain={() => void session.mark()} />;
}

function SheetsStale() {
  const { sheetsStale, sheetsAsOf, language } = usePaneState();
  const session = useSession();
  const say = useWords();
  const words =
    sheetsStale === 'other-day' && sheetsAsOf !== null
      ? say(FRAME.sheetsOtherDay, { day: showDay(sheetsAsOf, language) })
      : say(FRAME.sheetsChanged);
  return <Stale words={words} again={say(FRAME.renewSheets)} onAgain={() => void session.renewSheets()} />;
}

/** Something of ours that is no longer right, and the one press that makes it so. */
function Stale({ words, again, onAgain }: { words: string; again: string; onAgain(): void }) {
  const { busy } = usePaneState();
  const styles = useStyles();
  return (
    <MessageBar intent="warning" layout="multiline" className={styles.bar} politeness="polite">
      <MessageBarBody>{words}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" disabled={busy !== null} onClick={onAgain}>
          {again}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
