import { Button, Field, Input, makeStyles, Select, Text, tokens, Tooltip } from '@fluentui/react-components';
import { ArrowClockwiseRegular, LocalLanguageRegular } from '@fluentui/react-icons';
import { isDay } from '../../calendar/day';
import { showDay } from '../../language/showDay';
import { shown } from '../session/state';
import { usePaneState, useSession, useWords } from '../session/useSession';
import { FRAME } from '../words/words';

const useStyles = makeStyles({
  heading: { padding: '10px 12px 6px', display: 'flex', flexDirection: 'column', gap: '4px', flexShrink: 0 },
  title: { display: '-webkit-box', WebkitLineClamp: 2, WebkitBoxOrient: 'vertical', overflow: 'hidden' },
  where: { color: tokens.colorNeutralForeground2 },
  row: { display: 'flex', alignItems: 'end', gap: '4px', flexWrap: 'wrap' },
  day: { width: '150px' },
  grow: { flexGrow: 1 },
});

/** Which plan, of which sheet, as of which day. */
export function PlanHeading() {
  const session = useSession();
  const state = usePaneState();
  const say = useWords();
  const styles = useStyles();
  const plan = shown(state)?.plan;
  const { asOf, inspections, chosen, language, busy } = state;
  return (
    <header className={styles.heading}>
      {plan && (
        <>
          <Text as="h1" weight="semibold" size={400} className={styles.title} title={plan.title}>
            {plan.title || plan.sheet}
          </Text>
          <Text size={200} className={styles.where}>
            {say(FRAME.where, { sheet: plan.sheet, year: plan.year ?? say(FRAME.noYear), items: plan.items.length })}
          </Text>
        </>
      )}
      {inspections.length > 1 && (
        <Field label={say(FRAME.plan)} size="small">
          <Select size="small" value={String(chosen)} onChange={(_, { value }) => session.choosePlan(Number(value))}>
            {inspections.map(({ plan: other }, i) => (
              <option key={i} value={i}>
                {say(FRAME.planOnRow, { n: i + 1, row: other.headerRow, title: other.title })}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <div className={styles.row}>
        <Field label={say(FRAME.asOf, { day: showDay(asOf, language) })} size="small">
          <Input
            className={styles.day}
            size="small"
            type="date"
            value={asOf}
            onChange={(_, { value }) => {
              if (isDay(value)) void session.setAsOf(value);
            }}
          />
        </Field>
        <span className={styles.grow} />
        <Tooltip content={say(FRAME.readAgain)} relationship="label">
          <Button
            appearance="subtle"
            size="small"
            icon={<ArrowClockwiseRegular />}
            disabled={busy !== null}
            onClick={() => void session.readAgain()}
          />
        </Tooltip>
        <Button
          appearance="subtle"
          size="small"
          icon={<LocalLanguageRegular />}
          lang={language === 'vi' ? 'en' : 'vi'}
          onClick={() => session.setLanguage(language === 'vi' ? 'en' : 'vi')}
        >
          {say(FRAME.language)}
        </Button>
      </div>
    </header>
  );
}
