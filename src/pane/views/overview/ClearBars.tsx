import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Inspection } from '../../../checks/engine/inspection';
import type { FiveClear } from '../../../figures/fiveClears';
import { useWords } from '../../session/useSession';
import { CLEAR_NAMES } from '../../../checks/engine/names';
import { barsOf } from './model';
import { OVERVIEW } from './overviewWords';

const useStyles = makeStyles({
  bar: {
    width: '100%',
    display: 'grid',
    gridTemplateColumns: '112px 1fr 64px',
    gap: '8px',
    alignItems: 'center',
    padding: '4px 6px',
    fontWeight: tokens.fontWeightRegular,
  },
  name: { textAlign: 'start' },
  // The line around it and the edge of the green part are to be seen where colours are not.
  track: {
    height: '10px',
    backgroundColor: tokens.colorPaletteDarkOrangeBackground2,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    display: 'block',
  },
  clear: {
    height: '10px',
    boxSizing: 'border-box',
    backgroundColor: tokens.colorPaletteGreenBackground3,
    borderRight: `2px solid ${tokens.colorNeutralForeground1}`,
    display: 'block',
    '@media (forced-colors: active)': { backgroundColor: 'Highlight', forcedColorAdjust: 'none' },
  },
  figure: { textAlign: 'end' },
});

/** A bar a clear; a click shows what is not clear. */
export function ClearBars({ inspection, onChoose }: { inspection: Inspection; onChoose(clear: FiveClear): void }) {
  const say = useWords();
  const styles = useStyles();
  const bars = useMemo(() => barsOf(inspection), [inspection]);
  return (
    <div>
      {bars.map(({ clear, clearItems, items }) => (
        <Button
          key={clear}
          appearance="subtle"
          className={styles.bar}
          aria-label={say(OVERVIEW.clearOf, { clear: say(CLEAR_NAMES[clear]), n: clearItems, items })}
          onClick={() => onChoose(clear)}
        >
          <Text size={200} className={styles.name}>
            {say(CLEAR_NAMES[clear])}
          </Text>
          <span className={styles.track}>
            <span className={styles.clear} style={{ width: `${items === 0 ? 0 : (100 * clearItems) / items}%` }} />
          </span>
          <Text size={200} className={styles.figure}>
            {clearItems}/{items}
          </Text>
        </Button>
      ))}
    </div>
  );
}
