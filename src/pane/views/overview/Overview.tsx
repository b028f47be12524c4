import { Button, makeStyles, Text, Subtitle2, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Inspection } from '../../../checks/engine/inspection';
import { showDay } from '../../../language/showDay';
import { isPartProblem } from '../../../settings/parts/isPartProblem';
import { leadsOf, numberOf, rowCell, taskOf } from '../../items/itemText';
import { shown } from '../../session/state';
import { usePaneState, useSession, useWords } from '../../session/useSession';
import { DAYS } from '../../words/words';
import { Problems } from '../columns/Problems';
import type { ViewProps } from '../viewProps';
import { Actions } from './Actions';
import { ClearBars } from './ClearBars';
import { overviewOf } from './model';
import { OVERVIEW } from './overviewWords';
import { Outside } from './Outside';
import { Periods } from './Periods';
import { Tiles } from './Tiles';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: '6px', marginBottom: '16px' },
  head: { margin: 0 },
  list: { listStyle: 'none', margin: 0, padding: 0 },
  next: {
    width: '100%',
    justifyContent: 'flex-start',
    textAlign: 'start',
    padding: '6px 8px',
    fontWeight: tokens.fontWeightRegular,
  },
  lines: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  task: { display: '-webkit-box', WebkitLineClamp: 2, WebkitBoxOrient: 'vertical', overflow: 'hidden' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** Entries that do not count of which so many are told at once: where another plan has come in, all of them are. */
const MOST_UNUSED = 10;

/** The first thing one sees: the office's count, the five clears, what comes next, and what can be done. */
export function Overview({ goTo }: ViewProps) {
  const inspection = shown(usePaneState());
  return inspection && <OverviewOf inspection={inspection} goTo={goTo} />;
}

function OverviewOf({ inspection, goTo }: { inspection: Inspection; goTo: ViewProps['goTo'] }) {
  const session = useSession();
  const state = usePaneState();
  const say = useWords();
  const styles = useStyles();
  const { plan } = inspection;
  const unused = state.problems.filter(isPartProblem);
  const { tiles, parts, severities, next } = useMemo(() => overviewOf(inspection), [inspection]);
  const when = (daysLeft: number) => (daysLeft === 0 ? say(DAYS.today) : say(DAYS.left, { n: daysLeft }));
  return (
    <>
      <section className={styles.section}>
        <Subtitle2 as="h2" className={styles.head}>
          {say(OVERVIEW.count)}
        </Subtitle2>
        <Tiles tiles={tiles} onChoose={(group) => goTo('progress', group)} />
        {parts && <Text className={styles.quiet}>{say(OVERVIEW.parts, parts)}</Text>}
      </section>
      {unused.length > 0 && (
        <section className={styles.section}>
          <Subtitle2 as="h2" className={styles.head}>
            {say(OVERVIEW.unusedEntries, { n: unused.length })}
          </Subtitle2>
          <Problems problems={unused.slice(0, MOST_UNUSED)} />
          {unused.length > MOST_UNUSED && <Text>{say(OVERVIEW.moreUnused, { n: unused.length - MOST_UNUSED })}</Text>}
        </section>
      )}
      <section className={styles.section}>
        <Subtitle2 as="h2" className={styles.head}>
          {say(OVERVIEW.toMend)}
        </Subtitle2>
        {inspection.findings.length === 0 ? (
          <Text>{say(OVERVIEW.allClear)}</Text>
        ) : (
          <>
            <Text>{say(OVERVIEW.found, severities)}</Text>
            <Button onClick={() => goTo('findings')}>{say(OVERVIEW.see)}</Button>
          </>
        )}
      </section>
      <Outside />
      <Actions />
      <Periods />
      <section className={styles.section}>
        <Subtitle2 as="h2" className={styles.head}>
          {say(OVERVIEW.clears)}
        </Subtitle2>
        <ClearBars inspection={inspection} onChoose={(clear) => goTo('findings', clear)} />
      </section>
      <section className={styles.section}>
        <Subtitle2 as="h2" className={styles.head}>
          {say(OVERVIEW.next)}
        </Subtitle2>
        {next.length === 0 && <Text>{say(OVERVIEW.nothingNext)}</Text>}
        <ul className={styles.list}>
          {next.map(({ item, day, daysLeft }) => (
            <li key={item.row}>
              <Button
                appearance="subtle"
                className={styles.next}
                onClick={() => void session.select(rowCell(plan, item))}
              >
                <span className={styles.lines}>
                  <Text weight="semibold">
                    {showDay(day, state.language)} · {when(daysLeft)}
                  </Text>
                  <Text className={styles.task}>
                    {[numberOf(plan, item), taskOf(item)].filter((words) => words !== '').join('. ')}
                  </Text>
                  <Text size={200} className={styles.quiet}>
                    {leadsOf(item)}
                  </Text>
                </span>
              </Button>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
