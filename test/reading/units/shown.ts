import type { RawUnit } from '../../../src/reading/units/unitRef';

/** A unit on one line: the text; then "= name" where its noun was said before; collective, person, what the cell says it does. */
export const shown = ({ text, name, collective, person, duty, role }: RawUnit): string =>
  [
    text,
    ...(name === text ? [] : [`= ${name}`]),
    ...(collective ? ['collective'] : []),
    ...(person ? ['person'] : []),
    ...(duty ? [duty] : []),
    ...(role ? [`(${role})`] : []),
  ].join(' · ');
