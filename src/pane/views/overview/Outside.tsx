import { Button, makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { usePaneState, useSession, useWords } from '../../session/useSession';
import { OUTSIDE } from './outsideWords';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: '6px', marginBottom: '16px' },
  head: { margin: 0 },
  list: { listStyle: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '6px' },
  duty: {
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    padding: '6px 8px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  buttons: { display: 'flex', gap: '6px', flexWrap: 'wrap' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** Duties with a day that a Word document sets outside of its table: each can become a row of it. */
export function Outside() {
  const session = useSession();
  const { outside, busy } = usePaneState();
  const say = useWords();
  const styles = useStyles();
  if (outside.length === 0) return null;
  return (
    <section className={styles.section}>
      <Subtitle2 as="h2" className={styles.head}>
        {say(OUTSIDE.heading, { n: outside.length })}
      </Subtitle2>
      <Text size={200} className={styles.quiet}>
        {say(OUTSIDE.about)}
      </Text>
      <ul className={styles.list}>
        {outside.map((duty, i) => (
          <li key={`${i} ${duty.text}`} className={styles.duty}>
            <Text>{duty.text}</Text>
            <span className={styles.buttons}>
              <Button
                size="small"
                disabled={busy !== null}
                aria-label={say(OUTSIDE.addNamed, { duty: duty.text })}
                onClick={() => void session.addDuty(duty)}
              >
                {say(OUTSIDE.add)}
              </Button>
              <Button
                size="small"
                appearance="subtle"
                aria-label={say(OUTSIDE.passNamed, { duty: duty.text })}
                onClick={() => session.passOver(duty)}
              >
                {say(OUTSIDE.pass)}
              </Button>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
