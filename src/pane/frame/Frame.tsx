import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { useLayoutEffect, useRef, useState } from 'react';
import { usePaneState, useWords } from '../session/useSession';
import { VIEWS } from '../views/views';
import type { ViewName } from '../views/viewProps';
import { FRAME } from '../words/words';
import { BusyBar } from './BusyBar';
import { NothingFound } from './NothingFound';
import { InterruptedBar } from './InterruptedBar';
import { NoticeBar } from './NoticeBar';
import { PlanHeading } from './PlanHeading';
import { useKeptFocus } from './useKeptFocus';
import { VersionLine } from './VersionLine';

const LOW = '@media (max-height: 420px)';

const useStyles = makeStyles({
  frame: {
    display: 'flex',
    flexDirection: 'column',
    height: '100vh',
    minWidth: '280px',
    overflow: 'hidden',
    '& h1, & h2, & h3': { margin: 0 },
    // A low window, or letters made large: heading and view are moved through together, else little of the view would be left.
    [LOW]: { height: 'auto', minHeight: '100vh', overflow: 'visible' },
  },
  tabs: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, flexWrap: 'wrap', flexShrink: 0, padding: '0 4px' },
  // All five fit beside each other at 320 pixels.
  tab: { paddingLeft: '3px', paddingRight: '3px' },
  view: {
    flexGrow: 1,
    overflowY: 'auto',
    padding: '8px 12px 24px',
    outlineOffset: '-2px',
    [LOW]: { overflowY: 'visible' },
  },
});

/** Heading, notice, tabs and the chosen view. It keeps the view when the table is read again. */
export function Frame() {
  const say = useWords();
  const { phase, busy } = usePaneState();
  const styles = useStyles();
  const [{ view, filter }, setPlace] = useState<{ view: ViewName; filter: string | null }>({
    view: 'overview',
    filter: null,
  });
  const panel = useRef<HTMLDivElement>(null);
  const keepFocus = useKeptFocus(busy, panel);
  useLayoutEffect(() => {
    if (!panel.current) return;
    // A view is read from its beginning, however far down one was in the one before.
    panel.current.scrollTop = 0;
    if (panel.current.getBoundingClientRect().top < 0) panel.current.scrollIntoView();
  }, [view, filter]);
  const View = VIEWS[view];
  return (
    <main className={styles.frame} onFocus={keepFocus}>
      <PlanHeading />
      <BusyBar />
      <InterruptedBar />
      <NoticeBar onColumns={() => setPlace({ view: 'columns', filter: null })} />
      {phase === 'ready' ? (
        <>
          <TabList
            className={styles.tabs}
            size="small"
            selectedValue={view}
            onTabSelect={(_, { value }) => setPlace({ view: value as ViewName, filter: null })}
          >
            {(Object.keys(VIEWS) as ViewName[]).map((name) => (
              <Tab key={name} value={name} id={`tab-${name}`} aria-controls="view" className={styles.tab}>
                {say(FRAME[name])}
              </Tab>
            ))}
          </TabList>
          <div
            ref={panel}
            className={styles.view}
            id="view"
            role="tabpanel"
            aria-labelledby={`tab-${view}`}
            tabIndex={0}
          >
            <View key={view} filter={filter} goTo={(next, what = null) => setPlace({ view: next, filter: what })} />
          </div>
        </>
      ) : (
        <NothingFound />
      )}
      <VersionLine />
    </main>
  );
}
