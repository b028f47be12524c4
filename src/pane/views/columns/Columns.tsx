import { shown } from '../../session/state';
import { usePaneState } from '../../session/useSession';

export function Columns() {
  const inspection = shown(usePaneState());
  return <p>{inspection?.plan.title}</p>;
}
