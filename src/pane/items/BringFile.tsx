import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { DocumentAddRegular } from '@fluentui/react-icons';
import { useRef } from 'react';
import { usePaneState, useSession, useWords } from '../session/useSession';
import { FileInput, OTHER_FILES } from './FileInput';
import { OUTSIDE } from '../views/overview/outsideWords';

const useStyles = makeStyles({ quiet: { color: tokens.colorNeutralForeground2 } });

/** Brings the table of a Word document, or of another file, into the workbook that is open; nothing where the shell cannot. */
export function BringFile() {
  const session = useSession();
  const { busy } = usePaneState();
  const say = useWords();
  const styles = useStyles();
  const chooser = useRef<HTMLInputElement>(null);
  if (!session.canBring()) return null;
  return (
    <>
      <Button icon={<DocumentAddRegular />} disabled={busy !== null} onClick={() => chooser.current?.click()}>
        {say(OUTSIDE.bring)}
      </Button>
      <Text size={200} className={styles.quiet}>
        {say(OUTSIDE.bringAbout)}
      </Text>
      <FileInput
        input={chooser}
        label={say(OUTSIDE.bring)}
        accept={OTHER_FILES}
        onFiles={([file]) => file && void session.bring(file)}
      />
    </>
  );
}
