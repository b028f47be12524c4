import { Button, Checkbox, makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import {
  CalendarCheckmarkRegular,
  ClipboardTaskListLtrRegular,
  ColumnTripleRegular,
  DocumentTableRegular,
  EraserRegular,
  FolderArrowRightRegular,
  HighlightRegular,
  SendRegular,
} from '@fluentui/react-icons';
import { useMemo, useState } from 'react';
import { isScored } from '../../../figures/scores/isScored';
import { hasSeveralParts } from '../../../progress/lateParts';
import { SUMMARY_KINDS, type SummaryKind } from '../../../summaries/kinds';
import { BringFile } from '../../items/BringFile';
import { Later } from '../../items/Later';
import { shown } from '../../session/state';
import { usePaneState, useSession, useWords } from '../../session/useSession';
import { offeredKinds } from './offeredKinds';
import { KINDS, OVERVIEW } from './overviewWords';

const useStyles = makeStyles({
  actions: { display: 'flex', flexDirection: 'column', gap: '6px', marginBottom: '16px' },
  head: { margin: 0 },
  // Two and two, never three and one.
  buttons: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(max(136px, 34%), 1fr))', gap: '6px' },
  choice: {
    display: 'flex',
    flexDirection: 'column',
    padding: '6px 8px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

const handOut = async () => (await import('./HandOut')).HandOut;
const collecting = async () => (await import('../collecting/Collecting')).Collecting;

/** What can be done to the workbook. Everything here can be taken back. */
export function Actions() {
  const session = useSession();
  const state = usePaneState();
  const say = useWords();
  const styles = useStyles();
  const [notes, setNotes] = useState(false);
  const [choosing, setChoosing] = useState(false);
  const { inspections, chosen: plan, settings, asOf } = state;
  // A long table is gone through once, when it is asked for, not each time the pane is drawn.
  const offered = useMemo(
    () => (choosing ? offeredKinds({ inspections, chosen: plan, settings, asOf }) : []),
    [choosing, inspections, plan, settings, asOf],
  );
  const standings = shown(state)?.standings;
  const shownPlan = shown(state)?.plan;
  const criteria = useMemo(() => shownPlan !== undefined && isScored(shownPlan), [shownPlan]);
  const several = useMemo(() => standings?.filter(hasSeveralParts).length ?? 0, [standings]);
  const [kinds, setKinds] = useState<SummaryKind[]>(SUMMARY_KINDS.filter((kind) => kind !== 'unitSheets'));
  const chosen = offered.filter((kind) => kinds.includes(kind));
  const idle = state.busy === null;
  return (
    <section className={styles.actions}>
      <Subtitle2 as="h2" className={styles.head}>
        {say(OVERVIEW.actions)}
      </Subtitle2>
      <div className={styles.buttons}>
        <Button icon={<HighlightRegular />} disabled={!idle} onClick={() => void session.mark(notes)}>
          {say(OVERVIEW.mark)}
        </Button>
        <Button
          icon={<DocumentTableRegular />}
          disabled={!idle}
          aria-expanded={choosing}
          onClick={() => setChoosing(!choosing)}
        >
          {say(OVERVIEW.summarise)}
        </Button>
        <Button icon={<ColumnTripleRegular />} disabled={!idle} onClick={() => void session.track()}>
          {say(OVERVIEW.track)}
        </Button>
        <Button icon={<EraserRegular />} disabled={!idle} onClick={() => void session.clear()}>
          {say(OVERVIEW.clear)}
        </Button>
      </div>
      {choosing && (
        <div className={styles.choice} role="group" aria-label={say(OVERVIEW.choose)}>
          {offered.map((kind) => (
            <Checkbox
              key={kind}
              label={say(KINDS[kind])}
              checked={kinds.includes(kind)}
              onChange={(_, { checked }) =>
                setKinds(checked === true ? [...kinds, kind] : kinds.filter((one) => one !== kind))
              }
            />
          ))}
          <Button
            appearance="primary"
            disabled={!idle || chosen.length === 0}
            onClick={() => void session.summarise(chosen)}
          >
            {say(OVERVIEW.make, { n: chosen.length })}
          </Button>
        </div>
      )}
      {criteria && (
        <>
          <Button icon={<ClipboardTaskListLtrRegular />} disabled={!idle} onClick={() => void session.score()}>
            {say(OVERVIEW.score)}
          </Button>
          <Text size={200} className={styles.quiet}>
            {say(OVERVIEW.scoreAbout)}
          </Text>
        </>
      )}
      {several > 0 && (
        <>
          <Button icon={<CalendarCheckmarkRegular />} disabled={!idle} onClick={() => void session.trackParts()}>
            {say(OVERVIEW.trackParts)}
          </Button>
          <Text size={200} className={styles.quiet}>
            {say(OVERVIEW.trackPartsAbout, { n: several })}
          </Text>
        </>
      )}
      <Later label={say(OVERVIEW.handOut)} icon={<SendRegular />} load={handOut} />
      {session.canCollect() && (
        <Later label={say(OVERVIEW.collect)} icon={<FolderArrowRightRegular />} load={collecting} />
      )}
      <BringFile />
      <Checkbox label={say(OVERVIEW.notes)} checked={notes} onChange={(_, { checked }) => setNotes(checked === true)} />
      <Text size={200} className={styles.quiet}>
        {say(OVERVIEW.safe)}
      </Text>
    </section>
  );
}
