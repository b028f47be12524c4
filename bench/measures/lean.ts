import { unzipSync } from 'fflate';

type Value = string | number | null;

const STRINGS = 'xl/sharedStrings.xml';
const SHEET = /^xl\/worksheets\/[^/]+\.xml$/;

/** The least that reading an .xlsx in JavaScript takes: the parts unpacked, and the values of all cells found by searching, nothing else. */
export function readLean(bytes: Uint8Array): Value[][][] {
  const parts = unpackedParts(bytes);
  const strings = parts[STRINGS] ? sharedStrings(textOf(parts[STRINGS])) : [];
  return Object.entries(parts).flatMap(([name, part]) => (SHEET.test(name) ? [cellsOf(textOf(part), strings)] : []));
}

export const unpackedParts = (bytes: Uint8Array): Record<string, Uint8Array> =>
  unzipSync(bytes, { filter: ({ name }) => name === STRINGS || SHEET.test(name) });

const decoder = new TextDecoder();
const textOf = (part: Uint8Array): string => decoder.decode(part);

function sharedStrings(xml: string): string[] {
  const strings: string[] = [];
  for (let at = xml.indexOf('<si>'); at >= 0; at = xml.indexOf('<si>', at)) {
    const end = xml.indexOf('</si>', at);
    strings.push(textIn(xml, at, end));
    at = end;
  }
  return strings;
}

/** The texts of all <t> between two places. */
function textIn(xml: string, from: number, to: number): string {
  let text = '';
  for (let at = xml.indexOf('<t', from); at >= 0 && at < to; at = xml.indexOf('<t', at)) {
    const begin = xml.indexOf('>', at) + 1;
    at = xml.indexOf('<', begin);
    text += xml.slice(begin, at);
  }
  return plain(text);
}

function cellsOf(xml: string, strings: string[]): Value[][] {
  const rows: Value[][] = [];
  for (let at = xml.indexOf('<row'); at >= 0;) {
    const next = xml.indexOf('<row', at + 1);
    rows.push(rowOf(xml, at, next < 0 ? xml.length : next, strings));
    at = next;
  }
  return rows;
}

function rowOf(xml: string, from: number, to: number, strings: string[]): Value[] {
  const row: Value[] = [];
  for (let at = xml.indexOf('<c ', from); at >= 0 && at < to; at = xml.indexOf('<c ', at)) {
    const end = xml.indexOf('>', at);
    if (xml[end - 1] === '/') row.push(null);
    else {
      const close = xml.indexOf('</c>', end);
      row.push(valueIn(xml, at, end, close, strings));
      at = close;
      continue;
    }
    at = end;
  }
  return row;
}

function valueIn(xml: string, start: number, end: number, close: number, strings: string[]): Value {
  const typed = xml.indexOf(' t="', start);
  const type = typed >= 0 && typed < end ? xml[typed + 4] : 'n';
  if (type === 'i') return textIn(xml, end, close);
  const begin = xml.indexOf('<v>', end);
  if (begin < 0 || begin > close) return null;
  const value = xml.slice(begin + 3, xml.indexOf('<', begin + 3));
  if (type === 's' && xml[typed + 5] === '"') return strings[Number(value)]!;
  return type === 'n' ? Number(value) : plain(value);
}

const plain = (text: string): string =>
  text.includes('&')
    ? text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')
    : text;
