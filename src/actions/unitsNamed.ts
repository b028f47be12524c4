import { fold } from '../language/text';
import { CannotDo } from './cannotDo';

/** A part of a name will do where only one unit has it. @throws CannotDo */
export function unitsNamed(known: string[], wanted: readonly string[]): string[] {
  return wanted.map((name) => {
    const exact = known.filter((unit) => fold(unit) === fold(name));
    const found = exact.length > 0 ? exact : known.filter((unit) => fold(unit).includes(fold(name)));
    if (found.length !== 1) throw new CannotDo('no-such-unit', name, found.length > 1 ? found : known);
    return found[0]!;
  });
}
