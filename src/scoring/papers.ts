import { clean, fold } from '../language/text';
import { ASKED_KINDS, BEFORE_PAPER, MAKING, PAPER_KINDS } from './paperKinds';

/** A word for a kind of paper, where it stands in a folded text. */
interface Mention {
  kind: string;
  start: number;
  end: number;
}

/** The kinds of papers that a text names, in the order of the table: by the signs of their numbers, or where a word for one begins a part of a list. */
export function papersIn(text: string): string[] {
  const signs = new Set(clean(text).match(/\p{L}+/gu) ?? []);
  const lines = foldedLines(text);
  const named = new Set(
    lines.flatMap((line) =>
      mentionsIn(line)
        .filter((one) => beginsPart(line, one))
        .map(({ kind }) => kind),
    ),
  );
  return PAPER_KINDS.filter((one) => named.has(one.kind) || one.signs.some((sign) => signs.has(sign))).map(
    ({ kind }) => kind,
  );
}

/**
 * The papers that a criterion asks for, each a choice of kinds ("kế hoạch hoặc quyết định"): where it begins with one, makes one, or lists them in
 * brackets. "Mức độ hoàn thành kế hoạch" asks for none.
 */
export function papersAsked(text: string): string[][] {
  return foldedLines(text).flatMap((line) => {
    const asked: string[][] = [];
    let before: Mention | null = null;
    for (const one of mentionsIn(line)) {
      const between = before ? line.slice(before.end, one.start) : null;
      const choice =
        between !== null && / hoặc | hay | \/ |^\s?\/\s?$/u.test(` ${between.trim()} `) && between.length < NEAR;
      const listed = between !== null && /^[^.;():]{0,25}(?:,|và|;|\+)\s?$/u.test(between);
      if (before && choice && asked.length > 0) asked[asked.length - 1]!.push(one.kind);
      else if (!isMadeByPaper(between) && (isWanted(line, one) || (before && listed))) asked.push([one.kind]);
      else continue;
      before = one;
    }
    return asked.filter((kinds) => kinds.some((kind) => ASKED_KINDS.includes(kind)));
  });
}

/** So far apart two papers of one list may stand. */
const NEAR = 40;

const foldedLines = (text: string): string[] => clean(text).split('\n').map(fold);

function mentionsIn(line: string): Mention[] {
  const found = PAPER_KINDS.flatMap(({ kind, words }) =>
    words.flatMap((word) => placesOf(line, word).map((start) => ({ kind, start, end: start + word.length }))),
  ).sort((a, b) => a.start - b.start || b.end - a.end);
  return found.filter((one, i) => i === 0 || one.start >= Math.max(...found.slice(0, i).map(({ end }) => end)));
}

function placesOf(line: string, word: string): number[] {
  const places: number[] = [];
  for (let at = line.indexOf(word); at >= 0; at = line.indexOf(word, at + word.length))
    if (!isLetter(line[at - 1]) && !isLetter(line[at + word.length])) places.push(at);
  return places;
}

const isLetter = (sign: string | undefined): boolean => sign !== undefined && /\p{L}/u.test(sign);

/** It is a paper of its own, and not what another is about: it begins the text or a part of a list. */
const beginsPart = (line: string, { start }: Mention): boolean => isOpening(withoutWords(line.slice(0, start)));

const isOpening = (before: string): boolean => before === '' || /[;,:(+•\-–/.)]$/u.test(before);

/** What stands before, without words and counts that leave a paper what it is ("các", "02"). */
function withoutWords(before: string): string {
  let rest = before.trimEnd();
  for (
    let word = lastWord(rest);
    word !== '' && (BEFORE_PAPER.includes(word) || /^\d{1,3}$/u.test(word));
    word = lastWord(rest)
  )
    rest = rest.slice(0, rest.length - word.length).trimEnd();
  return rest;
}

const lastWord = (text: string): string => /[\p{L}\d]{1,10}$/u.exec(text.slice(-12))?.[0] ?? '';

function isWanted(line: string, { start }: Mention): boolean {
  const before = withoutWords(line.slice(0, start));
  if (before === '' || before.endsWith('(') || /^\(?(?:tiêu chí|tctp|tc)?\s?[\d.]{0,9}[:.)]?$/u.test(before))
    return true;
  if (/(?:tài liệu kiểm chứng|minh chứng|hồ sơ|tlkc)[^:]{0,20}:$/u.test(before.slice(-60))) return true;
  return [before, line.slice(0, start).trimEnd()].some((words) => MAKING.some((verb) => endsWith(words, verb)));
}

/** "Quyết định công bố danh mục": the list comes with the decision. */
const isMadeByPaper = (between: string | null): boolean => between !== null && MAKING.includes(between.trim());

const endsWith = (text: string, words: string): boolean =>
  text.endsWith(words) && !isLetter(text[text.length - words.length - 1]);
