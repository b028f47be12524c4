import { Link, makeStyles, Text } from '@fluentui/react-components';
import type { SettingProblem } from '../../../settings/settings';
import { settingProblemSentence } from '../../../settings/settingProblems';
import { usePaneState, useSession, useWords } from '../../session/useSession';
import { COLUMNS } from './columnWords';

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: '18px', display: 'flex', flexDirection: 'column', gap: '8px' },
});

/** Cells of the settings sheets that could not be used, with links to them. */
export function Problems({ problems }: { problems: SettingProblem[] }) {
  const session = useSession();
  const { language } = usePaneState();
  const say = useWords();
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {problems.map((problem) => (
        <li key={`${problem.sheet}!${problem.at}`}>
          <Text>{settingProblemSentence(problem, language)}</Text>{' '}
          <Link as="button" onClick={() => void session.selectOn(problem.sheet, problem.at)}>
            {say(COLUMNS.where, { sheet: problem.sheet, at: problem.at })}
          </Link>
        </li>
      ))}
    </ul>
  );
}
