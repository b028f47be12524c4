import { inspectPlan } from '../../src/checks/engine/inspection';
import type { Finding } from '../../src/checks/engine/finding';
import { sentences } from '../../src/checks/engine/sentences';
import { showDay } from '../../src/language/showDay';
import type { Item, Milestone, Plan, Score, UnitRef } from '../../src/plan/plan';
import type { Standing } from '../../src/progress/standing';
import { calendar, plansIn, tables, type TableFile } from '../../test/tableFiles';

/** docs/readings: what is read out of each table of test/tables, and what is found in it. In a change of the reading a fault jumps to the eye. */
export function readingsPages(): Map<string, () => string> {
  return new Map(tables.map((table) => [`${table.name}.md`, () => page(table)]));
}

const page = (table: TableFile): string =>
  [
    `# ${table.name}`,
    '',
    'Generated from `test/tables`; do not edit. Each item with all that was read of it, then the findings.',
    '',
    ...plansIn(table).flatMap(({ plan, sheet }) => {
      const inspection = inspectPlan(plan, table.asOf ?? `${plan.year ?? 2026}-06-15`, calendar, undefined, sheet);
      return [
        `## ${plan.sheet}: ${line(plan.title)}`,
        '',
        ...about(plan),
        '',
        ...plan.items.flatMap((item, i) => [...itemLines(item, inspection.standings[i]!), '']),
        `### Findings as of ${inspection.asOf}`,
        '',
        ...inspection.findings.map(findingLine),
        '',
      ];
    }),
  ].join('\n');

function about(plan: Plan): string[] {
  const { year, issuer, issued, headerRow, repeatedHeaders, columns, sections, groups, totals, notices } = plan;
  return fields({
    'title lines': plan.titleLines.map(({ at, text }) => `${at} “${line(text)}”`),
    year,
    issuer,
    issued,
    'header row': headerRow,
    'header again': repeatedHeaders,
    columns: columns.map(
      ({ column, field, header, certainty, by }) =>
        `${column} ${field} “${line(header)}” ${certainty} by ${by.join('+')}`,
    ),
    sections: sections.map(
      ({ row, key, number, title, parent, score }) =>
        `${row}: ${key} (${number}) “${line(title)}”${parent === null ? '' : ` in ${parent}`}${points(score)}`,
    ),
    groups: groups.map(
      ({ row, key, number, title, section, score }) =>
        `${row}: ${key} (${number}) “${line(title)}”${section === null ? '' : ` in ${section}`}${points(score)}`,
    ),
    totals: totals.map(({ row, text, score }) => `${row}: “${line(text)}”${points(score)}`),
    notices: notices.map(({ kind, at, data }) => `${kind} ${at ?? ''} ${JSON.stringify(data)}`),
  });
}

function itemLines(item: Item, standing: Standing): string[] {
  const {
    row,
    rows,
    section,
    group,
    number,
    key,
    criterion,
    leads,
    partners,
    directors,
    deadline,
    result,
    cells,
    score,
  } = item;
  return [
    `**Row ${row}** ${key}`,
    ...fields({
      rows: rows.length > 1 ? rows : [],
      number: number === key ? null : number,
      in: group ?? section,
      criterion: criterion && `${criterion.level ?? '–'} ${criterion.number}`,
      ...texts(item),
      leads: leads.map(unit),
      partners: partners.map(unit),
      directors: directors.map(unit),
      deadline: deadline.milestones.map(milestone),
      'deadline from': deadline.from === 'cell' ? null : deadline.from,
      'not understood': deadline.rest,
      result: result && [
        result.text === '' ? result.state : `“${line(result.text)}” ${result.state}`,
        ...[result.doneOn, result.percent === null ? null : `${result.percent}%`].filter((said) => said !== null),
        ...(result.saysLate === null ? [] : [result.saysLate ? 'late' : 'on time']),
        ...result.evidence.map(({ text, number: sign, day }) => `“${text}” ${sign} ${day ?? ''}`.trim()),
      ],
      score: score && points(score),
      standing: standing.progress,
      'read elsewhere': Object.entries(cells).flatMap(([field, at]) =>
        at.replace(/^[A-Z]+/, '') === String(row) ? [] : [`${field} ${at}`],
      ),
    }),
  ];
}

const texts = ({ task, activity, target, product, budget, reason, responsible, remedy, note, evidence }: Item) => ({
  task,
  activity,
  target,
  product,
  budget,
  reason,
  responsible,
  remedy,
  note,
  evidence,
});

const unit = ({ text, unit: name, collective, person, role, from }: UnitRef): string =>
  [
    `“${text}”`,
    ...(name === text ? [] : [`= ${name}`]),
    ...(collective ? ['collective'] : []),
    ...(person ? ['person'] : []),
    ...(role === null ? [] : [`role “${role}”`]),
    ...(from === 'cell' ? [] : [`from ${from}`]),
  ].join(' ');

const milestone = ({ label, kind, from, lastDay, occurrences, boundary, text, assumed }: Milestone): string =>
  [
    ...(label === null ? [] : [`[${line(label)}]`]),
    kind,
    ...(from === null ? [] : [`from ${showDay(from, 'vi')}`]),
    ...(lastDay === null ? [] : [`to ${showDay(lastDay, 'vi')}`]),
    ...(occurrences.length > 0 ? [`on ${occurrences.map((day) => showDay(day, 'vi')).join(' ')}`] : []),
    ...(boundary === 'before' ? ['(before)'] : []),
    `“${line(text)}”`,
    ...(assumed.length > 0 ? [`assumed ${assumed.join(', ')}`] : []),
  ].join(' ');

const points = (score: Score | null): string =>
  score
    ? ` points ${score.maximum ?? '–'} / ${score.self ?? '–'} / ${score.reached ?? '–'}, lost ${score.lost ?? '–'}`
    : '';

function findingLine(finding: Finding): string {
  const { check, severity, question, at, row, related, fix } = finding;
  const edits = fix?.edits.map((edit) => `${edit.at} “${line(String(edit.value))}”`) ?? [];
  return [
    `- ${at} \`${check}\` ${severity}${question ? '?' : ''}${row === null ? '' : ` row ${row}`}: ${line(sentences(finding, 'vi').what)}`,
    ...(related.length > 0 ? [`see ${related.join(' ')}`] : []),
    ...(edits.length > 0 ? [`fix ${edits.join(', ')}`] : []),
  ].join(' · ');
}

/** A list of what there is: empty texts, empty lists and nulls are left out. */
const fields = (values: Record<string, string | number | null | undefined | readonly (string | number)[]>): string[] =>
  Object.entries(values).flatMap(([name, value]) => {
    const said = Array.isArray(value) ? value.join(' · ') : String(value ?? '');
    return said === '' ? [] : [`- ${name}: ${line(said)}`];
  });

const line = (text: string): string => text.replace(/\n/g, ' ⏎ ');
