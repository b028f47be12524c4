import { fold } from '../../language/text';
import { withoutBrackets } from './brackets';
import { DUTY_VERBS, ROLE_VERBS } from './dutyWords';
import { longest } from './nouns';
import { startsName } from './persons';
import { roleAt } from './roleClause';

/** They take others as their object: "đôn đốc Sở A, Sở B". */
const ON_OTHERS = /(?:đôn đốc|hướng dẫn|kiểm tra|giám sát|theo dõi|phối hợp|yêu cầu|tập huấn|hỗ trợ)[^,]*$/u;

/** Signs before a joint in which the clause stands that ends there. */
const LONGEST_CLAUSE = 400;

/** "X chủ trì" is told whole where another name follows; "X đôn đốc Y" is not, for a further name may be one more to press. */
export function endsClause(left: string, right: string, told: boolean): boolean {
  const near = left.slice(-LONGEST_CLAUSE);
  const folded = fold(near);
  if (folded.length !== near.length) return false;
  const at = roleAt(near, folded, told);
  if (at === null) return false;
  const object = objectOf(folded.slice(at));
  if (object === '' || !startsName(near.slice(near.length - object.length))) return true;
  return !ON_OTHERS.test(folded.slice(at, near.length - object.length)) && hasRole(right, told);
}

/** What stands behind the verbs a clause begins with. */
function objectOf(clause: string): string {
  let rest = clause;
  for (;;) {
    const verb = LEADING_VERB.exec(rest);
    if (!verb) return rest.replace(/^[\s,]*(?:việc thực hiện (?:của )?|của |với |cùng |cho |đến )?/u, '');
    rest = rest.slice(verb[0].length);
  }
}
const LEADING_VERB = new RegExp(
  `^[\\s,]*(?:và |để |được giao )?(?:${longest([...ROLE_VERBS, ...DUTY_VERBS])})(?![\\p{L}])`,
  'u',
);

function hasRole(right: string, told: boolean): boolean {
  const clause = withoutBrackets(right.slice(0, LONGEST_CLAUSE)).split(/[,;]/u, 1)[0]!;
  const folded = fold(clause);
  return folded.length === clause.length && roleAt(clause, folded, told) !== null;
}
