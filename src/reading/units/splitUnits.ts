import { clean, fold } from '../../language/text';
import { cut, isInsideName, partsTwoUnits } from './cutNames';
import { beginning, isLoneNoun, startsUnit, STRONG } from './nouns';
import { LEADS, type RoledText, roles, tidyName } from './roles';
import { LABEL, unitLines } from './unitLines';

/** A unit as it stands in a cell. */
export interface UnitPart extends RoledText {
  /** A noun before a colon that belongs to it: "Phòng" in "Các phòng: KHTC, TS-KTTH". */
  noun: string | null;
}

/** The units of a lead or partner cell, in order. */
export function splitUnits(cell: string): UnitPart[] {
  const text = clean(cell);
  if (/^[\s\-–—.,;:/…*]*$/.test(text)) return [];
  const parts: UnitPart[] = [];
  let duty: UnitPart['duty'] = null;
  for (const piece of unitLines(text)) {
    const label = LABEL.exec(beginning(piece));
    const rest = label ? piece.slice(label[0].length) : piece;
    if (label) duty = LEADS.has(label[1]!) ? 'lead' : 'partner';
    for (const part of splitPiece(rest)) parts.push({ ...part, duty: part.duty ?? duty });
  }
  return parts;
}

function splitPiece(piece: string): UnitPart[] {
  const distributed = distribute(piece);
  if (distributed) return distributed;
  return roles(piece).flatMap(({ text, duty, role }) => {
    const names = splitNames(text);
    return names.map((name, i) => ({ text: name, noun: null, duty, role: i === names.length - 1 ? role : null }));
  });
}

/** "Các phòng: KHTC, TS-KTTH, các Chi cục trực thuộc": the noun before the colon belongs to each name up to the next unit of its own. */
function distribute(piece: string): UnitPart[] | null {
  const colon = piece.indexOf(':');
  const behind = piece.slice(colon + 1).trimStart();
  const head = /^(?:các|những)\s+(\p{L}[\p{L}\s]*)$/iu.exec(piece.slice(0, Math.max(0, colon)));
  if (!head || behind === '' || !isLoneNoun(head[1]!)) return null;
  const noun = head[1]!.trim();
  const shown = noun[0]!.toUpperCase() + noun.slice(1);
  return roles(behind).flatMap(({ text, duty, role }, index) =>
    index > 0
      ? splitNames(text).map((name) => ({ text: name, noun: null, duty, role }))
      : commaNames(text).map((name, i, all) => ({
          text: name,
          noun: STRONG.test(beginning(name)) ? null : shown,
          duty,
          role: i === all.length - 1 ? role : null,
        })),
  );
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

/** "Lường Thị Inh, Tòng Văn Ó": nothing but names of people. */
function peopleNames(text: string): string[] | null {
  const pieces = text.split(/[,;]/u);
  const names = pieces
    .map((piece, i) => (i === 0 ? piece : piece.trimStart()))
    .map((piece, i) => (i === pieces.length - 1 ? piece : piece.trimEnd()));
  const person = /^\p{Lu}\p{Ll}*(?: \p{Lu}\p{Ll}*){1,3}$/u;
  return names.length > 1 && names.every((name) => person.test(name) && !startsUnit(name)) ? names : null;
}

function splitNames(text: string): string[] {
  const people = peopleNames(text);
  if (people) return people;
  const list = /^(?:các |những )(sở|phòng|ban|chi cục|trung tâm|vụ|cục) (?=\p{Lu})/iu.exec(text);
  if (list && !/thuộc|chuyên môn/.test(fold(text))) return commaNames(text);
  return cut(text, (left, right, sign) => partsTwoUnits(left, right, sign))
    .map(tidyName)
    .filter((n) => n !== '');
}
