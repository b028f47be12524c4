import { Select } from '@fluentui/react-components';
import { FIELD_NAMES } from '../../../plan/fieldNames';
import { Field } from '../../../plan/plan';
import { useWords } from '../../session/useSession';
import { COLUMNS } from './columnWords';

/** What the choice says of a column that is not read. */
export const NONE = '';

interface ChoiceProps {
  column: string;
  /** What the column may be, the likeliest first; that is what it was taken for. */
  choices: Field[];
  value: Field | typeof NONE;
  /** Which column each field is read from now. */
  taken: Map<Field, string>;
  onChoose(field: Field | typeof NONE): void;
}

/** The fields a column can be: what it was taken for, what else it may be in that order, not used, and all the others. */
export function FieldChoice({ column, choices, value, taken, onChoose }: ChoiceProps) {
  const say = useWords();
  const [first, ...next] = choices;
  const option = (field: Field) => {
    const other = taken.get(field);
    const words = say(FIELD_NAMES[field]);
    return (
      <option key={field} value={field}>
        {other && other !== column ? say(COLUMNS.taken, { field: words, column: other }) : words}
      </option>
    );
  };
  return (
    <Select
      size="small"
      aria-label={say(COLUMNS.means, { column })}
      value={value}
      onChange={(_, data) => onChoose(data.value as Field | typeof NONE)}
    >
      {first && <optgroup label={say(COLUMNS.likeliest)}>{option(first)}</optgroup>}
      {next.length > 0 && <optgroup label={say(COLUMNS.likely)}>{next.map(option)}</optgroup>}
      <option value={NONE}>{say(COLUMNS.notUsed)}</option>
      <optgroup label={say(COLUMNS.otherwise)}>
        {Field.options.filter((field) => !choices.includes(field)).map(option)}
      </optgroup>
    </Select>
  );
}
