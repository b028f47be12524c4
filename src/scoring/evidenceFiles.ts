import { foldAccents } from '../language/text';

/** A document's number in parts, without accents: "386/BC-SNN" → 386, bc, snn. */
const partsOf = (text: string): string[] => (foldAccents(text).match(/\d+|[a-z]+/gu) ?? []).map(withoutZeros);

const withoutZeros = (part: string): string => part.replace(/^0+(?=\d)/u, '');

/**
 * Which documents the names of files give: "386-BC-SNN.pdf" is 386/BC-SNN. A name that leaves out who issued it ("BC 386.pdf") gives a document where
 * only one has that number and kind.
 */
export function numbersInNames(names: readonly string[], numbers: readonly string[]): Map<string, string[]> {
  const documents = [...new Set(numbers)].map((number) => ({ number, parts: partsOf(number) }));
  return new Map(names.map((name) => [name, given(withoutExtension(name), documents)]));
}

const withoutExtension = (name: string): string => name.replace(/\.[a-z0-9]{1,5}$/iu, '');

interface Parted {
  number: string;
  parts: string[];
}

function given(name: string, documents: readonly Parted[]): string[] {
  const parts = partsOf(name);
  const whole = documents.filter((one) => holds(parts, one.parts) || holds(parts, withoutYear(one.parts)));
  if (whole.length > 0) return longest(whole).map(({ number }) => number);
  const short = documents.filter(({ parts: [figure = '', ...signs] }) => {
    const kind = signs.find((sign) => /^[a-z]/u.test(sign)) ?? '';
    const forms = [
      [figure, kind],
      [kind, figure],
      [kind, 'so', figure],
    ];
    return forms.some((form) => places(parts, form).some((at) => endsNumber(parts[at + form.length])));
  });
  return short.length === 1 ? [short[0]!.number] : [];
}

/** What may stand behind a number without its issuer; any other letters may be another issuer. */
const BEHIND_NUMBER = ['ngay', 'nam', 'thang', 've', 'ban', 'ky', 'signed', 'scan', 'final', 'kem', 'so'];

const endsNumber = (next: string | undefined): boolean =>
  next === undefined || /^\d/u.test(next) || BEHIND_NUMBER.includes(next);

/** "12/BC-SNN" is not the one where "12/BC-SNN-VP" stands. */
const longest = (documents: readonly Parted[]): Parted[] =>
  documents.filter(
    (one) =>
      !documents.some(
        (other) => other !== one && other.parts.length > one.parts.length && holds(other.parts, one.parts),
      ),
  );

/** "41/2019/QĐ-UBND" as "41-QD-UBND". */
const withoutYear = (parts: readonly string[]): string[] =>
  parts.filter((part, i) => !(i === 1 && /^(?:19|20)\d\d$/u.test(part)));

/** The parts stand in a row among others. */
const holds = (among: readonly string[], parts: readonly string[]): boolean => places(among, parts).length > 0;

/** Where they stand. */
const places = (among: readonly string[], parts: readonly string[]): number[] =>
  parts.length === 0
    ? []
    : among.flatMap((_, from) => (parts.every((part, i) => among[from + i] === part) ? [from] : []));
