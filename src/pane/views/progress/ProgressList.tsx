import { Button, makeStyles, Text } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { Inspection } from '../../../checks/engine/inspection';
import { rowCell } from '../../items/itemText';
import { useSession, useWords } from '../../session/useSession';
import { firstLines, isPartner, type ProgressGroup } from './model';
import { ProgressItem } from './ProgressItem';
import { PROGRESS } from './progressWords';
import { timelineOf } from './timeline';

const useStyles = makeStyles({
  lists: { display: 'flex', flexDirection: 'column', gap: '12px' },
  list: { listStyle: 'none', margin: 0, padding: 0 },
});

/** As many as are drawn at once: a table of ten thousand rows comes as quickly as a small one. */
const PAGE = 50;

interface ListProps {
  inspection: Inspection;
  groups: ProgressGroup[];
  unit: string | null;
  year: number;
}

export function ProgressList({ inspection: { plan, asOf }, groups, unit, year }: ListProps) {
  const session = useSession();
  const say = useWords();
  const styles = useStyles();
  const [most, setMost] = useState(PAGE);
  const lists = useRef<HTMLDivElement>(null);
  const { shown, rest } = firstLines(groups, most);
  useEffect(() => {
    // Whoever asked for more goes on reading where the new ones begin.
    if (most > PAGE) lists.current?.querySelectorAll<HTMLElement>('li > button')[most - PAGE]?.focus();
  }, [most]);
  return (
    <div className={styles.lists} ref={lists}>
      {shown.map(({ group: { id, heading, values, lines: all }, lines }) => (
        <section key={id}>
          <Text as="h2" weight="semibold" block>
            {say(PROGRESS.heading, { title: say(heading, values), n: all.length })}
          </Text>
          <ul className={styles.list}>
            {lines.map((line) => (
              <li key={line.item.row}>
                <ProgressItem
                  plan={plan}
                  line={line}
                  timeline={timelineOf(line.standing, asOf, year)}
                  partner={isPartner(line.item, unit)}
                  onOpen={() => void session.select(rowCell(plan, line.item))}
                />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {rest > 0 && (
        <Button onClick={() => setMost(most + PAGE)}>{say(PROGRESS.more, { n: Math.min(rest, PAGE) })}</Button>
      )}
    </div>
  );
}
