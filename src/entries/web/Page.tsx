import { Button, FluentProvider, ProgressBar, Tab, TabList } from '@fluentui/react-components';
import { useState } from 'react';
import { App } from '../../pane/App';
import type { Desk } from './desk';
import { DropZone } from './DropZone';
import { FileBusy } from './FileBusy';
import { NoticeLine } from './NoticeLine';
import { PAGE } from './pageWords';
import { PasteDialog } from './PasteDialog';
import { TopBar } from './TopBar';
import { UnsavedDialog } from './UnsavedDialog';
import { DeskContext, useDeskState, useSay } from './useDesk';
import { useDocument } from './useDocument';
import { useLeaving } from './useLeaving';
import { usePasting } from './usePasting';
import { useShortcuts } from './useShortcuts';
import { useMedia, useTheme } from './useTheme';
import { Workbook } from './Workbook';

/** The workbook left, the pane right; on narrow screens one at a time. */
export function Page({ desk }: { desk: Desk }) {
  const theme = useTheme();
  return (
    <FluentProvider theme={theme}>
      <DeskContext value={desk}>
        <Room theme={theme} />
      </DeskContext>
    </FluentProvider>
  );
}

const NARROW = '(max-width: 899px)';

function Room({ theme }: { theme: ReturnType<typeof useTheme> }) {
  const { opened, opening, stopOpening } = useDeskState();
  const say = useSay();
  const narrow = useMedia(NARROW);
  const [side, setSide] = useState<'workbook' | 'checks'>('workbook');
  const [pasting, setPasting] = useState(false);
  const paste = usePasting();
  useDocument();
  useShortcuts();
  useLeaving();
  return (
    <DropZone>
      <TopBar onPaste={() => setPasting(true)} />
      {opening !== null && (
        <div className="nr-opening" role="status">
          <span>{say(PAGE.opening, { file: opening })}</span>
          <ProgressBar aria-label={say(PAGE.opening, { file: opening })} />
          {stopOpening && (
            <Button size="small" onClick={stopOpening}>
              {say(PAGE.stop)}
            </Button>
          )}
        </div>
      )}
      {opened && <FileBusy key={opened.number} file={opened.file} />}
      <NoticeLine />
      {narrow && (
        <TabList selectedValue={side} onTabSelect={(_, { value }) => setSide(value as typeof side)}>
          <Tab value="workbook">{say(PAGE.workbook)}</Tab>
          <Tab value="checks">{say(PAGE.checks)}</Tab>
        </TabList>
      )}
      {opened && (
        <div className="nr-room" key={opened.number}>
          <section className="nr-workbook" hidden={narrow && side !== 'workbook'} aria-label={say(PAGE.workbook)}>
            <Workbook host={opened.host} onShown={() => setSide('workbook')} />
          </section>
          <div className="nr-pane" hidden={narrow && side !== 'checks'}>
            <App session={opened.session} theme={theme} />
          </div>
        </div>
      )}
      <PasteDialog open={pasting} onClose={() => setPasting(false)} onPaste={paste} />
      <UnsavedDialog />
    </DropZone>
  );
}
