import type { Result, ResultState } from '../../plan/plan';
import { joinDocuments } from './joinDocuments';

/** Of two states that do not deny each other the first one here says more. A stopped task is stopped, whatever the other says. */
const SAYS_MORE: readonly ResultState[] = [
  'not-applicable',
  'not-met',
  'done',
  'waiting',
  'in-progress',
  'not-begun',
  'unclear',
  'not-written',
];

/** These deny that the work is done. */
const DENY_DONE = new Set<ResultState>(['not-met', 'not-begun', 'in-progress']);

/**
 * A column of results and a second one of states ("Tình trạng", "Trạng thái theo dõi"). What says more holds; of work done and handed in the state's
 * own word. Where one says done and the other not, nothing is chosen: the state is unclear, and `contradicted` tells it.
 */
export function joinResults(result: Result, state: Result): Result {
  if (state.state === 'not-written' && state.text.trim() === '') return result;
  if (result.state === 'not-written' && result.text.trim() === '')
    return {
      ...state,
      doneOn: result.doneOn ?? state.doneOn,
      evidence: joinDocuments([...result.evidence, ...state.evidence]),
    };
  const joined = {
    ...result,
    text: result.text === state.text ? result.text : `${result.text}; ${state.text}`,
    doneOn: result.doneOn ?? state.doneOn,
    percent: result.percent ?? state.percent,
    statements: [...result.statements, ...state.statements],
    evidence: joinDocuments([...result.evidence, ...state.evidence]),
    saysLate: result.saysLate ?? state.saysLate,
  };
  return deny(result, state)
    ? { ...joined, text: result.text, state: 'unclear', contradicted: state.text }
    : { ...joined, state: whatHolds(result.state, state.state) };
}

/** Documents prove a part: beside work that goes on they deny nothing. */
function deny(a: Result, b: Result): boolean {
  const [done, other] = a.state === 'done' ? [a, b] : [b, a];
  if (done.state !== 'done' || !DENY_DONE.has(other.state)) return false;
  return !(other.state === 'in-progress' && done.evidence.length > 0);
}

function whatHolds(result: ResultState, state: ResultState): ResultState {
  const both = new Set([result, state]);
  // Handed in, says one; done, says the other: the column of states is there to say which.
  if (both.has('done') && both.has('waiting')) return state;
  if (both.has('done') && both.has('in-progress')) return 'in-progress';
  return SAYS_MORE.find((one) => both.has(one)) ?? state;
}
