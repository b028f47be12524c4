import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { Inspection } from '../../../checks/engine/inspection';
import { directorRows } from '../../../figures/directors';
import { shown } from '../../session/state';
import { usePaneState, useSession, useWords } from '../../session/useSession';
import { unitFilter } from '../progress/model';
import type { ViewProps } from '../viewProps';
import { Directors } from './Directors';
import { proposalsOf } from './joining';
import { JoinUnits } from './JoinUnits';
import { Members } from './Members';
import { otherUnits } from './membersForm';
import { type UnitLine, unitLines } from './model';
import { ProposalCard } from './ProposalCard';
import { UnitItem } from './UnitItem';
import { UNITS } from './unitsWords';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: '16px' },
  section: { display: 'flex', flexDirection: 'column', gap: '4px' },
  list: { listStyle: 'none', margin: 0, padding: 0 },
  cards: { listStyle: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '8px' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** As many units as are drawn at once. */
const PAGE = 60;

/** Who has how much to do, and which names are one unit's. */
export function Units({ goTo }: ViewProps) {
  const inspection = shown(usePaneState());
  return inspection && <UnitsOf inspection={inspection} goTo={goTo} />;
}

function UnitsOf({ inspection, goTo }: { inspection: Inspection; goTo: ViewProps['goTo'] }) {
  const session = useSession();
  const { settings, busy } = usePaneState();
  const say = useWords();
  const styles = useStyles();
  const [most, setMost] = useState(PAGE);
  const { units, collectives, unled, nobody, unknown } = useMemo(() => unitLines(inspection), [inspection]);
  const others = useMemo(() => otherUnits(inspection), [inspection]);
  const directors = useMemo(() => directorRows(inspection), [inspection]);
  const proposals = useMemo(() => proposalsOf(inspection, settings), [inspection, settings]);
  const open = (unit: string | null) => goTo('progress', unitFilter(unit));
  const item = (line: UnitLine, withSheet: boolean) => (
    <UnitItem
      key={line.unit}
      line={line}
      busy={busy !== null}
      onOpen={() => open(line.unit)}
      onSheet={withSheet ? () => void session.summarise(['unitSheets'], [line.unit!]) : undefined}
    >
      {line.isCollective && <Members collective={line.unit!} inspection={inspection} />}
    </UnitItem>
  );
  return (
    <div className={styles.view}>
      {unled > 0 && (
        <ul className={styles.list}>{item({ unit: null, figures: [{ name: 'unled', n: unled }] }, false)}</ul>
      )}
      {proposals.length > 0 && (
        <section className={styles.section}>
          <Text as="h2" weight="semibold">
            {say(UNITS.proposals)}
          </Text>
          <ul className={styles.cards}>
            {proposals.map((proposal) => (
              <ProposalCard key={proposal.keep} proposal={proposal} busy={busy !== null} />
            ))}
          </ul>
        </section>
      )}
      <section className={styles.section}>
        <Text as="h2" weight="semibold">
          {say(UNITS.units, { n: units.length })}
        </Text>
        <Text size={200} className={styles.quiet}>
          {say(units.length > 0 ? UNITS.sheetHint : unknown > 0 ? UNITS.unknown : UNITS.none, { n: unknown })}
        </Text>
        {units.length > 0 && unknown > 0 && (
          <Text size={200} className={styles.quiet}>
            {say(UNITS.unknown, { n: unknown })}
          </Text>
        )}
        <ul className={styles.list}>{units.slice(0, most).map((line) => item(line, true))}</ul>
        {units.length > most && (
          <Button onClick={() => setMost(most + PAGE)}>
            {say(UNITS.more, { n: Math.min(PAGE, units.length - most) })}
          </Button>
        )}
      </section>
      {collectives.length > 0 && (
        <section className={styles.section}>
          <Text as="h2" weight="semibold">
            {say(UNITS.collectives, { n: collectives.length })}
          </Text>
          {nobody > 0 && (
            <Text size={200} className={styles.quiet}>
              {say(UNITS.nobody, { n: nobody })}
            </Text>
          )}
          <ul className={styles.list}>{collectives.map((line) => item(line, false))}</ul>
        </section>
      )}
      {others.length > 0 && (
        <section className={styles.section}>
          <Text as="h2" weight="semibold">
            {say(UNITS.others, { n: others.length })}
          </Text>
          <ul className={styles.list}>{others.slice(0, most).map((unit) => item({ unit, figures: [] }, true))}</ul>
        </section>
      )}
      {directors.length > 0 && <Directors rows={directors} />}
      {units.length > 1 && <JoinUnits plan={inspection.plan} units={units.map(({ unit }) => unit!)} />}
    </div>
  );
}
