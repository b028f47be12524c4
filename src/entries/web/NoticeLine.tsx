import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { CopyDetails } from '../../pane/support/CopyDetails';
import { PAGE, PAGE_NOTICES } from './pageWords';
import { useDesk, useDeskState, useSay } from './useDesk';

/** What came of the last thing done with the file. */
export function NoticeLine() {
  const { notice, language } = useDeskState();
  const desk = useDesk();
  const say = useSay();
  if (!notice) return null;
  const close = (
    <Button
      appearance="transparent"
      icon={<DismissRegular />}
      aria-label={say(PAGE.close)}
      onClick={() => desk.say(null)}
    />
  );
  return (
    <MessageBar className="nr-notice" intent={notice.intent} layout="multiline">
      <MessageBarBody>
        {say(PAGE_NOTICES[notice.id], notice.values)}
        {notice.facts && <CopyDetails language={language} details={() => desk.detailsOf(notice.facts!)} />}
      </MessageBarBody>
      <MessageBarActions containerAction={close}>
        {notice.id === 'file-not-reopened' && (
          <Button size="small" onClick={() => void desk.reopen()}>
            {say(PAGE.reopen)}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}
