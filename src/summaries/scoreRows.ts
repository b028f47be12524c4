import { hasColumn } from '../plan/cells';
import { isBlank } from '../checks/wording/blank';
import { isLeadUnknown, isUnknown, lacksLead, leadUnits } from '../plan/leads';
import type { Item, Plan } from '../plan/plan';

/** What a criterion that lost points should have, to win them back. */
export const REMEDY_FIELDS = ['reason', 'remedy', 'deadline'] as const;
export type RemedyField = (typeof REMEDY_FIELDS)[number];

/** A criterion with its points: self-assessed ones where nobody has appraised yet. */
export interface ScoreRow {
  item: Item;
  maximum: number;
  reached: number;
  lost: number;
  /** What is there and what is not; null when nothing was lost or the table has no such column. Of formulas without a result nobody knows. */
  has: Record<RemedyField, boolean | 'unknown' | null>;
}

export interface Points {
  maximum: number;
  reached: number;
  lost: number;
}

/** A section, or a unit, with its criteria. */
export interface ScoreGroup extends Points {
  /** Null: items under no section, that nobody leads, or whose lead is not known. */
  key: string | null;
  /** Who leads these is not known: formulas without a result. */
  unknown?: true;
  number: string;
  title: string;
  rows: ScoreRow[];
}

/** The criteria that have a maximum and points, the greatest loss first, in the table's order where losses are equal. */
export function scoreRows(plan: Plan): ScoreRow[] {
  const columns = REMEDY_FIELDS.map((field) => [field, hasColumn(plan, field)] as const);
  const rows = plan.items.flatMap((item): ScoreRow[] => {
    const { maximum = null, reached = null, self = null, lost = null } = item.score ?? {};
    const got = reached ?? self;
    if (maximum === null || got === null || lost === null) return [];
    const has = columns.map(([field, there]) => [field, there && lost > 0 ? isThere(item, field) : null]);
    return [{ item, maximum, reached: got, lost, has: Object.fromEntries(has) as ScoreRow['has'] }];
  });
  return rows.sort((a, b) => b.lost - a.lost || a.item.row - b.item.row);
}

/** The criteria left out because their points are formulas that nobody has worked out. */
export function unknownScores(plan: Plan, rows: readonly ScoreRow[]): Item[] {
  const shown = new Set(rows.map(({ item }) => item));
  return plan.items.filter((item) => !shown.has(item) && POINT_FIELDS.some((field) => isUnknown(item, field)));
}

const POINT_FIELDS = ['maximumScore', 'reachedScore', 'selfScore'] as const;

function isThere(item: Item, field: RemedyField): boolean | 'unknown' {
  if (!isBlank(wordsIn(item, field))) return true;
  return isUnknown(item, field) ? 'unknown' : false;
}

const wordsIn = (item: Item, field: RemedyField): string => (field === 'deadline' ? item.deadline.text : item[field]);

/** Criteria that lost points and lack what would win them back. */
export const lacking = (rows: readonly ScoreRow[], field: RemedyField): ScoreRow[] =>
  rows.filter(({ has }) => has[field] === false);

export const sumPoints = (rows: readonly ScoreRow[]): Points => {
  const sum = (key: keyof Points) => round(rows.reduce((all, row) => all + row[key], 0));
  return { maximum: sum('maximum'), reached: sum('reached'), lost: sum('lost') };
};

/** 2,71 + 2,8 is 5,51 and not 5,51000…01. */
const round = (points: number): number => Math.round(points * 10_000) / 10_000;

/** By section, the innermost that has criteria of its own, in the table's order. */
export function bySection(plan: Plan, rows: ScoreRow[]): ScoreGroup[] {
  const known = new Set(plan.sections.map(({ key }) => key));
  const of = (key: string | null) =>
    rows.filter(({ item }) => (item.section !== null && known.has(item.section) ? item.section : null) === key);
  const sections = plan.sections.map(({ key, number, title }) => ({ key, number, title }));
  return [...sections, { key: null, number: '', title: '' }].flatMap((section) => {
    const its = of(section.key);
    return its.length === 0 ? [] : [{ ...section, rows: its, ...sumPoints(its) }];
  });
}

/** By lead unit, the greatest loss first. */
export function byUnit(rows: ScoreRow[]): ScoreGroup[] {
  const unknown = rows.filter(({ item }) => isLeadUnknown(item));
  const groups = new Map<string | null, ScoreRow[]>();
  for (const row of rows)
    for (const unit of lacksLead(row.item) ? [null] : leadUnits(row.item))
      groups.set(unit, [...(groups.get(unit) ?? []), row]);
  const groupOf = (key: string | null, its: ScoreRow[]) => ({
    key,
    number: '',
    title: key ?? '',
    rows: its,
    ...sumPoints(its),
  });
  return [
    ...[...groups].map(([unit, its]) => groupOf(unit, its)),
    ...(unknown.length > 0 ? [{ ...groupOf(null, unknown), unknown: true as const }] : []),
  ].sort((a, b) => b.lost - a.lost || b.maximum - a.maximum || (a.title < b.title ? -1 : 1));
}
