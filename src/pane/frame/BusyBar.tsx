import { Button, makeStyles, ProgressBar, Text } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { usePaneState, useSession, useShare, useWords } from '../session/useSession';
import { FRAME } from '../words/words';

const useStyles = makeStyles({
  bar: { display: 'flex', alignItems: 'center', gap: '8px', padding: '0 12px 4px', flexShrink: 0 },
  track: { flexGrow: 1 },
  text: { whiteSpace: 'nowrap' },
});

/** What is done sooner is not announced: it would only flicker. */
const WORTH_SAYING = 400;

/** What is under way, how far it is, and a way to stop reading and checking that takes too long. */
export function BusyBar() {
  const { busy, stoppable } = usePaneState();
  const share = useShare();
  const session = useSession();
  const say = useWords();
  const styles = useStyles();
  const [long, setLong] = useState(false);
  useEffect(() => {
    if (busy === null) return setLong(false);
    const timer = setTimeout(() => setLong(true), WORTH_SAYING);
    return () => clearTimeout(timer);
  }, [busy]);
  if (busy === null || !long) return null;
  return (
    <div className={styles.bar} role="status">
      <Text size={200} className={styles.text}>
        {say(FRAME[busy])}
      </Text>
      <ProgressBar className={styles.track} value={share ?? undefined} aria-label={say(FRAME[busy])} />
      {stoppable && (
        <Button size="small" onClick={session.stop}>
          {say(FRAME.stop)}
        </Button>
      )}
    </div>
  );
}
