import { Button, Field, makeStyles, Select, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { periodKey, periodTitle } from '../../../settings/periods/period';
import { periodsOf } from '../../../settings/periods/periodsOf';
import { FileInput, OTHER_FILES } from '../../items/FileInput';
import { shown } from '../../session/state';
import { usePaneState, useSession, useWords } from '../../session/useSession';
import { Collected } from './Collected';
import { COLLECT } from './collectingWords';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: '6px', marginBottom: '16px' },
  head: { margin: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
});

const RETURNS = `.xlsx,.xlsm,${OTHER_FILES}`;

/** Brings together what units have sent back, shows who has sent what, and asks what only a person can decide. */
export function Collecting() {
  const session = useSession();
  const state = usePaneState();
  const say = useWords();
  const styles = useStyles();
  const chooser = useRef<HTMLInputElement>(null);
  const [period, setPeriod] = useState('');
  const { settings, busy, language, collected } = state;
  const year = shown(state)?.plan.year ?? null;
  const periods = settings && year !== null ? periodsOf(settings, year) : [];
  const asked = period === '' ? null : period;
  return (
    <section className={styles.section} aria-labelledby="collecting">
      <Subtitle2 as="h2" id="collecting" className={styles.head}>
        {say(COLLECT.heading)}
      </Subtitle2>
      <Text size={200} className={styles.quiet}>
        {say(COLLECT.about)}
      </Text>
      {periods.length > 0 && (
        <Field label={say(COLLECT.period)}>
          <Select value={period} onChange={(_, { value }) => setPeriod(value)}>
            <option value="">{say(COLLECT.noPeriod)}</option>
            {periods.map((one) => (
              <option key={periodKey(one)} value={periodKey(one)}>
                {periodTitle(one, language)}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <Button appearance="primary" disabled={busy !== null} onClick={() => chooser.current?.click()}>
        {say(COLLECT.choose)}
      </Button>
      <FileInput
        input={chooser}
        label={say(COLLECT.choose)}
        accept={RETURNS}
        multiple
        onFiles={(files) => files.length > 0 && void session.collect(files, asked)}
      />
      <Button appearance="subtle" disabled={busy !== null} onClick={() => void session.collect([], asked)}>
        {say(COLLECT.apply)}
      </Button>
      {collected && <Collected result={collected} />}
    </section>
  );
}
