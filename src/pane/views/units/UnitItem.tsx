import { Button, createFocusOutlineStyle, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { ClockAlarmRegular, DocumentPersonRegular, ErrorCircleFilled } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { useWords } from '../../session/useSession';
import type { UnitLine } from './model';
import { type FigureName, FIGURES, UNITS } from './unitsWords';

const useStyles = makeStyles({
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  line: { display: 'flex', alignItems: 'center', gap: '4px' },
  unit: {
    display: 'flex',
    flexDirection: 'column',
    gap: '2px',
    flexGrow: 1,
    minWidth: 0,
    padding: '6px 4px',
    textAlign: 'start',
    font: 'inherit',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorSubtleBackground,
    border: 'none',
    cursor: 'pointer',
    overflowWrap: 'anywhere',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':active': { backgroundColor: tokens.colorSubtleBackgroundPressed },
    ...createFocusOutlineStyle(),
  },
  figures: { display: 'flex', flexWrap: 'wrap', columnGap: '10px', color: tokens.colorNeutralForeground2 },
  figure: { display: 'inline-flex', alignItems: 'center', gap: '2px', whiteSpace: 'nowrap' },
  overdue: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
  soon: { color: tokens.colorPaletteDarkOrangeForeground1, fontWeight: tokens.fontWeightSemibold },
  sheet: { flexShrink: 0 },
});

interface UnitItemProps {
  line: UnitLine;
  onOpen(): void;
  /** Left out where nobody in particular could be handed the sheet. */
  onSheet?(): void;
  busy: boolean;
  /** What stands below it. */
  children?: ReactNode;
}

/** A unit's name and counts, which open its items, and its sheet. */
export function UnitItem({ line: { unit, figures }, onOpen, onSheet, busy, children }: UnitItemProps) {
  const say = useWords();
  const styles = useStyles();
  const name = unit ?? say(UNITS.unled);
  const look: Partial<Record<FigureName, string>> = {
    overdue: styles.overdue,
    groupOverdue: styles.overdue,
    soon: styles.soon,
  };
  return (
    <li className={styles.item}>
      <div className={styles.line}>
        <button type="button" className={styles.unit} onClick={onOpen}>
          <Text weight="semibold">{name}</Text>
          <Text size={200} className={styles.figures}>
            {figures.map(({ name: figure, n }) => (
              <span key={figure} className={mergeClasses(styles.figure, look[figure])}>
                {look[figure] === styles.overdue && <ErrorCircleFilled aria-hidden="true" />}
                {figure === 'soon' && <ClockAlarmRegular aria-hidden="true" />}
                {say(FIGURES[figure], { n })}
              </span>
            ))}
          </Text>
        </button>
        {onSheet && (
          <Button
            className={styles.sheet}
            size="small"
            icon={<DocumentPersonRegular />}
            aria-label={say(UNITS.sheetOf, { unit: name })}
            disabled={busy}
            onClick={onSheet}
          >
            {say(UNITS.sheet)}
          </Button>
        )}
      </div>
      {children}
    </li>
  );
}
