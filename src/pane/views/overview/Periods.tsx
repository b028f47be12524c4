import { Button, makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { showDay } from '../../../language/showDay';
import { periodTitle } from '../../../settings/periods/period';
import { shown } from '../../session/state';
import { usePaneState, useSession, useWords } from '../../session/useSession';
import { type ShownPeriod, shownPeriods } from './periodModel';
import { PERIOD } from './periodWords';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: '6px', marginBottom: '16px' },
  head: { margin: 0 },
  asked: {
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    padding: '6px 8px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** The reporting period of the day shown, how far off its end is, and the press that keeps where everything stands. */
export function Periods() {
  const session = useSession();
  const state = usePaneState();
  const say = useWords();
  const styles = useStyles();
  const { settings, sheet, asOf, busy } = state;
  const year = shown(state)?.plan.year ?? null;
  if (!settings || sheet === null) return null;
  const periods = year === null ? [] : shownPeriods(settings, year, sheet, asOf);
  return (
    <section className={styles.section}>
      <Subtitle2 as="h2" className={styles.head}>
        {say(PERIOD.heading)}
      </Subtitle2>
      {periods.length === 0 && <Text>{say(year === null ? PERIOD.noYear : PERIOD.none)}</Text>}
      {periods.map((one) => (
        <OnePeriod key={`${one.key} ${one.period.year}`} one={one} />
      ))}
      <Text size={200} className={styles.quiet}>
        {say(PERIOD.about)}
      </Text>
      {year !== null && (
        <>
          <Button appearance="subtle" disabled={busy !== null} onClick={() => void session.preparePeriods()}>
            {say(PERIOD.edit)}
          </Button>
          <Button disabled={busy !== null} onClick={() => void session.trackReports()}>
            {say(PERIOD.book)}
          </Button>
          <Text size={200} className={styles.quiet}>
            {say(PERIOD.aboutBook)}
          </Text>
        </>
      )}
    </section>
  );
}

/** What is asked before it is closed early, or once more. */
function OnePeriod({ one }: { one: ShownPeriod }) {
  const session = useSession();
  const { busy, language } = usePaneState();
  const say = useWords();
  const styles = useStyles();
  const [asked, setAsked] = useState(false);
  const { period, key, daysLeft, closedOn, countedOn } = one;
  const title = periodTitle(period, language);
  const day = (of: string) => showDay(of, language);
  const close = (replace: boolean) => {
    setAsked(false);
    void session.closePeriod(key, countedOn, replace);
  };
  const state =
    closedOn !== null
      ? say(PERIOD.closed, { day: day(closedOn) })
      : daysLeft > 0
        ? say(PERIOD.toCome, { n: daysLeft })
        : say(daysLeft === 0 ? PERIOD.today : PERIOD.over);
  const isPlain = closedOn === null && daysLeft <= 0;
  return (
    <>
      <Text>{say(PERIOD.line, { title, from: day(period.from), to: day(period.to), state })}</Text>
      <Button
        disabled={busy !== null}
        aria-label={say(PERIOD.closeNamed, { title })}
        aria-expanded={isPlain ? undefined : asked}
        onClick={() => (isPlain ? close(false) : setAsked(!asked))}
      >
        {say(PERIOD.close)}
      </Button>
      {asked && !isPlain && (
        <div className={styles.asked} role="group" aria-label={say(PERIOD.closeNamed, { title })}>
          {closedOn !== null && <Text>{say(PERIOD.again, { day: day(closedOn) })}</Text>}
          {daysLeft > 0 && <Text>{say(PERIOD.early, { n: daysLeft, day: day(countedOn) })}</Text>}
          <Button disabled={busy !== null} onClick={() => close(closedOn !== null)}>
            {closedOn !== null ? say(PERIOD.closeAgain) : say(PERIOD.closeEarly, { day: day(countedOn) })}
          </Button>
          <Button appearance="subtle" onClick={() => setAsked(false)}>
            {say(PERIOD.keep)}
          </Button>
        </div>
      )}
    </>
  );
}
