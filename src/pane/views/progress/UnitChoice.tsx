import { Button, Checkbox, makeStyles, Text, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useWords } from '../../session/useSession';
import { PROGRESS } from './progressWords';

const useStyles = makeStyles({
  unit: {
    padding: '4px 8px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  name: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: '4px' },
});

interface UnitChoiceProps {
  unit: string | null;
  /** How many items it is only a partner in. */
  partnerOf: number;
  withPartners: boolean;
  onWithPartners(withPartners: boolean): void;
  onClear(): void;
}

/** The one unit the list is about. */
export function UnitChoice({ unit, partnerOf, withPartners, onWithPartners, onClear }: UnitChoiceProps) {
  const say = useWords();
  const styles = useStyles();
  return (
    <div className={styles.unit}>
      <div className={styles.name}>
        <Text weight="semibold">{say(PROGRESS.ofUnit, { unit: unit ?? say(PROGRESS.unled) })}</Text>
        <Button appearance="subtle" size="small" icon={<DismissRegular />} onClick={onClear}>
          {say(PROGRESS.allUnits)}
        </Button>
      </div>
      {partnerOf > 0 && (
        <Checkbox
          label={say(PROGRESS.partners, { n: partnerOf })}
          checked={withPartners}
          onChange={(_, { checked }) => onWithPartners(checked === true)}
        />
      )}
    </div>
  );
}
