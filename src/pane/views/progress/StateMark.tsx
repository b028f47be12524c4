import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  ArrowRepeatAllRegular,
  CalendarRegular,
  CheckmarkCircleRegular,
  ClockAlarmRegular,
  ErrorCircleFilled,
  type FluentIcon,
  HourglassRegular,
  PlayCircleRegular,
  QuestionCircleRegular,
  SubtractCircleRegular,
} from '@fluentui/react-icons';
import type { Progress } from '../../../progress/standing';
import { useWords } from '../../session/useSession';
import { PROGRESS_NAMES } from '../../../progress/names';

const ICONS: Record<Progress, FluentIcon> = {
  overdue: ErrorCircleFilled,
  'perhaps-overdue': QuestionCircleRegular,
  'due-soon': ClockAlarmRegular,
  'within-term': CalendarRegular,
  'in-progress': PlayCircleRegular,
  waiting: HourglassRegular,
  'done-on-time': CheckmarkCircleRegular,
  'done-late': CheckmarkCircleRegular,
  done: CheckmarkCircleRegular,
  continuous: ArrowRepeatAllRegular,
  'no-date': QuestionCircleRegular,
  'not-applicable': SubtractCircleRegular,
};

const useStyles = makeStyles({
  mark: { display: 'inline-flex', alignItems: 'center', gap: '4px', fontWeight: tokens.fontWeightSemibold },
  icon: { fontSize: '16px', flexShrink: 0 },
  overdue: { color: tokens.colorPaletteRedForeground1 },
  soon: { color: tokens.colorPaletteDarkOrangeForeground1 },
  done: { color: tokens.colorPaletteGreenForeground1 },
});

/** Where an item stands: an icon and a word, and only besides these a colour. */
export function StateMark({ progress }: { progress: Progress }) {
  const say = useWords();
  const styles = useStyles();
  const Icon = ICONS[progress];
  const colour: Partial<Record<Progress, string>> = {
    overdue: styles.overdue,
    'due-soon': styles.soon,
    'done-on-time': styles.done,
    'done-late': styles.done,
    done: styles.done,
  };
  return (
    <span className={mergeClasses(styles.mark, colour[progress])}>
      <Icon className={styles.icon} aria-hidden="true" />
      {say(PROGRESS_NAMES[progress])}
    </span>
  );
}
