import type { Criterion } from '../plan/plan';

const CODE = /^(?:(tctp|tc|tiêu chí thành phần|tiêu chí)\.?\s*(?:số\s*)?)?(\d{1,2}(?:\.\d{1,2}){1,4})\.?[\s:–-]*/iu;
const LEVELED = /^(tctp|tc|tiêu chí thành phần|tiêu chí)\.?\s*(?:số\s*)?(\d{1,2}(?:\.\d{1,2}){0,4})\.?[\s:–-]+/iu;

/** The code of a criterion that stands before its name ("TCTP 1.1.1. Ban hành kế hoạch") and the name without it. A bare number needs a dot in it. */
export function readCriterion(text: string): { criterion: Criterion | null; name: string } {
  const match = LEVELED.exec(`${text} `) ?? CODE.exec(`${text} `);
  if (!match) return { criterion: null, name: text };
  const prefix = match[1]?.toLowerCase();
  const level = prefix === undefined ? null : prefix === 'tctp' || prefix.includes('thành phần') ? 'TCTP' : 'TC';
  return { criterion: { level, number: match[2]! }, name: text.slice(match[0].length).trim() };
}
