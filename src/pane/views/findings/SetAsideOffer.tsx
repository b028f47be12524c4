import { Button, Field, makeStyles, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { Finding } from '../../../checks/engine/finding';
import { shown } from '../../session/state';
import { usePaneState, useSession, useWords } from '../../session/useSession';
import { FINDINGS } from './findingsWords';

const useStyles = makeStyles({
  buttons: { display: 'flex', gap: '6px', flexWrap: 'wrap' },
  form: { display: 'flex', flexDirection: 'column', gap: '6px' },
});

/** Sets a finding aside with a reason, or switches its check off, for everyone who opens the workbook. */
export function SetAsideOffer({ finding }: { finding: Finding }) {
  const session = useSession();
  const state = usePaneState();
  const say = useWords();
  const styles = useStyles();
  const [writing, setWriting] = useState(false);
  const [reason, setReason] = useState('');
  const plan = shown(state)?.plan;
  const { snapshot, busy } = state;
  if (!plan || !snapshot) return null;
  if (!writing)
    return (
      <div className={styles.buttons}>
        <Button size="small" onClick={() => setWriting(true)}>
          {say(FINDINGS.aside)}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          disabled={busy !== null}
          onClick={() => void session.decide({ kind: 'level', check: finding.check, level: 'off' })}
        >
          {say(FINDINGS.off)}
        </Button>
      </div>
    );
  return (
    <div className={styles.form}>
      <Field label={say(FINDINGS.reason)} hint={say(FINDINGS.reasonHint)} required>
        <Textarea value={reason} onChange={(_, { value }) => setReason(value)} autoFocus />
      </Field>
      <div className={styles.buttons}>
        <Button
          size="small"
          appearance="primary"
          disabled={busy !== null || reason.trim() === ''}
          onClick={() => void session.decide({ kind: 'set-aside', finding, plan, snapshot, reason: reason.trim() })}
        >
          {say(FINDINGS.aside)}
        </Button>
        <Button size="small" onClick={() => setWriting(false)}>
          {say(FINDINGS.cancel)}
        </Button>
      </div>
    </div>
  );
}
