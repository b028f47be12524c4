import { Button, Field, makeStyles, Select, Text } from '@fluentui/react-components';
import { useState } from 'react';
import type { CollectResult } from '../../../actions/collectResult';
import { returnedUnread } from '../../../actions/collecting/unread';
import type { ReturnedFile } from '../../../collecting/collection';
import { fileRemark } from '../../../collecting/sheets/fileRemark';
import { fill, type Language } from '../../../language/bilingual';
import { usePaneState, useSession, useWords } from '../../session/useSession';
import { COLLECT } from './collectingWords';
import { ConflictCard } from './ConflictCard';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: '6px' },
  list: { listStyle: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '6px' },
});

/** As many places are drawn at once. */
const PAGE = 20;

/** Who has sent what, which files were not taken and why, and what has to be decided. */
export function Collected({ result }: { result: CollectResult }) {
  const say = useWords();
  const styles = useStyles();
  const { language } = usePaneState();
  const [most, setMost] = useState(PAGE);
  const { counts, units, files, conflicts } = result;
  const named = (state: CollectResult['units'][number]['state']) =>
    units.filter((unit) => unit.state === state).map(({ unit }) => unit);
  const [silent, incomplete] = [named('not-sent'), named('incomplete')];
  const passed = files.filter(({ kind }) => kind !== 'taken');
  const open = conflicts.filter(({ choice }) => choice === null);
  return (
    <div className={styles.part} role="status">
      <Text weight="semibold">{say(COLLECT.headline, counts)}</Text>
      {silent.length > 0 && <Text>{say(COLLECT.silent, { names: silent })}</Text>}
      {incomplete.length > 0 && <Text>{say(COLLECT.incomplete, { names: incomplete })}</Text>}
      {passed.length > 0 && (
        <>
          <Text as="h3" weight="semibold">
            {say(COLLECT.unread, { n: passed.length })}
          </Text>
          <ul className={styles.list}>
            {passed.map((file) => (
              <li key={file.file}>
                <Text>{fileSentence(file, language)}</Text>
                {file.kind === 'unit-unknown' && <Whose file={file.file} units={units.map(({ unit }) => unit)} />}
              </li>
            ))}
          </ul>
        </>
      )}
      {open.length > 0 && (
        <>
          <Text as="h3" weight="semibold">
            {say(COLLECT.conflicts, { n: open.length })}
          </Text>
          <Text size={200}>{say(COLLECT.conflictsAbout)}</Text>
          <ul className={styles.list}>
            {open.slice(0, most).map((conflict, i) => (
              <ConflictCard key={`${i} ${conflict.sheet} ${conflict.row} ${conflict.why}`} conflict={conflict} />
            ))}
          </ul>
          {open.length > most && (
            <Button onClick={() => setMost(most + PAGE)}>
              {say(COLLECT.more, { n: Math.min(PAGE, open.length - most) })}
            </Button>
          )}
        </>
      )}
    </div>
  );
}

/** Which unit a file is of, where neither its name nor its words say so. */
function Whose({ file, units }: { file: string; units: string[] }) {
  const session = useSession();
  const { busy } = usePaneState();
  const say = useWords();
  return (
    <Field label={say(COLLECT.whose, { file })}>
      <Select
        value=""
        disabled={busy !== null}
        onChange={(_, { value }) => value !== '' && void session.collectOf(file, value)}
      >
        <option value="">{say(COLLECT.chooseUnit)}</option>
        {units.map((unit) => (
          <option key={unit}>{unit}</option>
        ))}
      </Select>
    </Field>
  );
}

/** What a file is of which nothing was taken, and what to do about it. */
function fileSentence(file: ReturnedFile, language: Language): string {
  const unreadable = (why: string) => returnedUnread(why, language);
  const { what, advice } = fileRemark(file, language, { taken: 0, unreadable });
  return fill(COLLECT.fileSays[language], { file: file.file, what, advice }).trim();
}
