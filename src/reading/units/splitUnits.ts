import { keptByText } from '../../language/keptByText';
import { clean } from '../../language/text';
import { type Assigned, assignedBy } from './assigned';
import { cut, isInsideName, partsTwoUnits } from './cutNames';
import { type Duty, settleDuties, type Told } from './duties';
import { bareNames, type Listed, meetWithoutSign, pluralNoun, sharedNoun } from './lists';
import { beginning, isLoneNoun, STRONG } from './nouns';
import { peopleNames, titledNames } from './persons';
import { dutyColonsInBrackets } from './dutyColons';
import { mayTellDuties, tellsDuties } from './roleClause';
import { roles, type RoledText } from './roles';
import { tidyName } from './tidyName';
import { labelOf, unitLines } from './unitLines';

/** A unit as it stands in a cell. */
export interface UnitPart {
  text: string;
  /** What the cell itself says of it: "Phối hợp: …", "(chủ trì)". */
  duty: Duty;
  role: string | null;
  /** A noun before a colon that belongs to it: "Phòng" in "Các phòng: KHTC, TS-KTTH". */
  noun: string | null;
}

type Found = Told & Omit<UnitPart, 'duty'> & { last: boolean; giver?: string };

/** The units of a lead or partner cell, in order. */
export function splitUnits(cell: string): UnitPart[] {
  const text = clean(cell);
  if (/^[\s\-–—.,;:/…*]*$/.test(text)) return [];
  // Most cells are one name: letters, and no word that joins or tells.
  if (WORDS_ALONE.test(text) && !JOINS.test(text) && !mayTellDuties(text))
    return meetWithoutSign(tidyName(text)).map((name) => ({ text: name, noun: null, duty: null, role: null }));
  const pieces = unitLines(text).map((piece) => ({ piece, said: saidBy(piece) }));
  const told = pieces.some(({ said }) => said !== null) || tellsDuties(text);
  const found: Found[] = [];
  let label: Told['label'] = null;
  for (const { piece, said } of pieces) {
    if (said) label = said.duty;
    const over = label;
    const words = said ? said.rest : piece;
    const given = givenBy(words);
    const parts = given
      ? [...(given.before === '' ? [] : splitPiece(given.before, told)), ...givenParts(given, told)]
      : told
        ? splitPiece(words, true)
        : splitPlainly(words);
    parts.forEach((part, i) => found.push({ ...part, label: over, first: said !== null && i === 0 }));
    // "giao Sở A chủ trì; Sở B": without a colon the label is over one piece.
    if (said && !said.lasting) label = null;
  }
  const duties = settleDuties(found);
  return found.map(({ text: name, noun, role, last, giver }, i) => {
    const duty = duties[i]!;
    const does = role ?? (last ? JOINED[duty ?? 'lead'] : null);
    return { text: name, noun, duty, role: giver === undefined ? does : `${giver} ${does ?? ''}`.trimEnd() };
  });
}

/** A unit stands in many cells, beside others: what is asked of it alone is worked out once. */
const saidBy = keptByText(labelOf);
const givenBy = keptByText(assignedBy);
const splitPlainly = keptByText((piece): readonly Part[] => splitPiece(piece, false));

const WORDS_ALONE = /^\p{L}[\p{L} ]+$/u;

/** What "phối hợp" between two says of the first. */
const JOINED = { lead: 'chủ trì', partner: 'phối hợp' } as const;

type Part = Omit<Found, 'label' | 'first'>;

/** Whom a task is given to; the first is told by whom. */
const givenParts = ({ giver, rest }: Assigned, told: boolean): Part[] =>
  splitPiece(rest, told).map((part, i) => (i === 0 ? { ...part, giver } : part));

function splitPiece(piece: string, told: boolean): Part[] {
  const plainly = dutyColonsInBrackets(piece);
  if (plainly !== piece) return splitPiece(plainly, true);
  return distribute(piece, told) ?? roles(piece, told).flatMap((roled) => partsOf(roled, splitNames(roled.text)));
}

