import { Button, Field, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Plan } from '../../../plan/plan';
import { usePaneState, useSession, useWords } from '../../session/useSession';
import { joinable, joinUnits } from './joining';
import { UNITS } from './unitsWords';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '6px' },
  quiet: { color: tokens.colorNeutralForeground2 },
  button: { alignSelf: 'flex-start' },
});

/** For two names the table itself does not show to be one unit's. */
export function JoinUnits({ plan, units }: { plan: Plan; units: string[] }) {
  const session = useSession();
  const { settings, busy } = usePaneState();
  const say = useWords();
  const styles = useStyles();
  const [unit, setUnit] = useState('');
  const [into, setInto] = useState('');
  const ready = units.includes(unit) && units.includes(into) && unit !== into;
  const choice = (names: string[], value: string, onChoice: (name: string) => void) => (
    <Select size="small" value={value} onChange={(_, data) => onChoice(data.value)}>
      <option value="">{say(UNITS.choose)}</option>
      {names.map((name) => (
        <option key={name}>{name}</option>
      ))}
    </Select>
  );
  return (
    <section className={styles.form}>
      <Text as="h2" weight="semibold">
        {say(UNITS.join)}
      </Text>
      <Field label={say(UNITS.joinThis)} size="small">
        {choice(joinable(units, settings), unit, setUnit)}
      </Field>
      <Field label={say(UNITS.joinTo)} size="small">
        {choice(
          units.filter((name) => name !== unit),
          into,
          setInto,
        )}
      </Field>
      <Button
        className={styles.button}
        size="small"
        disabled={!ready || busy !== null}
        onClick={() => void session.decide(joinUnits(plan, settings, unit, into))}
      >
        {say(UNITS.joinNow)}
      </Button>
      <Text size={200} className={styles.quiet}>
        {say(UNITS.joinHint)}
      </Text>
    </section>
  );
}
