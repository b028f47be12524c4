import { Button, makeStyles, SearchBox, Select, Text } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronUpRegular, WrenchRegular } from '@fluentui/react-icons';
import { useMemo, useState } from 'react';
import { Clear, Severity } from '../../../checks/engine/finding';
import { shown } from '../../session/state';
import { usePaneState, useSession, useWords } from '../../session/useSession';
import { CLEAR_NAMES, SEVERITY_NAMES } from '../../../checks/engine/names';
import type { ViewProps } from '../viewProps';
import { FINDINGS } from './findingsWords';
import { GroupOfRemarks } from './GroupOfRemarks';
import { groupsOf, remarksOf, safeFixes, type Wanted } from './model';
import { SetAsideList } from './SetAsideList';

const useStyles = makeStyles({
  filters: { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: '6px', marginBottom: '6px' },
  search: { gridColumn: '1 / -1', maxWidth: 'none' },
  steps: { display: 'flex', alignItems: 'center', gap: '4px', marginBottom: '6px' },
  grow: { flexGrow: 1 },
  safe: { display: 'flex', flexDirection: 'column', gap: '2px', marginBottom: '8px' },
});

/** What needs mending: by check, to be filtered, searched and walked through one by one. */
export function Findings({ filter }: ViewProps) {
  const session = useSession();
  const state = usePaneState();
  const say = useWords();
  const styles = useStyles();
  const inspection = shown(state);
  const [wanted, setWanted] = useState<Wanted>({
    severity: null,
    clear: Clear.safeParse(filter).data ?? null,
    search: '',
  });
  const [current, setCurrent] = useState<string | null>(null);
  const remarks = useMemo(
    () => (inspection ? remarksOf(inspection, state.language) : []),
    [inspection, state.language],
  );
  const groups = useMemo(() => groupsOf(remarks, wanted), [remarks, wanted]);
  if (!inspection) return null;
  const walk = groups.flatMap((group) => group.remarks);
  const at = walk.findIndex(({ key }) => key === current);
  const choose = (key: string) => {
    setCurrent(key);
    const chosen = walk.find((remark) => remark.key === key);
    if (chosen) void session.select(chosen.finding.at);
  };
  const step = (by: number) => {
    const next = at < 0 ? (by > 0 ? 0 : walk.length - 1) : (at + by + walk.length) % walk.length;
    if (walk[next]) choose(walk[next].key);
  };
  const safe = safeFixes(inspection);
  return (
    <>
      <div className={styles.filters}>
        <Select
          size="small"
          aria-label={say(FINDINGS.severity)}
          value={wanted.severity ?? ''}
          onChange={(_, { value }) => setWanted({ ...wanted, severity: Severity.safeParse(value).data ?? null })}
        >
          <option value="">
            {say(FINDINGS.severity)}: {say(FINDINGS.all)}
          </option>
          {Severity.options.map((severity) => (
            <option key={severity} value={severity}>
              {say(SEVERITY_NAMES[severity])}
            </option>
          ))}
        </Select>
        <Select
          size="small"
          aria-label={say(FINDINGS.clear)}
          value={wanted.clear ?? ''}
          onChange={(_, { value }) => setWanted({ ...wanted, clear: Clear.safeParse(value).data ?? null })}
        >
          <option value="">
            {say(FINDINGS.clear)}: {say(FINDINGS.all)}
          </option>
          {Clear.options.map((clear) => (
            <option key={clear} value={clear}>
              {say(CLEAR_NAMES[clear])}
            </option>
          ))}
        </Select>
        <SearchBox
          className={styles.search}
          size="small"
          placeholder={say(FINDINGS.search)}
          aria-label={say(FINDINGS.search)}
          value={wanted.search}
          onChange={(_, { value }) => setWanted({ ...wanted, search: value })}
        />
      </div>
      <div className={styles.steps}>
        <Text size={200} className={styles.grow} role="status">
          {at < 0 ? say(FINDINGS.count, { all: walk.length }) : say(FINDINGS.place, { n: at + 1, all: walk.length })}
        </Text>
        <Button size="small" icon={<ChevronUpRegular />} disabled={walk.length === 0} onClick={() => step(-1)}>
          {say(FINDINGS.previous)}
        </Button>
        <Button size="small" icon={<ChevronDownRegular />} disabled={walk.length === 0} onClick={() => step(1)}>
          {say(FINDINGS.next)}
        </Button>
      </div>
      {safe > 0 && (
        <div className={styles.safe}>
          <Button
            size="small"
            icon={<WrenchRegular />}
            disabled={state.busy !== null}
            onClick={() => void session.fixSafe()}
          >
            {say(FINDINGS.fixSafe, { n: safe })}
          </Button>
          <Text size={200}>{say(FINDINGS.safe)}</Text>
        </div>
      )}
      {walk.length === 0 && <Text>{say(remarks.length === 0 ? FINDINGS.none : FINDINGS.nothing)}</Text>}
      {groups.map((group) => (
        <GroupOfRemarks key={group.key} group={group} current={current} onChoose={choose} />
      ))}
      <SetAsideList inspection={inspection} />
    </>
  );
}