/** The names a role clause stands behind; in brackets it is the last one's. */
function partsOf({ doing, of, role, joined = false, last = false, helps = false }: RoledText, names: Listed[]): Part[] {
  const end = names.length - 1;
  return names.map((name, i) => ({
    text: name.text,
    noun: name.noun,
    role: i === end ? role : null,
    doing: i === end || of === 'names' ? doing : null,
    joined,
    last: last && i === end,
    helps,
  }));
}

/** "Các phòng: KHTC, TS-KTTH, các Chi cục trực thuộc": the noun before the colon belongs to each name up to the next unit of its own. */
function distribute(piece: string, told: boolean): Part[] | null {
  const colon = piece.indexOf(':');
  if (colon < 0) return null;
  const behind = piece.slice(colon + 1).trimStart();
  const head = /^(?:(?:các|những)\s+)?(\p{L}[\p{L}\s,]*)$/iu.exec(piece.slice(0, colon));
  const noun = head && nounOf(head[1]!);
  if (!head || noun === null || behind === '') return null;
  return roles(behind, told).flatMap((roled, index) => {
    const names = index > 0 ? splitNames(roled.text) : commaNames(roled.text).map((name) => listed(name, noun));
    return partsOf(roled, names);
  });
}

const listed = (name: string, noun: string): Listed => ({
  text: name,
  noun: noun === '' || STRONG.test(beginning(name)) ? null : noun,
});

/** The noun each name of a list has: "Phòng" of "Các phòng", "Sở" of "Các sở, ngành", none of "Các cơ quan". Null where no list follows. */
function nounOf(head: string): string | null {
  const words = head.trim().replace(/\s(?:gồm|bao gồm|sau)$/u, '');
  if (/^(?:cơ quan|đơn vị|cơ quan, đơn vị|phòng, ban, đơn vị)$/iu.test(words)) return '';
  if (isLoneNoun(words)) return words[0]!.toUpperCase() + words.slice(1);
  const first = /^(sở|phòng), (?:ban, )?(?:ngành|ban|đơn vị)$/iu.exec(words)?.[1];
  return first === undefined ? null : first[0]!.toUpperCase() + first.slice(1);
}

/**
 * Every comma parts, but inside names that are kept whole; "và" parts too, unless it stands in the names themselves: "Thủy sản và Kiểm ngư, Lâm
 * nghiệp và Kiểm lâm" are two.
 */
function commaNames(text: string): string[] {
  if (text.includes(';'))
    return text
      .split(';')
      .map(tidyName)
      .filter((name) => name !== '');
  const parts = text.split(',').length;
  const inNames = parts > 1 && (text.match(/\svà\s/gu)?.length ?? 0) >= parts;
  const here = (left: string, right: string, sign: string) =>
    !(inNames && sign.startsWith('và')) && !isInsideName(left, right);
  return cut(text, here)
    .map(tidyName)
    .filter((n) => n !== '');
}

function splitNames(text: string): Listed[] {
  return JOINS.test(text) ? namesInRow(text) : meetWithoutSign(text).map(tidyName).filter(isSomething).map(plain);
}
const JOINS = /[,;/+&]|\s(?:và|cùng|hoặc)[\s/]|:/u;
const isSomething = (name: string): boolean => name !== '';

function namesInRow(text: string): Listed[] {
  const titled = titledNames(text);
  if (titled)
    return titled.names.map((name, i) =>
      i === 0 && !text.includes(':') ? plain(firstOf(text)) : { text: name, noun: titled.title },
    );
  const people = peopleNames(text);
  if (people) return people.map(plain);
  return cut(text, (left, right, sign) => partsTwoUnits(left, right, sign))
    .flatMap(meetWithoutSign)
    .map(tidyName)
    .filter(isSomething)
    .flatMap((name) => pluralNoun(name) ?? sharedNoun(name) ?? bareNames(name) ?? [plain(name)]);
}

const plain = (text: string): Listed => ({ text, noun: null });
const firstOf = (text: string): string => text.split(/,| và /u, 1)[0]!.trim();
