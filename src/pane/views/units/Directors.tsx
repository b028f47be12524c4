import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { DirectorRow } from '../../../figures/directors';
import { useWords } from '../../session/useSession';
import { UNITS } from './unitsWords';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: '4px' },
  list: { listStyle: 'none', margin: 0, padding: 0 },
  director: {
    display: 'flex',
    flexDirection: 'column',
    padding: '6px 4px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** Who directs, by head. */
export function Directors({ rows }: { rows: DirectorRow[] }) {
  const say = useWords();
  const styles = useStyles();
  return (
    <section className={styles.section}>
      <Text as="h2" weight="semibold">
        {say(UNITS.directors, { n: rows.length })}
      </Text>
      <ul className={styles.list}>
        {rows.map(({ name, items, overdue }) => (
          <li key={name} className={styles.director}>
            <Text weight="semibold">{name}</Text>
            <Text size={200} className={styles.quiet}>
              {say(overdue > 0 ? UNITS.directsLate : UNITS.directs, { n: items, overdue })}
            </Text>
          </li>
        ))}
      </ul>
    </section>
  );
}
