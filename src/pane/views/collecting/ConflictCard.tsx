import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { Conflict } from '../../../collecting/collection';
import { choosable } from '../../../collecting/sheets/choices';
import { entryWords } from '../../../collecting/sheets/shownWords';
import { usePaneState, useSession, useWords } from '../../session/useSession';
import { COLLECT, WHY } from './collectingWords';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    padding: '6px 8px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  buttons: { display: 'flex', gap: '6px', flexWrap: 'wrap' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** One place that only a person can decide: what stands, what each unit says, and a press for each. */
export function ConflictCard({ conflict }: { conflict: Conflict }) {
  const session = useSession();
  const { busy } = usePaneState();
  const say = useWords();
  const styles = useStyles();
  const { sheet, cell, number, task, stands, why, words } = conflict;
  const named = [number, task].filter((part) => part !== '').join('. ');
  const decide = (choice: string) => void session.decideConflict(conflict, choice);
  return (
    <li className={styles.card}>
      <Text weight="semibold">{named}</Text>
      <Text size={200} className={styles.quiet}>
        {say(WHY[why])}
      </Text>
      <Text>{say(COLLECT.stands, { words: stands || say(COLLECT.empty) })}</Text>
      {words.map((word, i) => (
        <Text key={`${i} ${word.unit}`}>
          {say(COLLECT.word, { unit: word.unit, words: entryWords(word) || say(COLLECT.empty) })}
        </Text>
      ))}
      <span className={styles.buttons}>
        <Button
          size="small"
          disabled={busy !== null}
          aria-label={say(COLLECT.keepNamed, { task: named })}
          onClick={() => decide('keep')}
        >
          {say(COLLECT.keep)}
        </Button>
        {takeable(conflict).map((unit) => (
          <Button
            key={unit}
            size="small"
            disabled={busy !== null}
            aria-label={say(COLLECT.takeNamed, { unit, task: named })}
            onClick={() => decide(unit)}
          >
            {say(COLLECT.take, { unit })}
          </Button>
        ))}
        {cell !== null && (
          <Button size="small" appearance="subtle" onClick={() => void session.selectOn(sheet, cell)}>
            {say(COLLECT.seeCell, { cell })}
          </Button>
        )}
      </span>
    </li>
  );
}

/** The units whose words can be taken: each once. */
const takeable = ({ why, words }: Conflict): string[] => {
  const units = words.map(({ unit }) => unit);
  return [...new Set(choosable(why, units))];
};
