import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Finding } from '../../../checks/engine/finding';
import type { CellEdit } from '../../../workbook/edits';
import { usePaneState, useSession, useWords } from '../../session/useSession';
import { FINDINGS } from './findingsWords';

const useStyles = makeStyles({
  offer: { display: 'flex', flexDirection: 'column', gap: '6px', alignItems: 'flex-start' },
  edits: {
    borderCollapse: 'collapse',
    width: '100%',
    '& td, & th': {
      border: `1px solid ${tokens.colorNeutralStroke2}`,
      padding: '2px 6px',
      textAlign: 'start',
      verticalAlign: 'top',
      whiteSpace: 'pre-wrap',
      overflowWrap: 'anywhere',
      fontSize: tokens.fontSizeBase200,
    },
  },
  buttons: { display: 'flex', gap: '6px' },
});

/** Edits that are shown before they are made. */
const SHOWN = 8;

/** How a finding can be mended: shown as it is and as it will be, and made only with a click on that. */
export function FixOffer({ finding }: { finding: Finding }) {
  const session = useSession();
  const { busy } = usePaneState();
  const say = useWords();
  const styles = useStyles();
  const [looking, setLooking] = useState<CellEdit[] | null>(null);
  if (!finding.fix) return null;
  const { edits, otherwise } = finding.fix;
  if (looking === null)
    return (
      <div className={styles.buttons}>
        <Button size="small" onClick={() => setLooking(edits)}>
          {say(FINDINGS.fix)}
        </Button>
        {otherwise && (
          <Button size="small" onClick={() => setLooking(otherwise)}>
            {say(FINDINGS.fixOther)}
          </Button>
        )}
      </div>
    );
  const text = (value: CellEdit['value']) => (value === null || value === '' ? say(FINDINGS.empty) : String(value));
  return (
    <div className={styles.offer}>
      <table className={styles.edits}>
        <thead>
          <tr>
            <th />
            <th>{say(FINDINGS.before)}</th>
            <th>{say(FINDINGS.after)}</th>
          </tr>
        </thead>
        <tbody>
          {looking.slice(0, SHOWN).map(({ at, expect, value }) => (
            <tr key={at}>
              <th scope="row">{at}</th>
              <td>{text(expect)}</td>
              <td>{text(value)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {looking.length > SHOWN && <Text size={200}>{say(FINDINGS.moreCells, { n: looking.length - SHOWN })}</Text>}
      <div className={styles.buttons}>
        <Button
          size="small"
          appearance="primary"
          disabled={busy !== null}
          onClick={() => void session.fixOne(finding, looking)}
        >
          {say(FINDINGS.fixThus)}
        </Button>
        <Button size="small" onClick={() => setLooking(null)}>
          {say(FINDINGS.cancel)}
        </Button>
      </div>
    </div>
  );
}
