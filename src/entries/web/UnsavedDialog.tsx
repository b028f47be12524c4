import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import { PAGE } from './pageWords';
import { useDesk, useDeskState, useSay } from './useDesk';

/** Asks before another file takes the place of one with unsaved changes. */
export function UnsavedDialog() {
  const { waiting, opened } = useDeskState();
  const desk = useDesk();
  const say = useSay();
  const saveFirst = async () => {
    await desk.save();
    await desk.answer(true);
  };
  return (
    <Dialog open={waiting !== null} onOpenChange={(_, { open }) => !open && void desk.answer(false)}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{say(PAGE.unsavedTitle)}</DialogTitle>
          <DialogContent>{say(PAGE.unsavedText, { file: opened?.name ?? '' })}</DialogContent>
          <DialogActions fluid>
            <Button onClick={() => void desk.answer(false)}>{say(PAGE.cancel)}</Button>
            <Button onClick={() => void desk.answer(true)}>{say(PAGE.goOn)}</Button>
            <Button appearance="primary" onClick={() => void saveFirst()}>
              {say(PAGE.saveFirst)}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
