import type { Clear, Finding, Severity } from '../../../checks/engine/finding';
import type { Inspection } from '../../../checks/engine/inspection';
import { URGENT } from '../../../checks/engine/names';
import { type Sentences, sentences } from '../../../checks/engine/sentences';
import type { Language } from '../../../language/bilingual';
import { fold } from '../../../language/text';
import type { Item } from '../../../plan/plan';
import { taskOf } from '../../items/itemText';

/** A finding with the words that are shown of it. */
export interface Remark {
  /** The same finding has the same key when the table is read again. */
  key: string;
  finding: Finding;
  item: Item | null;
  words: Sentences;
}

/** Remarks of one check, under one heading. */
export interface RemarkGroup {
  key: string;
  title: string;
  severity: Severity;
  clear: Clear;
  question: boolean;
  remarks: Remark[];
}

export interface Wanted {
  severity: Severity | null;
  clear: Clear | null;
  /** Words to be found in the finding's sentences, the task or the cell's address; accents and capitals do not count. */
  search: string;
}

const SEVERITIES: Severity[] = ['error', 'warning', 'info'];

/** Every finding with its words. */
export function remarksOf({ plan, findings }: Inspection, language: Language): Remark[] {
  const items = new Map(plan.items.map((item) => [item.row, item]));
  const known = new Map<string, number>();
  return findings.map((finding) => {
    const base = `${finding.check} ${finding.message} ${finding.at}`;
    const times = known.get(base) ?? 0;
    known.set(base, times + 1);
    const item = finding.row === null ? null : (items.get(finding.row) ?? null);
    return { key: `${base} ${times}`, finding, item, words: sentences(finding, language) };
  });
}

/** The remarks that are wanted, those of one check together: the gravest first, and of those what is urgent. */
export function groupsOf(remarks: Remark[], wanted: Wanted): RemarkGroup[] {
  const groups = new Map<string, RemarkGroup>();
  for (const remark of remarks) {
    const { check, severity, clear, question } = remark.finding;
    if (wanted.severity !== null && severity !== wanted.severity) continue;
    if (wanted.clear !== null && clear !== wanted.clear) continue;
    if (!says(remark, wanted.search)) continue;
    const key = `${severity} ${check} ${question}`;
    const group = groups.get(key);
    if (group) group.remarks.push(remark);
    else groups.set(key, { key, title: remark.words.title, severity, clear, question, remarks: [remark] });
  }
  const rank = ({ severity, remarks: [first] }: RemarkGroup) => {
    const urgent = URGENT.indexOf(first!.finding.check);
    return SEVERITIES.indexOf(severity) * 100 + (urgent < 0 ? URGENT.length : urgent);
  };
  return [...groups.values()].sort((a, b) => rank(a) - rank(b));
}

function says({ finding, item, words }: Remark, search: string): boolean {
  const wanted = fold(search).trim();
  if (wanted === '') return true;
  const texts = [words.title, words.what, finding.at, ...finding.related, item ? taskOf(item) : '', item?.key ?? ''];
  return texts.some((text) => fold(text).includes(wanted));
}

/** How many findings can be mended without a word being changed. */
export const safeFixes = ({ findings }: Inspection): number => findings.filter(({ fix }) => fix?.safe).length;
