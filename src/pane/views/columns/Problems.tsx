import { Link, makeStyles, Text } from '@fluentui/react-components';
import type { SettingProblem } from '../../../settings/settings';
import { SETTING_PROBLEMS } from '../../../settings/settingProblems';
import { useSession, useWords } from '../../session/useSession';
import { COLUMNS } from './columnWords';

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: '18px', display: 'flex', flexDirection: 'column', gap: '8px' },
});

/** Cells of the settings sheets that could not be used, with links to them. */
export function Problems({ problems }: { problems: SettingProblem[] }) {
  const session = useSession();
  const say = useWords();
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {problems.map(({ sheet, at, problem, value }) => (
        <li key={`${sheet}!${at}`}>
          <Text>{say(SETTING_PROBLEMS[problem] ?? { vi: problem, en: problem }, { value })}</Text>{' '}
          <Link as="button" onClick={() => void session.selectOn(sheet, at)}>
            {say(COLUMNS.where, { sheet, at })}
          </Link>
        </li>
      ))}
    </ul>
  );
}
