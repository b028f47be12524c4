import {
  Button,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Toolbar,
  ToolbarButton,
  ToolbarDivider,
} from '@fluentui/react-components';
import {
  ArrowDownloadRegular,
  ArrowRedoRegular,
  ArrowUndoRegular,
  ClipboardPasteRegular,
  DocumentTableRegular,
  FolderOpenRegular,
} from '@fluentui/react-icons';
import { useRef } from 'react';
import { FileInput, OTHER_FILES } from '../../pane/items/FileInput';
import { VERSION } from '../version';
import { PAGE } from './pageWords';
import { SAMPLES } from './samples';
import { useDesk, useDeskState, useSay } from './useDesk';
import { usePageState } from './usePageState';

const READ = `.xlsx,.xlsm,${OTHER_FILES}`;

/** What can be done with the file as a whole. */
export function TopBar({ onPaste }: { onPaste(): void }) {
  const desk = useDesk();
  const { opened, opening } = useDeskState();
  const say = useSay();
  const chooser = useRef<HTMLInputElement>(null);
  const state = usePageState(opened?.host ?? null);
  return (
    <header className="nr-top">
      <span className="nr-brand">
        <strong>
          Năm Rõ <small>{VERSION}</small>
        </strong>
        <small>{say(PAGE.private)}</small>
      </span>
      <Toolbar className="nr-tools" aria-label="Năm Rõ">
        <ToolbarButton
          icon={<FolderOpenRegular />}
          appearance="primary"
          disabled={opening !== null}
          onClick={() => chooser.current?.click()}
        >
          {say(PAGE.open)}
        </ToolbarButton>
        <ToolbarButton icon={<ClipboardPasteRegular />} onClick={onPaste}>
          {say(PAGE.paste)}
        </ToolbarButton>
        <Menu>
          <MenuTrigger disableButtonEnhancement>
            <ToolbarButton icon={<DocumentTableRegular />}>{say(PAGE.samples)}</ToolbarButton>
          </MenuTrigger>
          <MenuPopover>
            <MenuList>
              {SAMPLES.map(({ file, title }) => (
                <MenuItem key={file} onClick={() => void desk.openSample(file)}>
                  {say(title)}
                </MenuItem>
              ))}
            </MenuList>
          </MenuPopover>
        </Menu>
        <ToolbarDivider />
        <ToolbarButton
          icon={<ArrowUndoRegular />}
          disabled={!state?.canUndo}
          onClick={() => opened && void desk.attempt('undoing', opened.host.undo)}
        >
          {say(PAGE.undo)}
        </ToolbarButton>
        <ToolbarButton
          icon={<ArrowRedoRegular />}
          disabled={!state?.canRedo}
          onClick={() => opened && void desk.attempt('undoing', opened.host.redo)}
        >
          {say(PAGE.redo)}
        </ToolbarButton>
      </Toolbar>
      {opened && (
        <span className="nr-name" title={opened.name}>
          {opened.name}
          <small>
            {opened.sample ? ` – ${say(PAGE.sample)}` : ''}
            {state?.unsaved ? ` – ${say(PAGE.unsaved)}` : ''}
          </small>
        </span>
      )}
      <Button
        appearance={state?.unsaved ? 'primary' : 'secondary'}
        icon={<ArrowDownloadRegular />}
        disabled={!opened}
        onClick={() => void desk.save()}
      >
        {say(PAGE.save)}
      </Button>
      <FileInput
        input={chooser}
        label={say(PAGE.open)}
        accept={READ}
        multiple
        onFiles={(files) => void desk.openFiles(files)}
      />
    </header>
  );
}
