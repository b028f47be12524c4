import { Button, Checkbox, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { useMemo, useState } from 'react';
import type { Inspection } from '../../../checks/engine/inspection';
import { usePaneState, useSession, useWords } from '../../session/useSession';
import { type MembersForm, membersDecision, membersForm } from './membersForm';
import { UNITS } from './unitsWords';

const useStyles = makeStyles({
  members: { display: 'flex', flexDirection: 'column', gap: '6px', paddingBottom: '6px' },
  opener: { alignSelf: 'flex-start', minHeight: '24px', textAlign: 'start' },
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    margin: 0,
    padding: '8px',
    minWidth: 0,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
  },
  legend: { fontWeight: tokens.fontWeightSemibold, padding: '0 4px' },
  // A province has a hundred and more: the buttons below stay in sight.
  units: { display: 'flex', flexDirection: 'column', maxHeight: '320px', overflowY: 'auto' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** Under a collective: which units are in it, asked and kept in the workbook. */
export function Members({ collective, inspection }: { collective: string; inspection: Inspection }) {
  const say = useWords();
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  const form = useMemo(() => membersForm(collective, inspection), [collective, inspection]);
  const n = form.declared.length;
  return (
    <div className={styles.members}>
      <Button
        className={styles.opener}
        size="small"
        appearance="subtle"
        icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {say(n > 0 ? UNITS.membersKnown : UNITS.members, { n })}
      </Button>
      {isOpen && (
        <Form key={form.declared.join(';')} form={form} inspection={inspection} onDone={() => setOpen(false)} />
      )}
    </div>
  );
}

interface FormProps {
  form: MembersForm;
  inspection: Inspection;
  onDone(): void;
}

function Form({ form, inspection, onDone }: FormProps) {
  const session = useSession();
  const { busy } = usePaneState();
  const say = useWords();
  const styles = useStyles();
  const [chosen, setChosen] = useState<readonly string[]>(form.declared);
  const decision = membersDecision(form, chosen, inspection);
  const proposed = form.proposed.filter((unit) => !chosen.includes(unit));
  const tick = (unit: string, isTicked: boolean) =>
    setChosen(isTicked ? [...chosen, unit] : chosen.filter((one) => one !== unit));
  return (
    <fieldset className={styles.form}>
      <legend className={styles.legend}>{say(UNITS.membersOf, { collective: form.collective })}</legend>
      <Text size={200} className={styles.quiet}>
        {say(form.units.length > 0 ? UNITS.membersHint : UNITS.membersNone)}
      </Text>
      {proposed.length > 0 && (
        <div className={styles.buttons}>
          <Button size="small" onClick={() => setChosen([...chosen, ...proposed])}>
            {say(UNITS.propose, { n: proposed.length })}
          </Button>
        </div>
      )}
      <div className={styles.units}>
        {form.units.map((unit) => {
          const isFixed = form.fixed.includes(unit);
          return (
            <Checkbox
              key={unit}
              label={isFixed ? say(UNITS.throughOther, { unit }) : unit}
              checked={chosen.includes(unit)}
              disabled={isFixed}
              onChange={(_, { checked }) => tick(unit, checked === true)}
            />
          );
        })}
      </div>
      <div className={styles.buttons}>
        <Button
          size="small"
          appearance="primary"
          disabled={decision === null || busy !== null}
          onClick={() => decision && void session.decide(decision)}
        >
          {say(UNITS.membersSave)}
        </Button>
        <Button size="small" appearance="subtle" onClick={onDone}>
          {say(UNITS.membersLeave)}
        </Button>
      </div>
    </fieldset>
  );
}
