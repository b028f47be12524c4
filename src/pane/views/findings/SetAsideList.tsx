import { Button, Link, makeStyles, Text } from '@fluentui/react-components';
import { useState } from 'react';
import type { Inspection } from '../../../checks/engine/inspection';
import { sentences } from '../../../checks/engine/sentences';
import { usePaneState, useSession, useWords } from '../../session/useSession';
import { FINDINGS } from './findingsWords';

const useStyles = makeStyles({ list: { margin: 0, paddingInlineStart: '20px' } });

/** What people decided to leave, with their reasons: nothing is hidden from whoever looks. */
export function SetAsideList({ inspection: { setAside } }: { inspection: Inspection }) {
  const session = useSession();
  const { language } = usePaneState();
  const say = useWords();
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  if (setAside.length === 0) return null;
  return (
    <section>
      <Button appearance="subtle" size="small" aria-expanded={open} onClick={() => setOpen(!open)}>
        {say(FINDINGS.setAside, { n: setAside.length })}
      </Button>
      {open && (
        <ul className={styles.list}>
          {setAside.map(({ finding, reason }, i) => (
            <li key={i}>
              <Link as="button" onClick={() => void session.select(finding.at)}>
                {finding.at}
              </Link>{' '}
              <Text>{sentences(finding, language).what}</Text> <Text italic>({reason})</Text>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
