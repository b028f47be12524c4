import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useSession, useWords } from '../session/useSession';
import { FRAME } from '../words/words';

const useStyles = makeStyles({
  line: {
    padding: '2px 12px 4px',
    flexShrink: 0,
    color: tokens.colorNeutralForeground2,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** Which version this is: the first thing whoever helps asks for. */
export function VersionLine() {
  const session = useSession();
  const say = useWords();
  const styles = useStyles();
  const version = session.version();
  if (version === null) return null;
  return (
    <Text as="p" size={200} block className={styles.line} style={{ margin: 0, marginTop: 'auto' }}>
      {say(FRAME.version, { version })}
    </Text>
  );
}
