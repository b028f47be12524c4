import { Badge, Button, Link, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { shown } from '../../session/state';
import { numberOf, taskOf } from '../../items/itemText';
import { usePaneState, useSession, useWords } from '../../session/useSession';
import { FINDINGS } from './findingsWords';
import { FixOffer } from './FixOffer';
import type { Remark } from './model';
import { SetAsideOffer } from './SetAsideOffer';

const useStyles = makeStyles({
  card: {
    marginInlineStart: '12px',
    borderLeft: `3px solid ${tokens.colorNeutralStroke2}`,
    paddingInlineStart: '4px',
  },
  chosen: { borderLeftColor: tokens.colorBrandStroke1, backgroundColor: tokens.colorNeutralBackground2 },
  button: {
    width: '100%',
    justifyContent: 'flex-start',
    alignItems: 'flex-start',
    textAlign: 'start',
    padding: '4px 6px',
    gap: '6px',
    fontWeight: tokens.fontWeightRegular,
  },
  cell: { minWidth: 'fit-content', marginTop: '2px' },
  words: { display: 'flex', flexDirection: 'column', minWidth: 0, overflowWrap: 'anywhere' },
  task: {
    color: tokens.colorNeutralForeground2,
    display: '-webkit-box',
    WebkitLineClamp: 1,
    WebkitBoxOrient: 'vertical',
    overflow: 'hidden',
  },
  more: { display: 'flex', flexDirection: 'column', gap: '6px', padding: '0 8px 8px' },
  cells: { display: 'flex', flexWrap: 'wrap', gap: '2px 8px' },
});

/** As many cells as one looks at. */
const CELLS = 24;

/** One remark. Chosen, it shows its cell in the sheet and says why it matters and what can be done. */
export function RemarkCard({ remark, chosen, onChoose }: { remark: Remark; chosen: boolean; onChoose(): void }) {
  const session = useSession();
  const state = usePaneState();
  const say = useWords();
  const styles = useStyles();
  const card = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (chosen) card.current?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  const { finding, item, words } = remark;
  const plan = shown(state)?.plan;
  const about = item && plan ? [numberOf(plan, item), taskOf(item)].filter((text) => text !== '').join('. ') : '';
  const cells = finding.related.slice(0, CELLS);
  return (
    <div ref={card} className={mergeClasses(styles.card, chosen && styles.chosen)}>
      <Button appearance="transparent" className={styles.button} aria-expanded={chosen} onClick={onChoose}>
        <Badge appearance="outline" color="informative" shape="rounded" className={styles.cell}>
          {finding.at}
        </Badge>
        <span className={styles.words}>
          <Text>{words.what}</Text>
          <Text size={200} className={styles.task}>
            {about || say(FINDINGS.wholePlan)}
          </Text>
        </span>
      </Button>
      {chosen && (
        <div className={styles.more}>
          <Text>
            <b>{say(FINDINGS.why)}</b> {words.why}
          </Text>
          <Text>
            <b>{say(FINDINGS.todo)}</b> {words.do}
          </Text>
          {cells.length > 0 && (
            <div className={styles.cells}>
              <Text size={200}>{say(FINDINGS.related)}</Text>
              {cells.map((at) => (
                <Link key={at} as="button" onClick={() => void session.select(at)}>
                  {at}
                </Link>
              ))}
              {cells.length < finding.related.length && (
                <Text size={200}>{say(FINDINGS.moreCells, { n: finding.related.length - cells.length })}</Text>
              )}
            </div>
          )}
          <FixOffer finding={finding} />
          <SetAsideOffer finding={finding} />
        </div>
      )}
    </div>
  );
}
