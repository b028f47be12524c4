import type { Day } from '../../calendar/day';
import { fold } from '../../language/text';
import { grouped } from '../../workbook/grouped';
import type { Plan, UnitRef } from '../../plan/plan';
import type { Settings, UnitEntry } from '../settings';
import { holds } from './holds';

/** Whose names are spoken of, and which units are there: a plan, the sheet of units, the day. */
export interface Office {
  plan: Plan;
  settings: Pick<Settings, 'units'>;
  asOf: Day;
}

/**
 * The units that are declared to be one of a collective, by the names the plan has for them, in the order of the sheet; none where nobody says.
 * A collective is meant by every spelling the plan has joined under its name, and by no other: "các phòng, đơn vị thuộc Sở" may be fewer than
 * "các phòng, đơn vị trực thuộc". A row of the sheet that is a collective itself stands for its own members.
 */
export function membersOf(collective: string, office: Office): string[] {
  const names = namesOf(office.plan);
  const found = new Map<string, string>();
  const looked = new Set<string>();
  const look = (group: string) => {
    const meant = names.meant(group);
    if (looked.has(meant)) return;
    looked.add(meant);
    for (const entry of entriesIn(office)) {
      if (!entry.groups.some((one) => names.meant(one) === meant)) continue;
      const inner = [entry.name, ...entry.aliases].find((name) => names.isCollective(name));
      if (inner !== undefined) look(inner);
      else {
        const unit = unitOf(entry, names);
        if (!found.has(fold(unit))) found.set(fold(unit), unit);
      }
    }
  };
  look(collective);
  return [...found.values()];
}

/** The plan's collectives a unit is declared to be one of, in the order in which the plan names them. */
export const groupsOf = (unit: string, office: Office): string[] =>
  collectivesIn(office.plan).filter((collective) =>
    membersOf(collective, office).some((one) => fold(one) === fold(unit)),
  );

/** The plan's collectives, leads and partners, each once by its name. */
export const collectivesIn = ({ items }: Plan): string[] => [
  ...new Set(
    items
      .flatMap(({ leads, partners }) => [...leads, ...partners])
      .flatMap((ref) => (ref.collective ? [ref.unit] : [])),
  ),
];

/**
 * The units of the sheet that hold on the day, by the names the plan has for them where it names them. Rows that are a collective are none.
 */
export function unitsOfSheet(office: Office): { unit: string; entry: UnitEntry }[] {
  const names = namesOf(office.plan);
  const isUnit = ({ name, aliases }: UnitEntry) => ![name, ...aliases].some((one) => names.isCollective(one));
  return entriesIn(office)
    .filter(isUnit)
    .map((entry) => ({ unit: unitOf(entry, names), entry }));
}

/** What a row of the sheet is to say: the groups of a unit, by the row's name for it. */
export interface UnitGroups {
  name: string;
  groups: string[];
}

/**
 * What the sheet has to say so that these units are the ones declared to be in a collective; only what changes. Groups are written as the plan
 * has them; whoever is in it through another collective stays.
 */
export function withMembers(collective: string, chosen: readonly string[], office: Office): UnitGroups[] {
  const names = namesOf(office.plan);
  const meant = names.meant(collective);
  const wanted = new Map(chosen.map((unit) => [fold(unit), unit]));
  const rows = unitsOfSheet(office).flatMap(({ unit, entry: { name, groups } }) => {
    const others = groups.filter((group) => names.meant(group) !== meant);
    const [isIn, isWanted] = [others.length < groups.length, wanted.delete(fold(unit))];
    return isIn === isWanted ? [] : [{ name, groups: isWanted ? [...groups, collective] : others }];
  });
  return [...rows, ...[...wanted.values()].map((name) => ({ name, groups: [collective] }))];
}

/** The units whose own rows say that they are in a collective. */
export function declaredIn(collective: string, office: Office): string[] {
  const names = namesOf(office.plan);
  const meant = names.meant(collective);
  return unitsOfSheet(office).flatMap(({ unit, entry: { groups } }) =>
    groups.some((group) => names.meant(group) === meant) ? [unit] : [],
  );
}

const entriesIn = ({ settings, asOf }: Office): UnitEntry[] => settings.units.filter((entry) => holds(entry, asOf));

/** How a plan names units and collectives. */
interface Names {
  /** A key under which all spellings of a collective meet that the plan has joined. */
  meant(collective: string): string;
  isCollective(name: string): boolean;
  /** The plan's name of the unit it writes so; undefined where it has none. */
  unit(written: string): string | undefined;
}

/** A plan is asked for each of its units: its names are gathered once. */
const gathered = new WeakMap<Plan, Names>();

function namesOf(plan: Plan): Names {
  const names = gathered.get(plan) ?? gather(plan);
  gathered.set(plan, names);
  return names;
}

function gather({ items }: Plan): Names {
  const refs = items.flatMap(({ leads, partners }) => [...leads, ...partners]);
  const [collectives, units] = [byName(refs.filter(isCollective)), byName(refs.filter((ref) => !isCollective(ref)))];
  return {
    meant: (collective) => fold(collectives.get(fold(collective)) ?? collective),
    isCollective: (name) => collectives.has(fold(name)),
    unit: (written) => units.get(fold(written)),
  };
}

const isCollective = ({ collective }: UnitRef) => collective;

/** Spelling → the one name; what is a name itself is no spelling of another. */
function byName(refs: readonly UnitRef[]): Map<string, string> {
  const spelled = grouped(refs.map(({ text, unit }) => [fold(text), unit] as const));
  const names = new Map([...spelled].map(([text, units]) => [text, units[0]!]));
  for (const { unit } of refs) names.set(fold(unit), unit);
  return names;
}

const unitOf = ({ name, aliases }: UnitEntry, names: Names): string =>
  [name, ...aliases].map((one) => names.unit(one)).find((unit) => unit !== undefined) ?? name;
