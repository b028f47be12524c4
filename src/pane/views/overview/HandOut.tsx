import { Button, Checkbox, Field, Input, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { isDay } from '../../../calendar/day';
import { ownUnits } from '../../../figures/unitItems';
import { usePaneState, useSession, useWords } from '../../session/useSession';
import { HAND_OUT } from './handOutWords';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    padding: '6px 8px',
    minWidth: 0,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
  },
  // A province has a hundred and more: the button below stays in sight.
  units: { display: 'flex', flexDirection: 'column', maxHeight: '320px', overflowY: 'auto' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** To which units, and by when they are to send back what they were given. */
export function HandOut() {
  const session = useSession();
  const { inspections, busy } = usePaneState();
  const say = useWords();
  const styles = useStyles();
  const units = useMemo(() => [...new Set(inspections.flatMap(ownUnits))], [inspections]);
  const [left, setLeft] = useState<readonly string[]>([]);
  const [due, setDue] = useState('');
  const chosen = units.filter((unit) => !left.includes(unit));
  const all = chosen.length === units.length ? true : chosen.length === 0 ? false : 'mixed';
  const way = session.handsOutAs();
  const tick = (unit: string, isChosen: boolean) =>
    setLeft(isChosen ? left.filter((one) => one !== unit) : [...left, unit]);
  if (units.length === 0) return <Text>{say(HAND_OUT.none)}</Text>;
  return (
    <div className={styles.form} role="group" aria-label={say(HAND_OUT.choose)}>
      <Checkbox
        label={say(HAND_OUT.all, { n: units.length })}
        checked={all}
        onChange={() => setLeft(all === true ? units : [])}
      />
      <div className={styles.units}>
        {units.map((unit) => (
          <Checkbox
            key={unit}
            label={unit}
            checked={!left.includes(unit)}
            onChange={(_, { checked }) => tick(unit, checked === true)}
          />
        ))}
      </div>
      {way !== 'sheets' && (
        <Field label={say(HAND_OUT.due)}>
          <Input type="date" value={due} onChange={(_, { value }) => setDue(value)} />
        </Field>
      )}
      <Button
        appearance="primary"
        disabled={busy !== null || chosen.length === 0}
        onClick={() => void session.handOut(chosen, isDay(due) ? due : null)}
      >
        {say(HAND_OUT.make[way], { n: chosen.length })}
      </Button>
      <Text size={200} className={styles.quiet}>
        {say(HAND_OUT.about[way])}
      </Text>
    </div>
  );
}
