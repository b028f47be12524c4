import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { usePaneState, useSession, useWords } from '../../session/useSession';
import { COLUMNS } from './columnWords';

/** No header says what the table's columns are: nothing is changed in it until they are confirmed, one by one or all at a press. */
export function AllGuessed() {
  const session = useSession();
  const { busy } = usePaneState();
  const say = useWords();
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{say(COLUMNS.allGuessed)}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" disabled={busy !== null} onClick={() => void session.confirmColumns()}>
          {say(COLUMNS.confirmAll)}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
