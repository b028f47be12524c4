import { hasColumn } from '../../plan/cells';
import type { Field, Plan } from '../../plan/plan';
import type { SheetSnapshot } from '../../workbook/snapshot';
import { type FormColumn, lackingColumns, type TableForm } from '../tracking/lackingColumns';

type ScoringField = Extract<
  Field,
  'maximumScore' | 'selfScore' | 'reachedScore' | 'evidence' | 'reason' | 'responsible'
>;

const column = (field: ScoringField, header: string, width: number): FormColumn<ScoringField> => ({
  field,
  header,
  width,
  list: [],
  format: null,
});

/** The columns of a self-assessment, in their order. What a criterion is worth is the office's to write: it differs by province and year. */
const SCORING_COLUMNS: readonly FormColumn<ScoringField>[] = [
  column('maximumScore', 'Điểm tối đa', 10),
  column('selfScore', 'Điểm tự chấm', 10),
  column('reachedScore', 'Điểm thẩm định', 10),
  column('evidence', 'Tài liệu kiểm chứng', 36),
  column('reason', 'Giải trình', 30),
  column('responsible', 'Đơn vị phụ trách', 22),
];

const FORM: TableForm<ScoringField> = {
  columns: SCORING_COLUMNS,
  // Whoever leads is in charge: no second column asks for the same.
  has: (plan, field) => hasColumn(plan, field) || (field === 'responsible' && hasColumn(plan, 'lead')),
  headerOf: (_plan, { header }) => header,
  headers: new Set(SCORING_COLUMNS.map(({ header }) => header)),
};

/** The columns a table of criteria lacks to be scored. */
export const scoringColumns = (plan: Plan, sheet: SheetSnapshot) => lackingColumns(plan, sheet, FORM);
