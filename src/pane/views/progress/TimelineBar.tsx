import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Timeline } from './timeline';

const MONTHS = Array.from({ length: 12 }, (_, i) => i + 1);

const useStyles = makeStyles({
  // Drawn with borders: where a system's high contrast takes backgrounds away, they stay.
  bar: { position: 'relative', height: '14px', display: 'flex', marginTop: '4px' },
  month: {
    flexGrow: 1,
    flexBasis: 0,
    height: '4px',
    marginTop: '5px',
    borderTop: `2px solid ${tokens.colorNeutralStroke1}`,
    borderLeft: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  quarter: { borderLeft: `2px solid ${tokens.colorNeutralStrokeAccessible}`, height: '7px', marginTop: '5px' },
  mark: {
    position: 'absolute',
    top: '1px',
    width: '0',
    height: '0',
    border: `5px solid ${tokens.colorNeutralForeground3}`,
    borderRadius: tokens.borderRadiusCircular,
    transform: 'translateX(-50%)',
  },
  late: {
    border: `5px solid ${tokens.colorPaletteRedForeground1}`,
    borderRadius: 0,
    transform: 'translateX(-50%) rotate(45deg)',
  },
  today: {
    position: 'absolute',
    top: '-2px',
    height: '18px',
    borderLeft: `2px solid ${tokens.colorBrandForeground1}`,
    transform: 'translateX(-50%)',
  },
});

/** Where the days of an item lie in the year. Only drawn: the words beside it say the same. */
export function TimelineBar({ timeline: { marks, today } }: { timeline: Timeline }) {
  const styles = useStyles();
  return (
    <span className={styles.bar} aria-hidden="true">
      {MONTHS.map((month) => (
        <span key={month} className={mergeClasses(styles.month, month % 3 === 1 && styles.quarter)} />
      ))}
      {today !== null && <span className={styles.today} style={{ left: `${100 * today}%` }} />}
      {marks.map(({ at, late }, i) => (
        <span key={i} className={mergeClasses(styles.mark, late && styles.late)} style={{ left: `${100 * at}%` }} />
      ))}
    </span>
  );
}
