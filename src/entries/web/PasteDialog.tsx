import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Textarea,
} from '@fluentui/react-components';
import { PAGE } from './pageWords';
import { useSay } from './useDesk';

interface PasteDialogProps {
  open: boolean;
  onClose(): void;
  onPaste(data: DataTransfer): boolean;
}

/** How a table that stands in Word or in a PDF gets into a workbook, in two steps. */
export function PasteDialog({ open, onClose, onPaste }: PasteDialogProps) {
  const say = useSay();
  return (
    <Dialog open={open} onOpenChange={(_, data) => !data.open && onClose()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{say(PAGE.pasteTitle)}</DialogTitle>
          <DialogContent className="nr-paste">
            <p>{say(PAGE.pasteHow)}</p>
            <p>{say(PAGE.pastePdf)}</p>
            <Textarea
              className="nr-paste-here"
              autoFocus
              value=""
              rows={4}
              placeholder={say(PAGE.pasteHere)}
              aria-label={say(PAGE.pasteHere)}
              onPaste={(event) => {
                event.preventDefault();
                event.stopPropagation();
                onPaste(event.clipboardData);
                onClose();
              }}
            />
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose}>{say(PAGE.cancel)}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
