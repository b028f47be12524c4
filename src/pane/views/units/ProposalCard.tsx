import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useSession, useWords } from '../../session/useSession';
import type { Proposal } from './joining';
import { UNITS } from './unitsWords';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    padding: '8px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
});

/** Spellings that may be one unit's, to be accepted once for all. */
export function ProposalCard({
  proposal: { keep, others, at, decision },
  busy,
}: {
  proposal: Proposal;
  busy: boolean;
}) {
  const session = useSession();
  const say = useWords();
  const styles = useStyles();
  return (
    <li className={styles.card}>
      <Text>{say(UNITS.written, { keep, others: others.map((other) => say(UNITS.times, other)) })}</Text>
      <div className={styles.buttons}>
        <Button size="small" disabled={busy} onClick={() => void session.decide(decision)}>
          {say(UNITS.accept)}
        </Button>
        <Button size="small" appearance="subtle" onClick={() => void session.select(at)}>
          {`${say(UNITS.where)} ${at}`}
        </Button>
      </div>
    </li>
  );
}
