import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import {
  ChevronDownRegular,
  ChevronRightRegular,
  ErrorCircleFilled,
  InfoFilled,
  WarningFilled,
} from '@fluentui/react-icons';
import { useState } from 'react';
import type { Severity } from '../../../checks/engine/finding';
import { useWords } from '../../session/useSession';
import { CLEAR_NAMES, SEVERITY_NAMES } from '../../../checks/engine/names';
import { FINDINGS } from './findingsWords';
import type { RemarkGroup } from './model';
import { RemarkCard } from './RemarkCard';

const useStyles = makeStyles({
  group: { marginBottom: '6px' },
  heading: { width: '100%', justifyContent: 'flex-start', textAlign: 'start', padding: '4px', margin: 0 },
  head: { margin: 0, fontSize: 'inherit', fontWeight: 'inherit' },
  title: { display: 'flex', flexDirection: 'column', minWidth: 0, flexGrow: 1 },
  quiet: { color: tokens.colorNeutralForeground2 },
  list: { listStyle: 'none', margin: 0, padding: 0 },
  error: { color: tokens.colorPaletteRedForeground1, flexShrink: 0, marginInlineEnd: '6px' },
  warning: { color: tokens.colorPaletteDarkOrangeForeground1, flexShrink: 0, marginInlineEnd: '6px' },
  info: { color: tokens.colorBrandForeground1, flexShrink: 0, marginInlineEnd: '6px' },
});
const ICONS = { error: ErrorCircleFilled, warning: WarningFilled, info: InfoFilled } satisfies Record<
  Severity,
  unknown
>;

/** More remarks of one kind than these are folded away at first. */
const OPEN = 4;
/** How many are drawn at a time. */
const STEP = 30;

/** The remarks of one check. The one that is looked at opens its group. */
export function GroupOfRemarks({
  group,
  current,
  onChoose,
}: {
  group: RemarkGroup;
  current: string | null;
  onChoose(key: string): void;
}) {
  const say = useWords();
  const styles = useStyles();
  const { remarks, severity, clear, question, title } = group;
  const [wanted, setWanted] = useState<boolean | null>(null);
  const [drawn, setDrawn] = useState(STEP);
  const at = remarks.findIndex(({ key }) => key === current);
  const open = at >= 0 || (wanted ?? remarks.length <= OPEN);
  const visible = remarks.slice(0, Math.max(drawn, at + 1));
  const Icon = ICONS[severity];
  return (
    <section className={styles.group}>
      <h2 className={styles.head}>
        <Button
          appearance="subtle"
          className={styles.heading}
          aria-expanded={open}
          icon={open ? <ChevronDownRegular /> : <ChevronRightRegular />}
          onClick={() => setWanted(!open)}
        >
          <Icon className={styles[severity]} aria-hidden />
          <span className={styles.title}>
            <Text weight="semibold">{say(FINDINGS.heading, { title, n: remarks.length })}</Text>
            <Text size={200} className={styles.quiet}>
              {[
                say(SEVERITY_NAMES[severity]),
                say(CLEAR_NAMES[clear]),
                ...(question ? [say(FINDINGS.question)] : []),
              ].join(' · ')}
            </Text>
          </span>
        </Button>
      </h2>
      {open && (
        <ul className={styles.list}>
          {visible.map((remark) => (
            <li key={remark.key}>
              <RemarkCard remark={remark} chosen={remark.key === current} onChoose={() => onChoose(remark.key)} />
            </li>
          ))}
        </ul>
      )}
      {open && visible.length < remarks.length && (
        <Button size="small" onClick={() => setDrawn(visible.length + STEP)}>
          {say(FINDINGS.more, { n: Math.min(STEP, remarks.length - visible.length) })}
        </Button>
      )}
    </section>
  );
}
